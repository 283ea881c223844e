#include "baselines/torch_weights.h"

#include <algorithm>
#include <cmath>

namespace wavescore::baselines {
namespace {

constexpr std::int64_t kAlignment = 16;  // floats

std::int64_t padded(const torch::Tensor& parameter) {
  return (parameter.numel() + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

FlatWeights::FlatWeights(torch::nn::Module& network) {
  const torch::NoGradGuard no_grad;
  auto parameters = network.parameters();
  std::int64_t total = 0;
  for (const torch::Tensor& parameter : parameters) total += padded(parameter);
  values_ = torch::zeros({total}, parameters.front().options().requires_grad(false));
  gradients_ = torch::zeros_like(values_);
  std::int64_t offset = 0;
  for (torch::Tensor& parameter : parameters) {
    const torch::Tensor view = values_.as_strided(parameter.sizes(), parameter.strides(), offset);
    view.copy_(parameter);
    parameter.set_data(view);
    parameter.mutable_grad() = gradients_.as_strided(parameter.sizes(), parameter.strides(), offset);
    offset += padded(parameter);
  }
  values_.requires_grad_();
  values_.mutable_grad() = gradients_;
}

double average_kept(double half_life, double ramp_up, double images_before, double batch) {
  const double ramped = ramp_up > 0 ? std::min(half_life, ramp_up * images_before) : half_life;
  return std::pow(0.5, batch / std::max(ramped, 1e-8));
}

}  // namespace wavescore::baselines
