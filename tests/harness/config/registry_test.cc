#include "harness/config/registry.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wavescore::harness::registry_test {
namespace {

const ParamDescription* find(const std::vector<OptionGroup>& groups, std::string_view condition,
                             std::string_view key) {
  for (const OptionGroup& group : groups)
    if (group.condition == condition)
      for (const ParamDescription& option : group.options)
        if (option.key == key) return &option;
  return nullptr;
}

void expect_explained(std::string_view owner, const std::vector<OptionGroup>& groups) {
  for (const OptionGroup& group : groups)
    for (const ParamDescription& option : group.options) {
      EXPECT_FALSE(option.about.empty()) << owner << ": " << option.key;
      EXPECT_FALSE(option.range.empty()) << owner << ": " << option.key;
      EXPECT_LT(option.about.size(), 110U) << owner << ": " << option.key;
    }
}

TEST(Registry, EveryOptionHasOneLineOfExplanation) {
  for (const DenoiserEntry* method : denoiser_catalog())
    expect_explained(method->name, described_options(*method));
  for (const DatasetEntry& data : dataset_catalog()) expect_explained(data.name, described_options(data));
}

TEST(Registry, OptionsHaveDefaultAndRange) {
  const auto wavelet = described_options(find_denoiser("wavelet"));
  const ParamDescription* degree = find(wavelet, "", "degree");
  ASSERT_NE(degree, nullptr);
  EXPECT_EQ(degree->fallback, "2");
  EXPECT_EQ(degree->range, "1 to 4");
  const ParamDescription* levels = find(wavelet, "", "levels");
  ASSERT_NE(levels, nullptr);
  EXPECT_EQ(levels->fallback, "auto");
  EXPECT_EQ(levels->range, "auto, or 1 to 12");
}

TEST(Registry, OptionsThatNeedAnotherStandUnderIt) {
  const auto wavelet = described_options(find_denoiser("wavelet"));
  EXPECT_EQ(find(wavelet, "", "tie"), nullptr);
  ASSERT_NE(find(wavelet, "estimator: moments", "tie"), nullptr);
  EXPECT_EQ(find(wavelet, "estimator: moments", "degree"), nullptr);
  ASSERT_NE(find(wavelet, "estimator: moments", "ridge"), nullptr) << "which may be folds only there";
  for (const OptionGroup& group : wavelet)
    EXPECT_TRUE(group.condition.empty() || group.condition == "estimator: moments");
}

}  // namespace
}  // namespace wavescore::harness::registry_test
