#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "core/model_file.h"
#include "tests/harness/program.h"
#include "tests/rank_processes.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::killed_test {
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

}  // namespace
}  // namespace wavescore::harness::killed_test
