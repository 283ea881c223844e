#include <gtest/gtest.h>
#include <torch/torch.h>

#include "baselines/torch_bridge.h"
#include "baselines/torch_edm.h"
#include "baselines/torch_group_norm.h"
#include "baselines/torch_unet.h"
#include "tests/baselines/trained.h"

namespace wavescore::baselines {
namespace {

struct Golden {
  std::string name;
  std::vector<std::int64_t> channel_mult;
  int channels = 1;
  bool decoder_init_attn = true;
};

void PrintTo(const Golden& golden, std::ostream* out) { *out << golden.name; }

torch::Tensor stored(const ModelFile& file, const std::string& name) {
  torch::Tensor values = torch::empty(file.tensors.at(name).shape);
  read_tensor(file, name, values);
  return values;
}

double relative_error(const torch::Tensor& ours, const torch::Tensor& theirs) {
  return ((ours - theirs).abs().max() / theirs.abs().max()).item<double>();
}

class PublishedUNet : public testing::TestWithParam<Golden> {};

TEST_P(PublishedUNet, WeightsGiveItsOutputs) {
  const Golden& golden = GetParam();
  const auto folder = std::filesystem::path(WAVESCORE_GOLDEN) / "unet";
  const ModelFile weights = read_model_file(folder / (golden.name + ".weights.safetensors"));
  const ModelFile io = read_model_file(folder / (golden.name + ".io.safetensors"));
  const UNetOptions options{.width = 16,
                            .channel_mult = golden.channel_mult,
                            .attn_resolutions = {},
                            .decoder_init_attn = golden.decoder_init_attn};
  const auto network = make_unet_network(options, {golden.channels, 32, 32});
  EXPECT_EQ(network->named_parameters().size(), weights.tensors.size());
  for (auto& item : network->named_parameters()) read_tensor(weights, item.key(), item.value());
  use_channels_last(*network);

  const torch::NoGradGuard no_grad;
  const torch::Tensor input = stored(io, "input");
  const torch::Tensor output = network->forward(input, stored(io, "c_noise"));
  const torch::Tensor denoised = precondition(*network, input, stored(io, "sigma"), 0.5);
  // Single precision through some twenty layers, on kernels that differ with the processor.
  EXPECT_LT(relative_error(output, stored(io, "network_output")), 1e-5);
  EXPECT_LT(relative_error(denoised, stored(io, "denoised")), 1e-5);
}

INSTANTIATE_TEST_SUITE_P(Golden, PublishedUNet,
                         testing::Values(Golden{"1block_width16", {1}}, Golden{"2blocks_width16", {1, 2}}));

/// Values, and gradients of a weighted sum of them, by one of two ways to compute the same.
std::vector<torch::Tensor> values_and_gradients(bool fused) {
  constexpr int kChannels = 12;
  torch::nn::GroupNorm norm(torch::nn::GroupNormOptions(3, kChannels).eps(1e-6));
  const auto wave = [](torch::IntArrayRef sizes, double step) {
    return torch::arange(torch::prod(torch::tensor(sizes)).item<std::int64_t>())
        .mul(step)
        .sin()
        .reshape(sizes);
  };
  {
    const torch::NoGradGuard no_grad;
    norm->weight.copy_(wave({kChannels}, 1.3));
    norm->bias.copy_(wave({kChannels}, 2.1));
  }
  // Sizes that neither the tile nor a vector register divides.
  torch::Tensor x = wave({3, kChannels, 9, 11}, 0.7).mul(2.0).add(3.0).requires_grad_();
  const torch::Tensor y = fused ? group_norm_silu(x, norm) : torch::silu(norm->forward(x));
  (y * wave(y.sizes(), 0.37)).sum().backward();
  return {y.detach(), x.grad(), norm->weight.grad(), norm->bias.grad()};
}

TEST(GroupNormSilu, HasTheValuesAndGradientsOfTheTwoOperations) {
  const auto ours = values_and_gradients(true);
  const auto theirs = values_and_gradients(false);
  // Sums over 396 values in single precision, in another order.
  for (std::size_t i = 0; i < ours.size(); ++i) EXPECT_LT(relative_error(ours[i], theirs[i]), 1e-5) << i;
}

}  // namespace
}  // namespace wavescore::baselines
