#include "baselines/torch_edm.h"

#include <algorithm>
#include <cmath>

#include "baselines/torch_bridge.h"

namespace wavescore::baselines {
namespace {

/// Feature maps of one chunk, in floats.
constexpr double kChunkFloats = 64e6;
constexpr double kMostImages = 250;

}  // namespace

torch::Tensor precondition(Network& network, const torch::Tensor& noisy, const torch::Tensor& sigma,
                           double sigma_data) {
  const torch::Tensor s = sigma.reshape({-1, 1, 1, 1});
  const torch::Tensor total = s.square() + sigma_data * sigma_data;
  const torch::Tensor c_skip = sigma_data * sigma_data / total;
  const torch::Tensor c_out = s * sigma_data / total.sqrt();
  return c_skip * noisy + c_out * network.forward(noisy / total.sqrt(), sigma.log() / 4.0);
}

torch::Tensor weighted_loss(const torch::Tensor& denoised, const torch::Tensor& clean,
                            const torch::Tensor& sigma, double sigma_data) {
  const torch::Tensor weight = (sigma.square() + sigma_data * sigma_data) / (sigma * sigma_data).square();
  return (weight.reshape({-1, 1, 1, 1}) * (denoised - clean).square()).mean();
}

Images denoise_in_chunks(Network& network, const Images& noisy, double sigma, double sigma_data) {
  const c10::InferenceMode inference;
  const auto chunk =
      static_cast<std::size_t>(std::clamp(kChunkFloats / network.work().floats, 1.0, kMostImages));
  Images result(noisy.shape(), noisy.count());
  for (std::size_t begin = 0; begin < noisy.count(); begin += chunk) {
    const std::size_t count = std::min(chunk, noisy.count() - begin);
    const torch::Tensor levels = torch::full({static_cast<std::int64_t>(count)}, sigma, torch::kFloat);
    copy_to_images(precondition(network, to_tensor(noisy, begin, count), levels, sigma_data), result, begin);
  }
  return result;
}

}  // namespace wavescore::baselines
