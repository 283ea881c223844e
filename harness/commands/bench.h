#pragma once

#include <filesystem>
#include <string>

namespace wavescore::harness {

struct BenchArguments {
  std::string filter;          ///< regular expression of names; empty: all
  int threads = 0;             ///< 0: all cores
  std::filesystem::path json;  ///< where Google Benchmark's JSON goes too; empty: nowhere
};

/// Times with Google Benchmark and prints a table: the machine's own limits first (copy, sgemm, dgemm), then
/// the transform, the moment pass, fit and denoise of the closed forms, and training. Beside each time stand
/// images, bytes or floating-point operations per second, so that the distance to the limits can be read off.
void run_benchmarks(const BenchArguments& arguments);

}  // namespace wavescore::harness
