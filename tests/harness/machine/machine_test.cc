#include "harness/machine/machine.h"

#include <gtest/gtest.h>
#include <omp.h>

#include <cmath>
#include <cstdlib>

#include "core/error.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::machine_test {
namespace {

TEST(MachineTest, TheLeastLimitOfAGroupAndThoseAboveItCounts) {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder / "user/job");
  const auto limit = [&folder](const char* group) {
    return group_limit(folder / group, folder.path(), "cpu.max");
  };
  EXPECT_TRUE(std::isinf(limit("user/job")));
  (void)folder.write("user/job/cpu.max", "max 100000\n");
  EXPECT_TRUE(std::isinf(limit("user/job")));
  (void)folder.write("user/cpu.max", "250000 100000\n");
  EXPECT_EQ(limit("user/job"), 2.5);
  (void)folder.write("user/job/cpu.max", "50000 100000\n");
  EXPECT_EQ(limit("user/job"), 0.5);
  EXPECT_EQ(limit("user"), 2.5);
  EXPECT_TRUE(std::isinf(limit("")));
  (void)folder.write("memory.max", "1073741824\n");
  EXPECT_EQ(group_limit(folder / "user/job", folder.path(), "memory.max"), 1073741824);
}

TEST(MachineTest, NoMoreThreadsThanFourToACoreAreStarted) {
  EXPECT_EQ(threads_to_use(3), 3);
  EXPECT_EQ(threads_to_use(4 * cores()), 4 * cores());
  try {
    (void)threads_to_use(100000);
    FAIL();
  } catch (const InputError& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("--threads asks for 100000 threads"), std::string::npos) << text;
    EXPECT_NE(text.find("(" + std::to_string(cores()) + ")"), std::string::npos) << text;
  }
  if (omp_threads_are_set()) return;
  EXPECT_EQ(threads_to_use(0), cores());
  EXPECT_EQ(threads_to_use(0, 2, "a.yaml"), 2);
  EXPECT_THROW((void)threads_to_use(0, 4 * cores() + 1, "a.yaml"), InputError);
}

}  // namespace
}  // namespace wavescore::harness::machine_test
