# Reads the #includes of the library and holds the table of layers (docs/architecture.md).
#
#     cmake -DFOLDER=libreconcile/reconcile -P check_layers.cmake

cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/../../libreconcile/cmake/layers.cmake)

set(wrong "")
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*/*.hpp ${FOLDER}/*/*.cpp)
list(SORT files)
foreach(file IN LISTS files)
    string(REGEX REPLACE "/.*" "" layer ${file})
    if(NOT layer IN_LIST reconcile_layers)
        string(APPEND wrong "${file}: the folder ${layer} is not in the table of layers\n")
        continue()
    endif()

    # Line by line; brackets and semicolons would split or join CMake's lists.
    file(READ ${FOLDER}/${file} text)
    string(REGEX REPLACE "[][;]" "_" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^ *# *include +\"")
            string(APPEND wrong "${file}:${number}: write #include <reconcile/…>, not quotes\n")
        elseif(line MATCHES "^ *# *include +<reconcile/([a-z_]+)/")
            set(included ${CMAKE_MATCH_1})
            if(NOT included STREQUAL layer AND NOT included IN_LIST ${layer}_may)
                string(APPEND wrong "${file}:${number}: ${layer} must not include ${included}\n")
            endif()
        elseif(line MATCHES "^ *# *include +<reconcile/")
            string(APPEND wrong "${file}:${number}: the umbrella is for users of the library\n")
        endif()
    endforeach()
endforeach()

list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "no files in ${FOLDER}")
endif()
if(wrong)
    message(FATAL_ERROR "Includes against the table of layers:\n${wrong}")
endif()
message(STATUS "${count} files keep to the layers")
