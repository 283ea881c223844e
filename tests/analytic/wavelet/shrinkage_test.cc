#include "analytic/wavelet/shrinkage.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "analytic/wavelet/transform.h"
#include "core/error.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::shrinkage_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.4;

std::unique_ptr<Denoiser> fitted(const std::string& options, Shape shape = kShape) {
  Params params = Params::from_json("shrinkage", "test", options);
  auto denoiser = make_shrinkage(params, shape);
  params.finish();
  denoiser->fit(ImagesInMemory(Images(shape, 1)), {});
  return denoiser;
}

Images noisy_blobs() { return add_noise(blob_images(kShape, 5, 2), kSigma, 3, Purpose::evaluation, 0); }

/// Coefficients of the estimate, of a noisy image whose transform is the same.
void for_each_detail(const WaveletTransform& w, const Images& before, const Images& after,
                     const std::function<void(double, double)>& visit) {
  for (std::size_t i = 0; i < before.count(); ++i)
    for (const Band& band : w.bands())
      for (int k = 0; k < band.height * band.width; ++k) {
        const std::size_t at = band.offset + static_cast<std::size_t>(k);
        if (band.orientation == Orientation::approximation) {
          EXPECT_NEAR(after.image(i)[at], before.image(i)[at], 1e-5);  // two transforms in single precision
        } else {
          visit(before.image(i)[at], after.image(i)[at]);
        }
      }
}

const double kUniversal = kSigma * std::sqrt(2 * std::log(256.0));

TEST(Shrinkage, SoftMovesEveryDetailTowardZeroByTheUniversalThreshold) {
  const WaveletTransform w(kShape, "db2", 2);
  const Images noisy = noisy_blobs();
  const Images estimate = fitted(R"({"threshold":"soft","levels":2})")->denoise(noisy, kSigma);
  for_each_detail(w, w.forward(noisy), w.forward(estimate), [](double before, double after) {
    EXPECT_NEAR(after, std::copysign(std::max(std::abs(before) - kUniversal, 0.0), before), 1e-5);
  });
}

TEST(Shrinkage, HardKeepsWhatExceedsTheUniversalThresholdAndNothingElse) {
  const WaveletTransform w(kShape, "haar", 2);
  const Images noisy = noisy_blobs();
  const Images estimate =
      fitted(R"({"threshold":"hard","wavelet":"haar","levels":2})")->denoise(noisy, kSigma);
  for_each_detail(w, w.forward(noisy), w.forward(estimate), [](double before, double after) {
    if (std::abs(std::abs(before) - kUniversal) < 1e-5) return;  // rounding decides
    EXPECT_NEAR(after, std::abs(before) > kUniversal ? before : 0.0, 1e-5);
  });
}

/// An image whose only details, at haar's single level, are `horizontal`, `vertical` and `diagonal`, each
/// constant over its band.
Images image_of_details(float horizontal, float vertical, float diagonal) {
  const WaveletTransform w({1, 8, 8}, "haar", 1);
  Images coefficients({1, 8, 8}, 1);
  for (const Band& band : w.bands()) {
    const float value = band.orientation == Orientation::horizontal ? horizontal
                        : band.orientation == Orientation::vertical ? vertical
                        : band.orientation == Orientation::diagonal ? diagonal
                                                                    : 3.0F;
    std::fill_n(coefficients.image(0).begin() + static_cast<std::ptrdiff_t>(band.offset),
                band.height * band.width, value);
  }
  return w.inverse(coefficients);
}

TEST(Shrinkage, BayesTakesAThresholdPerBandByHand) {
  // mean d^2 = d^2. sigma 0.5, d = 1.25: T = 0.25 / sqrt(1.5625 - 0.25) = 0.218218. d = -0.6: T = 0.25 /
  // sqrt(0.36 - 0.25) = 0.753778 > 0.6, so 0. d = 0.4: no more than noise, so 0.
  const Images expected = image_of_details(1.25F - 0.2182179F, 0.0F, 0.0F);
  const Images estimate = fitted(R"({"wavelet":"haar","levels":1})", {1, 8, 8})
                              ->denoise(image_of_details(1.25F, -0.6F, 0.4F), 0.5);
  EXPECT_LT(largest_difference(estimate, expected), 2e-6);  // single precision transforms
}

TEST(Shrinkage, BayesAdaptsToTheImageAndBeatsTheUniversalThreshold) {
  const Shape shape{1, 32, 32};
  const Images clean = blob_images(shape, 20, 2);
  const Images noisy = add_noise(clean, 0.3, 3, Purpose::evaluation, 0);
  const auto error = [&](const char* options) {
    return mean_squared_error(fitted(options, shape)->denoise(noisy, 0.3), clean);
  };
  EXPECT_LT(error(R"({"threshold":"bayes"})"), error(R"({"threshold":"soft"})"));
  EXPECT_LT(error(R"({"threshold":"soft"})"), mean_squared_error(noisy, clean));
}

TEST(Shrinkage, ReportsTheLevelsThatAutoCameTo) {
  Params params = Params::from_json("shrinkage", "test", R"({"threshold":"hard"})");
  (void)make_shrinkage(params, {1, 64, 64});
  EXPECT_EQ(params.json(), R"({"threshold":"hard","wavelet":"db2","levels":4})");
}

TEST(Shrinkage, RefusesLevelsThatTheImageCannotTake) {
  EXPECT_THROW((void)fitted(R"({"levels":5})"), InputError);
  EXPECT_THROW((void)fitted(R"({"threshold":"medium"})"), InputError);
}

}  // namespace
}  // namespace wavescore::analytic::shrinkage_test
