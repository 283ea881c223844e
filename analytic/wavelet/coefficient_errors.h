#pragma once

#include <vector>

#include "analytic/wavelet/transform.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// E (c_t - estimate)^2 of every coefficient t.
struct CoefficientErrors {
  std::vector<double> training;  ///< over the training images and all noise; empty where it cannot be told
  std::vector<double> held_out;  ///< as folds predict it for images that were not fitted; empty without folds
};

/// Summed over each band, in [0, 1] pixels; empty where it cannot be told.
[[nodiscard]] std::vector<PredictedError> errors_by_band(const WaveletTransform& transform,
                                                         const CoefficientErrors& errors);

}  // namespace wavescore::analytic
