#include "harness/experiment/config.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/cells/inputs.h"
#include "harness/experiment/plan.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness {
namespace {

/// An experiment whose lines a test may replace.
struct Lines {
  std::string data = "  - {name: gaussian_field, resolution: 32}";
  std::string sigmas = "sigmas: {values: [1, 2.5], unit: standardized}";
  std::string denoisers = "  - {name: gaussian_linear}";
  std::string rest = "metrics: [mse, ssim]";

  [[nodiscard]] std::string text() const {
    return "data:\n" + data + "\n" + sigmas + "\ndenoisers:\n" + denoisers + "\n" + rest + "\n";
  }
};

class ConfigTest : public testing::Test {
 protected:
  Config read(const Lines& lines) const { return read_config(folder_.write("a.yaml", lines.text())); }

  /// What is said about `lines`, without the path before "a.yaml".
  std::string error(const Lines& lines) const {
    try {
      const Config config = read(lines);
      (void)plan(config);
      (void)load_inputs(config, folder_.path());
    } catch (const InputError& problem) {
      const std::string text = problem.what();
      return text.substr(text.find("a.yaml"));
    }
    return "no error";
  }

  TemporaryFolder folder_;
};

TEST_F(ConfigTest, ReadsAnExperimentAndFillsInTheDefaults) {
  const Config config = read({});
  EXPECT_EQ(config.title, "a");
  ASSERT_EQ(config.repetitions.size(), 1U);
  EXPECT_EQ(config.repetitions[0].fit_seed, 1U);
  EXPECT_EQ(config.repetitions[0].noise_seed, 1U);
  EXPECT_EQ(config.repetitions[0].subset_seed, 0U);
  ASSERT_EQ(config.data.size(), 1U);
  EXPECT_EQ(config.data[0].label, "gaussian_field-32");
  EXPECT_EQ(config.data[0].split, "test");
  EXPECT_EQ(config.data[0].train_images, 0U);
  EXPECT_EQ(config.sigmas.values, (std::vector{1.0, 2.5}));
  EXPECT_EQ(config.sigmas.texts, (std::vector<std::string>{"1", "2.5"}));
  EXPECT_EQ(config.denoisers[0].told_sigma_factor, 1.0);
  EXPECT_EQ(config.metrics, (std::vector<std::string>{"mse", "ssim"}));
  EXPECT_GT(config.memory_budget_bytes, 1e8);
}

TEST_F(ConfigTest, AListOfResolutionsIsADataEntryEach) {
  const Config config = read({.data = "  - {name: gaussian_field, label: field, resolution: [32, 64], "
                                      "train_images: 50, evaluate: {split: train, images: 20}}"});
  ASSERT_EQ(config.data.size(), 2U);
  EXPECT_EQ(config.data[1].label, "field-64");
  EXPECT_EQ(config.data[1].resolution, 64);
  EXPECT_EQ(config.data[1].train_images, 50U);
  EXPECT_EQ(config.data[1].split, "train");
  EXPECT_EQ(config.data[1].evaluate_images, 20U);
}

std::vector<std::string> labels(const std::vector<DataSpec>& data) {
  std::vector<std::string> result;
  for (const DataSpec& spec : data) result.push_back(spec.label);
  return result;
}

TEST_F(ConfigTest, ListsOfTrainingImagesAndSplitsAreADataEntryForEachCombination) {
  const Config config = read({.data = "  - {name: gaussian_field, resolution: 32, train_images: [100, all], "
                                      "evaluate: {split: [test, train], images: 20}}"});
  EXPECT_EQ(labels(config.data),
            (std::vector<std::string>{"gaussian_field-32-100-test", "gaussian_field-32-100-train",
                                      "gaussian_field-32-all-test", "gaussian_field-32-all-train"}));
  EXPECT_EQ(config.data[1].train_images, 100U);
  EXPECT_EQ(config.data[1].split, "train");
  EXPECT_EQ(config.data[2].train_images, 0U);
  const auto inputs = load_inputs(config, folder_.path());
  EXPECT_EQ(inputs[0].train->count(), 100U);
  EXPECT_EQ(inputs[3].dataset, inputs[0].dataset);
  EXPECT_EQ(inputs[3].evaluation->read(3, 1).matrix(), inputs[3].dataset->train->read(3, 1).matrix());
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, train_images: [100, few]}"}),
            "a.yaml:2: 'train_images' of data must be all or a whole number of at least 1, not 'few'");
  EXPECT_EQ(
      error({.data = "  - {name: gaussian_field, resolution: 32, evaluate: {split: [test, trian]}}"}),
      "a.yaml:2: 'split' of 'evaluate' must be one of test, train, validation, not 'trian' (did you mean "
      "'train'?)");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, train_images: [100, 100]}"}),
            "a.yaml:2: two data entries are called 'gaussian_field-32-100': give one a label");
}

