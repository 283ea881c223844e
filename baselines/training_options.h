#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/params.h"

namespace wavescore::baselines {

/// How a network is trained (M8). `steps` and `minutes` exclude each other: a training by steps means
/// the same on every machine, one by minutes is for convenience and records the steps it made.
struct TrainingOptions {
  std::optional<std::int64_t> steps;  ///< none: by minutes
  double minutes = 0;                 ///< wall clock, validation included; 0: by steps
  std::int64_t batch = 64;            ///< images a step, drawn with replacement
  std::int64_t micro_batch = 0;       ///< images a pass, their gradients added; 0: the whole batch
  double lr = 1e-3;                   ///< Adam's rate
  double warmup = 0;                  ///< images over which the rate rises linearly from 0
  double ema_half_life = 0;           ///< images, of the average of the weights that is kept; 0: no average
  double ema_ramp_up = 0.05;          ///< the half-life is at most this part of the images so far; 0: no ramp
  double clip_norm = 0;               ///< largest 2-norm of a step's gradient; 0: as it comes
  double p_mean = -1.2;               ///< ln sigma ~ N(p_mean, p_std^2)
  double p_std = 1.2;
  double sigma_data = 0.5;
  /// The last images of the training set are held out for the validation curve: this many, but at most a
  /// fifth of the set.
  std::int64_t validation_images = 500;
  /// Steps between validations; none: up to ten in all, and no more than a tenth of the work. Has no
  /// influence on the model unless it stops early.
  std::optional<std::int64_t> validate_every;
  /// Validations in a row without a better geometric mean of the levels' MSE after which the training ends,
  /// and takes the best weights; 0: never, the last weights are taken.
  std::int64_t early_stop = 0;
  bool bfloat16 = false;           ///< convolve on bfloat16 factors while training (`precision: bfloat16`)
  double checkpoint_seconds = 60;  ///< between checkpoints
  std::string device = "auto";     ///< cpu, cuda, or auto: cuda where this LibTorch has one
  std::string fingerprint;  ///< every option of the method, as JSON; a checkpoint of others is not resumed
};

/// Reads the options of that name (`steps` auto: 1000 unless minutes are given). Call after the network's
/// own, for the fingerprint.
///
/// `budget: {steps: ..., minutes: ..., batch: ..., micro_batch: ..., lr: ..., warmup: ..., ema_half_life:
/// ..., clip_norm: ...}` replaces those of a full-size training by what a smaller machine can do. Both are
/// recorded, and the harness writes "(budget)" behind the label.
[[nodiscard]] TrainingOptions training_options(Params& params);

}  // namespace wavescore::baselines
