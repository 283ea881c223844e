#include "harness/figures/paper_tables.h"

#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/results/pairs.h"
#include "tests/harness/figures/experiment.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::paper_tables_test {
namespace {

ResultRow row(const std::string& label, double mean, double error) {
  ResultRow row = mse_row("wavelet", label, "{}", 32, 1, mean);
  row.std_error = error;
  row.low = mean - 2 * error;
  row.high = mean + 2 * error;
  return row;
}

PairRow difference(const std::string& a, const std::string& b, double low, double high) {
  PairRow pair;
  pair.dataset = "mnist";
  pair.resolution = 32;
  pair.split = "test";
  pair.n_train = 15000;
  pair.sigma = 1;
  pair.metric = "mse";
  pair.a = a;
  pair.b = b;
  pair.value = (low + high) / 2;
  pair.low = low;
  pair.high = high;
  return pair;
}

class PaperTables : public testing::Test {
 protected:
  /// mse_mnist_32.tex of these rows.
  std::string tex(const std::vector<ResultRow>& rows) {
    write_atomically(folder_ / "metrics.csv", to_csv(rows));
    write_paper_tables(folder_.path());
    return contents_of(folder_ / "tables/mse_mnist_32.tex");
  }

  TemporaryFolder folder_;
};

TEST_F(PaperTables, HaveARowPerMethodAndAColumnPerLevel) {
  ResultRow second = row("one", 0.02, 0.001);
  second.sigma = 2;
  (void)tex({row("one", 0.01, 0.001), second, row("two, [new]", 0.03, 0.001)});
  EXPECT_EQ(contents_of(folder_ / "tables/mse_mnist_32.csv"),
            "method,mean_1,low_1,high_1,mean_2,low_2,high_2\n"
            "one,0.01,0.008,0.012,0.02,0.018,0.022\n"
            "\"two, [new]\",0.03,0.028,0.032,,,\n");
}

TEST_F(PaperTables, SayTheStandardErrorOfTheLastDigits) {
  const std::string text = tex({row("[one] 50 %_x", 0.0101, 0.0002), row("two", 0.03, 0.001)});
  EXPECT_NE(text.find("{[one] 50 \\%\\_x} & \\textbf{0.0101}(2) \\\\\n"), std::string::npos) << text;
  EXPECT_NE(text.find("{two} & 0.0300(10) \\\\\n\\bottomrule\n\\end{tabular}\n"), std::string::npos) << text;
}

TEST_F(PaperTables, PrintNothingBoldWhereTheBestIsNotSure) {
  EXPECT_EQ(tex({row("one", 0.0101, 0.002), row("two", 0.0102, 0.002)}).find("textbf"), std::string::npos);
}

TEST_F(PaperTables, TakePairedDifferencesForSureWhereThereAreSome) {
  const std::vector<ResultRow> close = {row("one", 0.0101, 0.002), row("two", 0.0102, 0.002)};
  write_atomically(folder_ / "comparisons.csv", comparisons_csv({difference("two", "one", 5e-5, 15e-5)}));
  EXPECT_NE(tex(close).find("\\textbf{0.0101}"), std::string::npos);
  write_atomically(folder_ / "comparisons.csv", comparisons_csv({difference("one", "two", -3e-4, 1e-4)}));
  EXPECT_EQ(tex(close).find("textbf"), std::string::npos);
}

TEST_F(PaperTables, ReadComparisonsThatAreOlderThanTheirRatios) {
  write_atomically(
      folder_ / "comparisons.csv",
      "dataset,resolution,split,n_train,sigma,sigma_unit,metric,a,b,difference,low,high,n,repetitions\n"
      "mnist,32,test,15000,1,standardized,mse,two,one,1e-4,5e-5,15e-5,60,1\n");
  EXPECT_NE(tex({row("one", 0.0101, 0.002), row("two", 0.0102, 0.002)}).find("\\textbf{0.0101}"),
            std::string::npos);
}

TEST_F(PaperTables, LeaveReferencesOutOfTheContest) {
  ResultRow bound = row("exact MMSE", 0.005, 0.0001);
  bound.denoiser = "mmse";
  const std::string text = tex({bound, row("one", 0.0101, 0.0001), row("two", 0.02, 0.0001)});
  EXPECT_NE(text.find("{exact MMSE} & 0.00500(10)"), std::string::npos) << text;
  EXPECT_NE(text.find("{one} & \\textbf{0.01010}(10)"), std::string::npos) << text;
}

TEST_F(PaperTables, PrintTheHighestBoldWhereHigherIsBetter) {
  std::vector<ResultRow> rows = {row("one", 21.5, 0.02), row("two", 19.25, 0.02)};
  for (ResultRow& r : rows) r.metric = "psnr";
  (void)tex(rows);
  const std::string text = contents_of(folder_ / "tables/psnr_mnist_32.tex");
  EXPECT_NE(text.find("{one} & \\textbf{21.50}(2)"), std::string::npos) << text;
  EXPECT_NE(text.find("{two} & 19.25(2)"), std::string::npos) << text;
  EXPECT_NE(text.find("bold: surely the highest"), std::string::npos) << text;
  PairRow pair = difference("two", "one", -2.4, -2.1);
  pair.metric = "psnr";
  write_atomically(folder_ / "comparisons.csv", comparisons_csv({pair}));
  (void)tex(rows);
  EXPECT_NE(contents_of(folder_ / "tables/psnr_mnist_32.tex").find("\\textbf{21.50}"), std::string::npos);
}

TEST_F(PaperTables, PrintNothingBoldWithoutIntervals) {
  std::vector<ResultRow> rows = {row("one", 0.01, 0), row("two", 0.03, 0)};
  for (ResultRow& r : rows) r.n = 1;
  const std::string text = tex(rows);
  EXPECT_EQ(text.find("textbf"), std::string::npos) << text;
  EXPECT_NE(text.find("% No intervals: they need at least 10 images.\n"), std::string::npos) << text;
}

TEST_F(PaperTables, OfAnEarlierVersionGoAndOtherFilesStay) {
  ResultRow large = row("one", 0.01, 0.001);
  large.resolution = 64;
  (void)tex({large, row("one", 0.01, 0.001)});
  write_atomically(folder_ / "tables/mse_notes.csv", "what I think\n");
  (void)tex({row("one", 0.01, 0.001)});
  EXPECT_FALSE(std::filesystem::exists(folder_ / "tables/mse_mnist_64.csv"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "tables/mse_mnist_64.tex"));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "tables/mse_mnist_32.tex"));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "tables/mse_notes.csv"));
}

TEST_F(PaperTables, NeedResults) { EXPECT_THROW((void)write_paper_tables(folder_.path()), InputError); }

TEST(LatexText, PrintsWhateverALabelHolds) {
  EXPECT_EQ(
      latex_text(R"(a_b & 5 % of {x} #1 \n $D0 ~^ <σ>)"),
      R"(a\_b \& 5 \% of \{x\} \#1 \textbackslash{}n \$D0 \textasciitilde{}\textasciicircum{} $<$$\sigma$$>$)");
}

}  // namespace
}  // namespace wavescore::harness::paper_tables_test
