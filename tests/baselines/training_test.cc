#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <sstream>

#include "core/error.h"
#include "core/random.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"
#include "tests/temporary_folder.h"

namespace wavescore::baselines {
namespace {

constexpr Shape kShape{1, 16, 16};

ImagesInMemory training_set() { return ImagesInMemory(blob_images(kShape, 200, 1)); }

/// Asks to stop once `step` steps are made.
class StopAt final : public Progress {
 public:
  explicit StopAt(double step) : step_(step) {}
  void update(std::string_view /*what*/, double done, double /*total*/, std::string_view /*note*/) override {
    stop_ = done >= step_;
  }
  [[nodiscard]] bool cancelled() const override { return stop_; }

 private:
  double step_;
  bool stop_ = false;
};

std::vector<std::vector<std::string>> read_table(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::vector<std::vector<std::string>> lines;
  for (std::string line; std::getline(in, line);) {
    std::istringstream cells(line);
    lines.emplace_back();
    for (std::string cell; std::getline(cells, cell, ',');) lines.back().push_back(cell);
  }
  return lines;
}

std::map<std::string, Tensor> weights(const Denoiser& denoiser) {
  ModelFile file;
  denoiser.save(file);
  return file.tensors;
}

void expect_same_weights(const Denoiser& a, const Denoiser& b) {
  const auto left = weights(a);
  const auto right = weights(b);
  ASSERT_EQ(left.size(), right.size());
  for (const auto& [name, tensor] : left) EXPECT_EQ(tensor.bytes, right.at(name).bytes) << name;
}

const char* options_of(std::string_view name) {
  return name == "unet" ? R"({"width": 8, "channel_mult": [1, 2], "decoder_init_attn": true,
                              "steps": 12, "batch": 8, "validate_every": 5})"
                        : R"({"width": 8, "blocks": 1, "steps": 12, "batch": 8, "validate_every": 5,
                              "micro_batch": 3, "ema_half_life": 100, "clip_norm": 1, "warmup": 40,
                              "early_stop": 3})";
}

class EveryNetwork : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Networks, EveryNetwork, testing::Values("unet", "cnn"));

TEST_P(EveryNetwork, ResumedEqualsUninterrupted) {
  const auto images = training_set();
  const TemporaryFolder folder;
  const auto whole = make(GetParam(), options_of(GetParam()), kShape);
  whole->fit(images, {.seed = 3, .sigmas = {0.5, 1.0}, .curve_file = folder / "whole.csv"});

  StopAt stop(7);
  const FitContext context{.seed = 3,
                           .sigmas = {0.5, 1.0},
                           .progress = &stop,
                           .checkpoint_file = folder / "checkpoint.safetensors",
                           .curve_file = folder / "resumed.csv"};
  EXPECT_THROW(make(GetParam(), options_of(GetParam()), kShape)->fit(images, context), Cancelled);
  ASSERT_TRUE(std::filesystem::exists(context.checkpoint_file));
  EXPECT_EQ(read_model_file(context.checkpoint_file).text("step"), "7");

  FitContext rest = context;
  rest.progress = nullptr;
  const auto resumed = make(GetParam(), options_of(GetParam()), kShape);
  resumed->fit(images, rest);
  expect_same_weights(*whole, *resumed);
  auto expected = read_table(folder / "whole.csv");
  auto found = read_table(folder / "resumed.csv");
  for (auto* table : {&expected, &found})
    for (auto& line : *table) line.at(1).clear();  // seconds
  EXPECT_EQ(found, expected);
}

