#pragma once

#include <memory>

#include "analytic/polynomial/shared_features.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// A SharedModel by `estimator: samples` (M4): ridge regression on one noisy draw of every image, gamma =
/// `ridge`; holds the levels it was fitted at.
[[nodiscard]] std::unique_ptr<Denoiser> make_shared_samples(SharedFeatures features, double ridge);

}  // namespace wavescore::analytic
