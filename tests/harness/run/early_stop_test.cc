#include <gtest/gtest.h>

#include "tests/harness/program.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::early_stop_test {
namespace {

TEST(EarlyStop, ChoosesWeightsForTheLevelsOfTheExperiment) {
  const TemporaryFolder folder;
  const auto fits = [&](const std::string& levels, const std::string& early_stop) {
    (void)folder.write(
        "a.yaml",
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
        "sigmas: {values: " +
            levels +
            ", unit: standardized}\n"
            "denoisers: [{name: cnn, width: 4, blocks: 1, steps: 4, batch: 4, early_stop: " +
            early_stop + "}]\n");
    const Outcome run = run_wavescore(folder.path(), "run a.yaml --no-plots --results kept");
    EXPECT_EQ(run.status, 0) << run.output;
    return run.output.find("; 1 model fitted") != std::string::npos;
  };
  EXPECT_TRUE(fits("[1]", "3"));
  EXPECT_TRUE(fits("[2]", "3"));
  EXPECT_FALSE(fits("[1]", "3"));
  EXPECT_TRUE(fits("[1]", "0"));
  EXPECT_FALSE(fits("[2]", "0"));
}

TEST(EarlyStop, TheManifestSaysHowOftenItValidated) {
  const TemporaryFolder folder;
  const auto manifest = [&](const std::string& options) {
    (void)folder.write(
        "a.yaml",
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
        "sigmas: {values: [1], unit: standardized}\n"
        "denoisers: [{name: cnn, width: 4, blocks: 1, steps: 10, batch: 10, early_stop: 9" +
            options + "}]\n");
    const Outcome run = run_wavescore(folder.path(), "run a.yaml --no-plots");
    EXPECT_EQ(run.status, 0) << run.output;
    return contents_of(folder / "results/a/manifest.yaml");
  };
  // A tenth of the work, 3 x 10 x 10 images: 5 validations of 6 images.
  const std::string text = manifest(", validation_images: 6");
  EXPECT_NE(text.find("validate_every: 2,"), std::string::npos) << text;
  EXPECT_EQ(text.find("auto"), std::string::npos) << text;
  EXPECT_NE(manifest(", validate_every: 3").find("validate_every: 3,"), std::string::npos);
}

}  // namespace
}  // namespace wavescore::harness::early_stop_test
