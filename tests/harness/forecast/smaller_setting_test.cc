#include "harness/forecast/smaller_setting.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "harness/config/config.h"
#include "harness/data/dataset.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::smaller_setting_test {
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

  /// Of the first fit of such an experiment.
  double fit_bytes(const std::string& denoiser, int resolution) const {
    const Config config = read_config(
        folder_.write("a.yaml", fmt::format("data:\n  - {{name: gaussian_field, resolution: {}}}\n"
                                            "sigmas: {{values: [1], unit: pixel}}\ndenoisers:\n  - {{{}}}\n",
                                            resolution, denoiser)));
    check_resolution(config.data.front().options, resolution);
    return plan(config).front().make()->fit_cost(1000, 1).bytes;
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
  EXPECT_EQ(fitting("name: gaussian_linear", 0.2), "resolution 48 needs 0.14 GB");
}

TEST_F(SmallerSetting, IsAResolutionThatDataSetsHave) {
  EXPECT_EQ(setting(fitting("name: gaussian_linear", 0.15)), "resolution 48");
  EXPECT_EQ(setting(fitting("name: gaussian_linear", 0.04)), "resolution 32");
  EXPECT_EQ(fitting("name: gaussian_linear", 0.02), "") << "below 32 there is none";
}

TEST_F(SmallerSetting, FitsWhereItIsWrittenIntoTheExperiment) {
  const std::string wide = "name: wavelet, family: local, estimator: moments, radius: 3, degree: 2";
  ASSERT_EQ(setting(fitting(wide, 0.3)), "degree 1 with radius 2");
  EXPECT_LT(fit_bytes("name: wavelet, family: local, estimator: moments, radius: 2, degree: 1", 64), 0.3e9);
  ASSERT_EQ(setting(fitting("name: gaussian_linear", 0.15)), "resolution 48");
  EXPECT_LT(fit_bytes("name: gaussian_linear", 48), 0.15e9);
  EXPECT_GT(fit_bytes("name: gaussian_linear", 56), 0.15e9);
}

TEST_F(SmallerSetting, IsTheLargestRankThatFits) {
  const std::string text = fitting("name: truncated_linear, rank: 2000", 0.1);
  EXPECT_TRUE(text.starts_with("rank ") && text.ends_with(" needs 0.10 GB")) << text;
}

TEST_F(SmallerSetting, IsNotNamedWhereThereIsNone) { EXPECT_EQ(fitting("name: gaussian_linear", 1e-9), ""); }

}  // namespace
}  // namespace wavescore::harness::smaller_setting_test
