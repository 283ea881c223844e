#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The posterior mean of each pixel from the k x k patch around it, under the training patches at the same
/// position (M10; the local machine of Kamb and Ganguli, "An analytic theory of creativity in
/// convolutional diffusion models", 2024):
///   D(y, sigma)[p] = sum_i w_i(p) x_i[p],   w(p) = softmax_i(-|y - x_i|^2_{Omega(p)} / (2 sigma^2)),
/// Omega(p) the pixels of all channels within k / 2 of p, clipped at the border. With k >= 2 max(H, W) - 1 it
/// is `ideal`. Nothing is learnt: every local part of an image is a copy, their combinations are new.
///
/// Option patch (analytic/posterior/patch_schedule.h): k against sigma. Of the k tried on 100 validation
/// images of MNIST at 32 pixels, 3, 5, 11, 17 and 25 were best at standardized sigma 0.5, 1, 2, 3 and 4, and
/// all at 8: hence the rule of auto.
///
/// It is its data: memory and model file hold the N training images as floats, 4 N n bytes for n pixels, and
/// an estimate sees all of them. The distances of all positions are running sums of squared differences, so
/// that the cost does not depend on k: about (20 + 6 channels) N H W floating-point operations an image, the
/// exponential among them, at a quarter of the rate of sgemm; 1,000 images of 32 x 32 against 60,000 in half
/// a minute on two cores. The sums are double: log weights are exact to 1e-7 of themselves at any level.
[[nodiscard]] std::unique_ptr<Denoiser> make_ideal_local(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
