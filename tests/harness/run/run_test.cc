#include "harness/run/run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/machine/machine.h"
#include "harness/results/methods.h"
#include "harness/run/predict.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::run_test {
namespace {

constexpr const char* kHead =
    "title: Test\n"
    "data:\n"
    "  - {name: gaussian_field, resolution: 32, train_images: 60, evaluate: {images: 20}}\n"
    "denoisers:\n"
    "  - {name: gaussian_linear}\n"
    "  - {name: wavelet, family: independent, degree: 1}\n";
constexpr const char* kSigmas = "sigmas: {values: [1, 2], unit: standardized}\n";

/// Asks to stop at the n-th update.
class StopAfter final : public StepProgress {
 public:
  explicit StopAfter(int updates) : left_(updates) {}
  void update(std::string_view, double, double, std::string_view) override { --left_; }
  [[nodiscard]] bool cancelled() const override { return left_ < 0; }

 private:
  int left_;
};

class RunTest : public testing::Test {
 protected:
  // Threads that wait for each other make small work slow on a busy machine.
  void SetUp() override { use_threads(1); }

  RunSummary run(const std::string& experiment) const {
    StepProgress silent;
    return run(experiment, silent, "results");
  }
  RunSummary run(const std::string& experiment, StepProgress& progress, const std::string& results) const {
    const Config config = read_config(folder_.write("a.yaml", experiment));
    return run_experiment(config, {folder_ / results, folder_.path(), "test"}, progress);
  }
  [[nodiscard]] std::string metrics() const { return contents_of(folder_ / "results" / "metrics.csv"); }

