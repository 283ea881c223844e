# OpenBLAS, wherever a system keeps it:
#   Debian, Ubuntu, openSUSE   folders openblas-openmp (and openblas-pthread, Debian)
#   Fedora                     libopenblaso.so (for OpenMP) or libopenblasp.so, headers in /usr/include/openblas
#   Arch, conda, own builds    libopenblas.so; name another place by CMAKE_PREFIX_PATH
# A build for OpenMP is preferred: it shares one thread pool with our own loops and with LibTorch, and runs
# single-threaded inside a parallel region. RPATH (not RUNPATH) makes the libblas.so.3 that Debian's LibTorch asks for
# come from the same folder.
set(openblas_folders openblas-openmp openblas openblas-pthread)
# Not cblas.h, which is the reference BLAS's, too.
find_path(OpenBLAS_INCLUDE_DIR openblas_config.h PATH_SUFFIXES ${openblas_folders})
find_library(OpenBLAS_LIBRARY NAMES openblaso openblas openblasp NAMES_PER_DIR PATH_SUFFIXES ${openblas_folders})
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenBLAS
  REQUIRED_VARS OpenBLAS_LIBRARY OpenBLAS_INCLUDE_DIR
  REASON_FAILURE_MESSAGE
    "install it (Debian: libopenblas-openmp-dev, Fedora: openblas-devel, Arch and conda: openblas) or name its folder: -D CMAKE_PREFIX_PATH=DIR")
if(OpenBLAS_FOUND AND NOT TARGET OpenBLAS::OpenBLAS)
  get_filename_component(OpenBLAS_DIRECTORY ${OpenBLAS_LIBRARY} DIRECTORY)
  add_library(OpenBLAS::OpenBLAS INTERFACE IMPORTED)
  target_include_directories(OpenBLAS::OpenBLAS INTERFACE ${OpenBLAS_INCLUDE_DIR})
  target_link_libraries(OpenBLAS::OpenBLAS INTERFACE ${OpenBLAS_LIBRARY})
  target_link_options(OpenBLAS::OpenBLAS INTERFACE
                      "LINKER:--disable-new-dtags,-rpath,${OpenBLAS_DIRECTORY}")
  if(NOT CMAKE_CROSSCOMPILING AND NOT DEFINED OpenBLAS_PARALLEL)
    # 0: one thread, 1: threads of its own, 2: OpenMP
    file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/openblas_parallel.cc
         "#include <cblas.h>\nint main() { return openblas_get_parallel(); }\n")
    try_run(OpenBLAS_PARALLEL openblas_compiled ${CMAKE_BINARY_DIR}/CMakeFiles/openblas
            ${CMAKE_BINARY_DIR}/CMakeFiles/openblas_parallel.cc
            LINK_LIBRARIES OpenBLAS::OpenBLAS)
    if(NOT openblas_compiled)
      unset(OpenBLAS_PARALLEL CACHE)
    elseif(NOT OpenBLAS_PARALLEL EQUAL 2)
      message(STATUS "${OpenBLAS_LIBRARY} is not built for OpenMP, so its threads and the program's own get in each "
                     "other's way: slower. Better (Debian: libopenblas-openmp-dev, Fedora: libopenblaso from "
                     "openblas-devel, conda: 'libopenblas=*=*openmp*').")
    endif()
  endif()
endif()
