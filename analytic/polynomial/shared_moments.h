#pragma once

#include <memory>

#include "analytic/polynomial/shared_features.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// A SharedModel by `estimator: moments` (M5): ridge regression averaged over the noise in closed form, from
/// one pass over the clean images; serves any level and predicts its error. The noise of two coefficients is
/// independent, so with v the clean and z the noisy standardized coefficients and rho_i = s_i / sqrt(s_i^2 +
/// sigma^2)
///   E[He_a(z_i) He_b(z_j)] = rho_i^a rho_j^b E[He_a(v_i) He_b(v_j)],   i != j,
///   E[He_a(z_i) He_b(z_i)] = sum_k C(a, k) C(b, k) k! rho_i^(a+b-2k) E[He_{a+b-2k}(v_i)],
///   E[u_t He_a(z_i)]       = rho_i^a s_t E[He_1(v_t) He_a(v_i)].
/// All follow from one F x F matrix, the clean Gram matrix of Hermite polynomials: that is the model. Takes
/// features of Basis::hermite that are powers of one coefficient each; the ridge holds down the weights of
/// the same polynomials written in `basis`. N F^2 operations once and F^3 / 3 + 2 F^2 n a level; 8 (2 F^2 +
/// F n) bytes.
[[nodiscard]] std::unique_ptr<Denoiser> make_shared_moments(SharedFeatures features, double ridge,
                                                            Basis basis);

}  // namespace wavescore::analytic
