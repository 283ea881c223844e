#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <vector>

namespace wavescore::harness {

/// What rows are measured against; 0 until it is known, and where it cannot be.
struct Limits {
  double single_flops = 0;
  double double_flops = 0;
  double copied_bytes = 0;
};
[[nodiscard]] Limits& limits();

/// Measures what the machine can do, and says by which kernels its matrix products are computed, in the
/// context of Google Benchmark.
void measure_limits(int threads);

template <class Work>
double seconds(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

enum class Precision { single, twice };

/// What one call must do at least, and in which precision.
struct MustDo {
  double flops = 0;
  Precision precision = Precision::twice;
  double bytes = 0;
};

/// Rates of what a call must do, and their shares, in per cent, of the peak and of the copy bandwidth.
void report(benchmark::State& state, const MustDo& must, double seconds_a_call);

/// Times `work` as Google Benchmark sees fit, and reports what it must do.
template <class Work>
void measure(benchmark::State& state, const MustDo& must, Work&& work) {
  double calls = 0;
  double spent = 0;
  for (auto _ : state) {
    const double call = seconds(work);
    state.SetIterationTime(call);
    spent += call;
    ++calls;
  }
  report(state, must, spent / calls);
}

/// Copies an array of kCopied numbers, beyond every cache.
class Copy {
 public:
  static constexpr std::size_t kCopied = std::size_t{1} << 26U;

  void operator()();
  static double bytes() { return 8.0 * static_cast<double>(kCopied); }

 private:
  std::vector<float> from_ = std::vector<float>(kCopied, 1.0F);
  std::vector<float> to_ = std::vector<float>(kCopied);
};

}  // namespace wavescore::harness
