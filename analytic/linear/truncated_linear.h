#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The Gaussian linear denoiser (M6) where the n x n covariance is too large for n pixels: from r
/// leading eigenvectors U (found by randomized subspace iteration, principal_components.h), all other
/// directions treated as isotropic with their mean variance tau, so that it still tends to y as sigma -> 0:
///   D(y, sigma) = mu + U g(lambda) U^T (y - mu) + g(tau) (I - U U^T) (y - mu),   g(v) = v / (v + sigma^2).
///
/// Options: rank (auto: n where n <= 4096, else 1024; MNIST at 28 x 28 has no more than 784 however it is
/// enlarged), passes over the images before the last (2; one suffices where the rank of the images is at most
/// that asked). The subspace has 32 dimensions above the rank, but no more than there are pixels or images;
/// where it is all pixels the covariance itself is decomposed.
///
/// The error of truncation is known. With h(v) = v sigma^2 / (v + sigma^2) and tau (n - r) = trace - sum
/// lambda, the expected error of D over training images and noise is exactly sum_k h(lambda_k) + (n - r)
/// h(tau), for any orthonormal U with lambda_k = u_k^T C u_k and U^T C U diagonal, whether or not they are
/// eigenvectors. That of the whole linear denoiser is sum_j h(lambda*_j) over the true eigenvalues; these
/// interlace, lambda*_k >= lambda_k for k <= r (Cauchy), and h grows, so it is at least sum_k h(lambda_k).
/// Hence, in MSE over [0, 1] pixels, 0 <= excess <= truncation_bound(). facts() reports rank,
/// captured_variance (sum lambda / trace), remaining_variance (tau) and excess_mse_bound, the bound for every
/// sigma: tau (n - r) / (4 n).
///
/// A fit to N images costs (4 passes + 2) N n (r + 32) floating-point operations and about 16 n (r + 32)
/// bytes, a denoised image 4 n r operations.
[[nodiscard]] std::unique_ptr<Denoiser> make_truncated_linear(Params& params, const Shape& shape);

/// (n - rank) h(tau) / (4 n), as above: how far at most the expected unclipped MSE over the training images,
/// [0, 1] pixels, lies above that of the whole linear denoiser. `sigma` in pixel units, may be infinite.
[[nodiscard]] double truncation_bound(std::size_t pixels, std::size_t rank, double remaining_variance,
                                      double sigma);

}  // namespace wavescore::analytic
