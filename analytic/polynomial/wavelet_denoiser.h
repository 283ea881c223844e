#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The analytic wavelet denoiser (M3 to M5): every wavelet coefficient is estimated by a polynomial of
/// the noisy coefficients in its context, c_t = mu_t + phi(z)^T theta_t, with theta_t in closed form.
///
/// Options: family (a family or a union of them, see parse_dependency), radius, degree (1 to 4), terms (all |
/// with_target | additive), basis (monomial | hermite | hermite_orthonormal), wavelet, levels, cycle_spins
/// (1: none; at most 2^levels, see cycle_spinning.h), and
///   estimator: samples   ridge regression on one noisy draw of every image (M4), ridge (gamma >= 0); a
///                        model holds the noise levels it was fitted at and refuses another by name;
///   estimator: moments   the same averaged over the noise in closed form (M5): one pass over the clean
///                        images, then any level; tie (none | location) and the options of read_ridge.
[[nodiscard]] std::unique_ptr<Denoiser> make_wavelet_denoiser(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
