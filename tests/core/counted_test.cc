#include "core/counted.h"

#include <gtest/gtest.h>

namespace wavescore {
namespace {

TEST(Counted, IsPluralButOfOne) {
  EXPECT_EQ(counted(0, "cell"), "0 cells");
  EXPECT_EQ(counted(1, "cell"), "1 cell");
  EXPECT_EQ(counted(std::size_t{2}, "test image"), "2 test images");
  EXPECT_EQ(counted("1", "minute"), "1 minute");
  EXPECT_EQ(counted("1,000", "step"), "1,000 steps");
}

}  // namespace
}  // namespace wavescore
