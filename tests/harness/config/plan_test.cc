#include "harness/config/plan.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/config/label.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::plan_test {
namespace {

class PlanTest : public testing::Test {
 protected:
  std::vector<std::string> labels(const std::string& denoisers) const {
    std::vector<std::string> result;
    for (const Job& job : jobs(denoisers)) result.push_back(job.label);
    return result;
  }

  std::vector<Job> jobs(const std::string& denoisers) const {
    return plan(read_config(folder_.write("a.yaml",
                                          "data:\n  - {name: gaussian_field, resolution: [32, 64]}\n"
                                          "sigmas: {values: [1], unit: pixel}\ndenoisers:\n" +
                                              denoisers)));
  }

  TemporaryFolder folder_;
};

using Labels = std::vector<std::string>;

TEST_F(PlanTest, AListWhereOneValueIsExpectedIsASweep) {
  EXPECT_EQ(labels("  - {name: wavelet, family: band, degree: [1, 2, 3], on: gaussian_field-32}\n"),
            (Labels{"band D=1", "band D=2", "band D=3"}));
}

TEST_F(PlanTest, SeveralSweepsAreAllCombinationsTheFirstOutermost) {
  EXPECT_EQ(
      labels("  - {name: wavelet, family: [independent, band], degree: [1, 2], on: gaussian_field-32}\n"),
      (Labels{"independent D=1", "independent D=2", "band D=1", "band D=2"}));
}

TEST_F(PlanTest, EveryJobRunsOnEveryDataEntryUnlessToldOtherwise) {
  const auto all = jobs("  - {name: mean}\n  - {name: identity, on: [gaussian_field-64]}\n");
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].shape, (Shape{1, 32, 32}));
  EXPECT_EQ(all[1].shape, (Shape{1, 64, 64}));
  EXPECT_EQ(all[2].data, 1U);
  EXPECT_EQ(all[2].label, "identity");
}

TEST_F(PlanTest, AJobSaysWhetherItsFitDependsOnTheSeed) {
  const auto all = jobs(
      "  - {name: wavelet, family: band, estimator: [samples, moments], on: gaussian_field-32}\n"
      "  - {name: gaussian_linear, on: gaussian_field-32}\n");
  ASSERT_EQ(all.size(), 3U);
  EXPECT_TRUE(all[0].fit_draws);
  EXPECT_FALSE(all[1].fit_draws);
  EXPECT_FALSE(all[2].fit_draws);
}

TEST_F(PlanTest, ALabelThatTheUserGaveIsKeptAndSweptOptionsAreAdded) {
  EXPECT_EQ(labels("  - {name: wavelet, label: mine, degree: 2, on: gaussian_field-32}\n"), (Labels{"mine"}));
  EXPECT_EQ(labels("  - {name: wavelet, label: mine, degree: [1, 2], on: gaussian_field-32}\n"),
            (Labels{"mine, degree 1", "mine, degree 2"}));
}

TEST_F(PlanTest, ALabelShowsTheOptionsThatItNamesInBraces) {
  EXPECT_EQ(
      labels("  - {name: wavelet, label: \"mine r={radius} D={degree}\", family: local, degree: [1, 2], "
             "on: gaussian_field-32}\n"),
      (Labels{"mine r=1 D=1", "mine r=1 D=2"}));
  EXPECT_EQ(labels("  - {name: wavelet, label: \"mine {degree}\", degree: 2, ridge: [0.1, 0.2], on: "
                   "gaussian_field-32}\n"),
            (Labels{"mine 2, ridge 0.1", "mine 2, ridge 0.2"}));
  EXPECT_EQ(labels("  - {name: cascade, label: \"after {first.name} {first.degree}\", first: {name: wavelet, "
                   "degree: 1}, on: gaussian_field-32}\n"),
            (Labels{"after wavelet 1"}));
}

TEST_F(PlanTest, ALabelThatNamesNoOptionIsAnErrorAtItsLine) {
  const auto error = [this](const std::string& denoisers) {
    try {
      (void)jobs(denoisers);
    } catch (const InputError& problem) {
      const std::string text = problem.what();
      return text.substr(text.find("a.yaml"));
    }
    return std::string("no error");
  };
  EXPECT_EQ(error("  - name: wavelet\n    label: D={degre}\n"),
            "a.yaml:6: 'wavelet': the label names no option 'degre' (did you mean 'degree'?)");
  EXPECT_EQ(error("  - {name: shrinkage, label: \"it {threshold\"}\n"),
            "a.yaml:5: 'shrinkage': a '{' of the label has no '}'");
  EXPECT_EQ(error("  - {name: wavelet, label: \"{family}\", degree: [1, 2], on: gaussian_field-32}\n"),
            "no error");
}

TEST_F(PlanTest, AutomaticLabelsNameBasisRadiusAndWhatElseIsSwept) {
  EXPECT_EQ(
      labels("  - {name: wavelet, family: independent, degree: 2, basis: hermite, on: gaussian_field-32}\n"
             "  - {name: wavelet, family: local, degree: 1, ridge: [0.1, 1.0e-6], on: gaussian_field-32}\n"
             "  - {name: shrinkage, on: gaussian_field-32}\n"),
      (Labels{"independent D=2 Hermite", "local r=1 D=1, ridge 0.1", "local r=1 D=1, ridge 1e-06",
              "BayesShrink"}));
}

TEST_F(PlanTest, OptionsAreResolvedForTheResolution) {
  const auto all = jobs("  - {name: wavelet}\n");
  EXPECT_NE(all[0].options.find("\"levels\":3"), std::string::npos) << all[0].options;
  EXPECT_NE(all[1].options.find("\"levels\":4"), std::string::npos) << all[1].options;
}

TEST_F(PlanTest, AnItemOfASweepIsCheckedLikeAValue) {
  EXPECT_THROW((void)jobs("  - {name: wavelet, degree: [1, two]}\n"), InputError);
}

TEST(Slug, KeepsLettersAndDigits) { EXPECT_EQ(slug("U-Net 16 [1,2], 5 steps"), "u-net-16-1-2-5-steps"); }

}  // namespace
}  // namespace wavescore::harness::plan_test
