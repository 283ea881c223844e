#include "harness/results/results.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "harness/analysis/summary_table.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::results_test {
namespace {

ResultRow row(const std::string& label, double sigma, double mean) {
  ResultRow r;
  r.dataset = "mnist";
  r.resolution = 32;
  r.split = "test";
  r.n_train = 60000;
  r.denoiser = "wavelet";
  r.label = label;
  r.options = R"({"family":"local","degree":2})";
  r.sigma = sigma;
  r.sigma_unit = "standardized";
  r.sigma_pixel = 0.6162 * sigma;
  r.noise_seed = 0xFFFFFFFFFFFFFFFFU;
  r.metric = "mse";
  r.mean = mean;
  r.std_error = 0.00003;
  r.n = 10000;
  return r;
}

void expect_equal(const ResultRow& a, const ResultRow& b) { EXPECT_EQ(to_csv({a}), to_csv({b})); }

TEST(Results, ComeBackFromTheirFileAsTheyWere) {
  const TemporaryFolder folder;
  const std::vector<ResultRow> rows{row("plain", 1, 1.0 / 3.0), row("with, comma", 2, 5e-324),
                                    row("with \"quotes\"", 3, 1e300), row("two\nlines", 0.02, -0.1)};
  const auto back = read_csv(folder.write("metrics.csv", to_csv(rows)));
  ASSERT_EQ(back.size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    expect_equal(back[i], rows[i]);
    EXPECT_EQ(back[i].label, rows[i].label);
    EXPECT_EQ(back[i].mean, rows[i].mean);
    EXPECT_EQ(back[i].noise_seed, rows[i].noise_seed);
    EXPECT_EQ(back[i].options, rows[i].options);
  }
}

TEST(Results, SayNanWhereThereIsNoErrorOrInterval) {
  const TemporaryFolder folder;
  ResultRow one = row("one image", 1, 0.5);
  one.std_error = 0;
  one.n = 1;
  const std::string text = to_csv({one});
  EXPECT_NE(text.find(",mse,0.5,nan,nan,nan,1,1,"), std::string::npos) << text;
  const auto back = read_csv(folder.write("metrics.csv", text));
  EXPECT_EQ(back.at(0).std_error, 0);
  EXPECT_EQ(back.at(0).low, 0);
  EXPECT_EQ(back.at(0).high, 0);
}

TEST(Results, BeginWithTheColumnsThatReadersKnow) {
  EXPECT_EQ(to_csv({}),
            "dataset,resolution,split,n_train,denoiser,label,options,sigma,sigma_unit,sigma_pixel,told_sigma_"
            "factor,"
            "noise_seed,fit_seed,subset_seed,scale,orientation,metric,mean,std_error,low,high,n,repetitions,"
            "data,dataset_options\n");
}

TEST(Results, OfBeforeThereWereIntervalsAreStillRead) {
  const TemporaryFolder folder;
  const auto rows = read_csv(
      folder.write("metrics.csv",
                   "dataset,resolution,split,n_train,denoiser,label,options,sigma,sigma_unit,sigma_pixel,"
                   "told_sigma_factor,"
                   "noise_seed,fit_seed,scale,orientation,metric,mean,std_error,n\n"
                   "mnist,32,test,60000,mean,mean,{},1,standardized,0.6,1,1,1,all,all,mse,0.5,0.1,100\n"));
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_DOUBLE_EQ(rows[0].mean, 0.5);
  EXPECT_NEAR(rows[0].low, 0.5 - 0.196, 1e-5);
  EXPECT_NEAR(rows[0].high, 0.5 + 0.196, 1e-5);
  EXPECT_EQ(rows[0].n, 100);
  EXPECT_EQ(rows[0].repetitions, 1);
}

TEST(Results, OfBeforeRowsNamedTheirDataEntryAreStillRead) {
  const TemporaryFolder folder;
  std::string text = to_csv({row("plain", 1, 0.5)});
  for (const std::string later : {",data,dataset_options", ",,"})
    text.erase(text.find(later + "\n"), later.size());
  const auto rows = read_csv(folder.write("metrics.csv", text));
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].repetitions, 1);
  EXPECT_EQ(rows[0].low, 0) << "an interval that was not given is none";
  EXPECT_EQ(rows[0].data, "");
}

TEST(Results, ABrokenFileIsAnErrorWithItsLine) {
  const TemporaryFolder folder;
  const std::string good = to_csv({row("a", 1, 0.1), row("b", 1, 0.2)});
  const auto error = [&](const std::string& text) {
    try {
      (void)read_csv(folder.write("metrics.csv", text));
    } catch (const InputError& problem) {
      const std::string what = problem.what();
      return what.substr(what.find("metrics.csv"));
    }
    return std::string("no error");
  };
  EXPECT_TRUE(error("a,b\n1,2\n").starts_with("metrics.csv:1: not a results file"));
  EXPECT_EQ(error(good.substr(0, good.size() - 5)), "metrics.csv:3: the last line is cut off");
  EXPECT_EQ(error(good + "1,2\n"), "metrics.csv:4: 2 columns, not 25");
  std::string foreign = good;
  foreign.replace(foreign.find(",32,"), 4, ",3x,");
  EXPECT_EQ(error(foreign), "metrics.csv:2: '3x' is no value for resolution");
  EXPECT_THROW((void)read_csv(folder.path() / "absent.csv"), InputError);
}

TEST(SummaryTable, AlignsMethodsAndLevels) {
  ResultRow bound = row("exact MMSE", 2, 0.01);
  bound.denoiser = "mmse";
  bound.n = 0;
  EXPECT_EQ(summary_table({row("linear", 1, 0.00676), row("linear", 2, 0.01496),
                           row("a longer one", 1, 0.0089), bound}),
            "mnist 32x32, fitted on 60000 images, evaluated on test images: mse\n"
            "  sigma (standardized)           1           2\n"
            "  linear                0.00676(3)  0.01496(3)\n"
            "  a longer one          0.00890(3)           -\n"
            "  exact MMSE                     -     0.01000\n\n");
}

TEST(SummaryTable, KeepsDataEntriesApartByTheirLabels) {
  ResultRow one = row("mine", 1, 0.01), other = row("mine", 1, 0.02);
  one.data = "smooth";
  other.data = "rough";
  const std::string text = summary_table({one, other});
  EXPECT_NE(text.find("smooth: mnist 32x32,"), std::string::npos) << text;
  EXPECT_NE(text.find("rough: mnist 32x32,"), std::string::npos) << text;
  EXPECT_NE(text.find("0.01000(3)"), std::string::npos) << text;
  EXPECT_NE(text.find("0.02000(3)"), std::string::npos) << text;
}

TEST(SummaryTable, ShowsTheFirstMetricWhereThereIsNoMse) {
  ResultRow bound = row("exact MMSE", 1, 0.01), psnr = row("mine", 1, 21.034);
  bound.denoiser = "mmse";
  bound.n = 0;
  psnr.metric = "psnr";
  psnr.std_error = 0.081;
  const std::string text = summary_table({bound, psnr});
  EXPECT_NE(text.find(": psnr (higher is better)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("  21.03(9)\n"), std::string::npos) << text;
}

TEST(SummaryTable, SaysWhyThereAreNoIntervals) {
  ResultRow few = row("mine", 1, 0.01);
  few.n = 1;
  few.std_error = 0;
  const std::string text = summary_table({few});
  EXPECT_NE(text.find("  0.01000\n  No intervals: they need at least 10 images.\n"), std::string::npos)
      << text;
}

}  // namespace
}  // namespace wavescore::harness::results_test
