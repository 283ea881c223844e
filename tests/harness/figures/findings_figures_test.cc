#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "harness/figures/figures.h"
#include "harness/results/pairs.h"
#include "tests/harness/figures/experiment.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::figures::findings_figures_test {
namespace {

PairRow pair(const std::string& a, const std::string& b, double sigma, double value) {
  PairRow row;
  row.dataset = "mnist";
  row.resolution = 32;
  row.split = "test";
  row.n_train = 15000;
  row.sigma = sigma;
  row.sigma_unit = "standardized";
  row.a = a;
  row.b = b;
  row.value = value;
  row.low = value - 0.01;
  row.high = value + 0.01;
  row.n = 200;
  return row;
}

/// Two closed forms and, if wanted, a network at two levels.
std::vector<ResultRow> methods(bool network) {
  std::vector<ResultRow> rows;
  for (const double sigma : {1.0, 2.0}) {
    rows.push_back(mse_row("gaussian_linear", "Gaussian linear", "{}", 32, sigma, 0.02));
    rows.push_back(mse_row("mean", "mean", "{}", 32, sigma, 0.07));
    rows.push_back(mse_row("shrinkage", kOddLabel, "{}", 32, sigma, 0.03));
    if (network) rows.push_back(mse_row("unet", "U-Net", R"({"steps":9})", 32, sigma, 0.01));
  }
  return rows;
}

void write_pairs(const std::filesystem::path& folder, const std::vector<std::string>& labels) {
  std::vector<PairRow> pairs;
  for (const double sigma : {1.0, 2.0})
    for (const std::string& a : labels)
      for (const std::string& b : labels)
        if (a != b) pairs.push_back(pair(a, b, sigma, a == "U-Net" || b == "U-Net" ? 0.25 : 0.75));
  write_atomically(folder / "agreement.csv", agreement_csv(pairs));
}

std::vector<std::string> names(const std::vector<Script>& scripts) {
  std::vector<std::string> names;
  for (const Script& script : scripts) names.push_back(script.name);
  return names;
}

TEST(VersusLinearFigure, DrawsTheIntervalOfTheRatioWhicheverCameFirst) {
  const TemporaryFolder folder;
  PairRow network = pair("U-Net", "Gaussian linear", 1, -0.01);
  network.metric = "mse";
  network.ratio = 0.5;
  network.ratio_low = 0.45;
  network.ratio_high = 0.55;
  PairRow turned = reversed(network);
  turned.sigma = 2;
  write_atomically(folder / "comparisons.csv", comparisons_csv({network, turned}));
  const auto scripts = versus_linear({table_of(methods(true)), folder.path()});
  ASSERT_EQ(scripts.size(), 1U);
  const std::string& text = scripts[0].text;
  const std::size_t first = text.find(" 0.45 0.55\n");
  EXPECT_NE(first, std::string::npos);
  EXPECT_NE(text.find(" 0.45 0.55\n", first + 1), std::string::npos);
  EXPECT_NE(text.find("95 % intervals of the ratio"), std::string::npos);
}

TEST(AgreementFigure, IsAMatrixOfAllMethodsWhereThereIsNoNetwork) {
  const TemporaryFolder folder;
  write_pairs(folder.path(), {"Gaussian linear", "mean", kOddLabel});
  const auto scripts = agreement({table_of(methods(false)), folder.path()});
  ASSERT_EQ(names(scripts), (std::vector<std::string>{"agreement_mnist_32"}));
  EXPECT_NE(scripts[0].text.find("set label '0.750' at 1,0"), std::string::npos);
  EXPECT_NE(scripts[0].text.find("set label '0.750' at 0,1"), std::string::npos);
  EXPECT_EQ(scripts[0].text.find("'mean'"), std::string::npos) << "a reference is no rival";
  render(scripts[0], folder.path());
  EXPECT_TRUE(std::filesystem::exists(folder / "agreement_mnist_32.pdf"));
  EXPECT_NE(
      contents_of(folder / "agreement_mnist_32.svg").find(R"(>it's "a_b" {x} `date` @y #1 %d \n} $D0   B<)"),
      std::string::npos);
}

TEST(AgreementFigure, HasTheNetworksAcrossAndTheirDistancesBeside) {
  const TemporaryFolder folder;
  write_pairs(folder.path(), {"Gaussian linear", kOddLabel, "U-Net"});
  const auto scripts = agreement({table_of(methods(true)), folder.path()});
  ASSERT_EQ(names(scripts), (std::vector<std::string>{"agreement_mnist_32", "distance_mnist_32"}));
  EXPECT_NE(scripts[0].text.find("set label '0.250' at 0,0"), std::string::npos);
  EXPECT_EQ(scripts[0].text.find("set label '0.750'"), std::string::npos);
  EXPECT_NE(scripts[1].text.find("1 0.75 0.74 0.76"), std::string::npos) << "1 - agreement with its interval";
  for (const Script& script : scripts) render(script, folder.path());
}

TEST(AgreementFigure, NeedsAgreements) {
  const TemporaryFolder folder;
  EXPECT_TRUE(agreement({table_of(methods(true)), folder.path()}).empty());
}

TEST(ByScaleFigure, StacksWhatTheBandsAddToTheError) {
  std::vector<ResultRow> rows = methods(false);
  const auto band = [&](const std::string& scale, const std::string& orientation, double mean) {
    ResultRow row = mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, mean);
    row.metric = "mse_by_band";
    row.scale = scale;
    row.orientation = orientation;
    rows.push_back(row);
  };
  band("2", "approximation", 0.005);
  band("2", "horizontal", 0.004);
  band("1", "diagonal", 0.001);
  const auto scripts = by_scale({table_of(rows), {}});
  ASSERT_EQ(names(scripts), (std::vector<std::string>{"by_scale_mnist_32"}));
  for (const char* text :
       {"\n0 0 0 0.005 ", "\n0.005 0 0.005 0.009 ", "\n0.009 0 0.009 0.01 ", "diagonal 1 (finest)"})
    EXPECT_NE(scripts[0].text.find(text), std::string::npos) << text;
}

