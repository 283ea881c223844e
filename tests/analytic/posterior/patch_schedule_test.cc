#include "analytic/posterior/patch_schedule.h"

#include <gtest/gtest.h>

#include "core/error.h"

namespace wavescore::analytic::patch_schedule_test {
namespace {

PatchSchedule read(const std::string& patch) {
  Params params = Params::from_json("ideal_local", "test", R"({"patch": ")" + patch + R"("})");
  return read_patch(params, {1, 64, 64});
}

TEST(PatchSchedule, GoesStraightFromLevelToLevel) {
  const PatchSchedule schedule = read("0.5:5 2:13");
  EXPECT_EQ(schedule.size(0.01), 5);
  EXPECT_EQ(schedule.size(0.5), 5);
  EXPECT_EQ(schedule.size(1.25), 9);
  EXPECT_EQ(schedule.size(1.0), 7);
  EXPECT_EQ(schedule.size(2.0), 13);
  EXPECT_EQ(schedule.size(50.0), 13);
}

TEST(PatchSchedule, ReadsWhatItWrites) {
  EXPECT_EQ(read("7").text(), "7");
  EXPECT_EQ(read("0.5:5  2:13").text(), "0.5:5 2:13");
  EXPECT_EQ(read("auto").text(), "0.333333:5 7:125");
}

TEST(PatchSchedule, RefusesEvenSizesAndLevelsThatDoNotRise) {
  for (const char* text : {"4", "0", "-3", "seven", "1:4", "2:5 1:7", "0:5", "-1:5", "1:5 1:7", " "})
    EXPECT_THROW((void)read(text), InputError) << text;
}

TEST(PatchSchedule, GrowsWithTheImage) { EXPECT_EQ(read("0.5:5 2:13").scaled(2).text(), "0.5:9 2:25"); }

}  // namespace
}  // namespace wavescore::analytic::patch_schedule_test
