#include "harness/figures/axes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wavescore::harness::figures::axes_test {
namespace {

/// The tics of a logarithmic axis from `low` to `high`.
std::string tics(double low, double high) {
  const std::string axis = log_axis('y', {low, high, false}, 1);
  return axis.substr(axis.find("set ytics"));
}

TEST(LogarithmicAxes, HaveThreeTicsOrMoreInHoweverSmallARange) {
  for (const double factor : {1.01, 1.1, 1.3, 1.7, 2.2, 3.0, 10.0, 1e6}) {
    for (double low = 0.001; low < 0.01; low *= 1.17) {
      const auto count = std::ranges::count(tics(low, low * factor), ',') + 1;
      EXPECT_GE(count, 3) << low << " " << factor;
      EXPECT_LE(count, 8) << low << " " << factor;
    }
  }
}

TEST(LogarithmicAxes, HaveRoundTics) {
  EXPECT_EQ(tics(0.0026, 0.0042), "set ytics ('0.003' 0.003, '0.0035' 0.0035, '0.004' 0.004)\n");
  EXPECT_EQ(tics(0.0015, 0.06),
            "set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)\n");
}

}  // namespace
}  // namespace wavescore::harness::figures::axes_test
