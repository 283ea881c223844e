#include "harness/results/curves.h"

#include <gtest/gtest.h>

#include "tests/harness/program.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::curves_test {
namespace {

class CurvesTest : public testing::Test {
 protected:
  void run(const std::string& denoisers) {
    (void)folder_.write(
        "a.yaml",
        "data: [{name: gaussian_field, resolution: 32, train_images: 30, evaluate: {images: 10}}]\n"
        "sigmas: {values: [1], unit: standardized}\nmetrics: [mse]\ndenoisers: [" +
            denoisers + "]\n");
    const Outcome outcome = run_wavescore(folder_.path(), "run a.yaml --no-plots --threads 1");
    ASSERT_EQ(outcome.status, 0) << outcome.output;
  }
  [[nodiscard]] std::filesystem::path results() const { return folder_ / "results/a"; }

  TemporaryFolder folder_;
};

TEST_F(CurvesTest, OfLabelsThatAreOneFileNameAreBothKeptAndGoWithTheirMethods) {
  run("{name: cnn, label: Netz α, width: 4, blocks: 1, steps: 2, batch: 4}, "
      "{name: cnn, label: Netz β, width: 4, blocks: 1, steps: 3, batch: 4}");
  const auto curves = read_curves(results());
  ASSERT_EQ(curves.size(), 2U);
  EXPECT_NE(curves[0].file, curves[1].file);
  for (const auto& [curve, label, last] :
       {std::tuple(curves[0], "Netz α", "\n2,"), {curves[1], "Netz β", "\n3,"}}) {
    EXPECT_EQ(curve.label, label);
    EXPECT_EQ(curve.data, "gaussian_field-32");
    EXPECT_NE(contents_of(results() / "curves" / curve.file).find(last), std::string::npos) << label;
  }

  std::filesystem::remove_all(results() / "models");  // what was published does not rest on them
  run("{name: cnn, label: Netz β, width: 4, blocks: 1, steps: 3, batch: 4}, {name: mean, label: Netz α}");
  ASSERT_EQ(read_curves(results()).size(), 1U);
  EXPECT_EQ(read_curves(results())[0].label, "Netz β");
  EXPECT_NE(contents_of(results() / "curves" / read_curves(results())[0].file).find("\n3,"),
            std::string::npos);

  run("{name: mean, label: Netz β}");
  EXPECT_TRUE(read_curves(results()).empty());
  EXPECT_FALSE(std::filesystem::exists(results() / "curves")) << "a curve was adopted or left";
}

}  // namespace
}  // namespace wavescore::harness::curves_test
