#pragma once

#include <torch/torch.h>

#include <optional>

namespace wavescore::baselines {

/// What prepared convolutions keep of one layer; empty where there are none.
using PreparedCalls = c10::intrusive_ptr<torch::CustomClassHolder>;
[[nodiscard]] PreparedCalls make_prepared_calls();

/// [base +] gain (W x + b) on a CPU by oneDNN calls that are kept from step to step, with gradients; inputs
/// and outputs are channels last, `factor` is the type that x, W and the gradient of the output are rounded
/// to, `base` (undefined: 0) is written over. Nothing in a build for LibTorch 2 or without oneDNN 2.
///
/// LibTorch 1.13 describes every convolution to oneDNN anew each call; from 2.x on its own are as fast. This
/// file, torch_prepared.cc and prepared_convolution.{h,cc} can go with Debian 12.
[[nodiscard]] std::optional<torch::Tensor> convolve_prepared(
    const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& base,
    double gain, torch::ScalarType factor, const PreparedCalls& calls);

}  // namespace wavescore::baselines
