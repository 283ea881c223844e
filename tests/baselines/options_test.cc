#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"

namespace wavescore::baselines {
namespace {

std::string error_of(std::string_view name, std::string_view json, const Shape& shape = {1, 32, 32}) {
  try {
    (void)make(name, json, shape);
  } catch (const InputError& error) {
    return error.what();
  }
  return "no error";
}

void expect_says(const std::string& error, const std::string& words) {
  EXPECT_NE(error.find(words), std::string::npos) << error;
}

TEST(Options, OfBadNetworksAreRefusedByName) {
  expect_says(error_of("unet", R"({"channel_mult": [1, 2, 3, 4]})", {1, 36, 36}), "multiple of 8");
  expect_says(error_of("unet", R"({"width": 18})"), "'width'");
  expect_says(error_of("unet", R"({"width": 5})"), "even");
  expect_says(error_of("unet", R"({"chanel_mult": [1]})"), "channel_mult");
  expect_says(error_of("cnn", R"({"receptive_field": 8})"), "odd");
  expect_says(error_of("cnn", R"({"blocks": 1, "receptive_field": 11})"), "from 3 to 9");
}

TEST(Options, StepsAndMinutesExcludeEachOther) {
  expect_says(error_of("cnn", R"({"steps": 10, "minutes": 1})"), "only one");
}

TEST(Options, ABudgetIsAMap) { expect_says(error_of("cnn", R"({"budget": 3})"), "must be a map"); }

TEST(Options, AWrongWordInABudgetBringsTheRightOne) {
  expect_says(error_of("cnn", R"({"budget.stepz": 3})"), "(did you mean 'budget.steps'?)");
}

TEST(Options, ReportTheValuesReallyUsed) {
  const DenoiserEntry& cnn = catalog()[1];
  Params params = Params::from_json("cnn", "test", "{}");
  (void)cnn.make(params, {1, 32, 32});
  expect_says(params.json(), R"("receptive_field":21)");
  expect_says(params.json(), R"("steps":1000)");
  // A model file's options make the same network again.
  Params again = Params::from_json("cnn", "model", params.json());
  (void)cnn.make(again, {1, 32, 32});
  EXPECT_EQ(again.json(), params.json());
}

TEST(Options, ABudgetKeepsTheMinutesOfTheFullTraining) {
  Params params = Params::from_json("cnn", "test", R"({"minutes": 10, "budget.batch": 8})");
  (void)catalog()[1].make(params, {1, 32, 32});
  expect_says(params.json(), R"("budget.minutes":10)");
}

TEST(Options, HowOftenACheckpointIsWrittenMakesNoOtherModel) {
  const auto json = [](std::string_view options) {
    Params params = Params::from_json("cnn", "test", options);
    (void)catalog()[1].make(params, {1, 32, 32});
    return params.json();
  };
  EXPECT_EQ(json(R"({"checkpoint_seconds": 5, "validate_every": 7})"), json("{}"));
  EXPECT_NE(json(R"({"early_stop": 2, "validate_every": 7})"), json(R"({"early_stop": 2})"));
}

TEST(Options, OfAnotherNetworkMakeAModelFileARefusal) {
  const Shape shape{1, 16, 16};
  const auto small = make("cnn", R"({"width": 8, "blocks": 1, "steps": 1, "batch": 2})", shape);
  small->fit(ImagesInMemory(blob_images(shape, 4, 1)), {});
  ModelFile file;
  small->save(file);
  EXPECT_THROW(make("cnn", R"({"width": 16, "blocks": 1})", shape)->load(file), InputError);
  EXPECT_THROW(make("cnn", R"({"width": 8, "blocks": 2})", shape)->load(file), InputError);
}

}  // namespace
}  // namespace wavescore::baselines
