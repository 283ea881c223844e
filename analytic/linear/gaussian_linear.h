#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The Gaussian linear denoiser (M6; Wang and Vastola), the best of all affine ones:
///   D(y, sigma) = mu + U diag(lambda_k / (lambda_k + sigma^2)) U^T (y - mu),
/// with mu and U diag(lambda) U^T the mean and covariance (divided by N) of the clean images. One
/// eigendecomposition serves every sigma. No options.
///
/// Components with lambda <= 1e-12 (in squared pixels) are dropped: what is left out of D is at most about
/// lambda / sqrt(lambda + sigma^2) <= 1e-6 in each. Images that were enlarged have few others, so the model
/// and its cost shrink with their rank, which facts() reports.
///
/// For n pixels and N images a fit costs N n^2 + 5 n^3 floating-point operations and 24 n^2 bytes, a denoised
/// image 4 n rank operations. Beyond some 10,000 pixels: truncated_linear.
[[nodiscard]] std::unique_ptr<Denoiser> make_gaussian_linear(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
