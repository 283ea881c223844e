#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The shared readout (M4; paper, Appendix C): one feature vector phi(y) for all coefficients, the union
/// of the features that a dependency family gives each of them, and one ridge regression
///   Theta = argmin E ||Theta^T phi - c||^2 + gamma ||Theta||^2   (the constant not penalised),
/// so that every output sees every feature. F features, n pixels.
///
/// Options: family, radius, degree, terms, basis, ridge, wavelet, levels, and `estimator`:
/// - samples: the mean over one noisy draw per image. Holds the levels it was fitted at. 8 (F^2 + F n) bytes.
/// - moments (M5): the exact mean over the noise, from one pass over the clean images; serves any level
///   and predicts its error. 8 (2 F^2 + F n) bytes. Only where no feature is a product of coefficients
///   (family independent, or terms additive): else an InputError.
/// At D = 1 and gamma = 0 moments is the Gaussian linear denoiser (M6), to which samples tends as draws grow.
/// Refused when its memory exceeds the budget.
[[nodiscard]] std::unique_ptr<Denoiser> make_shared_readout(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
