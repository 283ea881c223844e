#include "analytic/polynomial/cycle_spinning.h"

#include <gtest/gtest.h>

#include "analytic/polynomial/wavelet_denoiser.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::cycle_spinning_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.8;

std::unique_ptr<Denoiser> fitted(const std::string& options, const Images& clean) {
  Params params = Params::from_json("wavelet", "test", options);
  auto denoiser = make_wavelet_denoiser(params, kShape);
  params.finish();
  denoiser->fit(ImagesInMemory(clean), {.seed = 7, .sigmas = {kSigma}});
  return denoiser;
}

class CycleSpinning : public testing::Test {
 protected:
  const Images clean_ = blob_images(kShape, 400, 1);
  const Images test_ = blob_images(kShape, 100, 2);
  const Images noisy_ = add_noise(test_, kSigma, 3, Purpose::evaluation, 0);
};

TEST_F(CycleSpinning, MovesImagesAroundTheTorusAndBack) {
  EXPECT_EQ(largest_difference(moved(moved(test_, 3), -3), test_), 0.0);
  EXPECT_EQ(moved(test_, 3).image(0)[5 * 16 + 7], test_.image(0)[2 * 16 + 4]);
  EXPECT_EQ(moved(test_, 3).image(0)[1 * 16 + 2], test_.image(0)[14 * 16 + 15]);
}

TEST_F(CycleSpinning, IsTheMeanOverMovedBases) {
  const std::string one = R"({"levels": 2, "degree": 1, "estimator": "moments"})";
  const auto both = fitted(R"({"levels": 2, "degree": 1, "estimator": "moments", "cycle_spins": 2})", clean_);
  Images mean = fitted(one, clean_)->denoise(noisy_, kSigma);
  mean.matrix() += moved(fitted(one, moved(clean_, 2))->denoise(moved(noisy_, 2), kSigma), -2).matrix();
  mean.matrix() /= 2.0F;
  EXPECT_EQ(largest_difference(both->denoise(noisy_, kSigma), mean), 0.0);
}

TEST_F(CycleSpinning, BettersAHaarModel) {
  const std::string haar =
      R"("levels": 2, "wavelet": "haar", "family": "independent", "estimator": "moments")";
  const double one = mean_squared_error(fitted("{" + haar + "}", clean_)->denoise(noisy_, kSigma), test_);
  const double four = mean_squared_error(
      fitted("{" + haar + R"(, "cycle_spins": 4})", clean_)->denoise(noisy_, kSigma), test_);
  EXPECT_LT(four, 0.9 * one);
}

TEST_F(CycleSpinning, IsKeptWholeInAModelFile) {
  const std::string options = R"({"levels": 2, "degree": 1, "cycle_spins": 3})";
  const auto denoiser = fitted(options, clean_);
  ModelFile file;
  denoiser->save(file);
  Params params = Params::from_json("wavelet", "test", options);
  const auto loaded = make_wavelet_denoiser(params, kShape);
  loaded->load(file);
  EXPECT_EQ(loaded->levels(), denoiser->levels());
  EXPECT_EQ(largest_difference(loaded->denoise(noisy_, kSigma), denoiser->denoise(noisy_, kSigma)), 0.0);
}

TEST_F(CycleSpinning, HasNoMoreSpinsThanTheBasisHasShifts) {
  EXPECT_THROW((void)fitted(R"({"levels": 2, "cycle_spins": 5})", clean_), InputError);
}

}  // namespace
}  // namespace wavescore::analytic::cycle_spinning_test
