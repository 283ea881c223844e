#pragma once

#include <cstdint>

#include "baselines/torch_network.h"
#include "baselines/training_options.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// What a training came to.
struct Trained {
  std::int64_t steps = 0;   ///< steps made, also by an interrupted training that this one resumed
  std::int64_t images = 0;  ///< images trained on, without those held out for validation
};

/// Trains `network` from its initial weights by Adam (0.9, 0.999, eps 1e-8) on EDM's loss (spec M8).
///
/// Everything drawn is addressed by (context.seed, step), so a training that resumes from
/// context.checkpoint_file makes the same network as one that was never interrupted, bit for bit on one
/// machine and number of threads. The checkpoint is written about once a minute, at the end, and when the
/// user stops (then Cancelled is thrown); one of other options, images or seed is replaced, not resumed.
///
/// context.curve_file receives `step,seconds,images,loss,validation_sigma,validation_mse`: images drawn so
/// far, the mean loss since the line before, and at a validation one line per level of context.sigmas (else
/// exp(p_mean)) with the MSE of the held-out images, clipped, in [0, 1] units; elsewhere the last two are
/// empty.
///
/// std::runtime_error naming the step if the loss is not finite; InputError for a damaged checkpoint.
Trained train(Network& network, const ImageSource& clean, const TrainingOptions& options,
              const FitContext& context);

}  // namespace wavescore::baselines
