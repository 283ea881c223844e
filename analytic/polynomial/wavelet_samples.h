#pragma once

#include <memory>

#include "analytic/polynomial/moments/design.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// A WaveletModel by `estimator: samples` (M4): ridge regression on one noisy draw of every image, gamma =
/// `ridge`; holds the levels it was fitted at.
[[nodiscard]] std::unique_ptr<Denoiser> make_wavelet_samples(WaveletDesign design, double ridge);

}  // namespace wavescore::analytic
