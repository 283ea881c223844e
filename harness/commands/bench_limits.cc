#include "harness/commands/bench_limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "analytic/numerics/blas_kernel.h"
#include "harness/commands/peak.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {

using benchmark::Counter;
using benchmark::State;

Limits& limits() {
  static Limits known;
  return known;
}

void report(State& state, const MustDo& must, double seconds_a_call) {
  const auto share = [&](const char* name, double amount, double limit) {
    if (limit > 0 && seconds_a_call > 0) state.counters[name] = 100.0 * amount / (limit * seconds_a_call);
  };
  if (must.flops > 0) {
    state.counters["FLOP"] = Counter(must.flops / seconds_a_call, Counter::kDefaults, Counter::kIs1000);
    share("%peak", must.flops,
          must.precision == Precision::single ? limits().single_flops : limits().double_flops);
  }
  if (must.bytes > 0) {
    state.counters["bytes"] = Counter(must.bytes / seconds_a_call, Counter::kDefaults, Counter::kIs1000);
    share("%copy", must.bytes, limits().copied_bytes);
  }
}

void Copy::operator()() {
  const std::size_t part = kCopied / 64;
#pragma omp parallel for schedule(static)
  for (std::size_t k = 0; k < 64; ++k) std::memcpy(&to_[k * part], &from_[k * part], part * sizeof(float));
  benchmark::ClobberMemory();
}

void measure_limits(int threads) {
  const Peak peak = measure_peak(threads);
  Copy copy;
  double copying = seconds(copy);
  for (int k = 0; k < 3; ++k) copying = std::min(copying, seconds(copy));
  limits() = {peak.single_flops, peak.double_flops, Copy::bytes() / copying};
  const analytic::BlasKernel& kernel = analytic::blas_kernel();
  benchmark::AddCustomContext("processor", processor());
  benchmark::AddCustomContext("OpenBLAS kernel", kernel.text());
  if (peak.single_flops > 0)
    benchmark::AddCustomContext(
        "peak",
        fmt::format("{:.0f} GFLOP/s in single, {:.0f} in double precision, {} thread{}: {:.1f} units x {} "
                    "lanes x 2 x {:.2f} GHz",
                    peak.single_flops / 1e9, peak.double_flops / 1e9, threads, threads > 1 ? "s" : "",
                    peak.units(threads), peak.lanes, peak.clock_hz / 1e9));
  benchmark::AddCustomContext("copy",
                              fmt::format("{:.1f} GB/s, read and written", limits().copied_bytes / 1e9));
}

}  // namespace wavescore::harness
