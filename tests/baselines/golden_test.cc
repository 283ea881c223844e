#include <gtest/gtest.h>
#include <torch/torch.h>

#include "baselines/torch_bridge.h"
#include "baselines/torch_edm.h"
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

}  // namespace
}  // namespace wavescore::baselines
