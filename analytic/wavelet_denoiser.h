#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The analytic wavelet denoiser (specs 3 and M4): every wavelet coefficient is estimated by a polynomial of
/// the noisy coefficients in its context, c_t = mu_t + phi(z)^T theta_t, with theta_t in closed form.
///
/// Options: family (independent | band | local), radius, degree (1 to 4), terms (all | with_target |
/// additive), basis (monomial | hermite | hermite_orthonormal), estimator (samples), ridge (gamma >= 0),
/// wavelet, levels. With `samples` a model holds the noise levels it was fitted at and refuses another by
/// name.
[[nodiscard]] std::unique_ptr<Denoiser> make_wavelet_denoiser(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
