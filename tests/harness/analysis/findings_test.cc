#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "harness/machine/machine.h"
#include "harness/results/pairs.h"
#include "harness/run/run.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::findings_test {
namespace {

constexpr const char* kExperiment =
    "data:\n"
    "  - {name: gaussian_field, resolution: 32, train_images: 200, evaluate: {images: 60}}\n"
    "denoisers:\n"
    "  - {name: identity}\n"
    "  - {name: gaussian_linear}\n"
    "  - {name: gaussian_linear, label: the same}\n"
    "  - {name: wavelet, family: [independent, local], degree: [1, 2], estimator: moments}\n"
    "sigmas: {values: [1, 2], unit: standardized}\n";

class FindingsTest : public testing::Test {
 protected:
  void SetUp() override { use_threads(1); }

  RunSummary run(const std::string& experiment) const {
    StepProgress silent;
    const Config config = read_config(folder_.write("a.yaml", experiment));
    return run_experiment(config, {results(), folder_.path(), "test"}, silent);
  }
  [[nodiscard]] std::filesystem::path results() const { return folder_ / "results"; }

  /// The value of a pair at sigma 1.
  [[nodiscard]] static PairRow find(const std::vector<PairRow>& rows, const std::string& a,
                                    const std::string& b) {
    for (const PairRow& row : rows)
      if (row.a == a && row.b == b && row.sigma == 1 && (row.metric == "mse" || row.metric == "agreement"))
        return row;
    ADD_FAILURE() << a << ", " << b << " are not compared";
    return {};
  }

  /// Verdicts on these claims, in their order.
  [[nodiscard]] std::vector<std::string> verdicts(const std::string& claims) const {
    run(std::string(kExperiment) + "claims:\n" + claims);
    std::vector<std::string> found;
    for (const auto& claim : nlohmann::json::parse(contents_of(results() / "verdicts.json")))
      found.push_back(claim.at("verdict"));
    return found;
  }

