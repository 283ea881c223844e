# OpenBLAS built for OpenMP: it shares one thread pool with our own loops and with LibTorch, and runs
# single-threaded inside a parallel region. Debian keeps it in a folder of its own; RPATH (not RUNPATH)
# makes the libblas.so.3 that LibTorch asks for come from there too.
find_path(OpenBLAS_INCLUDE_DIR cblas.h
          PATHS /usr/include/x86_64-linux-gnu/openblas-openmp /usr/include/aarch64-linux-gnu/openblas-openmp
          NO_DEFAULT_PATH)
find_library(OpenBLAS_LIBRARY openblas
             PATHS /usr/lib/x86_64-linux-gnu/openblas-openmp /usr/lib/aarch64-linux-gnu/openblas-openmp
             NO_DEFAULT_PATH)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenBLAS
  REQUIRED_VARS OpenBLAS_LIBRARY OpenBLAS_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "install Debian's libopenblas-openmp-dev")
if(OpenBLAS_FOUND AND NOT TARGET OpenBLAS::OpenBLAS)
  get_filename_component(OpenBLAS_DIRECTORY ${OpenBLAS_LIBRARY} DIRECTORY)
  add_library(OpenBLAS::OpenBLAS INTERFACE IMPORTED)
  target_include_directories(OpenBLAS::OpenBLAS INTERFACE ${OpenBLAS_INCLUDE_DIR})
  target_link_libraries(OpenBLAS::OpenBLAS INTERFACE ${OpenBLAS_LIBRARY})
  target_link_options(OpenBLAS::OpenBLAS INTERFACE
                      "LINKER:--disable-new-dtags,-rpath,${OpenBLAS_DIRECTORY}")
endif()
