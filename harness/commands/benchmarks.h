#pragma once

namespace wavescore::harness {

/// Measures what the machine can do, by which the rows are judged, and says by which kernels its matrix
/// products are computed, in the context of Google Benchmark.
void measure_limits(int threads);

/// Registers everything that `wavescore bench` times. Beside each time stands what the work must do at least,
/// floating-point operations and bytes a second, and the shares of the machine's limits (bench_limits.h):
/// %peak of its multiply-add units (peak.h) in that precision, %copy of its copy bandwidth.
void register_benchmarks();

}  // namespace wavescore::harness
