#pragma once

namespace wavescore::harness {

/// What the processor's multiply-add units can do, as the limit that `bench` measures everything against.
struct Peak {
  double single_flops = 0;  ///< a second in all threads, single precision; 0 where it cannot be measured
  double double_flops = 0;
  double clock_hz = 0;  ///< of one thread: additions that wait for each other, one a cycle
  int lanes = 0;        ///< single-precision numbers in a vector

  /// Multiply-add units of a core: FLOPs a second over 2 x lanes x clock x threads.
  [[nodiscard]] double units(int threads) const;
};

/// Measures it by independent multiply-adds on the widest registers, in all threads at once, without touching
/// memory: the largest of several rates, of 2 ms each. So it holds the clock that the processor really
/// runs such work at. 0.3 s.
[[nodiscard]] Peak measure_peak(int threads);

}  // namespace wavescore::harness
