#pragma once

#include <vector>

#include "harness/analysis/statistics.h"
#include "harness/evaluation/evaluate.h"
#include "harness/results/results.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// Rows of an evaluation: what was measured, with standard errors and intervals, and the speed.
[[nodiscard]] std::vector<ResultRow> measured_rows(const Evaluation& measured, const Resampling& resampling);

/// metrics.csv: every row there is so far, in the order of the experiment. `inputs`: of every data entry and
/// repetition.
[[nodiscard]] std::vector<ResultRow> result_rows(const Config& config, const std::vector<Inputs>& inputs,
                                                 const std::vector<Work>& all);

}  // namespace wavescore::harness
