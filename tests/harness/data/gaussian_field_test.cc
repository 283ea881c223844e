#include "harness/data/gaussian_field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "core/random.h"
#include "tests/damaged_files.h"

namespace wavescore::harness::gaussian_field_test {
namespace {

constexpr double kPi = 3.14159265358979323846;

Dataset load(int resolution, Params::Entries options = {}) {
  Params params("gaussian_field", "a.yaml", 3, std::move(options));
  Dataset data = load_gaussian_field(params, resolution, {});
  params.finish();
  return data;
}

Eigen::MatrixXd hartley(int n) {
  return Eigen::MatrixXd::NullaryExpr(n, n, [n](Eigen::Index i, Eigen::Index k) {
    const double angle = 2 * kPi * static_cast<double>(i * k % n) / n;
    return (std::cos(angle) + std::sin(angle)) / std::sqrt(n);
  });
}

using Field = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Field field_of(const Images& images, std::size_t i) {
  const int n = images.shape().height;
  return Eigen::Map<const Images::Matrix>(images.image(i).data(), n, n).cast<double>();
}

TEST(GaussianField, SpectrumIsAPowerLawWithTheDeclaredVariance) {
  const auto lambda = power_law_spectrum(32, 2);
  EXPECT_NEAR(std::accumulate(lambda.begin(), lambda.end(), 0.0) / 1024, 0.25, 1e-14);
  EXPECT_EQ(lambda[0], lambda[1]);                            // the mean varies as the lowest frequency does
  EXPECT_NEAR(lambda[1] / lambda[4], 16.0, 1e-12);            // (0, 1) and (0, 4)
  EXPECT_NEAR(lambda[1] / lambda[3 * 32 + 28], 25.0, 1e-12);  // (3, -4)
  EXPECT_EQ(lambda[5 * 32 + 7], lambda[27 * 32 + 25]);        // k and -k
  EXPECT_EQ(load(32).declared_std, 0.25);
}

TEST(GaussianField, SampleCovarianceIsThatOfTheSpectrumAtEveryPlace) {
  constexpr int kSize = 32;
  constexpr std::size_t kImages = 4000;
  const Images images = load(kSize).train->read(0, kImages);
  const auto lambda = power_law_spectrum(kSize, 2);
  for (const auto& [down, across] : {std::pair(0, 0), {0, 1}, {1, 0}, {3, 5}, {5, -3}, {16, 16}}) {
    double expected = 0;
    for (int k = 0; k < kSize * kSize; ++k)
      expected += lambda[static_cast<std::size_t>(k)] / (kSize * kSize) *
                  std::cos(2 * kPi * (k / kSize * down + k % kSize * across) / kSize);
    for (const auto& [row, column] : {std::pair(0, 0), {7, 30}, {16, 8}}) {
      double measured = 0;
      for (std::size_t i = 0; i < kImages; ++i) {
        const Eigen::Map<const Images::Matrix> x(images.image(i).data(), kSize, kSize);
        const float other = x((row + down) % kSize, (column + across + kSize) % kSize);
        measured += static_cast<double>(x(row, column) * other) / kImages;
      }
      // A product of two Gaussians of variance 1/4 has standard deviation at most sqrt(2) / 4; five standard
      // errors.
      EXPECT_NEAR(measured, expected, 5 * std::sqrt(2.0 / kImages) / 4)
          << row << ' ' << column << ' ' << down;
    }
  }
}

TEST(GaussianField, ItsWienerFilterReachesTheStatedMinimum) {
  constexpr int kSize = 64;
  constexpr std::size_t kImages = 60;
  const Dataset data = load(kSize, {{"exponent", {"3", {}, false, 0}}});
  const auto lambda = power_law_spectrum(kSize, 3);
  const Eigen::MatrixXd basis = hartley(kSize);
  const Images clean = data.test->read(0, kImages);
  for (const double sigma : {0.1, 0.6, 2.5}) {
    const Images noisy = add_noise(clean, sigma, 1, Purpose::evaluation, 0);
    double error = 0, weight = 0, squares = 0;
    for (const double value : lambda) {
      const double w = value * sigma * sigma / (value + sigma * sigma);
      weight += w, squares += w * w;
    }
    for (std::size_t i = 0; i < kImages; ++i) {
      Field spectrum = basis * field_of(noisy, i) * basis;
      for (Eigen::Index k = 0; k < spectrum.size(); ++k) {
        const double value = lambda[static_cast<std::size_t>(k)];
        spectrum.data()[k] *= value / (value + sigma * sigma);
      }
      error += (basis * spectrum * basis - field_of(clean, i)).squaredNorm();
    }
    const double measured = error / (4.0 * kSize * kSize * kImages);
    // The error is a sum of independent w_k chi^2; five standard errors.
    const double tolerance = 5 * std::sqrt(2 * squares / kImages) / weight;
    EXPECT_NEAR(measured / data.mmse(sigma), 1.0, tolerance) << sigma;
    EXPECT_LT(tolerance, 0.2) << "the check says little";
  }
}

TEST(GaussianField, MmseTendsToTheVarianceOfThePixelsAndToThatOfTheNoise) {
  const Dataset data = load(32);
  EXPECT_NEAR(data.mmse(1e6), 0.0625, 1e-6);
  EXPECT_NEAR(data.mmse(1e-4) / 2.5e-9, 1.0, 1e-3);
}

TEST(GaussianField, HasTheSameBitsOnEveryMachine) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a over the bits of every pixel
  for (const int resolution : {32, 40, 64}) {
    const Images images = load(resolution).train->read(5, 2);
    for (const float pixel : images.values())
      hash = (hash ^ std::bit_cast<std::uint32_t>(pixel)) * 0x100000001b3ULL;
  }
  EXPECT_EQ(hash, 4991772099551066779ULL);
}

TEST(GaussianField, IsDrawnAlikeInAnyBlocksAndApartByPartAndSeed) {
  const Dataset data = load(32);
  EXPECT_EQ(data.train->count(), 60'000U);
  EXPECT_EQ(data.test->count(), 10'000U);
  const Images block = data.train->read(0, 8);
  EXPECT_EQ(block.slice(3, 4).matrix(), data.train->read(3, 4).matrix());
  EXPECT_NE(block.matrix(), data.test->read(0, 8).matrix());
  EXPECT_NE(block.matrix(), load(32, {{"seed", {"1", {}, false, 0}}}).train->read(0, 8).matrix());
  EXPECT_THROW((void)data.test->read(9'999, 2), std::out_of_range);
}

}  // namespace
}  // namespace wavescore::harness::gaussian_field_test
