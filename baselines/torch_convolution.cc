#include "baselines/torch_convolution.h"

namespace wavescore::baselines {

Convolution::Convolution(int in, int out, int kernel, double gain)
    : padding_(kernel / 2),
      gain_(gain),
      weight_(register_parameter("weight", torch::empty({out, in, kernel, kernel}))),
      bias_(register_parameter("bias", torch::empty({out}))),
      prepared_(make_prepared_calls()) {}

torch::Tensor Convolution::forward(const torch::Tensor& x) {
  if (auto y = convolve_prepared(x, weight_, bias_, {}, gain_, factor(), prepared_)) return *y;
  const torch::Tensor weight = gain_ == 1.0 ? weight_ : gain_ * weight_;
  const torch::Tensor bias = gain_ == 1.0 ? bias_ : gain_ * bias_;
  if (!half_) return torch::conv2d(x, weight, bias, 1, padding_);
  const torch::Tensor y = torch::conv2d(x.to(factor()), weight.to(factor()), bias.to(factor()), 1, padding_);
  return y.to(torch::kFloat);
}

torch::Tensor Convolution::add_to(const torch::Tensor& base, const torch::Tensor& x) {
  if (auto y = convolve_prepared(x, weight_, bias_, base, gain_, factor(), prepared_)) return *y;
  return base + forward(x);
}

void use_bfloat16(torch::nn::Module& network, bool on) {
  for (const auto& module : network.modules())
    if (auto* convolution = module->as<Convolution>()) convolution->use_bfloat16(on);
}

}  // namespace wavescore::baselines
