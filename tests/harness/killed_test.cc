#include <gtest/gtest.h>

#include <random>

#include "core/model_file.h"
#include "tests/harness/program.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness {
namespace {

/// The tensors of the only model in `models`.
std::map<std::string, Tensor> weights(const std::filesystem::path& models) {
  std::map<std::string, Tensor> tensors;
  for (const auto& entry : std::filesystem::directory_iterator(models))
    if (entry.path().extension() == ".safetensors") tensors = read_model_file(entry.path()).tensors;
  return tensors;
}

TEST(KilledTraining, EndsInTheWeightsOfTheUndisturbed) {
  const TemporaryFolder folder;
  (void)folder.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 100, evaluate: {images: 10}}\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "denoisers:\n"
      "  - {name: unet, width: 8, channel_mult: [1, 2], steps: 200, batch: 4, ema_half_life: 500,\n"
      "     checkpoint_seconds: 0.02}\n");
  ASSERT_EQ(run_wavescore(folder.path(), "train a.yaml --results whole").status, 0);

  // Kills fall before, in and after the loop and the writing of checkpoints; every one must do no harm.
  std::mt19937 draw(20261123);
  for (int kill = 0; kill < 3; ++kill) {
    const double seconds = 0.7 + 0.8 * static_cast<double>(draw()) / std::mt19937::max();
    (void)run_wavescore(folder.path(), "train a.yaml --results killed",
                        "timeout --signal=KILL " + std::to_string(seconds));
  }
  const Outcome last = run_wavescore(folder.path(), "train a.yaml --results killed");
  ASSERT_EQ(last.status, 0) << last.output;
  const auto undisturbed = weights(folder / "whole/models");
  const auto resumed = weights(folder / "killed/models");
  ASSERT_FALSE(undisturbed.empty());
  ASSERT_EQ(resumed.size(), undisturbed.size());
  for (const auto& [name, tensor] : undisturbed) EXPECT_EQ(tensor.bytes, resumed.at(name).bytes) << name;
}

}  // namespace
}  // namespace wavescore::harness