TEST_P(EveryNetwork, LoadedDenoisesAsTheSavedDid) {
  const auto fitted = make(GetParam(), options_of(GetParam()), kShape);
  fitted->fit(training_set(), {.seed = 3});
  const TemporaryFolder folder;
  ModelFile file;
  fitted->save(file);
  write_model_file(folder / "model.safetensors", file);
  const auto loaded = make(GetParam(), options_of(GetParam()), kShape);
  loaded->load(read_model_file(folder / "model.safetensors"));

  const Images noisy = add_noise(blob_images(kShape, 7, 9), 0.8, 1, Purpose::evaluation, 0);
  EXPECT_EQ(largest_difference(fitted->denoise(noisy, 0.8), loaded->denoise(noisy, 0.8)), 0.0);
  EXPECT_EQ(loaded->facts(), fitted->facts());
  EXPECT_EQ(loaded->facts().at("steps"), 12);
  EXPECT_EQ(loaded->facts().at("trained_images"), 160);
}

TEST_P(EveryNetwork, LearnsASmallSet) {
  const std::string network = std::string(GetParam()) == "unet" ? R"("width": 8, "channel_mult": [1, 2])"
                                                                : R"("width": 16, "blocks": 2)";
  const auto denoiser =
      make(GetParam(), "{" + network + R"(, "steps": 250, "batch": 16, "lr": 0.003})", kShape);
  const TemporaryFolder folder;
  denoiser->fit(training_set(), {.seed = 3, .sigmas = {0.6}, .curve_file = folder / "curve.csv"});
  const auto curve = read_table(folder / "curve.csv");
  const std::vector<std::string> header{"step", "seconds",          "images",
                                        "loss", "validation_sigma", "validation_mse"};
  EXPECT_EQ(curve.front(), header);
  EXPECT_EQ(curve.back().at(0), "250");
  EXPECT_EQ(curve.back().at(2), "4000");
  EXPECT_LT(std::stod(curve.back().at(3)), 0.5 * std::stod(curve.at(1).at(3)));

  // Weights near zero leave D = c_skip y; the trained network must halve its error at least.
  const Images clean = blob_images(kShape, 50, 77);
  const double sigma = 0.6;
  const Images noisy = add_noise(clean, sigma, 5, Purpose::evaluation, 0);
  Images untrained = noisy;
  for (float& value : untrained.values()) value *= static_cast<float>(0.25 / (sigma * sigma + 0.25));
  EXPECT_LT(mean_squared_error(denoiser->denoise(noisy, sigma), clean),
            0.5 * mean_squared_error(untrained, clean));
}

TEST(Training, SameSeedSameWeightsAnotherSeedOthers) {
  const auto images = training_set();
  std::vector<std::unique_ptr<Denoiser>> fits;
  for (const std::uint64_t seed : {1U, 1U, 2U}) {
    fits.push_back(make("cnn", options_of("cnn"), kShape));
    fits.back()->fit(images, {.seed = seed});
  }
  expect_same_weights(*fits[0], *fits[1]);
  EXPECT_NE(weights(*fits[0]).at("conv.weight").bytes, weights(*fits[2]).at("conv.weight").bytes);
}

TEST(Training, ByMinutesRecordsItsSteps) {
  const TemporaryFolder folder;
  const auto denoiser = make("cnn", R"({"width": 8, "blocks": 1, "minutes": 0.005, "batch": 8})", kShape);
  denoiser->fit(training_set(), {.checkpoint_file = folder / "checkpoint.safetensors"});
  EXPECT_GE(denoiser->facts().at("steps"), 1);
  ModelFile file;
  denoiser->save(file);
  EXPECT_EQ(std::stod(file.text("steps")), denoiser->facts().at("steps"));
  // A training that has had its minutes is not trained again.
  const auto again = make("cnn", R"({"width": 8, "blocks": 1, "minutes": 0.005, "batch": 8})", kShape);
  again->fit(training_set(), {.checkpoint_file = folder / "checkpoint.safetensors"});
  EXPECT_EQ(again->facts().at("steps"), denoiser->facts().at("steps"));
}

