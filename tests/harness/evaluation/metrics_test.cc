#include "harness/evaluation/metrics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include "core/error.h"
#include "core/random.h"
#include "harness/evaluation/evaluate.h"

namespace wavescore::harness::metrics_test {
namespace {

double measure(std::string_view metric, const Images& clean, const Images& estimate) {
  std::vector<double> out(clean.count());
  find_metric(metric).measure(clean, estimate, out);
  return out.front();
}

/// One image of a line "name v...".
Images read_image(std::istream& stream, const Shape& shape) {
  std::string name;
  stream >> name;
  Images image(shape, 1);
  for (float& value : image.values()) stream >> value;
  return image;
}

TEST(Metrics, EqualScikitImages) {
  std::ifstream stream(WAVESCORE_GOLDEN "/metrics.txt");
  std::string word;
  int pairs = 0;
  for (Shape shape; stream >> word >> shape.channels >> shape.height >> shape.width; ++pairs) {
    ASSERT_EQ(word, "pair");
    const Images clean = read_image(stream, shape);
    const Images estimate = read_image(stream, shape);
    for (int m = 0; m < 4; ++m) {
      double expected = 0;
      stream >> word >> expected;
      // Our pixels are floats, theirs doubles: 3e-8 each, some 20 times that in a PSNR.
      EXPECT_NEAR(measure(word, clean, estimate), expected, 1e-6) << word << " of " << shape.text();
    }
  }
  EXPECT_EQ(pairs, 3);
}

TEST(Metrics, OfAPerfectEstimateAreTheirBest) {
  const Images clean = add_noise(Images({1, 16, 16}, 1), 0.2, 1, Purpose::synthetic, 0);
  EXPECT_EQ(measure("mse", clean, clean), 0);
  EXPECT_NEAR(measure("psnr", clean, clean), 100, 1e-9);
  EXPECT_NEAR(measure("ssim", clean, clean), 1, 1e-12);
}

TEST(Metrics, SayWhichWayIsBetterAndWhatTheyAreCalled) {
  const Images clean = add_noise(Images({1, 16, 16}, 1), 0.2, 1, Purpose::synthetic, 0);
  const Images near = add_noise(clean, 0.05, 2, Purpose::synthetic, 0);
  const Images far = add_noise(clean, 0.5, 2, Purpose::synthetic, 0);
  for (const Metric& metric : metric_catalog())
    EXPECT_TRUE(metric.better(measure(metric.name, clean, near), measure(metric.name, clean, far)))
        << metric.name;
  EXPECT_EQ(find_metric("mse").axis(), "MSE ([0, 1] pixels)");
  EXPECT_EQ(find_metric("psnr").axis(), "PSNR (dB)");
  EXPECT_EQ(find_metric("ssim").axis(), "SSIM");
  EXPECT_EQ(known_metric("fit_seconds"), nullptr);
}

TEST(Metrics, SsimRefusesImagesSmallerThanItsWindow) {
  const Images tiny({1, 10, 10}, 1);
  EXPECT_THROW(measure("ssim", tiny, tiny), std::invalid_argument);
}

TEST(Statistic, IsTheMeanAndItsStandardError) {
  const Statistic s = statistic(std::vector<float>{1, 2, 3, 4});
  EXPECT_DOUBLE_EQ(s.mean, 2.5);
  EXPECT_DOUBLE_EQ(s.std_error, std::sqrt(5.0 / 3.0) / 2);
  EXPECT_EQ(s.n, 4);
  EXPECT_EQ(statistic(std::vector<float>{7}).std_error, 0);
}

}  // namespace
}  // namespace wavescore::harness::metrics_test
