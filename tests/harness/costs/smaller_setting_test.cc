#include "harness/costs/smaller_setting.h"

#include <gtest/gtest.h>

#include "harness/experiment/config.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness {
namespace {

class SmallerSetting : public testing::Test {
 protected:
  std::string fitting(const std::string& denoiser, double budget_gb) const {
    const Config config = read_config(folder_.write("a.yaml",
                                                    "data:\n  - {name: gaussian_field, resolution: 64}\n"
                                                    "sigmas: {values: [1], unit: pixel}\ndenoisers:\n  - {" +
                                                        denoiser + "}\n"));
    return largest_that_fits(plan(config).front(), 1000, 1, budget_gb * 1e9);
  }

  TemporaryFolder folder_;
};

/// The text without the number of bytes.
std::string setting(const std::string& text) { return text.substr(0, text.find(" needs ")); }

TEST_F(SmallerSetting, HasTheHighestLowerDegreeThatFits) {
  const std::string local = "name: wavelet, family: local, estimator: moments, degree: 4";
  EXPECT_EQ(setting(fitting(local, 3.0)), "degree 3");
  EXPECT_EQ(setting(fitting(local, 0.5)), "degree 2");
  EXPECT_EQ(fitting("name: shared_readout, degree: 3", 2.0), "degree 2 needs 1.42 GB");
}

TEST_F(SmallerSetting, KeepsTheDegreeWhereASmallerRadiusDoes) {
  const std::string wide = "name: wavelet, family: local, estimator: moments, radius: 3, degree: 1";
  EXPECT_EQ(setting(fitting(wide, 0.3)), "radius 2");
}

TEST_F(SmallerSetting, LowersSeveralWhereThatLeavesMore) {
  const std::string wide = "name: wavelet, family: local, estimator: moments, radius: 3, degree: 2";
  EXPECT_EQ(setting(fitting(wide, 0.3)), "degree 1 with radius 2");
}

TEST_F(SmallerSetting, IsALowerResolutionWhereNoOptionHelps) {
  EXPECT_EQ(fitting("name: gaussian_linear", 0.2), "resolution 32 needs 0.03 GB");
}

TEST_F(SmallerSetting, IsTheLargestRankThatFits) {
  const std::string text = fitting("name: truncated_linear, rank: 2000", 0.1);
  EXPECT_TRUE(text.starts_with("rank ") && text.ends_with(" needs 0.10 GB")) << text;
}

TEST_F(SmallerSetting, IsNotNamedWhereThereIsNone) { EXPECT_EQ(fitting("name: gaussian_linear", 1e-9), ""); }

}  // namespace
}  // namespace wavescore::harness
