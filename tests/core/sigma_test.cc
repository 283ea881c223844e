#include "core/sigma.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/damaged_files.h"

namespace wavescore::sigma_test {
namespace {

TEST(Sigma, UnitsAreConvertedToPixelsInMinusOneToOne) {
  // The four noise regimes of the paper on MNIST (M9).
  EXPECT_NEAR(to_pixel_sigma(1, SigmaUnit::standardized, 0.3081), 0.6162, 1e-15);
  EXPECT_NEAR(to_pixel_sigma(4, SigmaUnit::standardized, 0.3081), 2.4648, 1e-15);
  EXPECT_EQ(to_pixel_sigma(0.5, SigmaUnit::pixel01, 0.3081), 1.0);
  EXPECT_EQ(to_pixel_sigma(0.5, SigmaUnit::pixel, 0.3081), 0.5);
}

TEST(Sigma, UnitsReadBackTheirNamesAndNoOthers) {
  for (const SigmaUnit unit : {SigmaUnit::pixel, SigmaUnit::pixel01, SigmaUnit::standardized})
    EXPECT_EQ(parse_sigma_unit(name_of(unit)), unit);
  EXPECT_NE(input_error_of([] { (void)parse_sigma_unit("pixels"); }).find("pixel01"), std::string::npos);
}

TEST(Sigma, NearestLevelIsTheNearest) {
  const std::vector<double> levels{0.6, 1.2, 2.4};
  EXPECT_EQ(nearest_level(levels, 0.1), 0U);
  EXPECT_EQ(nearest_level(levels, 1.3), 1U);
  EXPECT_EQ(nearest_level(levels, 9.0), 2U);
}

}  // namespace
}  // namespace wavescore::sigma_test
