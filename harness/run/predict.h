#pragma once

#include <filesystem>
#include <vector>

#include "harness/config/config.h"
#include "harness/progress/progress.h"
#include "harness/results/results.h"
#include "harness/run/run.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// The error of every method of an experiment that can tell it from what it has fitted
/// (Denoiser::predict_error), at `levels` noise levels evenly spread in their logarithm from a quarter of the
/// experiment's lowest to its highest, without denoising an image; in all and by scale and orientation.
/// Metrics: mse_predicted, unclipped, over the training images and all noise; mse_predicted_held_out, for
/// methods fitted with folds. Written to predicted.csv (columns of metrics.csv; no noise is drawn and no
/// image denoised: noise_seed and n are 0). Leaves out methods that are told another level than the true one.
/// Fits what is not in the results folder. InputError where no method of the experiment can predict.
[[nodiscard]] std::vector<ResultRow> predict_experiment(const Config& config, const RunOptions& options,
                                                        int levels, StepProgress& progress);

/// Takes out of predicted.csv of the folder `results`, if it is there, what is about none of `work`.
void prune_predicted(const std::filesystem::path& results, const Config& config,
                     const std::vector<Work>& work);

}  // namespace wavescore::harness
