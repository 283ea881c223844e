#include "harness/config/claim_plan.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::claim_plan_test {
namespace {

class ClaimPlanTest : public testing::Test {
 protected:
  [[nodiscard]] Config read(const std::string& denoisers, const std::string& assertion) const {
    return read_config(folder_.write("a.yaml", "data:\n" + data_ + "sigmas: {values: [1, 2], unit: pixel}\n" +
                                                   rest_ + "denoisers:\n" + denoisers +
                                                   "claims:\n  - text: a\n    assert: " + assertion + "\n"));
  }

  /// "left < right" of every comparison of the claim at the first level, with what they are over.
  [[nodiscard]] std::vector<std::string> comparisons(const std::string& denoisers,
                                                     const std::string& assertion) const {
    const Config config = read(denoisers, assertion);
    const std::vector<Job> jobs = plan(config);
    const auto methods = methods_of(jobs);
    const auto text = [&](const ClaimSide& side) {
      const std::string label = methods[side.method]->label;
      return side.over ? label + "/" + methods[*side.over]->label : label;
    };
    std::vector<std::string> found;
    for (const ClaimComparison& one : comparisons_of(config.claims.front(), config, methods))
      if (one.left.level == 0)
        found.push_back(text(one.left) + (one.right ? " < " + text(*one.right) : " < limit"));
    return found;
  }

  /// What is said of a claim, from "a.yaml" on.
  [[nodiscard]] std::string error(const std::string& denoisers, const std::string& assertion) const {
    try {
      (void)plan(read(denoisers, assertion));
    } catch (const InputError& problem) {
      const std::string text = problem.what();
      return text.substr(text.find("a.yaml"));
    }
    return "no error";
  }

