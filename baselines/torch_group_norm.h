#pragma once

#include <torch/torch.h>

namespace wavescore::baselines {

/// silu(norm(x + shift)) = y sigmoid(y), y = norm(x + shift), for N x C x H x W and a shift N x C (undefined:
/// 0), with gradients; on a CPU the output is channels last.
///
/// The same values as LibTorch's operations, to rounding. LibTorch 1.13 has no channels-last backward of
/// group normalisation and a slow forward; with them the layout costs more than the convolutions gain.
[[nodiscard]] torch::Tensor group_norm_silu(const torch::Tensor& x, torch::nn::GroupNorm norm,
                                            const torch::Tensor& shift = {});

}  // namespace wavescore::baselines
