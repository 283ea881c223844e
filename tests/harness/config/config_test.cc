#include "harness/config/config.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/config/plan.h"
#include "harness/store/inputs.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::config_test {
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
            "a.yaml:2: 'train_images' of data lists 100 twice");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, train_images: [all, 60000]}"}),
            "a.yaml:2: 'train_images' of data lists 60000 and 'all', which are the same: remove one");
}

TEST_F(ConfigTest, LabelsThatOverlapCountOnce) {
  const std::string data = "  - {name: gaussian_field, resolution: [32, 64]}";
  EXPECT_EQ(read({.data = data, .denoisers = "  - {name: mean, data: [gaussian_field, gaussian_field-64]}"})
                .denoisers[0]
                .on,
            (std::vector<std::string>{"gaussian_field-32", "gaussian_field-64"}));
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

TEST_F(ConfigTest, TheLevelsOfALogRangeDiffer) {
  EXPECT_EQ(
      error({.sigmas = "sigmas: {log_range: [1, 1.0001], count: 3, unit: pixel01}"}),
      "a.yaml:3: 'log_range' of sigmas has the level 1 twice, to four digits: take ends that are further "
      "apart, or a smaller count");
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

TEST_F(ConfigTest, ADuplicateKeyIsAnError) {
  EXPECT_EQ(error({.rest = "seed: 1\nseed: 2"}), "a.yaml:7: duplicate key 'seed'");
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear, first: {a: 1, a: 2}}"}),
            "a.yaml:5: duplicate key 'a'");
  EXPECT_EQ(error({.denoisers = "  - {name: gaussian_linear, first.a: 1, first: {a: 2}}"}),
            "a.yaml:5: duplicate key 'first.a'");
}

TEST_F(ConfigTest, NothingIsListedTwice) {
  EXPECT_EQ(error({.rest = "metrics:\n  - mse\n  - mse"}),
            "a.yaml:8: 'metrics' of the experiment lists mse twice");
  EXPECT_EQ(error({.rest = "illustrations: [noise, noise]"}),
            "a.yaml:6: 'illustrations' of the experiment lists noise twice");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: [32, 64, 32]}"}),
            "a.yaml:2: 'resolution' of data lists 32 twice");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, evaluate: {split: [test, test]}}"}),
            "a.yaml:2: 'split' of evaluate lists test twice");
  EXPECT_EQ(error({.denoisers = "  - {name: mean, data: [gaussian_field, gaussian_field]}"}),
            "a.yaml:5: 'data' of a denoiser lists gaussian_field twice");
  EXPECT_EQ(error({.denoisers = "  - {name: wavelet, degree: [1, 2, 1]}"}),
            "a.yaml:5: 'degree' of 'wavelet' lists 1 twice");
  EXPECT_EQ(
      error({.denoisers = "  - {name: wavelet, ridge: [0.1, 1.0e-1]}"}),
      "a.yaml:5: 'local r=1 D=2, ridge 0.1' on gaussian_field-32 comes twice out of the lists of this entry: "
      "remove one");
  EXPECT_EQ(error({.rest = "repeat: {seed: [1, 1]}"}),
            "a.yaml:6: repetitions 1 and 2 have the same seeds: each needs seeds of its own");
  EXPECT_EQ(error({.rest = "repeat: {seed: [1, 1], noise_seed: [1, 2]}"}), "no error");
}

TEST_F(ConfigTest, AListOfListsIsNotCutToItsFirst) {
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: [[32], [64]]}"}),
            "a.yaml:2: 'resolution' of data must be one value or a list of values, not a list of lists");
  EXPECT_EQ(error({.rest = "repeat: {seed: [[1, 2], [3, 4]]}"}),
            "a.yaml:6: 'seed' of repeat must be one value or a list of values, not a list of lists");
  EXPECT_EQ(error({.sigmas = "sigmas: {values: [[1, 5], [2]], unit: pixel}"}),
            "a.yaml:3: 'values' of sigmas must be one value or a list of values, not a list of lists");
  EXPECT_EQ(error({.sigmas = "sigmas: {log_range: [[1], [2]], count: 3, unit: pixel}"}),
            "a.yaml:3: 'log_range' of sigmas must be one value or a list of values, not a list of lists");
  EXPECT_EQ(error({.data = "  - {name: gaussian_field, resolution: 32, exponent: [2, 3]}"}),
            "a.yaml:2: 'exponent' of 'gaussian_field' must be one value");
}

TEST_F(ConfigTest, DataOfADenoiserMayBeWrittenOnButNotBoth) {
  const auto data = [&](const std::string& keys) {
    return read({.denoisers = "  - {name: mean, " + keys + "}"}).denoisers[0].on;
  };
  EXPECT_EQ(data("data: gaussian_field-32"), data("on: gaussian_field-32"));
  EXPECT_EQ(error({.denoisers = "  - {name: mean, data: gaussian_field-32, on: gaussian_field-32}"}),
            "a.yaml:5: 'on' of a denoiser means the same as 'data': give only one of them");
  EXPECT_EQ(error({.denoisers = "  - {name: mean, true: gaussian_field-32}"}),
            "a.yaml:5: unknown key 'true' of a denoiser: programs that read YAML 1.1 make it of 'on'; write "
            "'data' instead");
}

