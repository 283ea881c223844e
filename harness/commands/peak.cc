#include "harness/commands/peak.h"

#include <algorithm>
#include <chrono>

namespace wavescore::harness {
namespace {

constexpr int kRates = 40;
constexpr double kSeconds = 0.002;
constexpr long kTurns = 1000;
constexpr int kChains = 12;  // of multiply-adds, enough for two units of latency 4

#if defined(__x86_64__)
// Twelve multiply-adds, none of which waits for another. In assembler, as a compiler for another processor
// would not use these registers. Zeros only, so that nothing is denormal.
#define WAVESCORE_STEP(operation, v, n) operation " %%" v "12, %%" v "13, %%" v #n "\n\t"
#define WAVESCORE_CHAINS(operation, v) \
  WAVESCORE_STEP(operation, v, 0)      \
  WAVESCORE_STEP(operation, v, 1)      \
  WAVESCORE_STEP(operation, v, 2)      \
  WAVESCORE_STEP(operation, v, 3)      \
  WAVESCORE_STEP(operation, v, 4)      \
  WAVESCORE_STEP(operation, v, 5)      \
  WAVESCORE_STEP(operation, v, 6)      \
  WAVESCORE_STEP(operation, v, 7)      \
  WAVESCORE_STEP(operation, v, 8)      \
  WAVESCORE_STEP(operation, v, 9) WAVESCORE_STEP(operation, v, 10) WAVESCORE_STEP(operation, v, 11)
#define WAVESCORE_LOOP(name, operation, v)                                                                  \
  void name() {                                                                                             \
    long turns = kTurns;                                                                                    \
    asm volatile(                                                                                           \
        "vzeroall\n"                                                                                        \
        "1:\n\t" WAVESCORE_CHAINS(operation, v) "dec %0\n\tjnz 1b\n\tvzeroupper"                            \
        : "+r"(turns)                                                                                       \
        :                                                                                                   \
        : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", \
          "xmm12", "xmm13", "xmm14", "xmm15", "cc");                                                        \
  }
WAVESCORE_LOOP(single_256, "vfmadd231ps", "ymm")
WAVESCORE_LOOP(double_256, "vfmadd231pd", "ymm")
WAVESCORE_LOOP(single_512, "vfmadd231ps", "zmm")
WAVESCORE_LOOP(double_512, "vfmadd231pd", "zmm")
#undef WAVESCORE_LOOP
#undef WAVESCORE_CHAINS
#undef WAVESCORE_STEP

/// kTurns additions that wait for each other.
void additions() {
  long turns = kTurns / 8;
  asm volatile(
      "1:\n\tadd $1, %%rax\n\tadd $1, %%rax\n\tadd $1, %%rax\n\tadd $1, %%rax\n\tadd $1, %%rax\n\t"
      "add $1, %%rax\n\tadd $1, %%rax\n\tadd $1, %%rax\n\tdec %0\n\tjnz 1b"
      : "+r"(turns)
      :
      : "rax", "cc");
}
#endif

/// Calls of `work` a second, all threads together: the largest of several rates.
double rate(void (*work)(), int threads) {
  using Clock = std::chrono::steady_clock;
  const auto seconds_since = [](Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
  };
  double best = 0;
  for (int k = 0; k < kRates; ++k) {
    double sum = 0;
#pragma omp parallel num_threads(threads) reduction(+ : sum)
    {
      const auto start = Clock::now();
      long calls = 0;
      double spent = 0;
      do {
        work();
        ++calls;
        spent = seconds_since(start);
      } while (spent < kSeconds);
      sum += static_cast<double>(calls) / spent;
    }
    best = std::max(best, sum);
  }
  return best;
}

}  // namespace

double Peak::units(int threads) const {
  return clock_hz > 0 && lanes > 0 ? single_flops / (2.0 * lanes * clock_hz * threads) : 0;
}

Peak measure_peak(int threads) {
  Peak peak;
#if defined(__x86_64__)
  peak.clock_hz = rate(additions, 1) * kTurns;
  const bool wide = __builtin_cpu_supports("avx512f");
  if (!wide && !__builtin_cpu_supports("fma")) return peak;
  peak.lanes = wide ? 16 : 8;
  const double flops = 2.0 * kChains * kTurns;
  peak.single_flops = flops * peak.lanes * rate(wide ? single_512 : single_256, threads);
  peak.double_flops = flops * peak.lanes / 2 * rate(wide ? double_512 : double_256, threads);
#else
  (void)rate;
  (void)threads;
#endif
  return peak;
}

}  // namespace wavescore::harness
