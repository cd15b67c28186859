# Configures, builds and runs one of the projects beside this file. What was built stays in SCRATCH, so that the next
# run builds only what changed.
#
#     cmake -DPROJECT=folder -DSCRATCH=folder -DGENERATOR=Ninja [-DINSTALL=build folder] [-DRECONCILE=sources] -P …

cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        list(JOIN ARGV " " command)
        message(FATAL_ERROR "failed: ${command}\n${said}")
    endif()
    message(STATUS "${said}")
endfunction()

cmake_path(GET PROJECT FILENAME name)
set(build ${SCRATCH}/${name})
set(prefix ${SCRATCH}/installed)

if(INSTALL)
    file(REMOVE_RECURSE ${prefix} ${build})
    run(${CMAKE_COMMAND} --install ${INSTALL} --prefix ${prefix})
endif()
run(${CMAKE_COMMAND} -S ${PROJECT} -B ${build} -G ${GENERATOR}
    -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS}
    -DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
    -DCMAKE_PREFIX_PATH=${prefix} -DRECONCILE=${RECONCILE})
run(${CMAKE_COMMAND} --build ${build} --parallel 2)
run(${build}/consumer)
