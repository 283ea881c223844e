#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The posterior mean of each pixel from the k x k patch around it, under the training patches of all
/// positions (M10; the equivariant local machine of Kamb and Ganguli, "An analytic theory of creativity in
/// convolutional diffusion models", 2024):
///   D(y, sigma)[p] = sum_i w_i x_i,   w = softmax_i(-|y_{Omega(p)} - P_i|^2 / (2 sigma^2)),
/// Omega(p) the pixels of all channels within k / 2 of p, P_i a training patch and x_i its centre. Borders:
/// Omega(p) is clipped there, and a clipped patch is compared with training patches that are clipped alike
/// (their boundary-broken machine), so that what a border means is known. With k >= 2 max(H, W) - 1 every
/// position is clipped in its own way: then it is `ideal` of as many images as `patches`. Nothing is learnt.
///
/// Options: patch (analytic/posterior/patch_schedule.h), k against sigma; patches, how many training patches
/// of each clipped shape are used: all there are, or a random sample without replacement
/// (analytic/posterior/patch_sample.h). By default auto: 2^23 / k^2, from 16384 to 65536.
///
/// It is its data: memory and model file hold the N training images as floats, 4 N n bytes for n pixels. An
/// estimate costs at most (3 channels k^2 + 20) patches H W floating-point operations, at 80 % of the rate of
/// sgemm where k is not small: with auto some two minutes for 1,000 images of 32 x 32 on two cores. They are
/// differences, not products, so that log weights are exact to 1e-6 of themselves at any level.
[[nodiscard]] std::unique_ptr<Denoiser> make_ideal_equivariant(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