TEST_F(ConfigTest, AMethodRunsOnAllDataOfACommonLabel) {
  const std::string data = "  - {name: gaussian_field, resolution: [32, 64], train_images: [10, 20]}";
  const auto on = [&](const std::string& name) {
    return read({.data = data, .denoisers = "  - {name: mean, on: " + name + "}"}).denoisers[0].on;
  };
  EXPECT_EQ(on("gaussian_field").size(), 4U);
  EXPECT_EQ(on("gaussian_field-64"),
            (std::vector<std::string>{"gaussian_field-64-10", "gaussian_field-64-20"}));
  EXPECT_EQ(on("gaussian_field-64-20"), (std::vector<std::string>{"gaussian_field-64-20"}));
  EXPECT_EQ(error({.data = data, .denoisers = "  - {name: mean, on: gaussian_feld}"}),
            "a.yaml:5: 'on' of a denoiser names no data entry: 'gaussian_feld' (did you mean "
            "'gaussian_field'?)");
}

TEST_F(ConfigTest, ALogRangeHasItsEndsAndConstantRatios) {
  const Config config = read({.sigmas = "sigmas: {log_range: [0.02, 2.0], count: 3, unit: pixel01}"});
  EXPECT_EQ(config.sigmas.texts, (std::vector<std::string>{"0.02", "0.2", "2"}));
  EXPECT_EQ(config.sigmas.unit, SigmaUnit::pixel01);
}

TEST_F(ConfigTest, LevelsBecomePixelLevelsByTheDeclaredDeviation) {
  const Config config = read({});
  const auto inputs = load_inputs(config, folder_.path());
  // gaussian_field declares 0.25 in [0, 1] pixels, so 0.5 in [-1, 1].
  EXPECT_EQ(inputs[0].sigmas, (std::vector{0.5, 1.25}));
}

TEST_F(ConfigTest, AMisspeltKeyGetsItsLineAndASuggestion) {
  EXPECT_EQ(error({.rest = "metric: [mse]"}),
            "a.yaml:6: unknown key 'metric' of the experiment (did you mean 'metrics'?)");
  EXPECT_EQ(error({.sigmas = "sigmas: {value: [1], unit: pixel}"}),
            "a.yaml:3: unknown key 'value' of sigmas (did you mean 'values'?)");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolutoin: 32}"}),
            "a.yaml:2: unknown key 'resolutoin' of data (did you mean 'resolution'?)");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, evaluate: {image: 3}}"}),
            "a.yaml:2: unknown key 'image' of evaluate (did you mean 'images'?)");
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear, lable: x}"}),
            "a.yaml:5: unknown key 'lable' of a denoiser (did you mean 'label'?)");
  EXPECT_EQ(error({.denoisers = "  - name: wavelet\n    degre: 2"}),
            "a.yaml:6: unknown parameter 'degre' of 'wavelet' (did you mean 'degree'?)");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, exponents: 2}"}),
            "a.yaml:2: unknown parameter 'exponents' of 'gaussian_field' (did you mean 'exponent'?)");
}

TEST_F(ConfigTest, AnUnknownNameGetsItsLineAndASuggestion) {
  EXPECT_EQ(error({.denoisers = "  - {name: wavlet}"}),
            "a.yaml:5: unknown denoiser 'wavlet' (did you mean 'wavelet'?)");
  EXPECT_EQ(error({.data = "  - {name: minst, resolution: 32}"}),
            "a.yaml:2: unknown data set 'minst' (did you mean 'mnist'?)");
  EXPECT_EQ(error({.rest = "metrics: [mse, sim]"}), "a.yaml:6: unknown metric 'sim' (did you mean 'ssim'?)");
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear, on: gaussian_field-23}"}),
            "a.yaml:5: 'on' of a denoiser names no data entry: 'gaussian_field-23' (did you mean "
            "'gaussian_field-32'?)");
}

TEST_F(ConfigTest, AKeyThatStandsTwiceIsAnError) {
  EXPECT_EQ(error({.rest = "seed: 1\nseed: 2"}), "a.yaml:7: 'seed' stands twice");
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear, first: {a: 1, a: 2}}"}),
            "a.yaml:5: 'first.a' stands twice");
}

