#include "harness/report/page_data.h"

#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "core/model_file.h"
#include "harness/results/results.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::page_data_test {
namespace {

ResultRow row(const std::string& data, const std::string& metric, std::int64_t n) {
  ResultRow row;
  row.data = data;
  row.dataset = "mnist";
  row.resolution = 32;
  row.split = "test";
  row.denoiser = "mean";
  row.label = "mean";
  row.options = "{}";
  row.sigma = 1;
  row.sigma_unit = "pixel";
  row.metric = metric;
  row.mean = 20;
  row.n = n;
  return row;
}

TEST(PageData, TellsWhichWayAMetricIsBetter) {
  const TemporaryFolder folder;
  write_atomically(folder / "metrics.csv", to_csv({row("a", "psnr", 100), row("a", "mse", 100)}));
  const auto page = page_data(folder.path());
  ASSERT_EQ(page["metric_catalog"].size(), 2U);
  EXPECT_EQ(page["metric_catalog"][0]["name"], "mse");
  EXPECT_EQ(page["metric_catalog"][0]["higher_is_better"], false);
  EXPECT_EQ(page["metric_catalog"][1]["axis"], "PSNR (dB)");
  EXPECT_EQ(page["metric_catalog"][1]["higher_is_better"], true);
  EXPECT_EQ(page["no_intervals"], "");
}

TEST(PageData, SaysWhyThereAreNoIntervals) {
  const TemporaryFolder folder;
  write_atomically(folder / "metrics.csv", to_csv({row("a", "psnr", 1)}));
  EXPECT_NE(page_data(folder.path())["no_intervals"].get<std::string>().find("10 images"), std::string::npos);
}

TEST(PageData, KeepsDataEntriesApartWhateverTheyAreCalled) {
  const TemporaryFolder folder;
  write_atomically(folder / "metrics.csv", to_csv({row("a/b", "mse", 20), row("a", "mse", 20)}));
  ModelFile images;
  for (const char* name : {"a/1/mean", "a/b/1/mean", "a/clean"})
    images.put(name, {1, 1, 8, 8}, std::vector<std::uint8_t>(64, 1));
  write_model_file(folder / "images.safetensors", images);
  const auto page = page_data(folder.path());
  ASSERT_EQ(page["images"].size(), 3U);
  EXPECT_EQ(page["images"][0]["data"], "a");
  EXPECT_EQ(page["images"][0]["sigma"], "1");
  EXPECT_EQ(page["images"][1]["data"], "a/b");
  EXPECT_EQ(page["images"][1]["label"], "mean");
  EXPECT_EQ(page["images"][2]["label"], "clean");
}

TEST(PageData, NamesCurvesByTheirMethods) {
  const TemporaryFolder folder;
  write_atomically(folder / "metrics.csv", to_csv({row("a", "mse", 20)}));
  const std::string curve = "step,seconds,images,loss,validation_sigma,validation_mse\n1,0.1,64,0.5,,\n";
  write_atomically(folder / "curves/a-u-net.csv", curve);
  write_atomically(folder / "curves/a-u-net-2.csv", curve);
  EXPECT_EQ(page_data(folder.path())["curves"][1]["name"], "a-u-net")
      << "as in results of before there was a list";
  write_atomically(
      folder / "curves.csv",
      "file,data,label,repetition,model\na-u-net.csv,a,U-Net α,1,k\na-u-net-2.csv,a,U-Net β,1,l\n");
  const auto page = page_data(folder.path());
  EXPECT_EQ(page["curves"][0]["name"], "U-Net α");
  EXPECT_EQ(page["curves"][1]["name"], "U-Net β");
}

}  // namespace
}  // namespace wavescore::harness::page_data_test
