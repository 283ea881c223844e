#pragma once

#include <torch/torch.h>

#include "baselines/torch_prepared.h"

namespace wavescore::baselines {

/// A square convolution of odd `kernel`, stride 1, zero padding: as large out as in. Its parameters are named
/// as torch::nn::Conv2d names them, `weight` (out x in x kernel x kernel) and `bias` (out).
///
/// LibTorch's own where convolve_prepared() has nothing faster; the same values to rounding.
class Convolution final : public torch::nn::Module {
 public:
  Convolution(int in, int out, int kernel, double gain = 1.0);

  /// gain (W x + b) for N x in x H x W.
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& x);

  /// base + gain (W x + b), written over `base`, which must be a temporary that nobody else needs.
  [[nodiscard]] torch::Tensor add_to(const torch::Tensor& base, const torch::Tensor& x);

  /// Whether x, W and the gradient of the output are rounded to bfloat16 before they are multiplied (devices
  /// of has_bfloat16() only); sums stay single precision, outputs and gradients too or are rounded once.
  void use_bfloat16(bool on) { half_ = on; }

 private:
  [[nodiscard]] torch::ScalarType factor() const { return half_ ? torch::kBFloat16 : torch::kFloat; }

  bool half_ = false;
  int padding_;
  double gain_;
  torch::Tensor weight_;
  torch::Tensor bias_;
  PreparedCalls prepared_;
};

/// Convolution::use_bfloat16 of every convolution in `network`.
void use_bfloat16(torch::nn::Module& network, bool on);

}  // namespace wavescore::baselines
