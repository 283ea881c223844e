#include "harness/sampling/samples.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "harness/machine/machine.h"
#include "harness/run/run.h"
#include "harness/sampling/sampler.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::samples_test {
namespace {

constexpr const char* kHead =
    "data:\n  - {name: gaussian_field, resolution: 32, train_images: 60, evaluate: {images: 20}}\n"
    "sigmas: {values: [1], unit: standardized}\n"
    "metrics: [mse]\n"
    "denoisers:\n  - {name: gaussian_linear}\n  - {name: stationary_linear}\n  - {name: wavelet, degree: 1}\n"
    "  - {name: mean}\n  - {name: gaussian_linear, label: misled, told_sigma_factor: 2}\n";

/// Counts what begins, notes what is said, and asks to stop at the second update of a sampler.
class Watcher final : public StepProgress {
 public:
  explicit Watcher(bool stops = false) : stops_(stops) {}
  void begin(std::string_view step) override { sampled_ += step.ends_with(": samples") ? 1 : 0; }
  void say(std::string_view line) override { notes_ += fmt::format("{}\n", line); }
  void update(std::string_view what, double, double, std::string_view) override {
    updates_ += what == "sampling" ? 1 : 0;
  }
  [[nodiscard]] bool cancelled() const override { return stops_ && updates_ > 1; }
  [[nodiscard]] int sampled() const { return sampled_; }
  [[nodiscard]] const std::string& notes() const { return notes_; }

 private:
  std::string notes_;
  bool stops_;
  int sampled_ = 0;
  int updates_ = 0;
};

class SamplesOfARun : public testing::Test {
 protected:
  // Threads that wait for each other make small work slow on a busy machine.
  void SetUp() override { use_threads(1); }

  RunSummary run(const std::string& experiment, Watcher&& progress = Watcher()) {
    const Config config = read_config(folder_.write("a.yaml", experiment));
    RunSummary summary = run_experiment(config, {folder_ / "results", folder_.path(), "test"}, progress);
    sampled_ = progress.sampled();
    notes_ = progress.notes();
    return summary;
  }
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "results" / "samples.safetensors"; }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> names;
    for (const auto& [name, tensor] : read_model_file(file()).tensors) names.insert(name);
    return names;
  }

  TemporaryFolder folder_;
  int sampled_ = 0;    ///< by the last run
  std::string notes_;  ///< of the last run
};

TEST_F(SamplesOfARun, AreOfEveryMethodThatServesAnyLevelFromTheSameNoise) {
  run(std::string(kHead) + "samples: {count: 3, steps: 4, seed: 5}\n");
  EXPECT_EQ(names(), (std::set<std::string>{"gaussian_field-32/Gaussian linear",
                                            "gaussian_field-32/stationary linear"}));
  const ModelFile kept = read_model_file(file());
  EXPECT_EQ(kept.text("settings"), "count=3 steps=4 seed=5 sigma_min=0.002 sigma_max=80 rho=7");
  EXPECT_EQ(nlohmann::json::parse(kept.text("data"))["gaussian_field-32"]["n_train"], 60);

  std::filesystem::path model;
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "results/models"))
    if (entry.path().filename().string().find("gaussian-linear") != std::string::npos) model = entry.path();
  Progress silent;
  const Images again = sample(*load_fitted(model).denoiser, {.count = 3, .steps = 4, .seed = 5}, silent);
  const Tensor& linear = kept.tensors.at("gaussian_field-32/Gaussian linear");
  EXPECT_EQ(linear.shape, (std::vector<std::int64_t>{3, 1, 32, 32}));
  EXPECT_EQ(linear.bytes, bytes_of(again).bytes);
}

