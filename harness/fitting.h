#pragma once

#include <vector>

#include "harness/progress.h"
#include "harness/results.h"
#include "harness/work.h"

namespace wavescore::harness {

/// InputError naming the first of `work` that needs a fit whose memory exceeds the experiment's budget.
void check_memory(const Config& config, const WorkStore& store, std::vector<Work>& work);

/// The model of `work`: out of its file where there is one, else fitted and saved there. Sets work.key.
/// A fit's checkpoint lies beside the model until it is saved; its curve in `results`/curves.
struct FitOutcome {
  FittedModel model;
  std::filesystem::path file;
  bool fitted = false;  ///< not found but made
};
[[nodiscard]] FitOutcome fit_or_load(const Config& config, const std::filesystem::path& results,
                                     const WorkStore& store, Work& work, StepProgress& progress);

/// Metrics that belong to no noise level: fit_seconds, model_bytes, peak_memory_bytes (of the process during
/// the fit) and the method's own facts. Only metric, mean and n are set.
[[nodiscard]] std::vector<ResultRow> model_rows(const FitOutcome& outcome);

}  // namespace wavescore::harness
