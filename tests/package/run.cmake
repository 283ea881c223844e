# Installs the package into a folder of its own, builds the program with it, and runs it.
# cmake -D BUILD=... -D SOURCE=... -D WORK=... -P run.cmake
file(REMOVE_RECURSE ${WORK})
foreach(command
    "${CMAKE_COMMAND};--install;${BUILD};--prefix;${WORK}/installed"
    "${CMAKE_COMMAND};-G;Ninja;-S;${SOURCE};-B;${WORK}/build;-DCMAKE_PREFIX_PATH=${WORK}/installed"
    "${CMAKE_COMMAND};--build;${WORK}/build"
    "${WORK}/build/half_the_noise")
  execute_process(COMMAND ${command} RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "${command}: ${status}")
  endif()
endforeach()