  std::string data_ = "  - {name: gaussian_field, resolution: 32}\n";
  std::string rest_;
  TemporaryFolder folder_;
};

using Texts = std::vector<std::string>;

constexpr const char* kWavelets =
    "  - {name: wavelet, family: [local, band], degree: [1, 2], estimator: moments}\n"
    "  - {name: gaussian_linear}\n";

TEST_F(ClaimPlanTest, LessComparesMethodsOfOneDegreeUnlessALabelOrBothSidesSayOtherwise) {
  EXPECT_EQ(comparisons(kWavelets, "{less: [local, band]}"),
            (Texts{"local r=1 D=1 < band D=1", "local r=1 D=2 < band D=2"}));
  EXPECT_EQ(comparisons(kWavelets, "{less: [local, {family: band, degree: 2}]}"),
            Texts{"local r=1 D=2 < band D=2"});
  EXPECT_EQ(comparisons(kWavelets, "{less: [{family: local, degree: 2}, {family: band, degree: 1}]}"),
            Texts{"local r=1 D=2 < band D=1"});
  EXPECT_EQ(comparisons(kWavelets, "{less: [local, band D=1]}"),
            (Texts{"local r=1 D=1 < band D=1", "local r=1 D=2 < band D=1"}));
}

TEST_F(ClaimPlanTest, LessComparesMethodsThatAreToldTheSameSigma) {
  const std::string told = std::string(kWavelets) +
                           "  - {name: wavelet, family: [local, band], degree: 1, label: \"told {family}\", "
                           "told_sigma_factor: 1.5}\n";
  EXPECT_EQ(comparisons(told, "{less: [{family: local, degree: 1}, {family: band, degree: 1}]}"),
            (Texts{"local r=1 D=1 < band D=1", "told local < told band"}));
  const std::string band = "{less: [{family: band, told_sigma_factor: 1.50}, ";
  EXPECT_EQ(comparisons(told, band + "Gaussian linear]}"), Texts{"told band < Gaussian linear"});
  EXPECT_EQ(comparisons(told, band + "{name: gaussian_linear, told_sigma_factor: 1}]}"),
            Texts{"told band < Gaussian linear"});
  EXPECT_NE(error(told, band + "gaussian_linear]}").find("makes no comparison"), std::string::npos);
}

TEST_F(ClaimPlanTest, RatiosAreComparedOverTheSameMethod) {
  const std::string two =
      std::string(kWavelets) + "  - {name: mean}\n  - {name: gaussian_linear, label: again}\n";
  EXPECT_EQ(
      comparisons(two, "{less: [local r=1 D=1, mean], relative_to: gaussian_linear}"),
      (Texts{"local r=1 D=1/Gaussian linear < mean/Gaussian linear", "local r=1 D=1/again < mean/again"}));
}

TEST_F(ClaimPlanTest, ASeriesHasMethodsThatDifferInItsOptionAlone) {
  EXPECT_EQ(comparisons(kWavelets, "{falls_with: degree, of: wavelet}"),
            (Texts{"local r=1 D=2 < local r=1 D=1", "band D=2 < band D=1"}));
  EXPECT_EQ(comparisons("  - {name: wavelet, family: band, degree: 1, label: one}\n"
                        "  - {name: wavelet, family: band, degree: 2, label: two}\n",
                        "{rises_with: degree, of: wavelet}"),
            Texts{"one < two"});
  EXPECT_EQ(comparisons("  - {name: wavelet, family: band, degree: [1, 2], label: \"a {degree}\"}\n"
                        "  - {name: wavelet, family: band, degree: [1, 2], label: \"b {degree}\"}\n",
                        "{rises_with: degree, of: wavelet}"),
            (Texts{"a 1 < a 2", "b 1 < b 2"}));
}

TEST_F(ClaimPlanTest, ASeriesFollowsWhatOneEntrySweepsThoughOtherOptionsFollowFromIt) {
  EXPECT_EQ(comparisons("  - {name: gaussian_mixture, subspace: [20, 200], components: 3}\n",
                        "{falls_with: subspace, of: gaussian_mixture}"),
            Texts{"gaussian mixture, subspace 200 < gaussian mixture, subspace 20"})
      << "the rank is at most the subspace";
  EXPECT_EQ(comparisons("  - {name: gaussian_mixture, subspace: [20, 100], components: 3}\n",
                        "{falls_with: rank, of: gaussian_mixture}"),
            Texts{"gaussian mixture, subspace 100 < gaussian mixture, subspace 20"});
}

TEST_F(ClaimPlanTest, AlongDataASeriesKeepsToDataOfOneKind) {
  data_ =
      "  - {name: gaussian_field, label: smooth, exponent: 3, resolution: [32, 64], train_images: [10, 20]}\n"
      "  - {name: gaussian_field, label: rough, exponent: 1, resolution: [32, 64], train_images: [30, 40]}\n";
  const auto along = [&](const std::string& what) {
    const Config config = read("  - {name: mean}\n", "{falls_with: " + what + ", of: mean, at: {sigma: 1}}");
    const std::vector<Job> jobs = plan(config);
    const auto methods = methods_of(jobs);
    Texts found;
    for (const ClaimComparison& one : comparisons_of(config.claims.front(), config, methods))
      found.push_back(config.data[methods[one.left.method]->data].label + " < " +
                      config.data[methods[one.right->method]->data].label);
    return found;
  };
  EXPECT_EQ(along("resolution"), (Texts{"smooth-64-10 < smooth-32-10", "smooth-64-20 < smooth-32-20",
                                        "rough-64-30 < rough-32-30", "rough-64-40 < rough-32-40"}));
  EXPECT_EQ(along("train_images"), (Texts{"smooth-32-20 < smooth-32-10", "smooth-64-20 < smooth-64-10",
                                          "rough-32-40 < rough-32-30", "rough-64-40 < rough-64-30"}));
}

TEST_F(ClaimPlanTest, WhatAClaimNamesIsThere) {
  EXPECT_EQ(
      error(kWavelets, "{less: [lokal, band]}"),
      "a.yaml:9: the claim names no label, family or name of a denoiser of this experiment: 'lokal' (did "
      "you mean 'local'?)");
  EXPECT_EQ(
      error(kWavelets, "{less: [local, [band, idael]]}"),
      "a.yaml:9: the claim names no label, family or name of a denoiser of this experiment: 'idael' (there "
      "are wavelet, local, local r=1 D=1, local r=1 D=2, band, band D=1, band D=2, gaussian_linear, Gaussian "
      "linear)");
  EXPECT_EQ(error(kWavelets, "{falls_with: degre, of: wavelet}"),
            "a.yaml:9: 'degre' is no option of 'wavelet' (did you mean 'degree'?)");
  EXPECT_EQ(error(kWavelets, "{falls_with: family, of: wavelet}"),
            "a.yaml:9: 'family' of 'wavelet' is no number, so nothing falls or rises with it");
  EXPECT_EQ(
      error(kWavelets, "{falls_with: degree, of: wavlet}"),
      "a.yaml:9: the claim names no label, family or name of a denoiser of this experiment: 'wavlet' (did "
      "you mean 'wavelet'?)");
  EXPECT_EQ(error(kWavelets, "{less: [{famly: local}, {family: band}]}"),
            "a.yaml:9: the claim names no option of a denoiser of this experiment: 'famly' (did you mean "
            "'family'?)");
  EXPECT_EQ(error(kWavelets, "{less: [{family: local, degree: 3}, {family: band}]}"),
            "a.yaml:9: no denoiser of this experiment with {family: local} has 'degree: 3' (there are 1, 2)");
  EXPECT_EQ(
      error(kWavelets, "{less: [local, band], relative_to: liner}"),
      "a.yaml:9: the claim names no label, family or name of a denoiser of this experiment: 'liner' (there "
      "are wavelet, local, local r=1 D=1, local r=1 D=2, band, band D=1, band D=2, gaussian_linear, Gaussian "
      "linear)");
  EXPECT_EQ(
      error(kWavelets, "\n      less:\n        - local\n        - lokal"),
      "a.yaml:12: the claim names no label, family or name of a denoiser of this experiment: 'lokal' (did "
      "you mean 'local'?)");
}

TEST_F(ClaimPlanTest, NumbersAreNamedByTheirValue) {
  const std::string swept =
      "  - {name: wavelet, family: band, ridge: [1.0e-3, 1.0e-6], estimator: moments}\n";
  EXPECT_EQ(comparisons(swept, "{less: [{ridge: 1e-3}, {ridge: 0.000001}]}"),
            Texts{"band D=2, ridge 0.001 < band D=2, ridge 1e-06"});
  EXPECT_EQ(read(swept, "{below: 1, of: wavelet, at: {sigma: 1.0}}").claims[0].sigmas,
            std::vector<double>{1});
}

TEST_F(ClaimPlanTest, AClaimIsAboutAMetricThatIsMeasured) {
  rest_ = "metrics: [mse, ssim]\n";
  EXPECT_EQ(
      error(kWavelets, "{metric: sim, less: [local, band]}"),
      "a.yaml:10: 'metric' of assert is 'sim', which the experiment does not measure (did you mean 'ssim'?)");
  EXPECT_EQ(
      error(kWavelets, "{metric: psnr, less: [local, band]}"),
      "a.yaml:10: 'metric' of assert is 'psnr', which the experiment does not measure: add it to 'metrics'");
  EXPECT_EQ(error(kWavelets, "{below: 1}"), "a.yaml:10: assert lacks 'of', such as of: wavelet");
  EXPECT_EQ(
      error(kWavelets, "{metric: orthonormality_exact, below: 1}"),
      "a.yaml:10: 'metric' of assert is 'orthonormality_exact', which is measured where the experiment has "
      "illustrations: [wavelets]");
  rest_ += "illustrations: [wavelets]\n";
  EXPECT_EQ(error(kWavelets, "{metric: orthonormality_exact, below: 1}"), "no error");
  EXPECT_EQ(
      error(kWavelets, "{metric: orthonormality_exact, below: 1, of: wavelet}"),
      "a.yaml:11: 'metric' of assert is 'orthonormality_exact', which no method has: a claim about it takes "
      "'below' and no method");
  EXPECT_EQ(
      error(kWavelets, "{metric: orthonormality_exact, below: 1, at: {sigma: 1}}"),
      "a.yaml:11: 'sigma' of at belongs to no claim about orthonormality_exact, which has no noise level");
}

TEST_F(ClaimPlanTest, WhichWayIsBetterTheMetricSays) {
  EXPECT_EQ(comparisons(kWavelets, "{better: [local, {family: band, degree: 1}]}"),
            Texts{"local r=1 D=1 < band D=1"});
  EXPECT_EQ(comparisons(kWavelets, "{metric: psnr, better: [local, {family: band, degree: 1}]}"),
            Texts{"band D=1 < local r=1 D=1"});
  EXPECT_EQ(comparisons(kWavelets, "{metric: psnr, less: [local, {family: band, degree: 1}]}"),
            Texts{"local r=1 D=1 < band D=1"});
  EXPECT_EQ(comparisons(kWavelets, "{metric: ssim, improves_with: degree, of: {family: band}}"),
            Texts{"band D=1 < band D=2"});
  EXPECT_EQ(comparisons(kWavelets, "{improves_with: degree, of: {family: band}}"),
            Texts{"band D=2 < band D=1"});
  rest_ = "metrics: [psnr]\n";
  EXPECT_EQ(comparisons(kWavelets, "{better: [local, {family: band, degree: 1}]}"),
            Texts{"band D=1 < local r=1 D=1"});
  EXPECT_EQ(
      error(kWavelets, "{less: [local, band]}"),
      "a.yaml:10: 'less' of assert is about psnr, the experiment's first metric, of which more is better: "
      "write 'better', or name the metric (metric: psnr)");
  EXPECT_EQ(
      error(kWavelets, "{falls_with: degree, of: wavelet}"),
      "a.yaml:10: 'falls_with' of assert is about psnr, the experiment's first metric, of which more is "
      "better: write 'improves_with', or name the metric (metric: psnr)");
  EXPECT_EQ(error(kWavelets, "{metric: psnr, less: [local, band]}"), "no error");
}

TEST_F(ClaimPlanTest, AClaimOfWhichNoComparisonComesIsRefused) {
  EXPECT_EQ(
      error("  - {name: wavelet, family: [local, band], degree: 2}\n", "{falls_with: degree, of: wavelet}"),
      "a.yaml:8: the claim makes no comparison: it needs 'wavelet' with two values of degree and all else "
      "alike; the only value is 2");
  EXPECT_EQ(
      error("  - {name: wavelet, family: local, degree: 1}\n  - {name: wavelet, family: band, degree: 2}\n",
            "{falls_with: degree, of: wavelet}"),
      "a.yaml:9: the claim makes no comparison: it needs 'wavelet' with two values of degree and all else "
      "alike; the values 1, 2 are of methods that differ in more");
  EXPECT_EQ(
      error("  - {name: wavelet, family: local, degree: 1}\n  - {name: wavelet, family: band, degree: 2}\n",
            "{less: [local, band]}"),
      "a.yaml:9: the claim makes no comparison: 'local' and 'band' differ in degree; to compare them "
      "nevertheless, name the second by its label");
  EXPECT_EQ(
      error("  - {name: wavelet, family: local, degree: 1}\n  - {name: wavelet, family: band, degree: 2}\n",
            "{less: [local, band D=2]}"),
      "no error");
  EXPECT_EQ(error("  - {name: wavelet, family: local, degree: 1}\n", "{less: [local, wavelet]}"),
            "a.yaml:8: the claim makes no comparison: 'local' and 'wavelet' are the same method");
  EXPECT_EQ(error(kWavelets, "{less: [[local, band], wavelet]}"),
            "a.yaml:9: 'less' of assert takes a list on the right alone: less: [local, [independent, band]]");
  EXPECT_EQ(error(kWavelets, "{falls_with: sigma, of: wavelet, at: {sigma: 1}}"),
            "a.yaml:9: the claim makes no comparison: it needs 'wavelet' at two noise levels or more");
  data_ += "  - {name: gaussian_field, resolution: 64}\n";
  EXPECT_EQ(error("  - {name: mean, data: gaussian_field-32}\n  - {name: gaussian_linear}\n",
                  "{below: 1, of: mean, at: {data: gaussian_field-64}}"),
            "a.yaml:10: the claim makes no comparison on gaussian_field-64: 'mean' is not there");
  const std::string apart =
      "  - {name: mean, data: gaussian_field-32}\n  - {name: gaussian_linear, data: gaussian_field-64}\n";
  EXPECT_EQ(
      error(apart, "{less: [gaussian_linear, mean]}"),
      "a.yaml:10: the claim makes no comparison: 'gaussian_linear' and 'mean' are never on the same data");
  EXPECT_EQ(error(apart, "{below: 1, of: mean, relative_to: gaussian_linear}"),
            "a.yaml:10: the claim makes no comparison (over 'gaussian_linear'): 'mean' and 'gaussian_linear' "
            "are never on the same data");
}

TEST_F(ClaimPlanTest, TwoMethodsAtOnePlaceOfASeriesAreRefused) {
  EXPECT_EQ(
      error("  - {name: gaussian_mixture, components: 3, subspace: [20, 150, 200]}\n",
            "{falls_with: rank, of: gaussian_mixture}"),
      "a.yaml:8: the claim follows rank, and 'gaussian mixture, subspace 150' on gaussian_field-32 and "
      "'gaussian mixture, subspace 200' on gaussian_field-32 both have rank 128: name one of them by its "
      "options or its label, or its data under 'at'");
  EXPECT_EQ(comparisons("  - {name: gaussian_mixture, components: [2, 3], subspace: [20, 200]}\n",
                        "{falls_with: rank, of: gaussian_mixture}")
                .size(),
            2U);
}

TEST_F(ClaimPlanTest, DataEntriesAtOnePlaceAreFollowedByTheirLabels) {
  data_ =
      "  - {name: gaussian_field, label: a, resolution: [32, 64], evaluate: {images: 10}}\n"
      "  - {name: gaussian_field, label: b, resolution: [32, 64], train_images: 60000, evaluate: {images: "
      "20}}\n";
  EXPECT_EQ(comparisons("  - {name: mean, label: m, data: a}\n  - {name: mean, label: n, data: b}\n",
                        "{falls_with: resolution, of: mean}"),
            (Texts{"m < m", "n < n"}));
}

TEST_F(ClaimPlanTest, AClaimThatIsThereTwiceIsRefused) {
  EXPECT_EQ(error(kWavelets, "{less: [local, band]}\n  - {text: b, assert: {less: [local, [band]]}}"),
            "a.yaml:10: the claim asserts the same as that at " + (folder_ / "a.yaml").string() +
                ":8: remove one of them");
  EXPECT_EQ(error(kWavelets, "{less: [local, [band, band]]}"), "a.yaml:9: the claim lists 'band' twice");
}

}  // namespace
}  // namespace wavescore::harness::claim_plan_test
