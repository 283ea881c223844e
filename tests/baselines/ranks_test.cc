#include <gtest/gtest.h>

#include <sstream>

#include "tests/rank_processes.h"

namespace wavescore::baselines {
namespace {

class RanksTest : public testing::TestWithParam<int> {
 protected:
  std::vector<RankOutcome> run(const std::string& what) const {
    RankProcesses ranks(folder_.path(), {WAVESCORE_RANKS_PROGRAM, what}, GetParam());
    return ranks.wait(60);
  }

  TemporaryFolder folder_;
};

TEST_P(RanksTest, SumsAreTheSameBitsOnEveryRank) {
  const auto outcomes = run("sum");
  for (const RankOutcome& outcome : outcomes) {
    EXPECT_EQ(outcome.status, 0) << outcome.output;
    EXPECT_EQ(outcome.output, outcomes.front().output);
    EXPECT_EQ(outcome.output.find("wrong"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("sharing " + std::to_string(GetParam())), std::string::npos)
        << outcome.output;
  }
}

TEST_P(RanksTest, AveragedGradientsAreThoseOfTheWholeBatch) {
  for (const RankOutcome& outcome : run("gradients")) {
    EXPECT_EQ(outcome.status, 0) << outcome.output;
    EXPECT_TRUE(outcome.output.starts_with("right")) << outcome.output;
  }
}

/// Loss and validation error in a line of a training's curve.
std::pair<double, double> end_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> cells;
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  return {std::stod(cells.at(3)), std::stod(cells.at(5))};
}

TEST_P(RanksTest, TrainingGoesAsThatOfOneProcess) {
  RankProcesses one(folder_.path(), {WAVESCORE_RANKS_PROGRAM, "train"}, 1);
  const auto single = one.wait(60).front();
  ASSERT_EQ(single.status, 0) << single.output;
  const auto [loss, mse] = end_of(single.output);
  for (const RankOutcome& outcome : run("train")) {
    ASSERT_EQ(outcome.status, 0) << outcome.output;
    // Adam amplifies the rounding of sums.
    EXPECT_NEAR(end_of(outcome.output).first, loss, 0.01 * loss);
    EXPECT_NEAR(end_of(outcome.output).second, mse, 0.01 * mse);
  }
}

TEST_P(RanksTest, ALostRankEndsTheOthersAndIsNamed) {
  auto outcomes = run("lose");
  EXPECT_EQ(outcomes.back().status, 128 + SIGKILL);
  outcomes.pop_back();
  for (const RankOutcome& outcome : outcomes) {
    EXPECT_EQ(outcome.status, 1) << outcome.output;
    EXPECT_TRUE(outcome.output.starts_with("rank " + std::to_string(GetParam() - 1) + " of " +
                                           std::to_string(GetParam()) + " was lost"))
        << outcome.output;
  }
}

TEST_P(RanksTest, ARankThatIsAskedToStopStopsTheOthers) {
  for (const RankOutcome& outcome : run("stop")) EXPECT_EQ(outcome.status, 130) << outcome.output;
}

INSTANTIATE_TEST_SUITE_P(Processes, RanksTest, testing::Values(2, 4),
                         [](const auto& test) { return std::to_string(test.param); });

}  // namespace
}  // namespace wavescore::baselines