TEST(Training, IgnoresACheckpointOfOtherImagesOrOptions) {
  const TemporaryFolder folder;
  const FitContext context{.seed = 3, .checkpoint_file = folder / "checkpoint.safetensors"};
  make("cnn", options_of("cnn"), kShape)->fit(ImagesInMemory(blob_images(kShape, 200, 8)), context);
  const auto fresh = make("cnn", options_of("cnn"), kShape);
  fresh->fit(training_set(), {.seed = 3});
  const auto beside = make("cnn", options_of("cnn"), kShape);
  beside->fit(training_set(), context);
  expect_same_weights(*fresh, *beside);
}

TEST(Training, NamesTheStepAtWhichItDiverged) {
  const auto denoiser =
      make("cnn", R"({"width": 8, "blocks": 2, "steps": 200, "batch": 8, "lr": 10})", kShape);
  Images images = blob_images(kShape, 20, 1);
  for (float& value : images.values()) value *= 1e19F;
  try {
    denoiser->fit(ImagesInMemory(std::move(images)), {});
    FAIL() << "the loss stayed finite";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string(error.what()).find("the loss of step 1 "), std::string::npos) << error.what();
  }
}

TEST(Training, StopsEarlyWithTheBestWeights) {
  const TemporaryFolder folder;
  // So high a rate that the error cannot go on falling.
  const auto denoiser = make("cnn", R"({"width": 8, "blocks": 1, "steps": 400, "batch": 8, "lr": 0.05,
                                        "validate_every": 4, "early_stop": 2})",
                             kShape);
  denoiser->fit(training_set(), {.seed = 3, .sigmas = {0.5}, .curve_file = folder / "curve.csv"});
  EXPECT_LT(denoiser->facts().at("steps"), 400);
  double least = 1e9;
  for (const auto& line : read_table(folder / "curve.csv"))
    if (line.size() == 6 && line[0] != "step") least = std::min(least, std::stod(line[5]));
  const Images clean = training_set().read(160, 40);
  const Images noisy = add_noise(clean, 0.5, 3, Purpose::validation, 0);
  Images estimate = denoiser->denoise(noisy, 0.5);
  for (float& value : estimate.values()) value = std::clamp(value, -1.0F, 1.0F);
  // The curve has six digits.
  EXPECT_NEAR(mean_squared_error(estimate, clean) / 4.0, least, 1e-5 * least);
}

TEST(Training, KeepsTheLastGoodCheckpointWhenItDiverges) {
  const TemporaryFolder folder;
  const auto options = R"({"width": 8, "blocks": 1, "steps": 12, "batch": 8})";
  Images images = blob_images(kShape, 200, 1);
  // A value that leaves its batch without a finite loss; the first steps do not draw the image.
  images.image(0)[0] = std::numeric_limits<float>::quiet_NaN();
  StopAt stop(1);
  FitContext context{.seed = 0, .progress = &stop, .checkpoint_file = folder / "checkpoint.safetensors"};
  const ImagesInMemory set(std::move(images));
  EXPECT_THROW(make("cnn", options, kShape)->fit(set, context), Cancelled);
  context.progress = nullptr;
  try {
    make("cnn", R"({"width": 8, "blocks": 1, "steps": 12, "batch": 8})", kShape)->fit(set, context);
    FAIL() << "the loss stayed finite";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string(error.what()).find("the checkpoint of step 1 is kept"), std::string::npos)
        << error.what();
  }
  EXPECT_EQ(read_model_file(context.checkpoint_file).text("step"), "1");
}

TEST(Training, RefusesADamagedCheckpointByName) {
  const TemporaryFolder folder;
  std::ofstream(folder / "checkpoint.safetensors") << "not a model";
  const FitContext context{.checkpoint_file = folder / "checkpoint.safetensors"};
  try {
    make("cnn", options_of("cnn"), kShape)->fit(training_set(), context);
    FAIL() << "it was taken";
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("checkpoint.safetensors"), std::string::npos) << error.what();
    EXPECT_NE(std::string(error.what()).find("delete it"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace wavescore::baselines
