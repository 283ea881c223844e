#include <gtest/gtest.h>

#include <cstdlib>

#include "harness/results/results.h"
#include "tests/rank_processes.h"

namespace wavescore::harness::ranks_test {
namespace {

class RunOnRanks : public testing::Test {
 protected:
  void write_experiment(const std::string& denoisers) const {
    (void)folder_.write(
        "a.yaml",
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 403, evaluate: {images: 101}}\n"
        "sigmas: {values: [1, 2], unit: standardized}\n"
        "denoisers:\n" +
            denoisers);
  }

  /// `wavescore COMMAND a.yaml` by `count` processes.
  [[nodiscard]] RankProcesses start(int count, const std::string& command, const std::string& results) const {
    return RankProcesses(
        folder_.path(),
        {WAVESCORE_PROGRAM, command, "a.yaml", "--no-plots", "--threads", "1", "--results", results}, count);
  }

  /// metrics.csv without what differs from run to run: times, and sizes of processes and files.
  [[nodiscard]] std::vector<ResultRow> rows(const std::string& results) const {
    std::vector<ResultRow> rows = read_csv(folder_ / results / "metrics.csv");
    std::erase_if(rows, [](const ResultRow& row) {
      return row.metric == "fit_seconds" || row.metric == "denoise_images_per_second" ||
             row.metric == "peak_memory_bytes" || row.metric == "model_bytes";
    });
    return rows;
  }

