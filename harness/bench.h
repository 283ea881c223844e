#pragma once

#include <string>
#include <vector>

namespace wavescore::harness {

/// Runs the benchmarks whose names match `filter` (a regular expression) with Google Benchmark: the machine's
/// own limits first (copy, sgemm, dgemm), then the transform, fit and denoise of every family, and training.
/// Beside each time stand images, bytes or floating-point operations per second, so that the distance to
/// the limits can be read off. `arguments` go to Google Benchmark as they are.
void run_benchmarks(const std::string& filter, const std::vector<std::string>& arguments);

}  // namespace wavescore::harness
