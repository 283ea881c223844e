#include "baselines/rank_environment.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

#include "core/error.h"

namespace wavescore::baselines {
namespace {

class RankEnvironmentTest : public testing::Test {
 protected:
  void TearDown() override { set({}); }

  static void set(const std::map<std::string, std::string>& values) {
    for (const char* name :
         {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT", "TORCHELASTIC_USE_AGENT_STORE"}) {
      const auto value = values.find(name);
      value == values.end() ? unsetenv(name) : setenv(name, value->second.c_str(), 1);
    }
  }

  static std::string error_of(std::map<std::string, std::string> changes) {
    changes.merge(std::map<std::string, std::string>{
        {"RANK", "0"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "localhost"}, {"MASTER_PORT", "29500"}});
    set(changes);
    try {
      (void)read_rank_environment();
    } catch (const InputError& error) {
      return error.what();
    }
    return "none";
  }
};

TEST_F(RankEnvironmentTest, WithoutAWorldIsOneProcess) {
  set({{"RANK", "7"}});
  EXPECT_EQ(read_rank_environment().count, 1);
  set({{"WORLD_SIZE", "1"}});
  EXPECT_EQ(read_rank_environment().count, 1);
}

TEST_F(RankEnvironmentTest, ReadsWhatTorchrunSets) {
  set({{"RANK", "3"}, {"WORLD_SIZE", "4"}, {"MASTER_ADDR", "node1"}, {"MASTER_PORT", "29500"}});
  const RankEnvironment read = read_rank_environment();
  EXPECT_EQ(read.rank, 3);
  EXPECT_EQ(read.count, 4);
  EXPECT_EQ(read.host, "node1");
  EXPECT_EQ(read.port, 29500);
}

TEST_F(RankEnvironmentTest, SaysWhatIsMissingOrCannotBe) {
  EXPECT_EQ(error_of({{"RANK", "2"}}),
            "the environment variable RANK must be a whole number from 0 to 1, not '2'");
  EXPECT_EQ(error_of({{"RANK", "-1"}}),
            "the environment variable RANK must be a whole number from 0 to 1, not '-1'");
  EXPECT_NE(error_of({{"RANK", ""}}).find("sets WORLD_SIZE but not RANK"), std::string::npos);
  EXPECT_NE(error_of({{"MASTER_ADDR", ""}}).find("MASTER_ADDR"), std::string::npos);
  EXPECT_NE(error_of({{"MASTER_PORT", "http"}}).find("MASTER_PORT must be a whole number from 1 to 65535"),
            std::string::npos);
  EXPECT_NE(error_of({{"WORLD_SIZE", "0"}}).find("WORLD_SIZE"), std::string::npos);
}

}  // namespace
}  // namespace wavescore::baselines
