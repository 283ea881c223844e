#include "analytic/linear/identity.h"

#include <gtest/gtest.h>

#include "analytic/linear/mean.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::identity_test {
namespace {

constexpr Shape kShape{1, 8, 8};

TEST(Identity, ReturnsTheNoisyImageItself) {
  Params none("identity", "test", 0, {});
  const auto denoiser = make_identity(none, kShape);
  denoiser->fit(ImagesInMemory(Images(kShape, 1)), {});
  const Images noisy = add_noise(Images(kShape, 3), 0.7, 1, Purpose::evaluation, 0);
  EXPECT_EQ(largest_difference(denoiser->denoise(noisy, 0.7), noisy), 0.0);
}

TEST(Identity, HasAScoreOfZero) {  // Tweedie: (D(y) - y) / sigma^2
  Params none("identity", "test", 0, {});
  const auto denoiser = make_identity(none, kShape);
  denoiser->fit(ImagesInMemory(Images(kShape, 1)), {});
  const Images noisy = add_noise(Images(kShape, 3), 0.7, 1, Purpose::evaluation, 0);
  EXPECT_EQ(largest_difference(score(*denoiser, noisy, 0.7), Images(kShape, 3)), 0.0);
}

TEST(Mean, IsTheMeanTrainingImageWhateverTheInput) {
  const Images clean = blob_images(kShape, 1100, 4);  // more than two blocks
  Params none("mean", "test", 0, {});
  const auto denoiser = make_mean(none, kShape);
  denoiser->fit(ImagesInMemory(clean), {});
  const Images estimate =
      denoiser->denoise(add_noise(clean.slice(0, 2), 0.7, 1, Purpose::evaluation, 0), 0.7);
  const Eigen::RowVectorXd mean = clean.matrix().cast<double>().colwise().mean();
  for (Eigen::Index i = 0; i < 2; ++i)
    EXPECT_LT((estimate.matrix().row(i).cast<double>() - mean).norm(), 1e-6);  // pixels are single precision
}

}  // namespace
}  // namespace wavescore::analytic::identity_test
