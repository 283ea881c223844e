#include <fmt/format.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <sstream>

#include "baselines/torch_bridge.h"
#include "baselines/torch_edm.h"
#include "baselines/torch_group_norm.h"
#include "baselines/torch_state.h"
#include "baselines/torch_training.h"
#include "baselines/torch_unet.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"

namespace wavescore::baselines {
namespace {

/// Options as the golden files name them in their metadata.
struct Golden {
  explicit Golden(const ModelFile& weights) {
    options.width = whole(weights, "width");
    options.channel_mult = list(weights.text("channel_mult"));
    options.layers_per_block = whole(weights, "layers_per_block");
    options.attn_resolutions = list(weights.text("attn_resolutions"));
    options.decoder_init_attn = weights.text("decoder_init_attn") == "True";
    const int resolution = whole(weights, "resolution");
    shape = {whole(weights, "channels"), resolution, resolution};
  }

  static int whole(const ModelFile& weights, const std::string& key) { return std::stoi(weights.text(key)); }
  static std::vector<std::int64_t> list(const std::string& text) {
    std::vector<std::int64_t> values;
    std::istringstream words(text.substr(1, text.size() - 2));
    for (std::string word; std::getline(words, word, ',');) values.push_back(std::stoll(word));
    return values;
  }

  UNetOptions options;
  Shape shape;
};

torch::Tensor stored(const ModelFile& file, const std::string& name) {
  torch::Tensor values = torch::empty(file.tensors.at(name).shape);
  read_tensor(file, name, values);
  return values;
}

double relative_error(const torch::Tensor& ours, const torch::Tensor& theirs) {
  return ((ours - theirs).abs().max() / theirs.abs().max()).item<double>();
}

class GoldenUNet : public testing::TestWithParam<const char*> {};

TEST_P(GoldenUNet, WeightsGiveItsOutputs) {
  const auto folder = std::filesystem::path(WAVESCORE_GOLDEN) / "unet";
  const ModelFile weights = read_model_file(folder / fmt::format("{}.weights.safetensors", GetParam()));
  const ModelFile io = read_model_file(folder / fmt::format("{}.io.safetensors", GetParam()));
  const Golden golden(weights);
  const auto network = make_unet_network(golden.options, golden.shape);
  EXPECT_EQ(parameter_count(*network), Golden::whole(weights, "parameters"));
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

INSTANTIATE_TEST_SUITE_P(Files, GoldenUNet,
                         testing::Values("1block_width16", "2blocks_width16", "2blocks_width16_rgb",
                                         "attention_rgb_16", "attention_mult_64"),
                         [](const auto& golden) { return std::string("from_") + golden.param; });

TEST(TrainingState, AveragesWeightsByThePublishedRule) {
  const UNetOptions small{.width = 8, .channel_mult = {1}, .attn_resolutions = {}};
  const auto network = make_unet_network(small, {1, 8, 8});
  TrainingOptions options;
  options.batch = 10;
  options.ema_half_life = 40;
  options.ema_ramp_up = 0.5;
  TrainingState state(*network, options, 1, torch::kCPU);
  torch::Tensor average = state.weights.values().detach().clone();
  for (int step = 0; step < 12; ++step) {
    state.weights.gradients().normal_();
    state.update(state.gradient_norm().item<double>());
    const double half_life = std::min(40.0, 0.5 * 10 * step);  // images
    const double kept = half_life > 0 ? std::pow(0.5, 10 / half_life) : 0.0;
    average = kept * average + (1 - kept) * state.weights.values().detach();
  }
  state.finish(*network);
  EXPECT_LT(relative_error(state.weights.values().detach(), average), 1e-6);
}

TEST(TrainingState, ClipsAndWarmsUp) {
  const UNetOptions small{.width = 8, .channel_mult = {1}, .attn_resolutions = {}};
  const auto network = make_unet_network(small, {1, 8, 8});
  TrainingOptions options;
  options.batch = 10;
  options.lr = 1e-2;
  options.warmup = 40;
  options.clip_norm = 2;
  TrainingState state(*network, options, 1, torch::kCPU);
  for (const double expected : {0.25, 0.5, 0.75, 1.0, 1.0}) {
    const torch::Tensor before = state.weights.values().detach().clone();
    state.weights.gradients().fill_(0.1F);
    const auto norm = state.gradient_norm().item<double>();
    ASSERT_GT(norm, 2.0);
    state.update(norm);
    EXPECT_NEAR(state.gradient_norm().item<double>(), 2.0,
                1e-4);  // thousands of squares summed in single precision
    // Equal gradients: Adam moves every weight by its rate.
    const double moved = (state.weights.values().detach() - before).abs().max().item<double>();
    EXPECT_NEAR(moved, 1e-2 * expected, 1e-5);
  }
}

TEST(AddGradients, OfPartsAndPassesAreThoseOfTheBatch) {
  const Shape shape{1, 16, 16};
  const UNetOptions small{
      .width = 8, .channel_mult = {1, 2}, .attn_resolutions = {}, .decoder_init_attn = true};
  const auto network = make_unet_network(small, shape);
  use_channels_last(*network);
  initialise(*network, 5);
  {
    // Away from the initial weights, under which most gradients vanish.
    const torch::NoGradGuard no_grad;
    for (auto& parameter : network->parameters()) parameter.add_(parameter.sin(), 0.3).add_(0.01);
  }
  FlatWeights weights(*network);
  const Batches batches(ImagesInMemory(blob_images(shape, 30, 1)), 30, 7);
  TrainingOptions options;
  options.batch = 16;
  const auto gradients_of = [&](const Share& share) {
    BatchLoader loader(batches, options, share, torch::kCPU);
    return add_gradients(*network, loader, options, 3).item<double>();
  };
  const double whole = gradients_of({0, 16});
  const torch::Tensor expected = weights.gradients().clone();
  options.micro_batch = 5;
  weights.gradients().zero_();
  double parts = 0;
  for (const Share& share : {Share{0, 9}, Share{9, 7}}) parts += gradients_of(share);
  EXPECT_NEAR(parts, whole, 1e-5 * whole);
  EXPECT_LT(relative_error(weights.gradients(), expected), 1e-5);
}

TEST(BatchLoader, AheadOfItsUseDrawsTheSameAsInTime) {
  const Shape shape{1, 8, 8};
  const Batches batches(ImagesInMemory(blob_images(shape, 30, 1)), 30, 7);
  TrainingOptions options;
  options.batch = 10;
  options.micro_batch = 3;
  const Share share{2, 7};
  BatchLoader in_time(batches, options, share, torch::kCPU, false);
  BatchLoader ahead(batches, options, share, torch::kCPU, true);
  ASSERT_EQ(ahead.passes(), 3);
  // In order, and once out of it, as after a resume.
  for (const auto& [step, pass] : {std::pair{4, 0}, {4, 1}, {4, 2}, {5, 0}, {9, 1}, {9, 2}, {10, 0}}) {
    const Batch expected = in_time.load(step, pass);
    const Batch drawn = ahead.load(step, pass);
    EXPECT_EQ(drawn.sigma.size(0), pass == 2 ? 1 : 3);
    EXPECT_TRUE(torch::equal(drawn.clean, expected.clean)) << step << ' ' << pass;
    EXPECT_TRUE(torch::equal(drawn.noisy, expected.noisy)) << step << ' ' << pass;
    EXPECT_TRUE(torch::equal(drawn.sigma, expected.sigma)) << step << ' ' << pass;
  }
}

/// A smooth pattern of numbers.
torch::Tensor wave(torch::IntArrayRef sizes, double step) {
  return torch::arange(c10::multiply_integers(sizes)).mul(step).sin().reshape(sizes);
}

/// Values, and gradients of a weighted sum of them, by one of two ways to compute the same.
std::vector<torch::Tensor> normalised(bool fused, bool shifted) {
  constexpr int kChannels = 12;
  torch::nn::GroupNorm norm(torch::nn::GroupNormOptions(3, kChannels).eps(1e-6));
  {
    const torch::NoGradGuard no_grad;
    norm->weight.copy_(wave({kChannels}, 1.3));
    norm->bias.copy_(wave({kChannels}, 2.1));
  }
  // Sizes that neither the tile nor a vector register divides.
  torch::Tensor x = wave({3, kChannels, 9, 11}, 0.7).mul(2.0).add(3.0).requires_grad_();
  torch::Tensor shift = wave({3, kChannels}, 0.9).requires_grad_();
  const torch::Tensor moved = shifted ? x + shift.unsqueeze(2).unsqueeze(3) : x;
  const torch::Tensor y =
      fused ? group_norm_silu(x, norm, shifted ? shift : torch::Tensor()) : torch::silu(norm->forward(moved));
  (y * wave(y.sizes(), 0.37)).sum().backward();
  std::vector<torch::Tensor> all{y.detach(), x.grad(), norm->weight.grad(), norm->bias.grad()};
  if (shifted) all.push_back(shift.grad());
  return all;
}

TEST(GroupNormSilu, HasTheValuesAndGradientsOfTheOperations) {
  for (const bool shifted : {false, true}) {
    const auto ours = normalised(true, shifted);
    const auto theirs = normalised(false, shifted);
    // Sums over 396 values in single precision, in another order.
    for (std::size_t i = 0; i < ours.size(); ++i) EXPECT_LT(relative_error(ours[i], theirs[i]), 1e-5) << i;
  }
}

/// The same of base + gain (W x + b).
std::vector<torch::Tensor> convolved(bool ours, int in, int kernel, bool onto, bool bfloat16 = false) {
  constexpr int kOut = 5;
  constexpr double kGain = 0.7;
  Convolution layer(in, kOut, kernel, kGain);
  const torch::Tensor weight = wave({kOut, in, kernel, kernel}, 1.3);
  const torch::Tensor bias = wave({kOut}, 2.1);
  {
    const torch::NoGradGuard no_grad;
    layer.named_parameters()["weight"].copy_(weight);
    layer.named_parameters()["bias"].copy_(bias);
    use_channels_last(layer);
  }
  torch::Tensor x = wave({3, in, 9, 11}, 0.7).requires_grad_();
  torch::Tensor source = wave({3, kOut, 9, 11}, 0.3).requires_grad_();
  const torch::Tensor base = onto ? 2.0 * source : torch::zeros_like(source);
  layer.use_bfloat16(bfloat16);
  torch::Tensor y;
  std::vector<torch::Tensor> parameters = layer.parameters();
  if (ours) {
    y = onto ? layer.add_to(base, x) : layer.forward(x);
  } else {
    y = base + kGain * torch::conv2d(x, parameters[0], parameters[1], 1, kernel / 2);
  }
  (y * wave(y.sizes(), 0.37)).sum().backward();
  std::vector<torch::Tensor> all{y.detach(), x.grad(), parameters[0].grad(), parameters[1].grad()};
  if (onto) all.push_back(source.grad());
  return all;
}

TEST(Convolution, OfBfloat16FactorsIsNearThatOfFloats) {
  if (!has_bfloat16()) GTEST_SKIP() << "this CPU has no avx512_bf16";
  for (const int in : {1, 6})
    for (const bool onto : {false, true}) {
      const auto rounded = convolved(true, in, 3, onto, true);
      const auto exact = convolved(true, in, 3, onto);
      // Two factors with eight significant bits each.
      for (std::size_t i = 0; i < exact.size(); ++i)
        EXPECT_LT(relative_error(rounded[i], exact[i]), 1.0 / 128);
      EXPECT_GT(relative_error(rounded[0], exact[0]), 1e-5);
    }
}

TEST(Convolution, HasTheValuesAndGradientsOfTheOperations) {
  for (const int in : {1, 6})
    for (const int kernel : {1, 3})
      for (const bool onto : {false, true}) {
        const auto ours = convolved(true, in, kernel, onto);
        const auto theirs = convolved(false, in, kernel, onto);
        for (std::size_t i = 0; i < ours.size(); ++i)
          EXPECT_LT(relative_error(ours[i], theirs[i]), 1e-5)
              << in << ' ' << kernel << ' ' << onto << ' ' << i;
      }
}

}  // namespace
}  // namespace wavescore::baselines