TEST(ByScaleFigure, NeedsBands) { EXPECT_TRUE(by_scale({table_of(methods(true)), {}}).empty()); }

TEST(DataSizeFigure, HasALineOfOtherImagesAndOneOfTheFittedImages) {
  std::vector<ResultRow> rows;
  for (const std::int64_t count : {100, 1000})
    for (const std::string split : {"test", "train"}) {
      ResultRow row =
          mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, split == "test" ? 0.03 : 0.02);
      row.n_train = count;
      row.split = split;
      rows.push_back(row);
    }
  const auto scripts = data_size({table_of(rows), {}});
  ASSERT_EQ(names(scripts), (std::vector<std::string>{"data_size_mnist_32"}));
  EXPECT_NE(scripts[0].text.find("100 0.03 0.03 0.03\n1000 0.03"), std::string::npos) << scripts[0].text;
  EXPECT_NE(scripts[0].text.find("100 0.02 0.02 0.02\n1000 0.02"), std::string::npos);
}

TEST(DataSizeFigure, LeavesOutWhatWouldSqueezeAllOthers) {
  std::vector<ResultRow> rows;
  for (const std::int64_t count : {100, 300}) {
    for (ResultRow row : methods(false)) {
      row.n_train = count;
      if (row.label == kOddLabel) row.mean = 1e-9;
      rows.push_back(row);
    }
  }
  const auto scripts = data_size({table_of(rows), {}});
  ASSERT_EQ(scripts.size(), 1U);
  EXPECT_NE(scripts[0].text.find("hundredth"), std::string::npos);
  EXPECT_NE(scripts[0].text.find("set yrange [0.000173913:"), std::string::npos)
      << "0.02 / 100, and a margin";
}

TEST(Table, ShowsTheFewestAndTheMostImagesOfManySizes) {
  std::vector<ResultRow> rows;
  for (const std::string split : {"test", "train"})
    for (const std::int64_t count : {100, 300, 1000, 3000})
      for (ResultRow row : methods(false)) {
        row.n_train = count;
        row.split = split;
        rows.push_back(row);
      }
  const Table table = table_of(rows);
  EXPECT_EQ(table.settings().size(), 8U);
  std::vector<std::int64_t> shown;
  for (const Setting& setting : table.main_settings()) shown.push_back(setting.n_train);
  EXPECT_EQ(shown, (std::vector<std::int64_t>{100, 3000, 100, 3000}));
}

TEST(DataSizeFigure, NeedsSeveralNumbersOfImages) {
  EXPECT_TRUE(data_size({table_of(methods(true)), {}}).empty());
}

}  // namespace
}  // namespace wavescore::harness::figures::findings_figures_test