  TemporaryFolder folder_;
};

TEST_F(RunOnRanks, GivesTheTableOfOneProcess) {
  write_experiment(
      "  - {name: gaussian_linear}\n"
      "  - {name: gaussian_mixture, components: 3}\n"
      "  - {name: wavelet, degree: 2, estimator: moments, tie: location, ridge: folds}\n"
      "  - {name: wavelet, degree: 1}\n");
  for (const int count : {1, 2, 4}) {
    auto ranks = start(count, "run", std::to_string(count));
    const auto outcomes = ranks.wait(120);
    for (const RankOutcome& outcome : outcomes) ASSERT_EQ(outcome.status, 0) << outcome.output;
    EXPECT_NE(outcomes.front().output.find("8 cells: 8 computed, 0 kept; 4 models fitted"), std::string::npos)
        << outcomes.front().output;
    for (std::size_t rank = 1; rank < outcomes.size(); ++rank) EXPECT_EQ(outcomes[rank].output, "");
    EXPECT_NE(contents_of(folder_ / std::to_string(count) / "manifest.yaml")
                  .find("ranks: " + std::to_string(count)),
              std::string::npos);
  }
  const auto one = rows("1");
  for (const char* several : {"2", "4"}) {
    const auto others = rows(several);
    ASSERT_EQ(others.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      EXPECT_EQ(others[i].label, one[i].label);
      EXPECT_EQ(others[i].metric, one[i].metric);
      EXPECT_EQ(others[i].n, one[i].n);
      // Estimates are rounded to float, in batches of other sizes.
      EXPECT_NEAR(others[i].mean, one[i].mean, 1e-6 * std::abs(one[i].mean)) << one[i].label << one[i].metric;
      EXPECT_NEAR(others[i].std_error, one[i].std_error, 1e-5 * one[i].std_error);
    }
  }
}

TEST_F(RunOnRanks, KeepsWhatIsFinished) {
  write_experiment("  - {name: gaussian_linear}\n");
  ASSERT_EQ(start(1, "run", "out").wait(60).front().status, 0);
  write_experiment("  - {name: gaussian_linear}\n  - {name: mean}\n");
  const auto outcomes = start(2, "run", "out").wait(60);
  EXPECT_EQ(outcomes.back().status, 0) << outcomes.back().output;
  EXPECT_NE(outcomes.front().output.find("4 cells: 2 computed, 2 kept; 1 model fitted"), std::string::npos)
      << outcomes.front().output;
}

/// Waits until rank 0 has shown `text`.
void wait_for(const RankProcesses& ranks, const std::string& text) {
  for (int k = 0; k < 3000 && ranks.output(0).find(text) == std::string::npos; ++k)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  ASSERT_NE(ranks.output(0).find(text), std::string::npos) << ranks.output(0);
}

constexpr const char* kLong = "  - {name: cnn, width: 4, blocks: 1, steps: 10000000, batch: 4}\n";

TEST_F(RunOnRanks, EndsWithinAMinuteWhenARankIsLost) {
  write_experiment(kLong);
  auto ranks = start(2, "run", "out");
  wait_for(ranks, ": fit");
  ranks.kill(1, SIGKILL);
  const auto outcomes = ranks.wait(60);
  EXPECT_EQ(outcomes.front().status, 1);
  EXPECT_NE(outcomes.front().output.find("wavescore: rank 1 of 2 was lost"), std::string::npos)
      << outcomes.front().output;
}

TEST_F(RunOnRanks, GoesOnFromTheCheckpointOfATrainingThatLostARank) {
  write_experiment("  - {name: cnn, width: 4, blocks: 1, steps: 300, batch: 4, checkpoint_seconds: 0.1}\n");
  ASSERT_EQ(start(2, "run", "whole").wait(60).front().status, 0);
  {
    auto ranks = start(2, "run", "out");
    const auto saved = [&] {
      const auto models = folder_ / "out/models";
      return std::filesystem::exists(models) && !std::filesystem::is_empty(models);
    };
    for (int k = 0; k < 3000 && !saved(); ++k) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    ranks.kill(1, SIGKILL);
    (void)ranks.wait(60);
  }
  const auto outcomes = start(2, "run", "out").wait(60);
  ASSERT_EQ(outcomes.front().status, 0) << outcomes.front().output;
  const auto whole = rows("whole");
  const auto resumed = rows("out");
  ASSERT_EQ(resumed.size(), whole.size());
  for (std::size_t i = 0; i < whole.size(); ++i) EXPECT_EQ(resumed[i].mean, whole[i].mean) << whole[i].metric;
}

TEST_F(RunOnRanks, StopsAsAWholeWhenAnyRankIsAskedTo) {
  write_experiment(kLong);
  auto ranks = start(2, "run", "out");
  wait_for(ranks, ": fit");
  ranks.kill(1, SIGTERM);
  const auto outcomes = ranks.wait(60);
  EXPECT_EQ(outcomes[0].status, 130) << outcomes[0].output << "\nrank 1: " << outcomes[1].output;
  EXPECT_EQ(outcomes[1].status, 128 + SIGTERM) << outcomes[1].output;
}

TEST_F(RunOnRanks, PlainSrunStartsTheRanksOfOneRun) {
  write_experiment("  - {name: gaussian_linear}\n");
  std::string command = "cd '" + folder_.path().string() + "'; export WAVESCORE_DATA=data ";
  for (const char* set : {"SLURM_NTASKS=2", "SLURM_STEP_ID=0", "SLURM_STEP_NODELIST=localhost,node[1-3]"})
    command += set + std::string(" ");
  command += "SLURM_JOB_ID=" + std::to_string(free_port()) + "; ";
  for (const char* rank : {"1", "0"})
    command += "SLURM_PROCID=" + std::string(rank) +
               " '" WAVESCORE_PROGRAM "' run a.yaml --no-plots --threads 1 >" + rank + ".log 2>&1 & ";
  ASSERT_EQ(std::system((command + "wait").c_str()), 0);
  const std::string shown = contents_of(folder_ / "0.log");
  EXPECT_NE(shown.find("2 cells: 2 computed"), std::string::npos) << shown;
  EXPECT_EQ(contents_of(folder_ / "1.log"), "");
  EXPECT_NE(contents_of(folder_ / "results/a/manifest.yaml").find("ranks: 2"), std::string::npos);
}

TEST_F(RunOnRanks, AnUnknownMasterIsNamedAtOnce) {
  write_experiment("  - {name: gaussian_linear}\n");
  const std::string command = "cd '" + folder_.path().string() +
                              "'; RANK=0 WORLD_SIZE=2 MASTER_PORT=29511 MASTER_ADDR=no-such-host.invalid "
                              "timeout 30 '" WAVESCORE_PROGRAM "' run a.yaml >log 2>&1";
  EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 2);
  EXPECT_NE(contents_of(folder_ / "log").find("'no-such-host.invalid'"), std::string::npos)
      << contents_of(folder_ / "log");
}

}  // namespace
}  // namespace wavescore::harness::ranks_test
