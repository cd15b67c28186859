# Runs PROGRAM in FOLDER; it must end with 0 and, where the file EXPECTED stands, print what that holds.

cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE status OUTPUT_VARIABLE said)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}:\n${said}")
endif()
if(EXISTS ${EXPECTED})
    file(READ ${EXPECTED} expected)
    if(NOT said STREQUAL expected)
        message(FATAL_ERROR "printed:\n${said}\nexpected (${EXPECTED}):\n${expected}")
    endif()
endif()
message("${said}")
