# Fails when a source file, lexicon or schema of the tree ROOT is in none of the lists (one path a line in LISTED).

cmake_minimum_required(VERSION 3.25)

file(STRINGS ${LISTED} listed)
file(GLOB_RECURSE found RELATIVE ${ROOT}
    ${ROOT}/libreconcile/reconcile/*.hpp ${ROOT}/libreconcile/reconcile/*.cpp
    ${ROOT}/libreconcile/lexicons/*.lex ${ROOT}/libreconcile/schema/*.json
    ${ROOT}/tests/*.cpp ${ROOT}/examples/*.cpp ${ROOT}/bench/*.cpp)
list(FILTER found EXCLUDE REGEX "^tests/(consume|layers|fuzz)/")
list(FILTER found EXCLUDE REGEX "${NOT_BUILT}")

set(missing "")
foreach(file IN LISTS found)
    if(NOT file IN_LIST listed)
        string(APPEND missing "    ${file}\n")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "These files are in no CMakeLists.txt:\n${missing}")
endif()
list(LENGTH found count)
message(STATUS "${count} files are listed")
