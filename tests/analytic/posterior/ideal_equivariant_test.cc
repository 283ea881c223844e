#include "analytic/posterior/ideal_equivariant.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "analytic/posterior/ideal.h"
#include "analytic/posterior/patch_sample.h"
#include "tests/analytic/posterior/patch_posterior_mean.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::ideal_equivariant_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> fitted(std::string_view options, const Images& clean) {
  Params params = Params::from_json("ideal_equivariant", "test", options);
  auto denoiser = make_ideal_equivariant(params, clean.shape());
  params.finish();
  denoiser->fit(ImagesInMemory(clean), {.seed = 5});
  return denoiser;
}

TEST(IdealEquivariant, EqualsThePosteriorMeanOverAllPatchesByBruteForce) {
  const Shape shape{3, 7, 9};
  const Images training = blob_images(shape, 30, 1);
  for (const int radius : {0, 1, 3, 8})  // no border; borders; hardly an interior; none
    for (const double sigma : {0.01, 0.3, 2.0}) {
      const auto denoiser = fitted(fmt::format(R"({{"patch": "{}"}})", 2 * radius + 1), training);
      const Images noisy = add_noise(blob_images(shape, 3, 2), sigma, 3, Purpose::evaluation, 0);
      const Images expected = patch_posterior_mean(training, noisy, radius, sigma, true);
      // Log weights are exact to 1e-6 of a squared distance over 2 sigma^2, for all that weigh: a hundred at
      // 0.3 and more, a thousand at 0.01.
      EXPECT_LT(largest_difference(denoiser->denoise(noisy, sigma), expected), sigma < 0.1 ? 1e-3 : 1e-4)
          << radius << " " << sigma;
    }
}

TEST(IdealEquivariant, EqualsIdealWhereThePatchIsTheWholeImage) {
  const Images training = blob_images(kShape, 300, 1);
  Params none("ideal", "test", 0, {});
  const auto ideal = make_ideal(none, kShape);
  ideal->fit(ImagesInMemory(training), {});
  for (const double sigma : {0.6162, 2.4648}) {
    const Images noisy = add_noise(blob_images(kShape, 6, 2), sigma, 3, Purpose::evaluation, 0);
    // Log weights of some hundreds, to 1e-7.
    EXPECT_LT(largest_difference(fitted(R"({"patch": "31"})", training)->denoise(noisy, sigma),
                                 ideal->denoise(noisy, sigma)),
              1e-4)
        << sigma;
  }
}

TEST(IdealEquivariant, ShiftsItsEstimateWithTheImageAwayFromTheBorder) {
  const auto denoiser = fitted(R"({"patch": "5", "patches": 3000})", blob_images(kShape, 100, 1));
  const Images noisy = add_noise(blob_images(kShape, 1, 2), 0.6162, 3, Purpose::evaluation, 0);
  constexpr int kDown = 3;
  constexpr int kRight = 2;
  const auto at = [](const Images& images, int row, int x) -> float {
    return images.image(0)[static_cast<std::size_t>(row * 16 + x)];
  };
  Images shifted(kShape, 1);
  for (int row = 0; row < 16; ++row)
    for (int x = 0; x < 16; ++x)
      shifted.image(0)[static_cast<std::size_t>(row * 16 + x)] =
          at(noisy, (row + 16 - kDown) % 16, (x + 16 - kRight) % 16);
  const Images before = denoiser->denoise(noisy, 0.6162);
  const Images after = denoiser->denoise(shifted, 0.6162);
  for (int row = 2; row < 14 - kDown; ++row)
    for (int x = 2; x < 14 - kRight; ++x)
      EXPECT_EQ(at(after, row + kDown, x + kRight), at(before, row, x)) << row << " " << x;
}

TEST(IdealEquivariant, MemorisesItsTrainingImages) {
  const Images training = blob_images(kShape, 100, 1);
  const Images noisy = add_noise(training.slice(0, 20), 0.02, 3, Purpose::evaluation, 0);
  // A small part of the noise in a patch where images look alike.
  EXPECT_LT(
      mean_squared_error(fitted(R"({"patch": "9"})", training)->denoise(noisy, 0.02), training.slice(0, 20)),
      0.05 * 0.02 * 0.02);
}

TEST(IdealEquivariant, ComesNearerToAllPatchesWithALargerSample) {
  const Images training = blob_images(kShape, 300, 1);
  const Images noisy = add_noise(blob_images(kShape, 10, 2), 0.6162, 3, Purpose::evaluation, 0);
  const auto estimate = [&](std::string_view options) {
    return fitted(options, training)->denoise(noisy, 0.6162);
  };
  const Images all = estimate(R"({"patch": "5"})");
  EXPECT_LT(mean_squared_error(estimate(R"({"patch": "5", "patches": 4096})"), all),
            0.5 * mean_squared_error(estimate(R"({"patch": "5", "patches": 256})"), all));
}

/// Every pixel of every image has a value of its own.
Images numbered_images(std::size_t count) {
  Images images({1, 6, 6}, count);
  for (std::size_t i = 0; i < images.values().size(); ++i) images.values()[i] = static_cast<float>(i + 1);
  return images;
}

TEST(PatchSample, DrawsEachPatchAtMostOnceAndOtherSeedsDrawOthers) {
  const Images images = numbered_images(100);
  const auto classes = patch_classes(6, 6, 1);
  ASSERT_EQ(classes.size(), 9U);
  const PatchClass& interior = classes[4];
  ASSERT_EQ(interior.positions(), 16U);
  const auto centres = [&](std::size_t most, std::uint64_t seed) {
    const PatchSample sample(interior, images.count(), most, seed);
    std::set<float> values;
    std::vector<float> block;
    for (std::size_t first = 0; first < sample.size(); first += 64) {
      const std::size_t count = std::min<std::size_t>(64, sample.size() - first);
      sample.gather(images, first, count, block);
      for (std::size_t i = 0; i < count; ++i) values.insert(block[interior.centre() * 64 + i]);
    }
    return values;
  };
  EXPECT_EQ(centres(1000, 1).size(), 1000U);
  EXPECT_EQ(centres(5000, 1).size(), 1600U);
  EXPECT_NE(centres(1000, 1), centres(1000, 2));
}

TEST(PatchSample, DividesASideByHowPatchesAreClippedThere) {
  const auto ranges = clipped_ranges(7, 2);
  ASSERT_EQ(ranges.size(), 5U);
  EXPECT_EQ(ranges[0].length(), 3);
  EXPECT_EQ(ranges[2].first, 2);
  EXPECT_EQ(ranges[2].count, 3);
  EXPECT_EQ(ranges[2].length(), 5);
  EXPECT_EQ(clipped_ranges(7, 6).size(), 7U);
}

}  // namespace
}  // namespace wavescore::analytic::ideal_equivariant_test
