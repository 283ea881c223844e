#include "harness/forecast/costs.h"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "harness/forecast/forecast.h"
#include "harness/machine/machine.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::costs_test {
namespace {

CostRecord fit(double degree, double flops, double seconds) {
  return {.stage = "fit",
          .denoiser = "wavelet",
          .options = {{"family", "local"}, {"degree", degree}},
          .shape = {1, 32, 32},
          .images = 1000,
          .levels = 4,
          .flops = flops,
          .bytes = 1e6,
          .machine = processor(),
          .seconds = seconds,
          .peak_bytes = 5e6};
}

CostRecord evaluation(const std::string& denoiser, std::vector<int> shape, std::size_t images,
                      double seconds) {
  return {.stage = "evaluation",
          .denoiser = denoiser,
          .options = nlohmann::json::object(),
          .shape = std::move(shape),
          .images = images,
          .metrics = "mse",
          .machine = processor(),
          .seconds = seconds};
}

class CostsTest : public testing::Test {
 protected:
  void append(const std::string& text) const {
    std::ofstream(folder_ / "costs.jsonl", std::ios::app) << text;
  }

  TemporaryFolder folder_;
};

TEST_F(CostsTest, WhatIsRememberedIsReadAgain) {
  EXPECT_TRUE(remembered(folder_.path()).empty());
  remember(folder_.path(), fit(2, 1e9, 0.5));
  const auto all = remembered(folder_.path());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].denoiser, "wavelet");
  EXPECT_EQ(all[0].options.at("degree"), 2);
  EXPECT_EQ(all[0].pixels(), 1024);
  EXPECT_EQ(all[0].seconds, 0.5);
  EXPECT_EQ(all[0].peak_bytes, 5e6);
}

TEST_F(CostsTest, BrokenLinesAndOtherMachinesAreIgnored) {
  append("no line of ours\n{\"stage\": \"fit\"}\n[1]\n\n\xff\xfe\n");
  remember(folder_.path(), fit(1, 1e9, 1));
  append("{\"stage\":\"fit\",\"denoiser\":\"wave");  // a writer that was killed
  remember(folder_.path(), fit(2, 1e9, 2));
  CostRecord elsewhere = fit(3, 1e9, 3);
  elsewhere.machine = "another processor";
  remember(folder_.path(), elsewhere);
  const auto all = remembered(folder_.path());
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].seconds, 1);
  EXPECT_EQ(all[1].seconds, 2);
}

TEST_F(CostsTest, WritersAtOnceLoseNothing) {
  constexpr int kWriters = 4;
  constexpr int kLines = 50;
  {
    std::vector<std::jthread> writers;
    for (int w = 0; w < kWriters; ++w)
      writers.emplace_back([this] {
        for (int i = 0; i < kLines; ++i) remember(folder_.path(), fit(1, 1e9, 1));
      });
  }
  EXPECT_EQ(remembered(folder_.path()).size(), static_cast<std::size_t>(kWriters * kLines));
}

TEST_F(CostsTest, WhereNothingCanBeWrittenNothingIsSaid) {
  append("x\n");
  EXPECT_NO_THROW(remember(folder_ / "costs.jsonl", fit(1, 1e9, 1)));
  EXPECT_TRUE(remembered(folder_ / "costs.jsonl").empty());
}

TEST(Forecasts, ScaleAFitByItsOperations) {
  const Forecasts forecasts({fit(1, 1e9, 1), fit(3, 8e9, 10)});
  CostRecord asked = fit(2, 3e9, 0);
  asked.images = 2000;
  asked.options["degree"] = 1;
  EXPECT_DOUBLE_EQ(forecasts(asked).seconds, 3);
  EXPECT_TRUE(forecasts(asked).measured);
  asked.options["degree"] = 3;
  asked.flops = 16e9;
  asked.bytes = 3e6;
  EXPECT_DOUBLE_EQ(forecasts(asked).seconds, 20);
  EXPECT_DOUBLE_EQ(forecasts(asked).peak_bytes, 7e6);  // 4 MB beside its tables, as measured
  CostRecord small = fit(1, 1e9, 1);
  small.bytes = 10e6;  // more than was seen
  asked.bytes = 20e6;
  EXPECT_DOUBLE_EQ(Forecasts({small})(asked).peak_bytes, 10e6);
}