TEST_F(ConfigTest, ALevelNeedsAUnitAndMustBePositive) {
  EXPECT_EQ(error({.sigmas = "sigmas: {values: [1]}"}),
            "a.yaml:3: sigmas lacks 'unit', such as unit: standardized (or pixel, or pixel01)");
  EXPECT_EQ(error({.sigmas = "sigmas: {values: [1], unit: pixels}"}),
            "a.yaml:3: unknown sigma unit 'pixels': write pixel, pixel01 or standardized");
  for (const char* bad : {"0", "-1", "nan", "inf", "one"})
    EXPECT_EQ(error({.sigmas = "sigmas: {values: [1, " + std::string(bad) + "], unit: pixel}"}),
              "a.yaml:3: 'values' of sigmas must hold positive numbers, not '" + std::string(bad) + "'");
  EXPECT_EQ(error({.sigmas = "sigmas: {values: [1, 1.0], unit: pixel}"}),
            "a.yaml:3: the level 1.0 stands twice");
}

TEST_F(ConfigTest, AResolutionThatTheMethodCannotTakeIsNamed) {
  const std::string text = error({.denoisers = "  - {name: wavelet, wavelet: db4, levels: 4}"});
  EXPECT_TRUE(text.starts_with("a.yaml:5: 'levels' of 'wavelet' ")) << text;
  EXPECT_TRUE(error({.data = "  - {name: gaussian_field, resolution: 36}"}).starts_with("a.yaml:2: "))
      << text;
}

TEST_F(ConfigTest, MoreImagesThanThereAreIsAnError) {
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, evaluate: {images: 10001}}"}),
            "a.yaml:2: 10001 test images of 'gaussian_field' are asked for, there are 10000");
}

TEST_F(ConfigTest, ValidationHoldsTheLastTrainingImagesOutOfTheFit) {
  const char* entry = "  - {name: gaussian_field, resolution: 32, evaluate: {split: validation}}";
  const auto inputs = load_inputs(read({.data = entry}), folder_.path());
  const ImageSource& all = *inputs[0].dataset->train;
  EXPECT_EQ(inputs[0].train->count(), all.count() - kValidationImages);
  EXPECT_EQ(inputs[0].evaluation->count(), kValidationImages);
  EXPECT_EQ(inputs[0].evaluation->read(7, 2).matrix(),
            all.read(all.count() - kValidationImages + 7, 2).matrix());
  EXPECT_EQ(inputs[0].train->read(7, 2).matrix(), all.read(7, 2).matrix());
}

TEST_F(ConfigTest, ValidationTakesFewerImagesOfBothButNoMoreThanThereAre) {
  const auto data = [](const std::string& fitted, const std::string& evaluated) {
    return Lines{.data = "  - {name: gaussian_field, resolution: 32, train_images: " + fitted +
                         ", evaluate: {split: validation, images: " + evaluated + "}}"};
  };
  const auto inputs = load_inputs(read(data("100", "20")), folder_.path());
  const ImageSource& all = *inputs[0].dataset->train;
  EXPECT_EQ(inputs[0].train->count(), 100U);
  EXPECT_EQ(inputs[0].evaluation->count(), 20U);
  EXPECT_EQ(inputs[0].evaluation->read(0, 1).matrix(), all.read(all.count() - kValidationImages, 1).matrix());
  EXPECT_EQ(
      error(data("55001", "20")),
      "a.yaml:2: 55001 training (not held-out) images of 'gaussian_field' are asked for, there are 55000");
  EXPECT_EQ(error(data("100", "5001")),
            "a.yaml:2: 5001 validation images of 'gaussian_field' are asked for, there are 5000");
}

TEST_F(ConfigTest, DataThatAreNotThereSayHowToFetchThem) {
  EXPECT_TRUE(error({.data = "  - {name: mnist, resolution: 32}"}).find("wavescore data fetch mnist") !=
              std::string::npos);
}

TEST_F(ConfigTest, TwoMethodsWithOneLabelAreAnError) {
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear}\n  - {name: mean, label: Gaussian linear}"})
                .substr(0, 55),
            "a.yaml:6: 'Gaussian linear' on gaussian_field-32 has th");
  EXPECT_EQ(
      error({.data = "  - {name: gaussian_field, resolution: 32}\n  - {name: gaussian_field, resolution: 64}",
             .denoisers = "  - {name: mean, label: x, on: gaussian_field-32}\n"
                          "  - {name: identity, label: x, on: gaussian_field-64}"}),
      "no error");
}

TEST_F(ConfigTest, WhatIsNoYamlOrNoFileIsAnErrorWithAPlace) {
  EXPECT_TRUE(error({.rest = "metrics: [mse"}).starts_with("a.yaml:")) << error({.rest = "metrics: [mse"});
  EXPECT_THROW((void)read_config(folder_ / "absent.yaml"), InputError);
  EXPECT_THROW((void)read_config(folder_.path()), InputError);
  EXPECT_THROW((void)read_config(folder_.write("empty.yaml", "")), InputError);
  EXPECT_THROW((void)read_config(folder_.write("list.yaml", "[1, 2]")), InputError);
}

}  // namespace
}  // namespace wavescore::harness
