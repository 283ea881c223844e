#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The shared readout (spec M4; paper, Appendix C): one feature vector phi(y) for all coefficients, the union
/// of the features that a dependency family gives each of them, and one ridge regression
///   Theta = argmin 1/M ||Phi Theta - C||^2 + gamma ||Theta||^2   (the constant not penalised),
/// so that every output sees every feature. One noisy draw per image. At D = 1 and gamma = 0 it is linear
/// regression on those draws and tends to the Gaussian linear denoiser as they grow.
///
/// Options: family, radius, degree, terms, basis, ridge, wavelet, levels. Memory 8 (F^2 + F n) bytes per fit
/// for F features and n pixels: refused when it exceeds the memory budget. Holds the levels it was fitted at.
[[nodiscard]] std::unique_ptr<Denoiser> make_shared_readout(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
