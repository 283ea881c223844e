#include "harness/figures/plot.h"

#include <gtest/gtest.h>

#include <set>

#include "core/atomic_file.h"
#include "core/error.h"
#include "tests/harness/figures/experiment.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::plot_test {
namespace {

std::filesystem::path fresh_folder(const std::string& name) {
  auto folder = std::filesystem::path(testing::TempDir()) / ("figures of " + name + "'s");
  std::filesystem::remove_all(folder);
  return folder;
}

TEST(PlottingResults, DrawsEveryFigureThatHasDataAndKeepsItsScript) {
  const auto folder = fresh_folder("all");
  write_experiment(folder, small_experiment());
  std::set<std::string> names;
  for (const auto& png : plot_results(folder)) {
    names.insert(png.stem().string());
    EXPECT_GT(std::filesystem::file_size(png), 5000U) << png;
    const std::string svg = contents_of(std::filesystem::path(png).replace_extension("svg"));
    EXPECT_NE(svg.find("</svg>"), std::string::npos) << png;
    const std::string pdf = contents_of(std::filesystem::path(png).replace_extension("pdf"));
    EXPECT_TRUE(pdf.starts_with("%PDF-") && pdf.find("%%EOF") != std::string::npos) << png;
    EXPECT_NE(pdf.find("/FontFile"), std::string::npos) << png << ": the PDF does not hold its fonts";
    const std::string script = contents_of(std::filesystem::path(png).replace_extension("gp"));
    EXPECT_EQ(script.find(folder.string()), std::string::npos) << "a script names this machine's folder";
  }
  EXPECT_EQ(names, (std::set<std::string>{"mse_vs_sigma", "degree_bars_mnist_32", "degree_bars_mnist_64",
                                          "versus_linear", "hermite_independent", "images_mnist_32",
                                          "training_mnist_32"}));
  std::filesystem::remove_all(folder);
}

TEST(PlottingResults, ShowsLabelsAsTheyAre) {
  const auto folder = fresh_folder("labels");
  write_experiment(folder, small_experiment());
  plot_results(folder);
  EXPECT_NE(contents_of(folder / "figures" / "mse_vs_sigma.svg")
                .find(R"(>it's "a_b" {x} `date` @y #1 %d \n} $D0<)"),
            std::string::npos);
  std::filesystem::remove_all(folder);
}

TEST(PlottingResults, GivesAMethodTheSameColourInEveryFigure) {
  const auto folder = fresh_folder("colours");
  write_experiment(folder, small_experiment());
  plot_results(folder);
  // The network, the linear denoiser and local D = 2.
  for (const std::string name : {"mse_vs_sigma", "degree_bars_mnist_32", "versus_linear"}) {
    const std::string script = contents_of(folder / "figures" / (name + ".gp"));
    for (const std::string colour : {"#D55E00", "#000000", "#47B99A"})
      EXPECT_NE(script.find("lc rgb '" + colour), std::string::npos) << name << " lacks " << colour;
  }
  EXPECT_NE(contents_of(folder / "figures" / "training_mnist_32.gp").find("#D55E00"), std::string::npos);
  std::filesystem::remove_all(folder);
}

TEST(PlottingResults, DrawsATableOfOneRow) {
  const auto folder = fresh_folder("one");
  write_atomically(folder / "metrics.csv", to_csv({mse_row("mean", "mean", "{}", 32, 1, 0.07)}));
  EXPECT_EQ(plot_results(folder).size(), 1U);
  std::filesystem::remove_all(folder);
}

TEST(PlottingResults, ReadsTheMeansOverRepetitionsWhereThereAreSome) {
  const auto folder = fresh_folder("summary");
  ResultRow row = mse_row("mean", "mean", "{}", 32, 1, 0.07);
  write_atomically(folder / "metrics.csv", to_csv({row}));
  row.mean = 0.0625;
  row.low = 0.06;
  row.high = 0.065;
  row.repetitions = 3;
  write_atomically(folder / "summary.csv", to_csv({row}));
  plot_results(folder);
  const std::string script = contents_of(folder / "figures" / "mse_vs_sigma.gp");
  EXPECT_NE(script.find("1 0.0625 0.06 0.065"), std::string::npos) << script;
  EXPECT_NE(script.find("Means over 3 repetitions with other seeds; error bars: 95 % intervals."),
            std::string::npos);
  std::filesystem::remove_all(folder);
}

TEST(PlottingResults, DrawsTheMetricThatThereIs) {
  const TemporaryFolder folder;
  std::vector<ResultRow> rows = small_experiment();
  for (ResultRow& row : rows) {
    row.metric = "psnr";
    row.mean = 20 + 10 * row.mean;
  }
  write_experiment(folder.path(), rows);
  std::set<std::string> names;
  for (const auto& png : plot_results(folder.path())) names.insert(png.stem().string());
  EXPECT_EQ(names, (std::set<std::string>{"psnr_vs_sigma", "degree_bars_mnist_32", "degree_bars_mnist_64",
                                          "versus_linear", "hermite_independent", "images_mnist_32",
                                          "training_mnist_32"}));
  const std::string lines = contents_of(folder / "figures/psnr_vs_sigma.gp");
  EXPECT_NE(lines.find("PSNR (dB)"), std::string::npos);
  EXPECT_EQ(lines.find("set logscale y"), std::string::npos);
  EXPECT_NE(contents_of(folder / "figures/versus_linear.gp").find("PSNR − PSNR of linear (dB)"),
            std::string::npos);
}

TEST(PlottingResults, LeavesNoFigureOfAnEarlierVersionAndWhatIsNotOurs) {
  const TemporaryFolder folder;
  write_atomically(folder / "metrics.csv",
                   to_csv({mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, 0.02),
                           mse_row("unet", "U-Net", R"({"steps":4})", 32, 1, 0.01)}));
  plot_results(folder.path());
  EXPECT_TRUE(std::filesystem::exists(folder / "figures/versus_linear.png"));
  write_atomically(folder / "figures/mine.png", "mine");
  write_atomically(folder / "figures/mine.gp", "plot x\n");
  write_atomically(folder / "metrics.csv", to_csv({mse_row("mean", "mean", "{}", 64, 1, 0.07)}));
  plot_results(folder.path());
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "figures"))
    names.insert(entry.path().filename().string());
  EXPECT_EQ(names, (std::set<std::string>{"mse_vs_sigma.gp", "mse_vs_sigma.png", "mse_vs_sigma.svg",
                                          "mse_vs_sigma.pdf", "mine.png", "mine.gp"}));
  remove_drawn(folder.path());
  EXPECT_FALSE(std::filesystem::exists(folder / "figures/mse_vs_sigma.png"));
  EXPECT_TRUE(std::filesystem::exists(folder / "figures/mine.png"));
}

