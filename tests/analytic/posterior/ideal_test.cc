#include "analytic/posterior/ideal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "analytic/linear/gaussian_linear.h"
#include "analytic/numerics/posterior_weights.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::ideal_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> fitted(std::unique_ptr<Denoiser> (*make)(Params&, const Shape&),
                                 const Images& clean) {
  Params none("reference", "test", 0, {});
  auto denoiser = make(none, kShape);
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

/// The posterior mean by its definition, one noisy image against all training images at once.
Images brute_force(const Images& training, const Images& noisy, double sigma) {
  const Eigen::MatrixXd x = training.matrix().cast<double>();
  Images result(noisy.shape(), noisy.count());
  for (Eigen::Index i = 0; i < noisy.matrix().rows(); ++i) {
    const Eigen::RowVectorXd y = noisy.matrix().row(i).cast<double>();
    const Eigen::ArrayXd logs = -(x.rowwise() - y).rowwise().squaredNorm().array() / (2 * sigma * sigma);
    const Eigen::ArrayXd weights = (logs - logs.maxCoeff()).exp();
    result.matrix().row(i) = (weights.matrix().transpose() * x / weights.sum()).cast<float>();
  }
  return result;
}

TEST(Ideal, EqualsThePosteriorMeanByBruteForce) {
  const Images training = blob_images(kShape, 2500, 1);  // more than two blocks
  const auto denoiser = fitted(make_ideal, training);
  // 0.04 to 5: from one image that takes all the weight to nearly equal weights.
  for (const double sigma : {0.04, 0.3, 1.2324, 5.0}) {
    const Images noisy = add_noise(blob_images(kShape, 20, 2), sigma, 3, Purpose::evaluation, 0);
    // Both are exact to double rounding before they are rounded to pixels of 6e-8.
    EXPECT_LT(largest_difference(denoiser->denoise(noisy, sigma), brute_force(training, noisy, sigma)), 2e-7)
        << sigma;
  }
}

TEST(Ideal, WeighsTwoNeighboursAsTheirDistancesSay) {  // low noise: where distances cancel
  constexpr double kSigma = 1e-3;
  Images training = blob_images(kShape, 1500, 1);
  training.image(1400)[100] = training.image(3)[100] + 2e-3F;
  std::copy(training.image(3).begin(), training.image(3).begin() + 100, training.image(1400).begin());
  std::copy(training.image(3).begin() + 101, training.image(3).end(), training.image(1400).begin() + 101);
  Images noisy = training.slice(3, 1);
  noisy.image(0)[100] += 1.5e-3F;
  const double far = noisy.image(0)[100] - training.image(3)[100];
  const double near = noisy.image(0)[100] - training.image(1400)[100];
  const double weight = 1.0 / (1.0 + std::exp((near * near - far * far) / (2 * kSigma * kSigma)));
  const Images estimate = fitted(make_ideal, training)->denoise(noisy, kSigma);
  const double moved = estimate.image(0)[100] - training.image(3)[100];
  EXPECT_NEAR(moved / (training.image(1400)[100] - training.image(3)[100]), weight,
              1e-4);  // pixels: 6e-8 / 2e-3
}

TEST(Ideal, DoesNotDependOnTheBatch) {
  const auto denoiser = fitted(make_ideal, blob_images(kShape, 1100, 1));
  const Images noisy =
      add_noise(blob_images(kShape, 300, 2), 0.6162, 3, Purpose::evaluation, 0);  // two batches
  const Images together = denoiser->denoise(noisy, 0.6162);
  for (std::size_t i = 250; i < 270; ++i)
    EXPECT_LT(largest_difference(denoiser->denoise(noisy.slice(i, 1), 0.6162), together.slice(i, 1)), 2e-7);
}

TEST(Ideal, IsBeatenByNothingOnItsTrainingImages) {
  const Images training = blob_images(kShape, 500, 1);
  const auto ideal = fitted(make_ideal, training);
  const auto linear = fitted(make_gaussian_linear, training);
  for (const double sigma : {0.1, 0.6162, 2.4648}) {
    const Images noisy = add_noise(training, sigma, 3, Purpose::evaluation, 0);
    EXPECT_LT(mean_squared_error(ideal->denoise(noisy, sigma), training),
              mean_squared_error(linear->denoise(noisy, sigma), training));
  }
}

TEST(Ideal, MemorisesSoThatItLosesOnOtherImagesAtLowNoise) {
  const Images training = blob_images(kShape, 500, 1);
  const Images test = blob_images(kShape, 100, 2);
  const Images noisy = add_noise(test, 0.1, 3, Purpose::evaluation, 0);
  const double own = mean_squared_error(fitted(make_ideal, training)->denoise(noisy, 0.1), test);
  EXPECT_GT(own, mean_squared_error(noisy, test));
}

TEST(PosteriorWeights, AreNeverDenormal) {
  Eigen::ArrayXd logs(8);
  logs << 0, -1, -100, -300, -709, -744, -1e9, -std::numeric_limits<double>::infinity();
  const Eigen::ArrayXd weights = weights_of(logs);
  const Eigen::ArrayXf single = weights_of(logs.cast<float>());
  for (Eigen::Index i = 0; i < logs.size(); ++i) {
    EXPECT_TRUE(std::isnormal(weights[i])) << logs[i];
    EXPECT_TRUE(std::isnormal(single[i])) << logs[i];
    EXPECT_NEAR(weights[i], std::exp(logs[i]), 1e-15) << logs[i];
  }
  EXPECT_NEAR(weights[2] / std::exp(-100.0), 1.0, 1e-12);
}

}  // namespace
}  // namespace wavescore::analytic::ideal_test
