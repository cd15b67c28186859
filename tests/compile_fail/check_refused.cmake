# Compiles FILE and checks that the compiler refuses it for the reason its first line gives:
# "// refused: words" (a regular expression), or "// accepted".

cmake_minimum_required(VERSION 3.25)

set(folders ${FOLDERS})
list(REMOVE_ITEM folders "")
list(TRANSFORM folders PREPEND -I)
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++20 -fsyntax-only ${folders} ${FILE}
    RESULT_VARIABLE status
    OUTPUT_VARIABLE said
    ERROR_VARIABLE said)

file(STRINGS ${FILE} first LIMIT_COUNT 1)
if(first STREQUAL "// accepted")
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${FILE} must compile:\n${said}")
    endif()
elseif(first MATCHES "^// refused: (.+)$")
    set(expected "${CMAKE_MATCH_1}")
    if(status EQUAL 0)
        message(FATAL_ERROR "${FILE} compiles, and must not")
    elseif(NOT said MATCHES "${expected}")
        message(FATAL_ERROR "${FILE} is refused for another reason than '${expected}':\n${said}")
    endif()
else()
    message(FATAL_ERROR "${FILE}: the first line must be '// accepted' or '// refused: words'")
endif()
