#include "harness/evaluation/error_bands.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/random.h"

namespace wavescore::harness::error_bands_test {
namespace {

TEST(SquaresByBand, AddUpToTheMeanSquareInUnitPixels) {
  const Shape shape{3, 32, 32};
  Images images(shape, 2);
  for (std::size_t i = 0; i < 2; ++i) fill_normal(1, Purpose::synthetic, i, images.image(i));
  const SquaresByBand by_band(shape);
  ASSERT_EQ(by_band.bands().size(), 10U);  // three levels of three orientations, and what they leave
  std::vector<std::vector<float>> out(10, std::vector<float>(3));
  by_band.measure(images, 1, out);
  for (std::size_t i = 0; i < 2; ++i) {
    double whole = 0;
    for (const auto& band : out) whole += band[1 + i];
    double squares = 0;
    for (const float value : images.image(i)) squares += value * value;
    EXPECT_NEAR(whole, squares / (4.0 * static_cast<double>(shape.pixels())), 1e-6);
  }
}

TEST(SquaresByBand, FindTheScaleOfADetail) {
  const Shape shape{1, 32, 32};
  Images checkers(shape, 1);
  for (int p = 0; p < 32 * 32; ++p)
    checkers.values()[static_cast<std::size_t>(p)] = (p / 32 + p) % 2 == 0 ? 1.0F : -1.0F;
  const SquaresByBand by_band(shape);
  std::vector<std::vector<float>> out(by_band.bands().size(), std::vector<float>(1));
  by_band.measure(checkers, 0, out);
  for (std::size_t b = 0; b < out.size(); ++b) {
    const auto& band = by_band.bands()[b];
    EXPECT_NEAR(out[b][0], band.scale == "1" && band.orientation == "diagonal" ? 0.25 : 0.0, 1e-6)
        << band.scale;
  }
}

TEST(SquaresByBand, AreNoneWhereNoTransformFits) { EXPECT_TRUE(SquaresByBand({1, 9, 9}).bands().empty()); }

}  // namespace
}  // namespace wavescore::harness::error_bands_test
