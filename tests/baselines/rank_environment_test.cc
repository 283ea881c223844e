#include "baselines/rank_environment.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

#include "baselines/host_list.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

class RankEnvironmentTest : public testing::Test {
 protected:
  void TearDown() override { set({}); }

  static void set(const std::map<std::string, std::string>& values) {
    for (const char* name :
         {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT", "TORCHELASTIC_USE_AGENT_STORE", "ENVIRONMENT",
          "SLURM_PROCID", "SLURM_NTASKS", "SLURM_NPROCS", "SLURM_JOB_ID", "SLURM_JOBID", "SLURM_STEP_ID",
          "SLURM_STEPID", "SLURM_STEP_NUM_TASKS", "SLURM_STEP_NODELIST", "SLURM_JOB_NODELIST",
          "SLURM_NODELIST"}) {
      const auto value = values.find(name);
      value == values.end() ? unsetenv(name) : setenv(name, value->second.c_str(), 1);
    }
  }

  static std::string error_of(std::map<std::string, std::string> changes) {
    changes.merge(std::map<std::string, std::string>{
        {"RANK", "0"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "localhost"}, {"MASTER_PORT", "29500"}});
    set(changes);
    return error_now();
  }

  static std::string error_now() {
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

/// What srun -n 4 sets for its third task.
const std::map<std::string, std::string> kTask{{"SLURM_PROCID", "2"},
                                               {"SLURM_NTASKS", "4"},
                                               {"SLURM_STEP_NUM_TASKS", "4"},
                                               {"SLURM_JOB_ID", "31234"},
                                               {"SLURM_STEP_ID", "1"},
                                               {"SLURM_STEP_NODELIST", "node[03-05,9]"},
                                               {"SLURM_JOB_NODELIST", "node[01-09]"}};

std::map<std::string, std::string> changed(std::map<std::string, std::string> values,
                                           const std::map<std::string, std::string>& changes) {
  for (const auto& [name, value] : changes) values[name] = value;
  return values;
}

TEST_F(RankEnvironmentTest, ReadsWhatSrunSets) {
  set(kTask);
  const RankEnvironment read = read_rank_environment();
  EXPECT_EQ(read.rank, 2);
  EXPECT_EQ(read.count, 4);
  EXPECT_EQ(read.host, "node03");
  EXPECT_EQ(read.port, 20000 + (31234 + 3001) % 10000);
  EXPECT_TRUE(read.agent_prefix.empty());
  set({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "2"}, {"SLURM_JOB_ID", "7"}, {"SLURM_JOB_NODELIST", "a"}});
  EXPECT_EQ(read_rank_environment().count, 2);
  EXPECT_EQ(read_rank_environment().port, 20007);
}

TEST_F(RankEnvironmentTest, TheUsersMeetingPlaceWinsOverSlurms) {
  set(changed(kTask, {{"MASTER_ADDR", "login1"}, {"MASTER_PORT", "29500"}}));
  EXPECT_EQ(read_rank_environment().host, "login1");
  EXPECT_EQ(read_rank_environment().port, 29500);
  set(changed(kTask, {{"WORLD_SIZE", "1"}}));
  EXPECT_EQ(read_rank_environment().count, 1);
  set(changed(kTask, {{"WORLD_SIZE", "3"}, {"RANK", "1"}, {"MASTER_ADDR", "b"}, {"MASTER_PORT", "1"}}));
  EXPECT_EQ(read_rank_environment().count, 3);
  EXPECT_EQ(read_rank_environment().rank, 1);
}

TEST_F(RankEnvironmentTest, ASingleTaskAndABatchScriptAreOneProcess) {
  set(changed(kTask, {{"SLURM_NTASKS", "1"}, {"SLURM_STEP_NUM_TASKS", "1"}, {"SLURM_PROCID", "0"}}));
  EXPECT_EQ(read_rank_environment().count, 1);
  set({{"ENVIRONMENT", "BATCH"},
       {"SLURM_PROCID", "0"},
       {"SLURM_NTASKS", "4"},
       {"SLURM_JOB_ID", "31234"},
       {"SLURM_JOB_NODELIST", "node[01-09]"}});
  EXPECT_EQ(read_rank_environment().count, 1);
  set({{"SLURM_NTASKS", "4"}, {"SLURM_JOB_ID", "31234"}, {"SLURM_JOB_NODELIST", "node1"}});  // salloc's shell
  EXPECT_EQ(read_rank_environment().count, 1);
}

TEST_F(RankEnvironmentTest, SaysWhatSlurmLeftOut) {
  set(changed(kTask, {{"SLURM_JOB_ID", ""}}));
  EXPECT_NE(error_now().find("sets SLURM_PROCID but not SLURM_JOB_ID"), std::string::npos) << error_now();
  set(changed(kTask, {{"SLURM_STEP_NODELIST", ""}, {"SLURM_JOB_NODELIST", ""}}));
  EXPECT_NE(error_now().find("set MASTER_ADDR"), std::string::npos) << error_now();
  set(changed(kTask, {{"SLURM_PROCID", "4"}}));
  EXPECT_EQ(error_now(), "the environment variable SLURM_PROCID must be a whole number from 0 to 3, not '4'");
}

TEST_F(RankEnvironmentTest, AHostThatNobodyKnowsIsNamedAtOnce) {
  set({{"RANK", "0"},
       {"WORLD_SIZE", "2"},
       {"MASTER_ADDR", "no-such-host.invalid"},
       {"MASTER_PORT", "29500"}});
  try {
    check_host(read_rank_environment());
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("'no-such-host.invalid'"), std::string::npos) << error.what();
    EXPECT_NE(std::string(error.what()).find("MASTER_ADDR"), std::string::npos) << error.what();
  }
  for (const char* known : {"localhost", "127.0.0.1", "::1"})
    EXPECT_NO_THROW(check_host({.rank = 0, .count = 2, .host = known}));
}

TEST(FirstHost, IsTheOneThatSlurmNumbersZero) {
  for (const auto& [list, host] :
       std::map<std::string, std::string>{{"node1", "node1"},
                                          {"node1,node2", "node1"},
                                          {"node[03-05,9]", "node03"},
                                          {"node[9,03-05],login1", "node9"},
                                          {"gpu-a[7]", "gpu-a7"},
                                          {"n[1-2]-ib.cluster,n7", "n1-ib.cluster"},
                                          {"rack[1-2]n[01-10]", "rack1n01"},
                                          {"login1,node[1-4]", "login1"}})
    EXPECT_EQ(first_host(list), host) << list;
  for (const char* bad : {"", ",", "node[", "node[]", "node[a-b]", "node]", "[,3]"})
    EXPECT_THROW((void)first_host(bad), InputError) << bad;
}

}  // namespace
}  // namespace wavescore::baselines
