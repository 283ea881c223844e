# Fails where a file includes what its folder may not know: cmake -D SOURCE=... -P rooms.cmake
cmake_minimum_required(VERSION 3.25)

# Each knows itself and those before it; analytic and baselines do not know each other.
set(rooms core
    analytic/numerics analytic/wavelet analytic/linear analytic/mixture analytic/posterior analytic/polynomial/moments
    analytic/polynomial analytic/cascade analytic baselines
    harness/files harness/process harness/data harness/evaluation harness/experiment harness/results harness/cells
    harness/costs harness/statistics harness/pictures harness/run harness/figures harness/report harness/commands)

set(faults "")
set(known "")
foreach(room IN LISTS rooms)
  list(APPEND known ${room})
  file(GLOB files "${SOURCE}/${room}/*.h" "${SOURCE}/${room}/*.cc")
  foreach(file IN LISTS files)
    file(STRINGS ${file} includes REGEX "^#include ")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include [<\"]([^>\"]*)[>\"].*" "\\1" header "${include}")
      get_filename_component(folder "${header}" DIRECTORY)
      set(forbidden FALSE)
      if(folder IN_LIST rooms AND NOT folder IN_LIST known)
        set(forbidden TRUE)
      elseif(room STREQUAL "baselines" AND folder MATCHES "^analytic")
        set(forbidden TRUE)
      elseif(header MATCHES "^(torch|ATen|c10)/" AND NOT room STREQUAL "baselines")
        set(forbidden TRUE)
      elseif(header MATCHES "^(yaml-cpp|CLI)/" AND NOT room MATCHES "^harness")
        set(forbidden TRUE)
      endif()
      if(forbidden)
        string(APPEND faults "\n  ${file} includes ${header}")
      endif()
    endforeach()
  endforeach()
endforeach()
if(faults)
  message(FATAL_ERROR "includes against the order of the folders:${faults}")
endif()