  TemporaryFolder folder_;
};

/// Rows without those that differ from run to run: times, and memory, which depends on what ran before.
std::string without_times(const std::filesystem::path& csv) {
  std::vector<ResultRow> rows = read_csv(csv);
  std::erase_if(rows, [](const ResultRow& row) {
    return row.metric == "fit_seconds" || row.metric == "denoise_images_per_second" ||
           row.metric == "peak_memory_bytes" || row.metric == "model_bytes";
  });
  return to_csv(rows);
}

TEST_F(RunTest, ReportsEveryMethodLevelAndMetric) {
  const RunSummary summary = run(std::string(kHead) + kSigmas);
  EXPECT_EQ(summary.computed, 4U);
  EXPECT_EQ(summary.fitted, 2U);
  std::map<std::string, int> counts;
  for (const ResultRow& row : summary.rows) {
    ++counts[row.metric];
    EXPECT_EQ(row.dataset, "gaussian_field");
    EXPECT_EQ(row.split, "test");
    EXPECT_EQ(row.n_train, 60);
    EXPECT_EQ(row.sigma_unit, "standardized");
    EXPECT_DOUBLE_EQ(row.sigma_pixel, 0.5 * row.sigma);
    if (row.metric == "ssim") {
      EXPECT_EQ(row.n, 20);
    }
  }
  // Two methods at two levels; for mse and mse_unclipped the exact bound as well.
  EXPECT_EQ(counts["psnr"], 4);
  EXPECT_EQ(counts["ssim"], 4);
  EXPECT_EQ(counts["mse_unclipped"], 6);
  EXPECT_EQ(counts["denoise_images_per_second"], 4);
  for (const char* once : {"fit_seconds", "model_bytes", "peak_memory_bytes"})
    EXPECT_EQ(counts[once], 2) << once;
  EXPECT_EQ(to_csv(read_csv(folder_ / "results" / "metrics.csv")), to_csv(summary.rows));
  EXPECT_NE(contents_of(folder_ / "results" / "manifest.yaml").find("openblas_kernel: "), std::string::npos)
      << "a manifest says which kernels computed";
}

TEST_F(RunTest, SaysHowEachMethodIsShown) {
  run(std::string(kHead) + kSigmas);
  const std::vector<MethodRow> methods = read_methods(folder_ / "results");
  ASSERT_EQ(methods.size(), 3U);
  EXPECT_EQ(methods.back().label, "exact MMSE");
  EXPECT_EQ(methods.back().role, "reference");
  for (const MethodRow& method : methods)
    if (method.denoiser == "gaussian_linear") {
      EXPECT_EQ(method.role, "linear");
      EXPECT_EQ(method.hue, "#000000");
    }
}

TEST_F(RunTest, ValidationIsASplitOfItsOwnAndSharesItsModelsWithTheTest) {
  const std::string test = std::string(kHead) + kSigmas;
  run(test);
  std::string validation = test;
  validation.replace(validation.find("{images: 20}"), 12, "{split: validation, images: 20}");
  const RunSummary summary = run(validation);
  EXPECT_EQ(summary.fitted, 0U);  // the first 60 training images in either case
  EXPECT_EQ(summary.computed, 4U);
  for (const ResultRow& row : summary.rows) {
    EXPECT_EQ(row.split, "validation");
    EXPECT_EQ(row.n_train, 60);
  }
}

TEST_F(RunTest, NoMethodIsBelowTheExactBound) {
  const RunSummary summary = run(std::string(kHead) + kSigmas);
  for (const ResultRow& bound : summary.rows) {
    if (bound.denoiser != "mmse" || bound.metric != "mse_unclipped") continue;
    for (const ResultRow& row : summary.rows) {
      if (row.metric != bound.metric || row.sigma != bound.sigma || row.n == 0) continue;
      EXPECT_GT(row.mean + 4 * row.std_error, bound.mean) << row.label << " at " << row.sigma;
    }
  }
}

TEST_F(RunTest, ScalesAndOrientationsAddUpToTheUnclippedError) {
  const RunSummary summary = run(std::string(kHead) + kSigmas);
  std::map<std::pair<std::string, double>, double> whole;
  std::map<std::pair<std::string, double>, double> parts;
  for (const ResultRow& row : summary.rows) {
    if (row.metric == "mse_unclipped" && row.n > 0) whole[{row.label, row.sigma}] = row.mean;
    if (row.metric == "mse_by_band") parts[{row.label, row.sigma}] += row.mean;
  }
  ASSERT_EQ(whole.size(), 4U);
  for (const auto& [cell, mse] : whole) EXPECT_NEAR(parts[cell], mse, 1e-6 * mse) << cell.first;
}

TEST_F(RunTest, IntervalsHoldTheMean) {
  for (const ResultRow& row : run(std::string(kHead) + kSigmas).rows) {
    if (row.metric != "mse" || row.n == 0) continue;
    EXPECT_LT(row.low, row.mean);
    EXPECT_GT(row.high, row.mean);
    EXPECT_NEAR(row.high - row.low, 2 * 1.96 * row.std_error, 0.3 * 2 * 1.96 * row.std_error);
  }
}

TEST_F(RunTest, RepetitionsDifferInWhatTheirSeedsGovern) {
  const RunSummary summary =
      run("data:\n  - {name: gaussian_field, resolution: 32, train_images: 60, evaluate: {images: 20}}\n"
          "denoisers:\n  - {name: gaussian_linear}\n  - {name: identity}\n" +
          std::string(kSigmas) + "repeat: {seed: [1, 2], subset_seed: [0, 7]}\n");
  EXPECT_EQ(summary.computed, 8U);
  EXPECT_EQ(summary.fitted, 4U);
  std::map<std::string, std::set<double>> values;
  for (const ResultRow& row : summary.rows)
    if (row.metric == "mse" && row.sigma == 1 && row.n > 0) values[row.label].insert(row.mean);
  EXPECT_EQ(values["Gaussian linear"].size(), 2U);
  EXPECT_EQ(values["identity"].size(), 1U);
}

TEST_F(RunTest, TheTrainingSplitIsTheImagesThatWereFitted) {
  // The ideal denoiser knows what it was fitted on: at little noise it gives those images back.
  const RunSummary summary =
      run("data:\n  - {name: gaussian_field, resolution: 32, train_images: 40, evaluate: {split: train, "
          "images: 20}}\n"
          "denoisers: [{name: ideal}]\nsigmas: {values: [0.1], unit: pixel}\nmetrics: [mse_unclipped]\n"
          "repeat: {subset_seed: [0, 3]}\n");
  std::size_t measured = 0;
  for (const ResultRow& row : summary.rows)
    if (row.metric == "mse_unclipped" && row.denoiser == "ideal") {
      ++measured;
      EXPECT_LT(row.mean, 1e-6);
    }
  EXPECT_EQ(measured, 2U);
}

TEST_F(RunTest, ASubsetIsKnownByWhatItWasDrawnFrom) {
  const RunSummary summary =
      run("data:\n  - {name: gaussian_field, resolution: 32, train_images: 40, evaluate: {split: [test, "
          "validation], "
          "images: 20}}\n"
          "denoisers: [{name: gaussian_linear}]\nsigmas: {values: [1], unit: pixel}\nrepeat: {subset_seed: "
          "[3]}\n");
  EXPECT_EQ(summary.fitted, 2U);
}

TEST_F(RunTest, WhatFailsIsWrittenDownAndTheRestGoesOn) {
  run(std::string(kHead) + kSigmas);
  // A damaged model stands for whatever may go wrong in one method alone.
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "results/models"))
    if (entry.path().filename().string().find("gaussian-linear") != std::string::npos)
      std::filesystem::resize_file(entry.path(), 100);
  const RunSummary summary = run(std::string(kHead) + "sigmas: {values: [1, 3], unit: standardized}\n");
  EXPECT_EQ(summary.failed, 1U);  // sigma 1 had been kept
  const std::string failures = contents_of(folder_ / "results/failures.csv");
  EXPECT_NE(failures.find("Gaussian linear,1,fit,"), std::string::npos) << failures;
  EXPECT_EQ(std::ranges::count_if(
                summary.rows,
                [](const ResultRow& row) { return row.metric == "mse" && row.label == "independent D=1"; }),
            2);
}

