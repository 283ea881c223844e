# Fails where a file includes what its folder may not know: cmake -D SOURCE=... -P rooms.cmake
cmake_minimum_required(VERSION 3.25)

# Each knows itself and those before it; analytic and baselines do not know each other.
set(rooms core
    analytic/numerics analytic/wavelet analytic/linear analytic/mixture analytic/posterior analytic/polynomial/moments
    analytic/polynomial analytic/cascade analytic baselines
    harness/files harness/machine harness/progress harness/data harness/evaluation harness/config harness/results
    harness/store harness/forecast harness/analysis harness/inspect harness/pictures harness/sampling harness/run
    harness/figures harness/report harness/commands harness)

set(faults "")
set(known "")
file(GLOB_RECURSE all RELATIVE "${SOURCE}" "${SOURCE}/core/*.h" "${SOURCE}/core/*.cc" "${SOURCE}/analytic/*.h"
     "${SOURCE}/analytic/*.cc" "${SOURCE}/baselines/*.h" "${SOURCE}/baselines/*.cc" "${SOURCE}/harness/*.h"
     "${SOURCE}/harness/*.cc")
foreach(file IN LISTS all)
  get_filename_component(folder "${file}" DIRECTORY)
  if(NOT folder IN_LIST rooms)
    string(APPEND faults "\n  ${file} is in a folder that has no place in the order")
  endif()
endforeach()
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
