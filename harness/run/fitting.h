#pragma once

#include <vector>

#include "harness/progress/progress.h"
#include "harness/results/results.h"
#include "harness/run/run.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// InputError naming the first of `work` that needs a fit which cannot be here: a training on a device or in
/// a precision that this machine has not, or one whose memory exceeds the experiment's budget, with its size
/// and the largest setting that fits; and the budget that would hold every fit.
void check_needs(const Config& config, const WorkStore& store, std::vector<Work>& work);

/// Whether fit_or_load finds the model of `work`; sets work.key. InputError as there, as far as the header of
/// the model's file tells.
[[nodiscard]] bool has_model(const WorkStore& store, Work& work);

struct FitOutcome {
  FittedModel model;
  bool fitted = false;  ///< not found but made
};

/// The model of `work`: out of its file where there is one, else fitted and saved there. Sets work.key and
/// work.model_rows: fit_seconds, model_bytes, peak_memory_bytes (of the process during the fit) and the
/// method's own facts. A fit's checkpoint lies beside the model until that is saved; its curve grows there
/// too (ModelStore::curve).
///
/// Every rank calls it: the ranks fit together, or rank 0 does while the others wait, and all get the model
/// of rank 0's file.
[[nodiscard]] FitOutcome fit_or_load(const Config& config, const RunOptions& options, const WorkStore& store,
                                     Work& work, StepProgress& progress);

/// Puts the training curves of the fitted models into `results`/curves, called DATASET-RESOLUTION-[label of
/// the data entry-]LABEL[-repetition-N][-K].csv, K where another has that name already; and whose they are
/// into curves.csv. Curves of other models go.
void publish_curves(const std::filesystem::path& results, const WorkStore& store,
                    const std::vector<Work>& all);

}  // namespace wavescore::harness
