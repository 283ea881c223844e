#pragma once

#include <torch/torch.h>

namespace wavescore::baselines {

/// silu(norm(x)) = y sigmoid(y), y = norm(x), for N x C x H x W in channels-last layout, with gradients.
///
/// The same values as LibTorch's two operations, to rounding. LibTorch 1.13 has no channels-last backward of
/// group normalisation and a slow forward; with them the layout costs more than the convolutions gain.
[[nodiscard]] torch::Tensor group_norm_silu(const torch::Tensor& x, torch::nn::GroupNorm norm);

}  // namespace wavescore::baselines