TEST(Forecasts, ScaleAnEvaluationByImagesTimesPixels) {
  const Forecasts forecasts({evaluation("wavelet", {1, 32, 32}, 100, 1)});
  EXPECT_DOUBLE_EQ(forecasts(evaluation("wavelet", {3, 64, 64}, 200, 0)).seconds, 24);
}

TEST(Forecasts, TakeTheMedianOfTheLastFive) {
  std::vector<CostRecord> all;
  for (const double seconds : {100., 100., 100., 1., 2., 3., 9., 4.}) all.push_back(fit(1, 1e9, seconds));
  EXPECT_DOUBLE_EQ(Forecasts(all)(fit(1, 1e9, 0)).seconds, 3);
}

TEST(Forecasts, AssumeARateForAMethodThatWasNotMeasured) {
  const Forecasts forecasts({evaluation("wavelet", {1, 32, 32}, 100, 1)});
  const Forecast cell = forecasts(evaluation("mean", {1, 32, 32}, 100, 0));
  EXPECT_FALSE(cell.measured);
  EXPECT_EQ(forecasts(fit(1, 1e9, 0)).peak_bytes, 0);  // unknown
  EXPECT_DOUBLE_EQ(cell.seconds, 102400 / kAssumedPixels);
  EXPECT_DOUBLE_EQ(forecasts(fit(1, kAssumedFlops, 0)).seconds, 1);
}

CostRecord training(const nlohmann::json& options, double flops, double seconds) {
  CostRecord record = fit(1, flops, seconds);
  record.denoiser = "unet";
  record.options = options;
  return record;
}

TEST(Forecasts, ATrainingThatIsGivenMinutesTakesThose) {
  const nlohmann::json steps{{"steps", 10}, {"minutes", 0.0}};
  const nlohmann::json minutes{{"steps", "auto"}, {"minutes", 0.1}};
  const nlohmann::json budget{
      {"steps", 10000}, {"minutes", 0.0}, {"budget.steps", "auto"}, {"budget.minutes", 2.0}};
  const nlohmann::json fewer{
      {"steps", "auto"}, {"minutes", 10.0}, {"budget.steps", 10}, {"budget.minutes", 0.0}};
  const Forecasts forecasts({training(steps, 1e9, 38), training(minutes, 1e9, 7)});
  EXPECT_DOUBLE_EQ(forecasts(training(minutes, 1e9, 0)).seconds, 6);
  EXPECT_TRUE(forecasts(training(minutes, 1e9, 0)).measured);
  EXPECT_DOUBLE_EQ(Forecasts({})(training(minutes, 1e9, 0)).seconds, 6);
  EXPECT_DOUBLE_EQ(forecasts(training(budget, 1e9, 0)).seconds, 120);
  EXPECT_DOUBLE_EQ(forecasts(training(fewer, 2e9, 0)).seconds, 76)
      << "a budget of steps: twice those measured";
}

TEST(Forecasts, PreferAsManyThreads) {
  CostRecord two = fit(1, 1e9, 1);
  two.threads = 2;
  const Forecasts forecasts({two, fit(2, 1e9, 7)});
  EXPECT_DOUBLE_EQ(forecasts(fit(1, 1e9, 0)).seconds, 7);
}

TEST(TimeEstimate, SaysWhichShareWasMeasured) {
  TimeEstimate estimate;
  EXPECT_EQ(estimate.measured_share(), 1);
  const Forecast fit{.seconds = 3, .measured = true};
  estimate.add(&fit, {.seconds = 0.25, .measured = false}, 4);
  EXPECT_DOUBLE_EQ(estimate.seconds(), 4);
  EXPECT_DOUBLE_EQ(estimate.measured_share(), 0.75);
}

TEST(TimeEstimate, TasksAtATimeEndWithTheLastOfThem) {
  TimeEstimate estimate(2);
  const Forecast fit{.seconds = 1, .measured = true};
  const Forecast cell{.seconds = 1, .measured = true};
  estimate.add(&fit, cell, 2);     // until 3
  estimate.add(nullptr, cell, 1);  // until 1 beside it
  estimate.add(&fit, cell, 9);     // from 1 to 11
  EXPECT_DOUBLE_EQ(estimate.seconds(), 11);
  EXPECT_DOUBLE_EQ(estimate.fit_seconds(), 2);
  EXPECT_DOUBLE_EQ(estimate.evaluation_seconds(), 12);
}

}  // namespace
}  // namespace wavescore::harness::costs_test