TEST(PlottingResults, ShowsWhatWasPredictedOfMethodsThatAreStillThere) {
  const TemporaryFolder folder;
  std::vector<ResultRow> predicted = small_experiment();
  for (ResultRow& row : predicted) row.metric = "mse_predicted";
  write_atomically(folder / "predicted.csv", to_csv(predicted));
  write_atomically(folder / "metrics.csv", to_csv(small_experiment()));
  const auto drawn = [&] {
    plot_results(folder.path());
    return std::filesystem::exists(folder / "figures/predicted_mnist_32.png");
  };
  EXPECT_TRUE(drawn());
  write_atomically(folder / "metrics.csv", to_csv({mse_row("mean", "mean", "{}", 32, 1, 0.07)}));
  EXPECT_FALSE(drawn());
}

TEST(PlottingResults, GivesEachTrainingItsCurveAsTheTableOfCurvesSays) {
  const TemporaryFolder folder;
  std::vector<ResultRow> rows = {mse_row("unet", "U-Net α", R"({"steps":4})", 32, 1, 0.01),
                                 mse_row("unet", "U-Net β", R"({"steps":9})", 32, 1, 0.02)};
  for (ResultRow& row : rows) row.data = "mnist-32";
  write_experiment(folder.path(), rows);
  const std::string curve = contents_of(folder / "curves/mnist-32-u-net-4-blocks.csv");
  write_atomically(folder / "curves/mnist-32-u-net.csv", curve);
  write_atomically(folder / "curves/mnist-32-u-net-2.csv", curve);
  write_atomically(
      folder / "curves.csv",
      "file,data,label,repetition,model\nmnist-32-u-net.csv,mnist-32,U-Net α,1,a\n"
      "mnist-32-u-net-2.csv,mnist-32,U-Net β,1,b\nmnist-32-u-net-4-blocks.csv,other,U-Net β,1,b\n");
  plot_results(folder.path());
  const std::string script = contents_of(folder / "figures/training_mnist_32.gp");
  EXPECT_NE(script.find("'U-Net α'"), std::string::npos);
  EXPECT_NE(script.find("'U-Net β'"), std::string::npos);
}

TEST(PlottingResults, RefusesAFolderWithoutMetrics) {
  EXPECT_THROW((void)plot_results(fresh_folder("nothing")), InputError);
}

TEST(PlottingResults, RefusesABrokenTrainingCurve) {
  const auto folder = fresh_folder("broken");
  write_experiment(folder, small_experiment());
  write_atomically(folder / "curves" / "mnist-32-u-net-4-blocks.csv", "step,loss\n1,2\n");
  EXPECT_THROW((void)plot_results(folder), InputError);
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace wavescore::harness::plot_test
