#pragma once

#include <memory>

#include "analytic/polynomial/moments/design.h"
#include "analytic/polynomial/ridge_options.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// A WaveletModel by `estimator: moments` (M5): ridge regression averaged over the noise in closed form, from
/// one pass over the clean images; serves any level and predicts its error.
[[nodiscard]] std::unique_ptr<Denoiser> make_wavelet_moments(WaveletDesign design, RidgeOptions ridge);

}  // namespace wavescore::analytic