TEST_F(RunTest, SeveralAtATimeComeToTheSame) {
  const std::string experiment = std::string(kHead) + "  - {name: shrinkage}\n  - {name: mean}\n" + kSigmas;
  StepProgress silent;
  run(experiment, silent, "one");
  run(experiment + "parallel: 3\n", silent, "three");
  EXPECT_EQ(without_times(folder_ / "one/metrics.csv"), without_times(folder_ / "three/metrics.csv"));
}

TEST_F(RunTest, ASecondRunComputesNothingAndChangesNoFile) {
  run(std::string(kHead) + kSigmas);
  const std::string before = metrics();
  const std::string manifest = contents_of(folder_ / "results" / "manifest.yaml");
  const RunSummary again = run(std::string(kHead) + kSigmas);
  EXPECT_EQ(again.computed, 0U);
  EXPECT_EQ(again.kept, 4U);
  EXPECT_EQ(again.fitted, 0U);
  EXPECT_EQ(metrics(), before);
  EXPECT_EQ(contents_of(folder_ / "results" / "manifest.yaml"), manifest);
}

TEST_F(RunTest, AChangedOptionRecomputesThatMethodAlone) {
  run(std::string(kHead) + kSigmas);
  std::string changed = std::string(kHead) + kSigmas;
  changed.replace(changed.find("degree: 1"), 9, "degree: 2");
  const RunSummary summary = run(changed);
  EXPECT_EQ(summary.fitted, 1U);
  EXPECT_EQ(summary.computed, 2U);
  EXPECT_EQ(summary.kept, 2U);
}

TEST_F(RunTest, AnotherLevelRefitsOnlyMethodsThatHoldTheirLevels) {
  run(std::string(kHead) + kSigmas);
  const RunSummary summary = run(std::string(kHead) + "sigmas: {values: [1, 2, 3], unit: standardized}\n");
  EXPECT_EQ(summary.fitted, 1U);
  EXPECT_EQ(summary.kept, 2U);
  EXPECT_EQ(summary.computed, 4U);
}

TEST_F(RunTest, ARenamedMethodIsNotComputedAgain) {
  run(std::string(kHead) + kSigmas);
  std::string renamed = std::string(kHead) + kSigmas;
  renamed.replace(renamed.find("{name: gaussian_linear"), 22, "{name: gaussian_linear, label: Wiener");
  const RunSummary summary = run(renamed);
  EXPECT_EQ(summary.computed, 0U);
  EXPECT_NE(metrics().find("Wiener"), std::string::npos);
  EXPECT_EQ(metrics().find("Gaussian linear"), std::string::npos);
}

