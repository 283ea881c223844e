#pragma once

#include <vector>

#include "harness/analysis/measurements.h"
#include "harness/results/pairs.h"

namespace wavescore::harness {

/// The rows of metrics.csv, where there are several repetitions the mean over them in their place, with its
/// interval (summarize): what figures and the report show, as summary.csv.
[[nodiscard]] std::vector<ResultRow> summary_rows(const Measurements& measurements,
                                                  const std::vector<ResultRow>& rows);

/// What all rows of a pair at a level have in common, `a` before `b`.
[[nodiscard]] PairRow pair_row(const Measurements& measurements, const MeasuredMethod& a,
                               const MeasuredMethod& b, std::size_t level);

/// Paired differences of every metric of the experiment, metric by metric, between every two methods on the
/// same images and noise, each pair once: the mean of the method named first minus that of the other, and
/// their ratio.
[[nodiscard]] std::vector<PairRow> compare_methods(const Measurements& measurements);

}  // namespace wavescore::harness
