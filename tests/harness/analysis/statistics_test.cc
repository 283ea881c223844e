#include "harness/analysis/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/random.h"

namespace wavescore::harness::statistics_test {
namespace {

std::vector<float> normal(std::uint64_t image, std::size_t count) {
  std::vector<float> values(count);
  fill_normal(1, Purpose::synthetic, image, values);
  return values;
}

Summary of_one(const Estimate& estimate) { return summarize(std::span(&estimate, 1)); }

TEST(Resampling, GivesTheIntervalOfTheNormalApproximationForMany) {
  const std::vector<float> values = normal(0, 2000);
  const Summary mean = of_one(Resampling(values.size()).mean(values));
  const double expected = 1.96 / std::sqrt(2000.0);
  // A percentile of 1000 resamples has a standard error of 2 to 3 % of the standard deviation.
  EXPECT_NEAR(mean.value - mean.interval.low, expected, 0.12 * expected);
  EXPECT_NEAR(mean.interval.high - mean.value, expected, 0.12 * expected);
}

TEST(Resampling, CoversTheTruthInNineteenOfTwentyCases) {
  constexpr int kCases = 400;
  const Resampling resampling(60);
  int covered = 0;
  for (int k = 0; k < kCases; ++k) {
    const Summary mean = of_one(resampling.mean(normal(static_cast<std::uint64_t>(k), 60)));
    covered += mean.interval.low <= 0 && 0 <= mean.interval.high ? 1 : 0;
  }
  EXPECT_NEAR(covered, 0.95 * kCases, 3 * std::sqrt(0.05 * 0.95 * kCases) + 0.01 * kCases);
}

TEST(Resampling, DrawsAsManyImagesAsThereAre) {
  const Resampling resampling(37);
  const Estimate ones = resampling.mean(std::vector<float>(37, 1.0F));
  for (const double mean : ones.resampled) EXPECT_DOUBLE_EQ(mean, 1.0);
}

TEST(Summarize, GivesNoIntervalOverAFewImages) {
  for (const std::size_t count : {std::size_t{1}, std::size_t{2}, std::size_t{9}}) {
    const Summary mean = of_one(Resampling(count).mean(normal(0, count)));
    EXPECT_FALSE(mean.interval.is_given()) << count;
    EXPECT_FALSE(mean.interval.high < 0 || mean.interval.low >= 0) << "it would be on a side of 0";
  }
  EXPECT_TRUE(of_one(Resampling(10).mean(normal(0, 10))).interval.is_given());
  EXPECT_NE(no_interval_text(9, 1).find("10 images"), std::string::npos);
  EXPECT_EQ(no_interval_text(10, 1), "");
}

TEST(Summarize, GivesNoIntervalOfTwoRepetitions) {
  const Resampling resampling(50);
  std::vector<Estimate> repetitions = {resampling.mean(normal(0, 50)), resampling.mean(normal(1, 50))};
  const Summary two = summarize(repetitions);
  EXPECT_FALSE(two.interval.is_given());
  EXPECT_GT(two.std_error, 0);
  EXPECT_NE(no_interval_text(50, 2).find("at least 3"), std::string::npos);
  repetitions.push_back(resampling.mean(normal(2, 50)));
  EXPECT_TRUE(summarize(repetitions).interval.is_given());
}

TEST(Difference, OfPairedMeasurementsIsFarMoreCertainThanEither) {
  std::vector<float> a = normal(0, 500);
  std::vector<float> b = a;
  const std::vector<float> little = normal(1, 500);
  for (std::size_t i = 0; i < b.size(); ++i) b[i] += 0.1F + 0.01F * little[i];
  const Resampling resampling(500);
  const Summary paired = of_one(difference(resampling.mean(a), resampling.mean(b)));
  EXPECT_NEAR(paired.value, -0.1, 0.002);
  EXPECT_LT(paired.interval.high, -0.097);
  EXPECT_GT(paired.interval.low, -0.103);
}

TEST(Summarize, AddsTheSpreadOverSeeds) {
  const Resampling resampling(100);
  std::vector<Estimate> repetitions;
  for (const float value : {1.0F, 2.0F, 3.0F})
    repetitions.push_back(resampling.mean(std::vector<float>(100, value)));
  const Summary mean = summarize(repetitions);
  EXPECT_DOUBLE_EQ(mean.value, 2.0);
  // The images do not differ: Student's interval of three numbers with standard deviation 1 is all there is.
  EXPECT_NEAR(mean.interval.high - 2.0, 4.303 / std::sqrt(3.0), 1e-9);
  EXPECT_NEAR(2.0 - mean.interval.low, 4.303 / std::sqrt(3.0), 1e-9);
}

TEST(Ratios, HaveIntervalsAboveZeroHoweverMuchTheyDiffer) {
  const Resampling resampling(100);
  std::vector<Estimate> ratios;
  for (const float value : {0.1F, 0.2F, 0.9F})
    ratios.push_back(resampling.mean(std::vector<float>(100, value)));
  EXPECT_LT(summarize(ratios).interval.low, 0);
  const Summary summary = summarize_ratios(ratios);
  EXPECT_NEAR(summary.value, 0.4, 1e-7) << "the mean, as before";
  EXPECT_GT(summary.interval.low, 0);
  // Student's interval of three logarithms: the same factor to both sides.
  double mean = 0, squares = 0;
  for (const Estimate& one : ratios) mean += std::log(one.value) / 3;
  for (const Estimate& one : ratios) squares += std::pow(std::log(one.value) - mean, 2);
  const double factor = std::exp(4.303 * std::sqrt(squares / 2 / 3));
  EXPECT_NEAR(summary.interval.high / 0.4, factor, 1e-5 * factor);
  EXPECT_NEAR(summary.interval.low / 0.4, 1 / factor, 1e-5);
}

TEST(Ratios, OfEqualMethodsAreExactlyOneAndOfNothingExactlyZero) {
  const Resampling resampling(20);
  const Estimate some = resampling.mean(normal(0, 20));
  const Estimate none = resampling.mean(std::vector<float>(20, 0.0F));
  const Estimate one = ratio(some, some), zero = ratio(none, some);
  EXPECT_EQ(summarize_ratios(std::span(&one, 1)).interval.low, 1);
  EXPECT_EQ(summarize_ratios(std::span(&one, 1)).interval.high, 1);
  EXPECT_EQ(summarize_ratios(std::span(&zero, 1)).interval.low, 0);
  EXPECT_EQ(summarize_ratios(std::span(&zero, 1)).interval.high, 0);
}

TEST(StudentQuantile, TendsToTheNormalOne) {
  EXPECT_NEAR(student_quantile(1), 12.706, 1e-9);
  EXPECT_NEAR(student_quantile(31), 2.0395, 5e-4);
  EXPECT_NEAR(student_quantile(100), 1.984, 5e-4);
  EXPECT_NEAR(student_quantile(1000000), 1.95996, 1e-4);
}

}  // namespace
}  // namespace wavescore::harness::statistics_test
