#pragma once

#include <filesystem>
#include <vector>

#include "harness/analysis/statistics.h"
#include "harness/results/results.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// What a results folder says beyond metrics.csv, from the kept cells alone:
///   summary.csv      means over repetitions (summary_rows); none where there is one
///   comparisons.csv  paired differences between methods (compare_methods)
///   agreement.csv    how far each method does what the others do (measure_agreement)
///   verdicts.json    on the experiment's claims (judge); none without claims
/// Written again only where the rows of metrics.csv, the cells or the claims have changed.
void write_findings(const std::filesystem::path& results, const Config& config, const WorkStore& store,
                    const std::vector<Work>& work, const std::vector<ResultRow>& rows,
                    Resamplings& resamplings);

}  // namespace wavescore::harness
