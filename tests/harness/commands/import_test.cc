#include <gtest/gtest.h>

#include <Eigen/Core>
#include <limits>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/commands/published.h"
#include "harness/store/model_store.h"
#include "tests/harness/program.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::import_test {
namespace {

const std::filesystem::path kGolden = std::filesystem::path(WAVESCORE_GOLDEN) / "unet";
const std::string kSmall = "1block_width16";

class Import : public testing::Test {
 protected:
  /// Runs `wavescore import --from FILE --to model.safetensors OPTIONS` in the temporary folder.
  [[nodiscard]] Outcome import(const std::filesystem::path& file, const std::string& options = {}) const {
    return run_wavescore(folder_.path(),
                         "import --from '" + file.string() + "' --to model.safetensors " + options);
  }

  /// The same of weights that the test has changed.
  [[nodiscard]] Outcome import(const ModelFile& weights, const std::string& options = {}) const {
    write_model_file(folder_ / "weights.safetensors", weights);
    return import("weights.safetensors", options);
  }

  void expect_refused(const Outcome& outcome, const std::string& because) const {
    EXPECT_EQ(outcome.status, 2) << outcome.output;
    EXPECT_NE(outcome.output.find(because), std::string::npos) << outcome.output;
    EXPECT_FALSE(std::filesystem::exists(folder_ / "model.safetensors"));
  }

  /// The largest difference of the model's estimates from the golden ones, over the largest of those.
  [[nodiscard]] double error(const std::string& name) const {
    const FittedModel model = load_fitted(folder_ / "model.safetensors");
    const ModelFile io = read_model_file(kGolden / (name + ".io.safetensors"));
    const auto sigma = io.floats("sigma");
    Images noisy(model.denoiser->shape(), sigma.size());
    std::ranges::copy(io.floats("input", noisy.values().size()), noisy.values().begin());
    const Images estimate = model.denoiser->denoise(noisy, std::vector<double>(sigma.begin(), sigma.end()));
    const auto expected = io.floats("denoised", noisy.values().size());
    double difference = 0, largest = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      difference = std::max(difference, std::abs(static_cast<double>(estimate.values()[i]) - expected[i]));
      largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
    }
    return difference / largest;
  }

  TemporaryFolder folder_;
};

ModelFile golden_weights(const std::string& name = kSmall) {
  return read_model_file(kGolden / (name + ".weights.safetensors"));
}

TEST_F(Import, GivesTheDenoisedImagesOfPyTorch) {
  for (const std::string name : {"1block_width16", "2blocks_width16", "2blocks_width16_rgb",
                                 "attention_rgb_16", "attention_mult_64"}) {
    const Outcome outcome = import(kGolden / (name + ".weights.safetensors"));
    ASSERT_EQ(outcome.status, 0) << outcome.output;
    // Single precision through some twenty layers.
    EXPECT_LT(error(name), 1e-5) << name;
  }
}

