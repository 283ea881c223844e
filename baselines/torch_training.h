#pragma once

#include <cstdint>

#include "baselines/torch_batches.h"
#include "baselines/torch_network.h"
#include "baselines/training_options.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// What a training came to.
struct Trained {
  std::int64_t steps = 0;           ///< steps made, also by an interrupted training that this one resumed
  std::int64_t images = 0;          ///< images trained on, without those held out for validation
  std::int64_t validate_every = 0;  ///< steps from one validation to the next, on average
};

/// Adds to the network's gradients what the images of `loader` contribute to those of step `step`; returns
/// what they contribute to the batch's mean loss: one float64 on the network's device, so that reading it
/// waits for the device.
torch::Tensor add_gradients(Network& network, BatchLoader& loader, const TrainingOptions& options,
                            std::int64_t step);

/// Trains `network` from its initial weights by Adam (0.9, 0.999, eps 1e-8) on EDM's loss (M8).
///
/// Of several ranks each takes its share of every batch and of the validation images; gradients and errors
/// are summed, so that all keep the same weights. Rank 0 writes the files, and its clock counts; all ranks
/// read the checkpoint.
///
/// Everything drawn is addressed by (context.seed, step), so a training that resumes from
/// context.checkpoint_file makes the same network as one that was never interrupted, bit for bit on one
/// machine and number of threads. The checkpoint is written every `checkpoint_seconds`, at the end, and when
/// the user stops (then Cancelled is thrown); one of other options, images or seed is replaced, not resumed.
///
/// context.curve_file receives `step,seconds,images,loss,validation_sigma,validation_mse`: images drawn so
/// far, the mean loss since the line before, and at a validation one line per level of context.sigmas (else
/// exp(p_mean)) with the MSE of the held-out images, clipped, in [0, 1] units; elsewhere the last two are
/// empty.
///
/// The weights that are left are the average if `ema_half_life` asks for one (validation measures it, too),
/// the best if the training may stop early.
///
/// std::runtime_error naming the step if the loss or its gradient is not finite: the checkpoint then holds
/// the last good state. InputError for a damaged checkpoint.
Trained train(Network& network, const ImageSource& clean, const TrainingOptions& options,
              const FitContext& context);

}  // namespace wavescore::baselines
