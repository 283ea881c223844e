#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The optimal denoiser of the empirical distribution (M10), the posterior mean over the training images:
///   D(y, sigma) = sum_i w_i x_i,   w = softmax_i(-|y - x_i|^2 / (2 sigma^2)).
/// It memorises: nothing beats it on the training images, and it loses at low sigma on others. No options.
///
/// It is its data: memory and model file hold the N training images as floats, 4 N n bytes for n pixels. An
/// estimate costs 4 N n floating-point operations. The log weights are exact to 1e-4 for sigma down to 1e-4,
/// and depend neither on the batch nor on the blocks in which images are visited.
[[nodiscard]] std::unique_ptr<Denoiser> make_ideal(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