TEST_F(Import, FindsTheOptionsInNamesAndShapesOfWrappedWeightsWithoutMetadata) {
  for (const std::string name : {"2blocks_width16_rgb", "attention_rgb_16", "attention_mult_64"}) {
    const ModelFile weights = golden_weights(name);
    ModelFile wrapped;
    wrapped.put_part("module.model.", weights);
    const std::vector<float> mean(4, 0.25F);
    wrapped.put("module.model.enc.8x8_down.conv0.resample_filter", {1, 1, 2, 2}, mean);
    wrapped.put("module.model.map_augment.weight", {4, 1}, mean);
    const Outcome outcome = import(wrapped);
    ASSERT_EQ(outcome.status, 0) << outcome.output;
    EXPECT_NE(outcome.output.find("left out: map_augment.weight"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find(weights.text("parameters") + " parameters"), std::string::npos);
    EXPECT_LT(error(name), 1e-5) << name;
  }
}

TEST_F(Import, TakesOptionsThatAgreeWithTheMetadataAndNoOthers) {
  const auto file = kGolden / "attention_rgb_16.weights.safetensors";
  expect_refused(import(file, "--width 16"), "--width 16 contradicts the metadata, which say width 8");
  expect_refused(import(file, "--decoder-init-attn"), "--decoder-init-attn contradicts the metadata");
  expect_refused(import(file, "--attn-resolutions none"), "contradicts the metadata");
  const Outcome same =
      import(file,
             "--resolution 16 --channels 3 --width 8 --channel-mult 1,2 --layers-per-block 2 "
             "--attn-resolutions '[16]' --no-decoder-init-attn --sigma-data 0.5");
  EXPECT_EQ(same.status, 0) << same.output;
}

TEST_F(Import, NamesTheFlagOfWhatTheFileDoesNotTell) {
  ModelFile weights = golden_weights();
  weights.metadata.erase("width");
  weights.tensors.erase("enc.32x32_conv.weight");
  expect_refused(import(weights), "neither metadata nor tensors tell 'width': give --width");
}

TEST_F(Import, NamesTheTensorThatIsMissingMisshapenOrLeftOver) {
  ModelFile missing = golden_weights();
  missing.tensors.erase("dec.32x32_in1.conv1.bias");
  expect_refused(import(missing), "no tensor 'dec.32x32_in1.conv1.bias'");

  ModelFile misshapen = golden_weights();
  misshapen.tensors.at("dec.32x32_aux_conv.weight").shape = {16, 1, 3, 3};
  expect_refused(import(misshapen), "tensor 'dec.32x32_aux_conv.weight' is [16, 1, 3, 3]");
  misshapen.metadata.clear();
  expect_refused(import(misshapen, "--width 32"), "tensor 'map_layer0.weight'");

  ModelFile more = golden_weights();
  more.tensors["enc.32x32_block1.conv0.bias"] = more.tensors.at("enc.32x32_block0.conv0.bias");
  expect_refused(import(more), "tensor 'enc.32x32_block1.conv0.bias' has no place in the network");

  ModelFile other = golden_weights();
  other.put("enc.16x16_down.conv0.resample_filter", {1, 1, 4, 4}, std::vector<float>(16, 0.0625F));
  expect_refused(import(other), "only the DDPM++ form");
}

/// `weights` as another program stores them: F16, BF16 or F64.
ModelFile stored_as(ModelFile weights, const std::string& dtype) {
  for (auto& [name, tensor] : weights.tensors) {
    const std::vector<float> values = weights.floats(name);
    if (dtype == "F64") {
      weights.put(name, std::vector(tensor.shape), std::vector<double>(values.begin(), values.end()));
      continue;
    }
    std::vector<std::uint16_t> halves;
    for (const float value : values)
      halves.push_back(dtype == "F16" ? Eigen::half(value).x : Eigen::bfloat16(value).value);
    const auto raw = std::as_bytes(std::span(halves));
    tensor = {dtype, tensor.shape, {raw.begin(), raw.end()}};
  }
  return weights;
}

TEST_F(Import, TakesWeightsOfOtherPrecisions) {
  for (const auto& [dtype, tolerance] :
       {std::pair("F64", 1e-5), std::pair("F16", 3e-3), std::pair("BF16", 3e-2)}) {
    const Outcome outcome = import(stored_as(golden_weights(), dtype));
    ASSERT_EQ(outcome.status, 0) << outcome.output;
    // Weights rounded to 11 and 8 bits.
    EXPECT_LT(error(kSmall), tolerance) << dtype;
  }
}

TEST_F(Import, RefusesWeightsThatAreNotFinite) {
  ModelFile weights = golden_weights();
  std::vector<float> values = weights.floats("map_layer1.bias");
  values[3] = std::numeric_limits<float>::quiet_NaN();
  weights.put("map_layer1.bias", {std::ssize(values)}, values);
  expect_refused(import(weights), "weights.safetensors: tensor 'map_layer1.bias' holds NaN or an infinity");
}

TEST_F(Import, AModelWhoseWeightsAreNotFiniteIsNotRead) {
  ASSERT_EQ(import(kGolden / "1block_width16.weights.safetensors").status, 0);
  ModelFile model = read_model_file(folder_ / "model.safetensors");
  std::vector<float> values = model.floats("map_layer1.bias");
  values[0] = std::numeric_limits<float>::infinity();
  model.put("map_layer1.bias", {std::ssize(values)}, values);
  write_model_file(folder_ / "broken.safetensors", model);
  const Outcome outcome =
      run_wavescore(folder_.path(), "sample --model broken.safetensors --count 1 --steps 1 out");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_NE(outcome.output.find("broken.safetensors: tensor 'map_layer1.bias' holds NaN or an infinity"),
            std::string::npos)
      << outcome.output;
}

TEST_F(Import, NamesTheNetworkWhoseWeightsTheyAre) {
  const std::vector<float> one{1};
  for (const auto& [tensor, network] : std::vector<std::pair<std::string, std::string>>{
           {"map_noise.freqs", "NCSN++"},
           {"enc.16x16_aux_residual.weight", "NCSN++"},
           {"module.enc.16x16_aux_skip.weight", "NCSN++"},
           {"all_modules.3.Conv_0.weight", "NCSN++ or DDPM++ of score_sde"},
           {"out_conv.weight", "ADM (EDM's DhariwalUNet)"},
           {"input_blocks.0.0.weight", "ADM (guided-diffusion)"},
           {"down_blocks.0.resnets.0.conv1.weight", "a U-Net of diffusers"},
           {"model.map_label.weight", "a network that is told the class"}}) {
    ModelFile weights = golden_weights();
    weights.put(tensor, {1}, one);
    try {
      refuse_other_networks(weights);
      ADD_FAILURE() << tensor << " was taken";
    } catch (const InputError& problem) {
      EXPECT_TRUE(std::string(problem.what())
                      .starts_with("tensor '" + tensor + "' shows that these are weights of " + network))
          << problem.what();
    }
  }
  refuse_other_networks(golden_weights());
  ModelFile adm = golden_weights();
  adm.put("out_conv.weight", {1}, one);
  expect_refused(import(adm),
                 "weights.safetensors: tensor 'out_conv.weight' shows that these are weights of ADM");
}

TEST_F(Import, RefusesWhatWouldBeFarLargerThanTheFile) {
  ModelFile weights = golden_weights();
  weights.metadata = {};
  expect_refused(import(weights, "--width 1024 --channel-mult 64"), "make layers of 65536 channels");
}

TEST_F(Import, RefusesModelsAndFilesOfAnotherKind) {
  ASSERT_EQ(import(kGolden / "1block_width16.weights.safetensors").status, 0);
  std::filesystem::rename(folder_ / "model.safetensors", folder_ / "first.safetensors");
  expect_refused(import("first.safetensors"), "is a model of wavescore already");
  expect_refused(import(folder_.write("text.safetensors", "no weights")), "text.safetensors");
  expect_refused(import("absent.safetensors"), "absent.safetensors");
}

TEST_F(Import, MakesAModelThatHasNoStandardizedUnit) {
  ASSERT_EQ(import(kGolden / "1block_width16.weights.safetensors").status, 0);
  const FittedModel model = load_fitted(folder_ / "model.safetensors");
  EXPECT_EQ(model.pixel_sigma(0.5, SigmaUnit::pixel01), 1.0);
  EXPECT_THROW((void)model.pixel_sigma(1, SigmaUnit::standardized), InputError);
  EXPECT_EQ(model.denoiser->facts().at("trained_images"), 0);
}

}  // namespace
}  // namespace wavescore::harness::import_test