TEST_F(RunTest, WithoutItsModelsARunStillKeepsItsCells) {
  run(std::string(kHead) + kSigmas);
  std::filesystem::remove_all(folder_ / "results" / "models");
  EXPECT_EQ(run(std::string(kHead) + kSigmas).fitted, 0U);
}

TEST_F(RunTest, StoppedAnywhereItLeavesWholeFilesAndGoesOnFromThere) {
  StepProgress silent;
  std::string experiment = std::string(kHead) + kSigmas;
  experiment.replace(experiment.find("gaussian_linear"), 15, "mean");
  run(experiment, silent, "whole");
  const std::string whole = without_times(folder_ / "whole" / "metrics.csv");
  int stops = 0;
  for (int updates = 0; updates < 40; updates += 3) {
    StopAfter stop(updates);
    const std::filesystem::path results = folder_ / "stopped";
    std::filesystem::remove_all(results);
    try {
      run(experiment, stop, "stopped");
    } catch (const Cancelled&) {
      ++stops;
    }
    if (std::filesystem::exists(results / "metrics.csv")) {
      EXPECT_FALSE(read_csv(results / "metrics.csv").empty());
    }
    run(experiment, silent, "stopped");
    EXPECT_EQ(without_times(results / "metrics.csv"), whole) << "stopped after " << updates << " updates";
  }
  EXPECT_GT(stops, 2);
}

TEST_F(RunTest, ReportsWhatTheDenoiserWasTold) {
  const std::string experiment =
      "data:\n"
      "  - {name: gaussian_field, resolution: 32, train_images: 60, evaluate: {split: train, images: 20}}\n"
      "denoisers:\n"
      "  - {name: gaussian_linear}\n"
      "  - {name: gaussian_linear, label: misled, told_sigma_factor: 2}\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "metrics: [mse_unclipped]\n";
  const RunSummary summary = run(experiment);
  EXPECT_EQ(summary.fitted, 1U) << "one model serves both";
  std::map<std::string, double> mse;
  for (const ResultRow& row : summary.rows) {
    EXPECT_EQ(row.told_sigma_factor, row.label == "misled" ? 2.0 : 1.0);
    EXPECT_EQ(row.split, "train");
    if (row.metric == "mse_unclipped") mse[row.label] = row.mean;
  }
  EXPECT_GT(mse["misled"], 1.02 * mse["Gaussian linear"]);
}

TEST_F(RunTest, KeepsTheFirstImagesOfEveryCell) {
  run(std::string(kHead) + kSigmas + "qualitative_images: 3\n");
  const ModelFile file = read_model_file(folder_ / "results" / "images.safetensors");
  std::set<std::string> names;
  for (const auto& [name, tensor] : file.tensors) {
    names.insert(name);
    EXPECT_EQ(tensor.shape, (std::vector<std::int64_t>{3, 1, 32, 32}));
  }
  EXPECT_EQ(names, (std::set<std::string>{
                       "gaussian_field-32/clean", "gaussian_field-32/1/noisy", "gaussian_field-32/2/noisy",
                       "gaussian_field-32/1/Gaussian linear", "gaussian_field-32/2/Gaussian linear",
                       "gaussian_field-32/1/independent D=1", "gaussian_field-32/2/independent D=1"}));
  EXPECT_EQ(file.text("sigma_unit"), "standardized");
}

TEST_F(RunTest, DataEntriesOfOneNameStayApart) {
  const RunSummary summary =
      run("data:\n"
          "  - {name: gaussian_field, label: smooth, exponent: 3, resolution: 32, train_images: 40, "
          "evaluate: {images: 20}}\n"
          "  - {name: gaussian_field, label: rough, exponent: 1, resolution: 32, train_images: 40, evaluate: "
          "{images: 20}}\n"
          "denoisers: [{name: mean}]\n" +
          std::string(kSigmas) + "illustrations: noise\n");
  std::map<std::string, std::set<double>> bounds;
  for (const ResultRow& row : summary.rows) {
    EXPECT_TRUE(row.data == "smooth" || row.data == "rough") << row.metric;
    EXPECT_NE(row.dataset_options.find(row.data == "smooth" ? "\"exponent\":3" : "\"exponent\":1"),
              std::string::npos)
        << row.dataset_options;
    if (row.denoiser == "mmse" && row.metric == "mse") bounds[row.data].insert(row.mean);
  }
  EXPECT_EQ(bounds["smooth"].size(), 2U);
  EXPECT_NE(bounds["smooth"], bounds["rough"]);
  const ModelFile images = read_model_file(folder_ / "results/images.safetensors");
  EXPECT_NE(images.tensors.at("smooth/clean").bytes, images.tensors.at("rough/clean").bytes);
  EXPECT_TRUE(images.tensors.contains("rough/1/mean"));
  const ModelFile pictures = read_model_file(folder_ / "results/illustrations.safetensors");
  EXPECT_NE(pictures.tensors.at("smooth/noise/clean").bytes, pictures.tensors.at("rough/noise/clean").bytes);
}