  TemporaryFolder folder_;
};

TEST_F(FindingsTest, DifferencesAreThoseOfTheTable) {
  const RunSummary summary = run(kExperiment);
  std::map<std::string, double> mse;
  for (const ResultRow& row : summary.rows)
    if (row.metric == "mse" && row.sigma == 1 && row.n > 0) mse[row.label] = row.mean;
  const auto rows = read_comparisons(results() / "comparisons.csv");
  EXPECT_EQ(rows.size(), 4U * 2U * 21U);  // every pair of seven once, at two levels, by four metrics
  const PairRow pair = find(rows, "Gaussian linear", "independent D=1");
  EXPECT_NEAR(pair.value, mse["Gaussian linear"] - mse["independent D=1"], 1e-9);
  EXPECT_LT(pair.low, pair.value);
  EXPECT_GT(pair.high, pair.value);
  EXPECT_EQ(pair.n, 60);
  EXPECT_NEAR(pair.ratio, mse["Gaussian linear"] / mse["independent D=1"], 1e-9);
  EXPECT_LT(pair.ratio_low, pair.ratio);
  EXPECT_GT(pair.ratio_high, pair.ratio);
  const PairRow turned = reversed(pair);
  EXPECT_EQ(turned.a, "independent D=1");
  EXPECT_EQ(turned.high, -pair.low);
  EXPECT_NEAR(turned.ratio_low, 1 / pair.ratio_high, 1e-12);
  PairRow open = pair;
  open.ratio_low = -0.1;
  EXPECT_TRUE(std::isinf(reversed(open).ratio_high)) << "a ratio that may be 0 has an inverse without an end";
  EXPECT_NEAR(reversed(open).ratio_low, 1 / pair.ratio_high, 1e-12);
  const PairRow same = find(rows, "Gaussian linear", "the same");
  EXPECT_EQ(same.low, 0);
  EXPECT_EQ(same.high, 0);
  EXPECT_EQ(same.ratio_low, 1);
}

TEST_F(FindingsTest, EveryMetricIsCompared) {
  const RunSummary summary = run(std::string(kExperiment) + "metrics: [psnr, ssim]\n");
  const auto rows = read_comparisons(results() / "comparisons.csv");
  for (const std::string metric : {"psnr", "ssim"}) {
    std::map<std::string, double> mean;
    for (const ResultRow& row : summary.rows)
      if (row.metric == metric && row.sigma == 2) mean[row.label] = row.mean;
    const auto pair = std::ranges::find_if(rows, [&](const PairRow& row) {
      return row.metric == metric && row.sigma == 2 && row.a == "identity" && row.b == "Gaussian linear";
    });
    ASSERT_NE(pair, rows.end()) << metric;
    EXPECT_NEAR(pair->value, mean["identity"] - mean["Gaussian linear"], 1e-6) << metric;
    EXPECT_LT(pair->high, 0) << metric;
  }
}

TEST_F(FindingsTest, OfAFewImagesNothingIsSure) {
  std::string few = kExperiment;
  few.replace(few.find("images: 60"), 10, "images: 1");
  const RunSummary summary = run(few + "claims: [{text: a, assert: {less: [gaussian_linear, identity]}}]\n");
  for (const ResultRow& row : summary.rows) EXPECT_EQ(row.low, row.high) << row.metric;
  for (const PairRow& row : read_comparisons(results() / "comparisons.csv")) {
    EXPECT_TRUE(std::isnan(row.low) && std::isnan(row.high));
    EXPECT_TRUE(std::isnan(row.ratio_low) && std::isnan(row.ratio_high));
  }
  const auto verdict = nlohmann::json::parse(contents_of(results() / "verdicts.json")).at(0);
  EXPECT_EQ(verdict.at("verdict"), "undecided");
  EXPECT_LT(verdict.at("parts").at(0).at("value"), 0) << "the difference itself is given";
  EXPECT_TRUE(verdict.at("parts").at(0).at("low").is_null());
}

TEST_F(FindingsTest, AgreementIsOneWithItselfAndNothingForTheNoisyImage) {
  run(kExperiment);
  const auto rows = read_agreement(results() / "agreement.csv");
  EXPECT_EQ(find(rows, "Gaussian linear", "the same").value, 1);
  EXPECT_NEAR(find(rows, "identity", "Gaussian linear").value, 0, 1e-6);
  const PairRow between = find(rows, "independent D=1", "Gaussian linear");
  EXPECT_GT(between.value, 0.5);
  EXPECT_LT(between.value, 1);
  EXPECT_LT(between.low, between.value);
  for (const PairRow& row : rows)
    EXPECT_NE(row.b, "identity") << "it moves nothing that one could agree with";
}

TEST_F(FindingsTest, ClaimsHoldFailOrStayOpen) {
  EXPECT_EQ(
      verdicts("  - {text: a, assert: {less: [{family: local, degree: 1}, independent]}}\n"
               "  - {text: b, assert: {less: [{family: independent, degree: 1}, local]}}\n"
               "  - {text: c, assert: {less: [Gaussian linear, the same]}}\n"
               "  - {text: d, assert: {less: [gaussian_linear, [identity]], at: {sigma: highest}}}\n"
               "  - {text: f, assert: {rises_with: sigma, of: gaussian_linear}}\n"
               "  - {text: g, assert: {falls_with: sigma, of: gaussian_linear, relative_to: identity}}\n"
               "  - {text: h, assert: {less: [gaussian_linear, [the same, identity]], somewhere: true}}\n"
               "  - {text: i, assert: {below: 0.0001, of: {name: wavelet, degree: 2}}}\n"),
      (std::vector<std::string>{"holds", "fails", "fails", "holds", "holds", "holds", "holds", "fails"}));
}

TEST_F(FindingsTest, WhatWasNotMeasuredLeavesAClaimOpen) {
  const std::string claim = "  - {text: a, assert: {less: [{family: local, degree: 1}, independent]}}\n";
  EXPECT_EQ(verdicts(claim), std::vector<std::string>{"holds"});
  for (const auto& entry : std::filesystem::directory_iterator(results() / "models"))
    if (entry.path().filename().string().find("local-r-1-d-1") != std::string::npos)
      std::filesystem::resize_file(entry.path(), 100);
  std::string further = kExperiment;
  further.replace(further.find("[1, 2], unit"), 6, "[1, 3]");
  run(further + "claims:\n" + claim);
  const auto verdict = nlohmann::json::parse(contents_of(results() / "verdicts.json")).at(0);
  EXPECT_EQ(verdict.at("verdict"), "undecided");
  ASSERT_EQ(verdict.at("parts").size(), 2U) << verdict;
  EXPECT_EQ(verdict["parts"][0]["verdict"], "holds");
  EXPECT_EQ(verdict["parts"][1]["where"], "gaussian_field-32, sigma 3");
  EXPECT_EQ(verdict["parts"][1]["what"], "local r=1 D=1 was not measured");
  EXPECT_TRUE(verdict["parts"][1]["value"].is_null());
}

TEST_F(FindingsTest, ComparesMethodsOfOneDegree) {
  (void)verdicts("  - {text: a, assert: {less: [local, independent], at: {sigma: lowest}}}\n");
  const auto verdict = nlohmann::json::parse(contents_of(results() / "verdicts.json")).at(0);
  std::vector<std::string> parts;
  for (const auto& part : verdict.at("parts")) parts.push_back(part.at("what"));
  EXPECT_EQ(parts,
            (std::vector<std::string>{"local r=1 D=1 < independent D=1", "local r=1 D=2 < independent D=2"}));
}

TEST_F(FindingsTest, SeriesOfAClaimAreOfOneToldSigmaAndOneLabel) {
  run("data:\n"
      "  - {name: gaussian_field, resolution: 32, train_images: 200, evaluate: {images: 60}}\n"
      "denoisers:\n"
      "  - {name: wavelet, family: local, degree: [1, 2], estimator: moments, label: \"told {degree}\", "
      "told_sigma_factor: 1.5}\n"
      "  - {name: wavelet, family: local, degree: [1, 2], estimator: moments, label: \"true {degree}\"}\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "claims: [{text: a, assert: {falls_with: degree, of: wavelet}}]\n");
  const auto verdict = nlohmann::json::parse(contents_of(results() / "verdicts.json")).at(0);
  ASSERT_EQ(verdict.at("parts").size(), 2U) << verdict;
  EXPECT_EQ(verdict["parts"][0]["what"], "told 1 falls to told 2");
  EXPECT_EQ(verdict["parts"][1]["what"], "true 1 falls to true 2");
}

TEST_F(FindingsTest, AClaimOfWhatIsBetterAsksItsMetric) {
  run("data:\n"
      "  - {name: gaussian_field, resolution: 32, train_images: 200, evaluate: {images: 60}}\n"
      "denoisers: [{name: identity}, {name: gaussian_linear}]\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "metrics: [psnr, mse]\n"
      "claims:\n"
      "  - {text: a, assert: {better: [gaussian_linear, identity]}}\n"
      "  - {text: b, assert: {metric: mse, better: [gaussian_linear, identity]}}\n"
      "  - {text: c, assert: {better: [identity, gaussian_linear]}}\n");
  const auto verdicts = nlohmann::json::parse(contents_of(results() / "verdicts.json"));
  EXPECT_EQ(verdicts[0]["verdict"], "holds");
  EXPECT_EQ(verdicts[0]["parts"][0]["what"], "Gaussian linear > identity");
  EXPECT_EQ(verdicts[1]["verdict"], "holds");
  EXPECT_EQ(verdicts[1]["parts"][0]["what"], "Gaussian linear < identity");
  EXPECT_EQ(verdicts[2]["verdict"], "fails");
}

TEST_F(FindingsTest, FactsAreThoseOfTheDataThatAClaimAsksFor) {
  run("data:\n"
      "  - {name: gaussian_field, label: small, resolution: 32, train_images: 20, evaluate: {images: 10}}\n"
      "  - {name: gaussian_field, label: large, resolution: 64, train_images: 20, evaluate: {images: 10}}\n"
      "denoisers: [{name: mean}]\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "illustrations: [wavelets]\n"
      "claims:\n"
      "  - {text: a, assert: {metric: orthonormality_exact, below: 0.05, at: {data: small}}}\n"
      "  - {text: b, assert: {metric: orthonormality_exact, below: 0.05, at: {on: large}}}\n"
      "  - {text: c, assert: {metric: orthonormality_exact, below: 0.05}}\n");
  const auto verdicts = nlohmann::json::parse(contents_of(results() / "verdicts.json"));
  const auto places = [&](std::size_t claim) {
    std::vector<std::string> all;
    for (const auto& part : verdicts.at(claim).at("parts")) all.push_back(part.at("where"));
    return all;
  };
  EXPECT_EQ(places(0), std::vector<std::string>{"gaussian_field 32"});
  EXPECT_EQ(places(1), std::vector<std::string>{"gaussian_field 64"});
  EXPECT_EQ(places(2), (std::vector<std::string>{"gaussian_field 32", "gaussian_field 64"}));
}

TEST_F(FindingsTest, ClaimsThatCannotBeReadSayWhere) {
  const auto error = [&](const std::string& claim) {
    try {
      (void)verdicts("  - " + claim + "\n");
    } catch (const InputError& problem) {
      const std::string what = problem.what();
      return what.substr(what.find("a.yaml"));
    }
    return std::string("no error");
  };
  EXPECT_EQ(error("{text: a, assert: {less: [local]}}"),
            "a.yaml:10: 'less' of assert needs two sides: less: [local, [independent, band]]");
  EXPECT_EQ(error("{text: a, assert: {falls_with: degree}}"),
            "a.yaml:10: assert lacks 'of', such as of: wavelet");
  EXPECT_EQ(error("{text: a, assert: {}}"),
            "a.yaml:10: assert takes one of better, less, improves_with, falls_with, rises_with and below");
  EXPECT_EQ(error("{text: a, assert: {less: [local, band], at: {sigma: 7}}}"),
            "a.yaml:10: 'sigma' of at is '7', which is none of 1, 2, all, lowest or highest");
  EXPECT_EQ(
      error("{text: a, assert: {less: [lokal, independent]}}"),
      "a.yaml:10: the claim names no label, family or name of a denoiser of this experiment: 'lokal' (did "
      "you mean 'local'?)");
}

TEST_F(FindingsTest, SeedsWidenTheInterval) {
  const std::string noisy = "noise_seed: 1\n";
  const RunSummary one = run(std::string(kExperiment) + noisy);
  run(std::string(kExperiment) + "repeat: {noise_seed: [1, 2, 3]}\n");
  const auto rows = read_csv(results() / "summary.csv");
  int found = 0;
  for (const ResultRow& row : rows) {
    if (row.metric != "mse" || row.label != "Gaussian linear" || row.sigma != 1) continue;
    ++found;
    EXPECT_EQ(row.repetitions, 3);
    EXPECT_EQ(row.n, 60);
    EXPECT_LT(row.low, row.mean);
    EXPECT_GT(row.high, row.mean);
  }
  EXPECT_EQ(found, 1);
}

}  // namespace
}  // namespace wavescore::harness::findings_test
