#include <gtest/gtest.h>

#include "harness/figures/figures.h"
#include "tests/harness/figures/experiment.h"

namespace wavescore::harness::figures::cost_test {
namespace {

/// A linear method at these resolutions, with fit time, memory and speed that grow with the pixels.
Experiment at(const std::vector<int>& resolutions) {
  std::vector<ResultRow> rows;
  for (const int resolution : resolutions) {
    ResultRow row = mse_row("gaussian_linear", "Gaussian linear", "{}", resolution, 1.0, 0.01);
    rows.push_back(row);
    row.metric = "denoise_images_per_second";
    row.mean = 1e6 / resolution;
    rows.push_back(row);
    row.sigma = 0;
    for (const char* metric : {"fit_seconds", "peak_memory_bytes"}) {
      row.metric = metric;
      row.mean = resolution * 1e6;
      rows.push_back(row);
    }
  }
  return {table_of(rows), {}};
}

TEST(CostFigure, DrawsTimeMemoryAndSpeedAgainstResolution) {
  const std::vector<Script> scripts = cost(at({32, 64, 128}));
  ASSERT_EQ(scripts.size(), 1U);
  EXPECT_EQ(scripts[0].name, "cost_mnist");
  for (const char* text : {"seconds", "GB", "milliseconds per image", "128 1.28e+08", "128 0.128"})
    EXPECT_NE(scripts[0].text.find(text), std::string::npos) << text;
}

TEST(CostFigure, NeedsThreeResolutions) { EXPECT_TRUE(cost(at({32, 64})).empty()); }

}  // namespace
}  // namespace wavescore::harness::figures::cost_test
