# What README.md and docs/ show of a file must be in that file, word for word. A snippet is marked so:
#
#     <!-- examples/01_claims.cpp -->
#     ```cpp
#     …
#     ```

cmake_minimum_required(VERSION 3.25)

set(wrong "")
set(count 0)
file(GLOB_RECURSE pages ${ROOT}/README.md ${ROOT}/docs/*.md)
list(SORT pages)
foreach(page IN LISTS pages)
    file(READ ${page} rest)
    while(TRUE)
        # The mark, then the lines between the fences.
        string(FIND "${rest}" "\n<!-- " at)
        if(at EQUAL -1)
            break()
        endif()
        math(EXPR at "${at} + 6")
        string(SUBSTRING "${rest}" ${at} -1 rest)
        string(FIND "${rest}" " -->\n```" end)
        string(FIND "${rest}" "\n" line_end)
        if(end EQUAL -1 OR end GREATER line_end)
            continue()
        endif()
        string(SUBSTRING "${rest}" 0 ${end} file)
        if(file MATCHES " ")  # words, not the name of a file
            continue()
        endif()
        math(EXPR end "${end} + 5")
        string(SUBSTRING "${rest}" ${end} -1 rest)
        string(FIND "${rest}" "\n" begin)
        string(SUBSTRING "${rest}" ${begin} -1 rest)
        string(FIND "${rest}" "\n```" end)
        string(SUBSTRING "${rest}" 0 ${end} snippet)
        math(EXPR end "${end} + 4")
        string(SUBSTRING "${rest}" ${end} -1 rest)

        math(EXPR count "${count} + 1")
        set(content "")
        if(EXISTS ${ROOT}/${file})
            file(READ ${ROOT}/${file} content)
        endif()
        string(FIND "\n${content}" "${snippet}\n" found)
        if(found EQUAL -1)
            cmake_path(RELATIVE_PATH page BASE_DIRECTORY ${ROOT} OUTPUT_VARIABLE name)
            string(APPEND wrong "${name}: not in ${file}:${snippet}\n")
        endif()
    endwhile()
endforeach()

if(wrong)
    message(FATAL_ERROR "${wrong}")
endif()
message(STATUS "${count} snippets are as in their files")
