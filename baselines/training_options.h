#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/params.h"

namespace wavescore::baselines {

/// How a network is trained (spec M8). `steps` and `minutes` exclude each other: a training by steps means
/// the same on every machine, one by minutes is for convenience and records the steps it made.
struct TrainingOptions {
  std::optional<std::int64_t> steps;  ///< none: by minutes
  double minutes = 0;                 ///< wall clock, validation included; 0: by steps
  std::int64_t batch = 64;            ///< images a step, drawn with replacement
  double lr = 1e-3;                   ///< Adam's constant rate
  double p_mean = -1.2;               ///< ln sigma ~ N(p_mean, p_std^2)
  double p_std = 1.2;
  double sigma_data = 0.5;
  /// The last images of the training set are held out for the validation curve: this many, but at most a
  /// fifth of the set.
  std::int64_t validation_images = 500;
  /// Steps between validations; none: up to ten in all, and no more than a tenth of the work. Has no
  /// influence on the model.
  std::optional<std::int64_t> validate_every;
  std::string fingerprint;  ///< every option of the method, as JSON; a checkpoint of others is not resumed
};

/// Reads steps (auto: 1000 unless minutes are given), minutes, batch, lr, p_mean, p_std, sigma_data,
/// validation_images and validate_every. Call after the network's own options, for the fingerprint.
[[nodiscard]] TrainingOptions training_options(Params& params);

}  // namespace wavescore::baselines
