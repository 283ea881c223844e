#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/figures/figures.h"
#include "tests/harness/figures/experiment.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::figures::samples_figure_test {
namespace {

const std::string kData = R"({"mine":{"dataset":"mnist","resolution":32,"split":"test","n_train":15000},)"
                          R"("less":{"dataset":"mnist","resolution":32,"split":"test","n_train":100}})";

/// The samples of these labels, as write_samples leaves them.
void write_samples(const std::filesystem::path& folder, const std::vector<std::string>& names) {
  ModelFile file;
  const std::vector<std::uint8_t> pixels(3 * 32 * 32, 200);
  for (const std::string& name : names) file.put(name, {3, 1, 32, 32}, pixels);
  file.metadata = {{"data", kData},
                   {"settings", "count=3 steps=18 seed=1 sigma_min=0.002 sigma_max=80 rho=7"},
                   {"diverged", R"({"mine/Gaussian linear":2})"}};
  write_model_file(folder / "samples.safetensors", file);
}

std::vector<ResultRow> rows() {
  std::vector<ResultRow> rows = {mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, 0.02),
                                 mse_row("mean", "mean", "{}", 32, 1, 0.07),
                                 mse_row("unet", kOddLabel, R"({"steps":9,"batch":64})", 32, 1, 0.01),
                                 mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, 0.03)};
  rows.back().n_train = 100;
  return rows;
}

TEST(SamplesFigure, HasARowForEachMethodThatWasSampled) {
  const TemporaryFolder folder;
  EXPECT_TRUE(samples({table_of(rows()), folder.path()}).empty());
  write_samples(folder.path(), {"mine/Gaussian linear", "mine/" + kOddLabel, "less/Gaussian linear"});
  const auto scripts = samples({table_of(rows()), folder.path()});
  ASSERT_EQ(scripts.size(), 2U);
  EXPECT_EQ(scripts[0].name, "samples_mnist_32_test_15000");
  EXPECT_EQ(scripts[1].name, "samples_mnist_32_test_100");
  const std::string& text = scripts[0].text;
  EXPECT_NE(text.find("Gaussian linear (2 of"), std::string::npos) << text;
  EXPECT_EQ(text.find("'mean'"), std::string::npos) << text;
  EXPECT_NE(text.find("9 steps × batch 64"), std::string::npos) << text;
  EXPECT_NE(text.find("σ = 80"), std::string::npos) << text;
  EXPECT_EQ(scripts[1].text.find("diverged"), std::string::npos) << scripts[1].text;
  EXPECT_EQ(scripts[1].text.find("9 steps"), std::string::npos) << "the network had 15,000 images";
  // Three pictures across with two gaps, each pixel a square of three.
  EXPECT_NE(text.find(fmt::format("set xrange [-0.5:{}.5]", 3 * 96 + 2 * 10 - 1)), std::string::npos) << text;
}

TEST(SamplesFigure, RefusesWhatIsNotImages) {
  const TemporaryFolder folder;
  ModelFile file;
  file.put("mine/Gaussian linear", {3, 4}, std::vector<std::uint8_t>(12, 1));
  file.metadata = {{"data", kData}, {"settings", ""}, {"diverged", "{}"}};
  write_model_file(folder / "samples.safetensors", file);
  EXPECT_THROW((void)samples({table_of(rows()), folder.path()}), InputError);
}

}  // namespace
}  // namespace wavescore::harness::figures::samples_figure_test
