#pragma once

#include <torch/torch.h>

namespace wavescore::baselines {

/// A square convolution of odd `kernel`, stride 1, zero padding: as large out as in. Its parameters are named
/// as torch::nn::Conv2d names them, `weight` (out x in x kernel x kernel) and `bias` (out).
///
/// On a CPU it calls oneDNN, as LibTorch does, and keeps what oneDNN prepares for a size of input, which
/// LibTorch 1.13 prepares again at every call; inputs and outputs there are channels last. The same values to
/// rounding. Elsewhere it is LibTorch's own.
class Convolution final : public torch::nn::Module {
 public:
  Convolution(int in, int out, int kernel, double gain = 1.0);

  /// gain (W x + b) for N x in x H x W.
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& x);

  /// base + gain (W x + b), written over `base`, which must be a temporary that nobody else needs.
  [[nodiscard]] torch::Tensor add_to(const torch::Tensor& base, const torch::Tensor& x);

  /// Whether x, W and the gradient of the output are rounded to bfloat16 before they are multiplied (CPUs of
  /// has_bfloat16() only); sums, outputs and gradients stay single precision.
  void use_bfloat16(bool on) { half_ = on; }

 private:
  [[nodiscard]] torch::ScalarType factor() const;

  bool half_ = false;
  int padding_;
  double gain_;
  torch::Tensor weight_;
  torch::Tensor bias_;
  c10::intrusive_ptr<torch::CustomClassHolder> prepared_;
};

/// Convolution::use_bfloat16 of every convolution in `network`.
void use_bfloat16(torch::nn::Module& network, bool on);

}  // namespace wavescore::baselines