TEST_F(ConfigTest, AKeyWithoutAValueIsAnError) {
  EXPECT_EQ(error({.rest = "seed:"}), "a.yaml:6: 'seed' of the experiment has no value");
  EXPECT_EQ(error({.denoisers = "  - {name: wavelet, family: local(radius 3, degree 1) + parent}"}),
            "a.yaml:5: 'degree 1) + parent' of a denoiser has no value: a value with a comma needs quotes");
  EXPECT_EQ(
      error({.denoisers = "  - {name: wavelet, degree: 1, family: \"local(radius 3, degree 1) + parent\"}"}),
      "no error");
}

TEST_F(ConfigTest, AValueOfAnotherKindIsSaidOnceWithItsKey) {
  EXPECT_EQ(error({.sigmas = "sigmas: {values: [1], unit: [pixel]}"}),
            "a.yaml:3: 'unit' of sigmas must be one value");
  EXPECT_EQ(error({.sigmas = "sigmas: {values: {a: 1}, unit: pixel}"}),
            "a.yaml:3: 'values' must be a value or a list of values, and holds a map");
  EXPECT_EQ(error({.denoisers = "  - {name: wavelet, degree: [{a: 1}]}"}),
            "a.yaml:5: 'degree' must be a value or a list of values, and holds a map");
  EXPECT_EQ(error({.denoisers = "  - {name: wavelet, family: local(3)}"}).substr(0, 63),
            "a.yaml:5: 'family' of 'wavelet' cannot be: '3' is not a setting");
}

TEST_F(ConfigTest, MergeKeysAreRefusedWithTheWayOutWhereverTheyAre) {
  const std::string merge = "merge keys (<<) are not read: write the keys out here. What several files share";
  EXPECT_NE(error({.rest = "<<: {seed: 1}"}).find("a.yaml:6: " + merge), std::string::npos)
      << error({.rest = "<<: {seed: 1}"});
  for (const char* entry :
       {"  - &base {name: wavelet, degree: 1}\n  - {<<: *base, degree: 2}",
        "  - {name: gaussian_linear}\n  - {name: cascade, first: {<<: {name: mean}, degree: 2}}"})
    EXPECT_NE(error({.denoisers = entry}).find("a.yaml:6: " + merge), std::string::npos) << entry;
  EXPECT_EQ(error({.denoisers = "  - &base {name: wavelet, degree: [1, 2]}\n  - {name: mean}"}), "no error");
}

TEST_F(ConfigTest, AliasesThatHoldThemselvesOrGrowWithoutBoundAreRefused) {
  EXPECT_NE(error({.rest = "title: &a [*a]"}), "no error");
  std::string growing = "a0: &a0 [x, x]\n";
  for (int k = 1; k < 40; ++k) growing += fmt::format("a{0}: &a{0} [*a{1}, *a{1}]\n", k, k - 1);
  EXPECT_NE(error({.rest = growing}).find("aliases hold too much"), std::string::npos);
}

TEST_F(ConfigTest, ASecondDocumentIsRefused) {
  EXPECT_EQ(
      error({.rest = "seed: 1\n---\nseed: 2"}),
      "a.yaml:7: a second document begins here (---), and an experiment is one: put it into a file of its "
      "own");
  const std::string text = Lines().text();
  EXPECT_NO_THROW((void)read_config(folder_.write("b.yaml", "# a comment\n---\n" + text)));
  EXPECT_NO_THROW((void)read_config(folder_.write("b.yaml", text + "...\n")));
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
            "a.yaml:3: 'values' of sigmas lists 1.0 twice");
}

/// What a message recommends, without the words that follow in parentheses.
std::string recommended(const std::string& message) {
  const std::string example = message.substr(message.find("such as ") + 8);
  return example.substr(0, example.find(" ("));
}

TEST_F(ConfigTest, WhatAMessageRecommendsIsAccepted) {
  const std::string without_unit = "sigmas: {values: [1], ";
  EXPECT_EQ(error({.sigmas = without_unit + recommended(error({.sigmas = without_unit + "}"})) + "}"}),
            "no error");
  const std::string without_count = "sigmas: {log_range: [0.1, 1], unit: pixel, ";
  EXPECT_EQ(error({.sigmas = without_count + recommended(error({.sigmas = without_count + "}"})) + "}"}),
            "no error");
  EXPECT_EQ(error({.sigmas = recommended(error({.sigmas = ""}))}), "no error");
  const std::string without_resolution = "  - {name: gaussian_field, ";
  EXPECT_EQ(
      error({.data = without_resolution + recommended(error({.data = without_resolution + "}"})) + "}"}),
      "no error");
  EXPECT_EQ(error({.denoisers = "  - {" + recommended(error({.denoisers = "  - {label: a}"})) + "}"}),
            "no error");
  EXPECT_EQ(error({.rest = "repeat: " + recommended(error({.rest = "repeat: {}"}))}), "no error");
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
}  // namespace wavescore::harness::config_test