TEST_F(RunTest, WithoutImagesToShowThereIsNoFileOfThem) {
  run(std::string(kHead) + kSigmas);
  EXPECT_TRUE(std::filesystem::exists(folder_ / "results/images.safetensors"));
  run(std::string(kHead) + kSigmas + "qualitative_images: 0\n");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "results/images.safetensors"));
}

TEST_F(RunTest, AModelOfOtherImagesIsRefusedUnderWhateverName) {
  const auto model = [&](const std::string& results) {
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / results / "models"))
      if (entry.path().filename().string().find("gaussian-linear") != std::string::npos) return entry.path();
    return std::filesystem::path();
  };
  StepProgress silent;
  std::string other = std::string(kHead) + kSigmas;
  other.replace(other.find("train_images: 60"), 16, "train_images: 50");
  run(other, silent, "other");
  run(std::string(kHead) + kSigmas, silent, "results");
  std::filesystem::copy_file(model("other"), model("results"),
                             std::filesystem::copy_options::overwrite_existing);
  std::filesystem::remove_all(folder_ / "results/cells");
  const RunSummary summary = run(std::string(kHead) + kSigmas);
  EXPECT_EQ(summary.failed, 2U);
  const std::string failures = contents_of(folder_ / "results/failures.csv");
  EXPECT_NE(failures.find("a model of other images or options than its name says; remove the file"),
            std::string::npos)
      << failures;
  for (const ResultRow& row : summary.rows) EXPECT_NE(row.label, "Gaussian linear");
}

TEST_F(RunTest, WhatWasPredictedGoesWithItsMethod) {
  const std::string head =
      std::string(kHead) + "  - {name: wavelet, family: band, degree: 1, estimator: moments}\n";
  const std::string two =
      head + "  - {name: wavelet, family: local, degree: 1, estimator: moments}\n" + kSigmas;
  StepProgress silent;
  const Config config = read_config(folder_.write("a.yaml", two));
  (void)predict_experiment(config, {folder_ / "results", folder_.path(), "test"}, 3, silent);
  const std::filesystem::path file = folder_ / "results/predicted.csv";
  const std::string before = contents_of(file);
  run(two);
  EXPECT_EQ(contents_of(file), before);
  run(head + kSigmas);
  const std::vector<ResultRow> rows = read_csv(file);
  EXPECT_FALSE(rows.empty());
  for (const ResultRow& row : rows) EXPECT_EQ(row.label, "band D=1");
  run(std::string(kHead) + kSigmas);
  EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(RunTest, AFitBeyondTheBudgetStopsTheRunBeforeAnyFit) {
  std::string recommended;
  try {
    run(std::string(kHead) + kSigmas + "memory_budget_gb: 0.001\n");
    FAIL();
  } catch (const InputError& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("a.yaml:5: gaussian_field-32: Gaussian linear needs "), std::string::npos) << text;
    EXPECT_EQ(text.find("make it smaller"), std::string::npos) << "no resolution is below 32: " << text;
    const auto at = text.find("raise memory_budget_gb to ");
    ASSERT_NE(at, std::string::npos) << text;
    recommended = text.substr(at + 26);
  }
  EXPECT_FALSE(std::filesystem::exists(folder_ / "results" / "models"));
  EXPECT_NO_THROW(run(std::string(kHead) + kSigmas + "memory_budget_gb: " + recommended + "\n"));
}

}  // namespace
}  // namespace wavescore::harness::run_test