TEST_F(SamplesOfARun, NameTheMethodsThatGiveNone) {
  run(std::string(kHead) + "samples: {count: 3, steps: 4}\n");
  EXPECT_EQ(notes_,
            "no samples of mean: a reference\n"
            "no samples of local r=1 D=1: fitted at the noise levels of the experiment alone\n"
            "no samples of misled: told another sigma than the true one\n");
  run(std::string(kHead) + "told_sigma_factor: 2\nsamples: {}\n");
  EXPECT_EQ(sampled_, 0);
  EXPECT_NE(notes_.find("no samples of Gaussian linear, stationary linear, local r=1 D=1, misled: told"),
            std::string::npos)
      << notes_;
}

TEST_F(SamplesOfARun, TellWhatDiverged) {
  // A cubic polynomial has no bound where the images of the fit did not reach.
  run(std::string(kHead) +
      "  - {name: wavelet, degree: 3, estimator: moments}\nsamples: {count: 3, steps: 4}\n");
  const ModelFile kept = read_model_file(file());
  const auto lost = nlohmann::json::parse(kept.text("diverged"));
  ASSERT_EQ(lost.size(), 1U) << lost;
  EXPECT_NE(lost.begin().key().find("D=3"), std::string::npos) << lost;
  EXPECT_EQ(lost.begin().value(), 3);
}

TEST_F(SamplesOfARun, AreDrawnAgainOnlyForOtherModelsOrSettings) {
  const std::string asked = std::string(kHead) + "samples: {count: 2, steps: 3}\n";
  run(asked);
  EXPECT_EQ(sampled_, 2);
  const std::string before = contents_of(file());
  run(asked);
  EXPECT_EQ(sampled_, 0);
  EXPECT_EQ(contents_of(file()), before);
  run(std::string(kHead) + "samples: {count: 2, steps: 4}\n");
  EXPECT_EQ(sampled_, 2);
  run(asked + "  # the first settings again\n");
  EXPECT_EQ(sampled_, 0);
  run(kHead);
  EXPECT_FALSE(std::filesystem::exists(file())) << "nothing is asked for any more";
}

TEST_F(SamplesOfARun, OfSeveralSplitsAreShownOnceAndOfSeveralSizesEach) {
  run("data:\n"
      "  - {name: gaussian_field, resolution: 32, train_images: [40, 60], evaluate: {split: [test, train], "
      "images: 20}}\n"
      "sigmas: {values: [1], unit: standardized}\nmetrics: [mse]\n"
      "denoisers: [{name: gaussian_linear}]\nsamples: {count: 1, steps: 2}\n");
  EXPECT_EQ(names(), (std::set<std::string>{"gaussian_field-32-40-test/Gaussian linear",
                                            "gaussian_field-32-60-test/Gaussian linear"}));
}

TEST_F(SamplesOfARun, StoppedMidwayLeaveAWholeRunThatGoesOnFromThere) {
  const std::string asked = std::string(kHead) + "samples: {count: 2, steps: 3}\n";
  EXPECT_THROW(run(asked, Watcher(true)), Cancelled);
  EXPECT_NE(contents_of(folder_ / "results/manifest.yaml").find("interrupted"), std::string::npos);
  EXPECT_TRUE(std::filesystem::exists(folder_ / "results/comparisons.csv"));
  EXPECT_FALSE(std::filesystem::exists(file()));
  EXPECT_EQ(run(asked).computed, 0U);
  EXPECT_EQ(names().size(), 2U);
}

TEST_F(SamplesOfARun, ThatFailAreWrittenDownAndTheRestGoesOn) {
  run(kHead);
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "results/models"))
    if (entry.path().filename().string().find("gaussian-linear") != std::string::npos)
      std::filesystem::resize_file(entry.path(), 100);
  const RunSummary summary = run(std::string(kHead) + "samples: {count: 1, steps: 2}\n");
  EXPECT_EQ(summary.unsampled, 1U);
  EXPECT_EQ(summary.failed, 0U);
  const std::string failures = contents_of(folder_ / "results/failures.csv");
  EXPECT_NE(failures.find("Gaussian linear,1,samples,"), std::string::npos) << failures;
  EXPECT_EQ(names(), (std::set<std::string>{"gaussian_field-32/stationary linear"}));
}

}  // namespace
}  // namespace wavescore::harness::samples_test
