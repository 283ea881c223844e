#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/random.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"

namespace wavescore::baselines {
namespace {

double parameters(int width, const std::string& channel_mult, bool attention) {
  const auto options = fmt::format(R"({{"width": {}, "channel_mult": {}, "decoder_init_attn": {}}})", width,
                                   channel_mult, attention);
  return make("unet", options, {1, 32, 32})->facts().at("parameters");
}

TEST(UNet, HasThePublishedParameterCounts) {
  EXPECT_EQ(parameters(16, "[1]", true), 41'153);
  EXPECT_EQ(parameters(16, "[1, 2]", true), 180'193);
  EXPECT_EQ(parameters(16, "[1, 2, 3, 4]", true), 1'000'801);
  EXPECT_EQ(parameters(64, "[1, 2, 3, 4]", true), 15'916'417);
  EXPECT_EQ(parameters(128, "[1]", true), 2'565'633);
}

TEST(UNet, WithoutAttentionHasTheCountsOfTheFormula) {
  EXPECT_EQ(parameters(16, "[1]", false), 40'033);
  EXPECT_EQ(parameters(16, "[1, 2]", false), 175'905);
  EXPECT_EQ(parameters(16, "[1, 2, 3, 4]", false), 984'033);
  EXPECT_EQ(parameters(64, "[1, 2, 3, 4]", false), 15'652'737);
}

TEST(UNet, CostsAFifthOfAGigaflopForwardAt32) {
  const auto unet = make("unet", R"({"steps": 10, "batch": 2})", {1, 32, 32});
  const double forward = unet->fit_cost(100, 1).flops / (3.0 * 10 * 2);
  EXPECT_NEAR(forward, 0.20e9, 0.005e9);
}

/// Fits for one step, then replaces every parameter by draws, so that no weight is nearly zero.
std::unique_ptr<Denoiser> random_network(std::string_view name, const std::string& options,
                                         const Shape& shape) {
  auto denoiser = make(name, options, shape);
  denoiser->fit(ImagesInMemory(blob_images(shape, 4, 1)), {});
  ModelFile file;
  denoiser->save(file);
  std::uint64_t address = 0;
  for (auto& [key, tensor] : file.tensors) {
    std::vector<float> values(tensor.bytes.size() / sizeof(float));
    fill_normal(7, Purpose::synthetic, address++, values);
    for (float& value : values) value *= 0.15F;
    file.put(key, std::vector(tensor.shape), std::span<const float>(values));
  }
  denoiser->load(file);
  return denoiser;
}

/// How far from the middle pixel of the output a changed input pixel is felt, along the row, each side.
std::vector<int> felt_offsets(const Denoiser& denoiser) {
  const Shape shape = denoiser.shape();
  const int middle = shape.width / 2;
  const auto at = [&](int x) { return static_cast<std::size_t>(shape.height / 2 * shape.width + x); };
  const Images base = blob_images(shape, 1, 3);
  const float before = denoiser.denoise(base, 0.7).values()[at(middle)];
  std::vector<int> felt;
  for (int x = 0; x < shape.width; ++x) {
    Images changed = base;
    changed.values()[at(x)] += 50.0F;
    if (denoiser.denoise(changed, 0.7).values()[at(middle)] != before) felt.push_back(x - middle);
  }
  return felt;
}

std::vector<int> range(int radius) {
  std::vector<int> offsets;
  for (int offset = -radius; offset <= radius; ++offset) offsets.push_back(offset);
  return offsets;
}

TEST(Cnn, SeesItsReceptiveFieldAndNothingElse) {
  const Shape shape{1, 25, 25};
  const std::string common = R"({"width": 8, "blocks": 2, "steps": 1, "batch": 2)";
  EXPECT_EQ(felt_offsets(*random_network("cnn", common + "}", shape)), range(6));
  EXPECT_EQ(felt_offsets(*random_network("cnn", common + R"(, "receptive_field": 7})", shape)), range(3));
  EXPECT_EQ(felt_offsets(*random_network("cnn", common + R"(, "receptive_field": 3})", shape)), range(1));
}

/// `images` moved cyclically, two rows down and three columns right.
Images moved(const Images& images) {
  Images result = images;
  const Shape& shape = images.shape();
  for (std::size_t i = 0; i < images.count(); ++i)
    for (int y = 0; y < shape.height; ++y)
      for (int x = 0; x < shape.width; ++x)
        result.image(
            i)[static_cast<std::size_t>((y + 2) % shape.height * shape.width + (x + 3) % shape.width)] =
            images.image(i)[static_cast<std::size_t>(y * shape.width + x)];
  return result;
}

TEST(Cnn, WithCircularPaddingCommutesWithShifts) {
  const Shape shape{1, 12, 12};
  const Images noisy = add_noise(blob_images(shape, 3, 2), 0.5, 1, Purpose::evaluation, 0);
  for (const char* padding : {"circular", "zero"}) {
    const auto cnn = random_network(
        "cnn",
        fmt::format(R"({{"width": 8, "blocks": 2, "steps": 1, "batch": 2, "padding": "{}"}})", padding),
        shape);
    const double error = largest_difference(cnn->denoise(moved(noisy), 0.5), moved(cnn->denoise(noisy, 0.5)));
    if (std::string_view(padding) == "circular")
      EXPECT_LT(error, 1e-5);  // the same sums on other lanes
    else
      EXPECT_GT(error, 1e-3);
  }
}

TEST(Cnn, ReportsItsReceptiveField) {
  EXPECT_EQ(make("cnn", R"({"blocks": 4})", {1, 32, 32})->facts().at("receptive_field"), 21);
  EXPECT_EQ(make("cnn", R"({"blocks": 4, "receptive_field": 9})", {1, 32, 32})->facts().at("receptive_field"),
            9);
}

TEST(UNet, SeesTheWholeImage) {
  const auto unet = random_network(
      "unet", R"({"width": 8, "channel_mult": [1, 1], "decoder_init_attn": true, "steps": 1, "batch": 2})",
      {1, 16, 16});
  EXPECT_EQ(felt_offsets(*unet).size(), 16U);
}

TEST(Networks, TakeColourAndOblongImages) {
  const Shape shape{3, 16, 24};
  for (const auto* name : {"unet", "cnn"}) {
    const auto options =
        std::string(name) == "unet"
            ? R"({"width": 8, "channel_mult": [1, 2], "attn_resolutions": [8], "steps": 1, "batch": 2})"
            : R"({"width": 8, "blocks": 1, "steps": 1, "batch": 2})";
    const auto denoiser = random_network(name, options, shape);
    const Images noisy = add_noise(blob_images(shape, 5, 2), 0.5, 1, Purpose::evaluation, 0);
    const Images together = denoiser->denoise(noisy, 0.5);
    ASSERT_EQ(together.shape(), shape);
    for (std::size_t i = 0; i < noisy.count(); ++i)
      // Other kernels may serve another batch size: single precision rounding.
      EXPECT_LT(largest_difference(denoiser->denoise(noisy.slice(i, 1), 0.5), together.slice(i, 1)), 1e-5);
  }
}

}  // namespace
}  // namespace wavescore::baselines
