#include <gtest/gtest.h>

#include "baselines/catalog.h"
#include "core/error.h"
#include "harness/machine/machine.h"
#include "harness/run/run.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::needs_test {
namespace {

class NeedsTest : public testing::Test {
 protected:
  void SetUp() override { use_threads(1); }

  /// What is said before anything is fitted, from "a.yaml" on.
  std::string error(const std::string& training) const {
    StepProgress silent;
    const Config config = read_config(folder_.write(
        "a.yaml",
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 20, evaluate: {images: 4}}\n"
        "sigmas: {values: [1], unit: standardized}\ndenoisers:\n  - {name: mean}\n"
        "  - {name: cnn, label: net, width: 4, blocks: 1, steps: 1, batch: 1, " +
            training + "}\n"));
    try {
      (void)run_experiment(config, {folder_ / "results", folder_.path(), "test"}, silent);
    } catch (const InputError& problem) {
      const std::string text = problem.what();
      return text.substr(text.find("a.yaml"));
    }
    return "no error";
  }

  TemporaryFolder folder_;
};

TEST_F(NeedsTest, ADeviceThatIsNotThereIsNamedBeforeAnyFitAndTheAdviceIsTaken) {
  if (baselines::has_cuda()) GTEST_SKIP() << "there is a CUDA device here";
  EXPECT_EQ(
      error("device: cuda"),
      "a.yaml:6: gaussian_field-32: net: 'device: cuda' asks for a CUDA device, and there is none that this "
      "program can use: write 'auto' or 'cpu'");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "results/models"));
  EXPECT_EQ(error("device: auto"), "no error");
  EXPECT_EQ(error("device: cpu"), "no error");
}

TEST_F(NeedsTest, APrecisionThatTheProcessorHasNotIsNamedBeforeAnyFit) {
  if (baselines::has_bfloat16()) GTEST_SKIP() << "it can train here";
  EXPECT_EQ(
      error("device: cpu, precision: bfloat16"),
      "a.yaml:6: gaussian_field-32: net: 'precision: bfloat16' needs a GPU, or a CPU with avx512_bf16 and "
      "LibTorch 1.13: write 'float32'");
}

}  // namespace
}  // namespace wavescore::harness::needs_test
