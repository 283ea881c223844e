#pragma once

#include <string>

namespace wavescore::harness {

/// Memory this process may use: the machine's, or its control group's limit where that is less.
[[nodiscard]] double memory_bytes();
/// Cores this process may run on.
[[nodiscard]] int cores();
/// Threads of our own loops, of BLAS and of LibTorch, which starts with one.
void use_threads(int threads);
/// "Intel(R) Xeon(R) ...", or "unknown".
[[nodiscard]] std::string processor();

/// The largest resident memory of this process since it began, or since reset_peak_memory() where the
/// system allows that.
[[nodiscard]] double peak_memory_bytes();
void reset_peak_memory();

}  // namespace wavescore::harness
