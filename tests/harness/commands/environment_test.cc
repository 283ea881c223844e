#include <gtest/gtest.h>

#include "harness/machine/machine.h"
#include "tests/harness/program.h"
#include "tests/temporary_folder.h"

// What the program makes of where and how it is started: environment, folders, other processes.
namespace wavescore::harness::environment_test {
namespace {

constexpr const char* kExperiment =
    "title: A test\n"
    "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
    "sigmas: {values: [1], unit: standardized}\n"
    "denoisers:\n  - {name: mean}\n";

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

class Environment : public testing::Test {
 protected:
  Outcome wavescore(const std::string& arguments, const std::string& changes = "") const {
    return run_wavescore(folder_.path(), arguments, changes);
  }

  TemporaryFolder folder_;
};

TEST_F(Environment, WaitingThreadsSoonSleepUnlessTheUserSaysOtherwise) {
  // libgomp shows what it goes by.
  const std::string unset = "-u OMP_WAIT_POLICY -u GOMP_SPINCOUNT OMP_DISPLAY_ENV=verbose ";
  const auto spins = [&](const std::string& changes) {
    const std::string shown = wavescore("--version", unset + changes).output;
    const std::size_t place = shown.rfind("GOMP_SPINCOUNT");
    return place == std::string::npos ? shown : shown.substr(place, shown.find('\n', place) - place);
  };
  EXPECT_EQ(spins(""), "GOMP_SPINCOUNT = '2000'");
  EXPECT_EQ(spins("GOMP_SPINCOUNT=5000"), "GOMP_SPINCOUNT = '5000'");
  EXPECT_EQ(spins("OMP_WAIT_POLICY=passive"), "GOMP_SPINCOUNT = '0'");
}

TEST_F(Environment, TheUsersNumberOfThreadsIsObeyed) {
  (void)folder_.write("a.yaml", kExperiment);
  const auto threads = [&](const std::string& arguments, const std::string& changes) {
    std::filesystem::remove_all(folder_ / "results");
    const Outcome outcome = wavescore("run a.yaml --no-plots " + arguments, changes);
    EXPECT_EQ(outcome.status, 0) << outcome.output;
    const std::string manifest = contents_of(folder_ / "results/a/manifest.yaml");
    const std::size_t place = manifest.rfind("threads: ");
    return place == std::string::npos ? manifest : manifest.substr(place, manifest.find('\n', place) - place);
  };
  EXPECT_EQ(threads("", "OMP_NUM_THREADS=1"), "threads: 1");
  EXPECT_EQ(threads("--threads 3", "OMP_NUM_THREADS=1"), "threads: 3");
  EXPECT_EQ(threads("", "-u OMP_NUM_THREADS taskset -c 0"), "threads: 1");
  // OpenBLAS waits for ever for threads that OpenMP does not give.
  EXPECT_EQ(threads("", "OMP_NUM_THREADS=4 OMP_THREAD_LIMIT=1"), "threads: 1");
  EXPECT_EQ(threads("--threads 2", "OMP_DYNAMIC=true OMP_MAX_ACTIVE_LEVELS=0"), "threads: 2");
}

TEST_F(Environment, TooManyThreadsAreRefused) {
  (void)folder_.write("a.yaml", kExperiment + std::string("threads: 4000\n"));
  const std::string most = "give at most " + std::to_string(4 * cores());
  for (const auto& [arguments, changes] :
       {std::pair("run a.yaml --threads 100000", ""), std::pair("check a.yaml --threads 100000", ""),
        std::pair("run a.yaml", "OMP_NUM_THREADS=5000"), std::pair("run a.yaml", "-u OMP_NUM_THREADS")}) {
    const Outcome outcome = wavescore(arguments, changes);
    EXPECT_EQ(outcome.status, 2) << outcome.output;
    EXPECT_TRUE(contains(outcome.output, most)) << outcome.output;
  }
}

TEST_F(Environment, ANumberOfThreadsThatIsNoneIsSaid) {
  (void)folder_.write("a.yaml", kExperiment);
  for (const std::string value : {"abc", "0", "-1"}) {
    const Outcome outcome = wavescore("check a.yaml", "OMP_NUM_THREADS=" + value);
    EXPECT_EQ(outcome.status, 2) << outcome.output;
    EXPECT_TRUE(
        contains(outcome.output,
                 "wavescore: OMP_NUM_THREADS must be a whole number of at least 1, not '" + value + "'\n"))
        << outcome.output;
  }
}

TEST_F(Environment, TwoExperimentsOfTheSameNameDoNotShareResults) {
  for (const char* place : {"a", "b"}) {
    std::filesystem::create_directories(folder_ / place);
    (void)folder_.write(std::string(place) + "/exp.yaml", kExperiment);
  }
  ASSERT_EQ(wavescore("run a/exp.yaml --no-plots").status, 0);
  for (const char* command : {"run", "train", "predict"}) {
    const Outcome outcome = wavescore(std::string(command) + " b/exp.yaml");
    EXPECT_EQ(outcome.status, 2) << command << outcome.output;
    EXPECT_TRUE(contains(outcome.output, "results/exp holds the results of another experiment, a/exp.yaml"))
        << outcome.output;
  }
  // What the message says works when typed.
  EXPECT_TRUE(contains(wavescore("check b/exp.yaml").output, "`--results results/exp-2`"));
  EXPECT_EQ(wavescore("check b/exp.yaml --results results/exp-2").status, 0);
}

TEST_F(Environment, AFolderThatCannotHoldResultsIsSaidByCheckAndRun) {
  (void)folder_.write("a.yaml", kExperiment);
  (void)folder_.write("file", "");
  for (const char* command : {"check", "run"}) {
    const Outcome outcome = wavescore(std::string(command) + " a.yaml --results file/results");
    EXPECT_EQ(outcome.status, 2) << outcome.output;
    EXPECT_TRUE(contains(outcome.output, "results cannot be written to file/results: file is not a folder"))
        << outcome.output;
  }
}

}  // namespace
}  // namespace wavescore::harness::environment_test
