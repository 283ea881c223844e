#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "core/model_file.h"
#include "harness/results.h"
#include "tests/harness/program.h"
#include "tests/rank_processes.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

/// The file of `models` that is a checkpoint or is not; empty if there is none.
fs::path find(const fs::path& models, bool checkpoint) {
  if (!fs::exists(models)) return {};
  for (const auto& entry : fs::directory_iterator(models))
    if (entry.path().extension() == ".safetensors" &&
        (entry.path().stem().extension() == ".checkpoint") == checkpoint)
      return entry.path();
  return {};
}

/// Steps that the checkpoint holds; 0 if there is none.
int steps_kept(const fs::path& models) {
  const fs::path file = find(models, true);
  return file.empty() ? 0 : std::stoi(read_model_file(file).text("step"));
}

TEST(KilledTraining, EndsInTheWeightsOfTheUndisturbed) {
  const TemporaryFolder folder;
  (void)folder.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 100, evaluate: {images: 10}}\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "denoisers:\n"
      "  - {name: unet, width: 8, channel_mult: [1, 2], steps: 400, batch: 4, ema_half_life: 500,\n"
      "     checkpoint_seconds: 0.02}\n");
  ASSERT_EQ(run_wavescore(folder.path(), "train a.yaml --results whole").status, 0);

  // Each training is killed while it goes on from the last one's checkpoint, at any place of a step or of the
  // writing of a checkpoint.
  const fs::path models = folder / "killed/models";
  std::mt19937 draw(20261123);
  for (int kill = 0; kill < 3; ++kill) {
    RankProcesses training(folder.path(), {WAVESCORE_PROGRAM, "train", "a.yaml", "--results", "killed"}, 1);
    for (const int before = steps_kept(models); steps_kept(models) <= before && find(models, false).empty();)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    std::this_thread::sleep_for(std::chrono::milliseconds(draw() % 100));
    training.kill(0, SIGKILL);
    (void)training.wait(10);
    ASSERT_GT(steps_kept(models), 0) << "it had ended";
  }
  const Outcome last = run_wavescore(folder.path(), "train a.yaml --results killed");
  ASSERT_EQ(last.status, 0) << last.output;
  const auto undisturbed = read_model_file(find(folder / "whole/models", false)).tensors;
  const auto resumed = read_model_file(find(models, false)).tensors;
  ASSERT_EQ(resumed.size(), undisturbed.size());
  for (const auto& [name, tensor] : undisturbed) EXPECT_EQ(tensor.bytes, resumed.at(name).bytes) << name;
}

/// The table without what differs from run to run.
std::string without_times(const fs::path& csv) {
  std::vector<ResultRow> rows = read_csv(csv);
  std::erase_if(rows, [](const ResultRow& row) {
    return row.metric == "fit_seconds" || row.metric == "denoise_images_per_second" ||
           row.metric == "peak_memory_bytes" || row.metric == "model_bytes";
  });
  return to_csv(rows);
}

TEST(KilledSuite, EndsInTheTablesOfTheUndisturbed) {
  const TemporaryFolder folder;
  (void)folder.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 300, evaluate: {images: 100}}\n"
      "repeat: {seed: [1, 2], subset_seed: [0, 3]}\n"
      "sigmas: {values: [1, 2], unit: standardized}\n"
      "denoisers:\n"
      "  - {name: gaussian_linear}\n"
      "  - {name: wavelet, family: [independent, local], degree: [1, 2], estimator: moments}\n"
      "  - {name: unet, width: 8, channel_mult: [1, 2], steps: 60, batch: 8, checkpoint_seconds: 0.05}\n"
      "samples: {count: 2, steps: 4}\n"
      "claims: [{text: locality helps, assert: {less: [local, independent]}}]\n");
  const auto start = std::chrono::steady_clock::now();
  ASSERT_EQ(run_wavescore(folder.path(), "run a.yaml --no-plots --results whole").status, 0);
  const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - start;

  // Ten times, at any moment of any stage; together they come about as far as one whole run.
  std::mt19937 draw(20261124);
  for (int kill = 0; kill < 10; ++kill) {
    RankProcesses run(folder.path(),
                      {WAVESCORE_PROGRAM, "run", "a.yaml", "--no-plots", "--results", "killed"}, 1);
    std::this_thread::sleep_for(whole * (0.05 + 0.2 * static_cast<double>(draw() % 1000) / 1000));
    run.kill(0, SIGKILL);
    (void)run.wait(10);
  }
  const Outcome last = run_wavescore(folder.path(), "run a.yaml --no-plots --results killed");
  ASSERT_EQ(last.status, 0) << last.output;
  for (const char* table : {"metrics.csv", "summary.csv"})
    EXPECT_EQ(without_times(folder / "whole" / table), without_times(folder / "killed" / table)) << table;
  for (const char* file : {"comparisons.csv", "agreement.csv", "verdicts.json"})
    EXPECT_EQ(contents_of(folder / "whole" / file), contents_of(folder / "killed" / file)) << file;
}

}  // namespace
}  // namespace wavescore::harness
