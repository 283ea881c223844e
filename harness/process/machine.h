#pragma once

#include <string>

namespace wavescore::harness {

/// Memory this process may use: the machine's, or its control group's limit where that is less.
[[nodiscard]] double memory_bytes();
/// Cores this process may run on.
[[nodiscard]] int cores();
/// Threads that OpenMP starts if nobody says otherwise, as by OMP_NUM_THREADS.
[[nodiscard]] int omp_threads();
/// Threads of our own loops, of BLAS and of LibTorch, which starts with one.
void use_threads(int threads);
/// "Intel(R) Xeon(R) ...", or "unknown".
[[nodiscard]] std::string processor();

/// From now on keeps up to 1 GB of freed memory for what is allocated next. By default large blocks go back
/// to the system at once, and a pass over images that works in fresh blocks spends a third of its time on
/// having their pages mapped again.
void keep_freed_memory();

/// The largest resident memory of this process since it began, or since reset_peak_memory() where the
/// system allows that. Kept memory that is free at the reset does not count.
[[nodiscard]] double peak_memory_bytes();
void reset_peak_memory();

}  // namespace wavescore::harness
