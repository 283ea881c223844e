#include "analytic/posterior/ideal_local.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "analytic/posterior/ideal.h"
#include "tests/analytic/posterior/patch_posterior_mean.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::ideal_local_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> fitted(std::string_view options, const Images& clean) {
  Params params = Params::from_json("ideal_local", "test", options);
  auto denoiser = make_ideal_local(params, clean.shape());
  params.finish();
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

TEST(IdealLocal, EqualsThePosteriorMeanOfEachPatchByBruteForce) {
  const Shape shape{3, 7, 9};
  const Images training = blob_images(shape, 150, 1);  // more than two blocks, the last not full
  for (const int radius : {0, 1, 3, 7})
    for (const double sigma : {0.01, 0.3, 2.0}) {
      const auto denoiser = fitted(fmt::format(R"({{"patch": "{}"}})", 2 * radius + 1), training);
      const Images noisy = add_noise(blob_images(shape, 3, 2), sigma, 3, Purpose::evaluation, 0);
      const Images expected = patch_posterior_mean(training, noisy, radius, sigma, false);
      // Weights are single precision, 1e-7 of each.
      EXPECT_LT(largest_difference(denoiser->denoise(noisy, sigma), expected), 1e-6)
          << radius << " " << sigma;
    }
}

TEST(IdealLocal, EqualsIdealWhereThePatchIsTheWholeImage) {
  const Images training = blob_images(kShape, 500, 1);
  Params none("ideal", "test", 0, {});
  const auto ideal = make_ideal(none, kShape);
  ideal->fit(ImagesInMemory(training), {});
  for (const double sigma : {0.05, 0.6162, 2.4648}) {
    const Images noisy = add_noise(blob_images(kShape, 10, 2), sigma, 3, Purpose::evaluation, 0);
    EXPECT_LT(largest_difference(fitted(R"({"patch": "31"})", training)->denoise(noisy, sigma),
                                 ideal->denoise(noisy, sigma)),
              1e-6)
        << sigma;
  }
}

TEST(IdealLocal, SeesNothingBeyondItsPatch) {
  const auto denoiser = fitted(R"({"patch": "5"})", blob_images(kShape, 300, 1));
  const Images noisy = add_noise(blob_images(kShape, 1, 2), 0.6162, 3, Purpose::evaluation, 0);
  Images changed = noisy;
  changed.image(0)[7 * 16 + 9] += 1.0F;
  const Images before = denoiser->denoise(noisy, 0.6162);
  const Images after = denoiser->denoise(changed, 0.6162);
  for (int row = 0; row < 16; ++row)
    for (int x = 0; x < 16; ++x) {
      const auto pixel = static_cast<std::size_t>(row * 16 + x);
      const float change = std::abs(after.image(0)[pixel] - before.image(0)[pixel]);
      if (row == 7 && x == 9) {
        EXPECT_GT(change, 1e-4F);
      } else if (std::abs(row - 7) > 2 || std::abs(x - 9) > 2) {
        EXPECT_LT(change, 1e-6F) << row << " " << x;  // running sums leave double rounding
      }
    }
}

TEST(IdealLocal, MemorisesItsTrainingImages) {
  const Images training = blob_images(kShape, 500, 1);
  const Images noisy = add_noise(training.slice(0, 50), 0.02, 3, Purpose::evaluation, 0);
  // A small part of the noise in a patch where images look alike.
  EXPECT_LT(
      mean_squared_error(fitted(R"({"patch": "9"})", training)->denoise(noisy, 0.02), training.slice(0, 50)),
      0.05 * 0.02 * 0.02);
}

TEST(IdealLocal, BeatsIdealOnOtherImages) {  // parts of images are seen more often than images
  const Images training = blob_images(kShape, 500, 1);
  const Images test = blob_images(kShape, 50, 2);
  const Images noisy = add_noise(test, 0.6162, 3, Purpose::evaluation, 0);
  EXPECT_LT(mean_squared_error(fitted(R"({"patch": "7"})", training)->denoise(noisy, 0.6162), test),
            mean_squared_error(fitted(R"({"patch": "31"})", training)->denoise(noisy, 0.6162), test));
}

}  // namespace
}  // namespace wavescore::analytic::ideal_local_test
