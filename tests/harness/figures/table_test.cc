#include "harness/figures/table.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/harness/figures/experiment.h"

namespace wavescore::harness::figures::table_test {
namespace {

std::vector<std::string> titles(const std::vector<Method>& methods) {
  std::vector<std::string> out;
  for (const Method& method : methods) out.push_back(method.title);
  return out;
}

ResultRow wavelet(const std::string& family, int degree, double mean) {
  const std::string options = R"({"family":")" + family + R"(","degree":)" + std::to_string(degree) + "}";
  return mse_row("wavelet", family + std::to_string(degree), options, 32, 1, mean);
}

TEST(FigureTable, KeepsTheBestOfAFamilyWhereThereAreManyMethods) {
  const Table table = table_of({wavelet("local", 1, 0.3), wavelet("local", 2, 0.1), wavelet("local", 3, 0.2),
                                mse_row("ideal", "ideal", "{}", 32, 1, 0.5)});
  const Setting& setting = table.settings().front();
  EXPECT_EQ(titles(table.representatives(setting, table.methods(), 2)),
            (std::vector<std::string>{"local2", "ideal"}));
  EXPECT_EQ(table.representatives(setting, table.methods(), 4).size(), 4U);
}

TEST(FigureTable, LeavesOutRowsOfSingleScales) {
  ResultRow row = wavelet("local", 1, 0.3);
  row.scale = "2";
  EXPECT_TRUE(table_of({row}).empty());
}

TEST(FigureTable, NamesSettingsByWhatTellsThemApart) {
  ResultRow more = wavelet("local", 1, 0.3);
  more.n_train = 60000;
  const Table alone = table_of({wavelet("local", 1, 0.3)});
  EXPECT_EQ(alone.title(alone.settings()[0]), "MNIST 32×32");
  EXPECT_EQ(alone.slug(alone.settings()[0]), "mnist_32");
  const Table both = table_of({wavelet("local", 1, 0.3), more});
  EXPECT_EQ(both.title(both.settings()[1]), "MNIST 32×32, fitted on 60,000");
  EXPECT_NE(both.slug(both.settings()[0]), both.slug(both.settings()[1]));
}

TEST(FigureTable, KeepsDataEntriesApartThatDifferInTheirLabelsAlone) {
  std::vector<ResultRow> rows;
  for (const std::string data : {"β = 1", "β 1", "γ"}) {
    rows.push_back(wavelet("local", 1, 0.1 * static_cast<double>(1 + rows.size())));
    rows.back().data = data;
    rows.back().dataset_options = data == "γ" ? R"({"seed":2})" : "{}";
  }
  const Table table = table_of(rows);
  ASSERT_EQ(table.settings().size(), 3U);
  std::set<std::string> slugs, names;
  for (const Setting& setting : table.settings()) {
    slugs.insert(table.slug(setting));
    names.insert(table.title(setting));
    EXPECT_NE(table.title(setting).find(setting.data), std::string::npos) << table.title(setting);
    const ResultRow* row = table.find(setting, table.methods()[0], 1);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->data, setting.data);
  }
  EXPECT_EQ(slugs.size(), 3U) << "the labels of two are the same in a file name";
  EXPECT_EQ(names.size(), 3U);
  EXPECT_TRUE(table.settings()[0].same_data(table.settings()[1]));
  EXPECT_FALSE(table.settings()[0].same_data(table.settings()[2])) << "another seed, other images";
}

TEST(FigureTable, IsAboutTheMetricThatWasMeasured) {
  std::vector<ResultRow> rows = {wavelet("local", 1, 20), wavelet("local", 2, 21), wavelet("local", 3, 19)};
  for (ResultRow& row : rows) row.metric = "psnr";
  ResultRow bound = mse_row("mmse", "exact MMSE", "{}", 32, 1, 0.01);
  bound.n = 0;
  rows.push_back(bound);
  const Table table = table_of(rows);
  EXPECT_EQ(table.metric().name, "psnr");
  ASSERT_EQ(table.settings().size(), 1U);
  const Setting& setting = table.settings()[0];
  EXPECT_EQ(titles(table.representatives(setting, table.methods(setting), 1)),
            std::vector<std::string>{"local2"})
      << "the highest is the best";
  EXPECT_NE(table.budget(setting, {}).find("PSNR in dB"), std::string::npos);
}

TEST(FigureTable, SaysTheBudget) {
  const Table table = table_of({mse_row("unet", "U-Net", R"({"steps":100,"batch":64})", 32, 1, 0.1)});
  EXPECT_EQ(
      table.budget(table.settings()[0], table.methods()),
      "MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; "
      "100 steps × batch 64: U-Net.");
}

TEST(FigureTable, LeavesTheBudgetOfATrainingToItsLabel) {
  const std::string options = R"({"steps":10000,"batch":2048,"budget.steps":900,"budget.batch":64})";
  const std::string label = "U-Net (budget: 900 steps of 64)";
  const Table table = table_of({mse_row("unet", label, options, 32, 1, 0.1)});
  const std::string text = table.budget(table.settings()[0], table.methods());
  EXPECT_EQ(text.find("steps"), std::string::npos) << text;
}

TEST(FigureTable, OfTooManyMethodsShowsThoseMeasuredOnAllImages) {
  std::vector<ResultRow> rows = {mse_row("unet", "few", "{}", 32, 1, 0.01),
                                 mse_row("unet", "a", "{}", 32, 1, 0.1),
                                 mse_row("unet", "b", "{}", 32, 1, 0.2)};
  rows.front().n = 100;
  const Table table = table_of(rows);
  const auto shown = [&](std::size_t limit) {
    std::string titles;
    for (const Method& method : table.representatives(table.settings()[0], table.methods(), limit))
      titles += method.title + ";";
    return titles;
  };
  EXPECT_EQ(shown(3), "few;a;b;");
  EXPECT_EQ(shown(2), "a;b;");
  EXPECT_EQ(shown(1), "a;");
}

TEST(FigureTable, SaysWhichMethodsHadFewerImages) {
  ResultRow few = mse_row("ideal", "ideal", "{}", 32, 1, 0.1);
  few.n = 100;
  const Table table = table_of({mse_row("mean", "mean", "{}", 32, 1, 0.1), few});
  const std::string text = table.budget(table.settings()[0], table.methods());
  EXPECT_NE(text.find("evaluated on 1,000 test images"), std::string::npos) << text;
  EXPECT_NE(text.find("; 100 images: ideal."), std::string::npos) << text;
}

TEST(FigureMethods, ShareAHueInAFamilyAndDifferInLightness) {
  const auto methods =
      table_of({wavelet("local", 1, 1), wavelet("local", 3, 1), wavelet("band", 3, 1)}).methods();
  EXPECT_EQ(methods[1].colour, "#009E73");
  EXPECT_NE(methods[0].colour, methods[1].colour);
  EXPECT_EQ(methods[2].colour, "#56B4E9");
}

TEST(FigureMethods, OfUnionsHaveAHueForEachUnion) {
  const auto methods =
      table_of({wavelet("local + parent", 1, 1), wavelet("local + band", 1, 1), wavelet("band", 1, 1)})
          .methods();
  EXPECT_NE(methods[0].colour, methods[1].colour);
  EXPECT_NE(methods[1].colour, methods[2].colour);
}

TEST(FigureMethods, WithoutDegreesAllDifferInColour) {
  std::vector<ResultRow> rows;
  for (int i = 0; i < 7; ++i) rows.push_back(mse_row("unet", std::to_string(i), R"({"steps":1})", 32, 1, 1));
  std::set<std::string> colours;
  const Table table = table_of(rows);
  for (const Method& method : table.methods()) colours.insert(method.colour);
  EXPECT_EQ(colours.size(), 7U);
}

TEST(FigureMethods, SayAWrongLevelThatTheyWereTold) {
  ResultRow row = mse_row("gaussian_linear", "Gaussian linear", "{}", 32, 1, 0.1);
  row.told_sigma_factor = 1.6229;
  EXPECT_EQ(table_of({row}).methods()[0].title, "Gaussian linear (told 1.62σ)");
}

}  // namespace
}  // namespace wavescore::harness::figures::table_test
