#include "harness/progress/folder_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <memory>
#include <thread>

#include "core/error.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::folder_lock_test {
namespace {

namespace fs = std::filesystem;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const std::exception& error) {
    return error.what();
  }
  return "none";
}

class FolderLockTest : public testing::Test {
 protected:
  void SetUp() override {
    for (const char* place : {"a", "b"}) {
      fs::create_directories(folder_ / place);
      (void)folder_.write(std::string(place) + "/exp.yaml", "");
    }
  }

  [[nodiscard]] FolderOwner owner(const std::string& file, bool named = false) const {
    return {.experiment = folder_ / file, .named = named};
  }
  /// A run that writes something.
  void run(const std::string& results, const FolderOwner& owner) const {
    const FolderLock lock(folder_ / results, owner);
    (void)folder_.write(results + "/metrics.csv", "");
  }

  TemporaryFolder folder_;
};

TEST_F(FolderLockTest, OneProcessAtATimeWritesToAFolder) {
  auto first = std::make_unique<FolderLock>(folder_ / "results/exp", owner("a/exp.yaml"));
  const std::string error = error_of([this] { FolderLock(folder_ / "results/exp", owner("a/exp.yaml")); });
  EXPECT_TRUE(contains(error, "another process is working in")) << error;
  EXPECT_TRUE(contains(error, "pid " + std::to_string(getpid()) + " on ")) << error;
  EXPECT_TRUE(contains(error, "--results DIR")) << error;
  const FolderLock elsewhere(folder_ / "results/other", owner("a/exp.yaml"));
  first.reset();
  const FolderLock next(folder_ / "results/exp", owner("a/exp.yaml"));
}

TEST_F(FolderLockTest, AKillLeavesNoLockBehind) {
  const pid_t child = fork();
  if (child == 0) {
    const FolderLock lock(folder_ / "results/exp", owner("a/exp.yaml"));
    (void)folder_.write("locked", "");
    pause();
  }
  while (!fs::exists(folder_ / "locked")) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  EXPECT_TRUE(contains(error_of([this] { FolderLock(folder_ / "results/exp", owner("a/exp.yaml")); }),
                       "pid " + std::to_string(child) + " on "));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  EXPECT_EQ(error_of([this] { FolderLock(folder_ / "results/exp", owner("a/exp.yaml")); }), "none");
}

TEST_F(FolderLockTest, ARunThatWroteNothingLeavesNoFolder) {
  { const FolderLock lock(folder_ / "results/exp", owner("a/exp.yaml")); }
  EXPECT_FALSE(fs::exists(folder_ / "results/exp"));
  fs::create_directories(folder_ / "mine");
  { const FolderLock lock(folder_ / "mine", owner("a/exp.yaml")); }
  EXPECT_TRUE(fs::exists(folder_ / "mine"));
}

TEST_F(FolderLockTest, TwoExperimentsOfTheSameNameDoNotShareAFolder) {
  run("results/exp", owner("a/exp.yaml"));
  run("results/exp", owner("a/exp.yaml"));
  const auto error = [this] {
    return error_of([this] { check_owner(folder_ / "results/exp", owner("b/exp.yaml")); });
  };
  EXPECT_TRUE(contains(error(), "a/exp.yaml: give")) << error();
  const fs::path own = folder_ / "results/exp-2";
  EXPECT_TRUE(contains(error(), "`--results " + own.string() + "`")) << error();
  run("results/exp-2", owner("b/exp.yaml", true));
  EXPECT_TRUE(contains(error(), "`--results " + own.string() + "`"))
      << "which is its own by now: " << error();
  EXPECT_THROW(run("results/exp", owner("b/exp.yaml")), InputError);
  run("results/exp", owner("b/exp.yaml", true));
  run("results/exp", owner("b/exp.yaml"));
  EXPECT_THROW(run("results/exp", owner("a/exp.yaml")), InputError);
}

TEST_F(FolderLockTest, ExperimentsAndFoldersMayBeMovedAndCopied) {
  run("results/exp", owner("a/exp.yaml"));
  fs::rename(folder_ / "a/exp.yaml", folder_ / "moved.yaml");
  EXPECT_EQ(error_of([this] { check_owner(folder_ / "results/exp", owner("moved.yaml")); }), "none");
  fs::rename(folder_ / "moved.yaml", folder_ / "a/exp.yaml");

  // Another checkout of the same repository, with its results: the first is still there.
  fs::create_directories(folder_ / "clone");
  for (const char* part : {"a", "results"})
    fs::copy(folder_ / part, folder_ / "clone" / part, fs::copy_options::recursive);
  EXPECT_EQ(error_of([this] { check_owner(folder_ / "clone/results/exp", owner("clone/a/exp.yaml")); }),
            "none");
  EXPECT_EQ(error_of([this] { check_owner(folder_ / "results/exp", owner("a/exp.yaml")); }), "none");

  // The results alone, without the experiment they came from.
  fs::create_directories(folder_ / "else/where/on");
  fs::copy(folder_ / "results", folder_ / "else/where/on/results", fs::copy_options::recursive);
  EXPECT_EQ(error_of([this] { check_owner(folder_ / "else/where/on/results/exp", owner("b/exp.yaml")); }),
            "none");

  fs::create_symlink(folder_ / "a/exp.yaml", folder_ / "link.yaml");
  EXPECT_EQ(error_of([this] { check_owner(folder_ / "results/exp", owner("link.yaml")); }), "none");
}

TEST_F(FolderLockTest, AFolderThatCannotBeWrittenToIsSaidAtOnce) {
  EXPECT_EQ(error_of([this] { check_writable(folder_ / "new/results/"); }), "none");
  EXPECT_FALSE(fs::exists(folder_ / "new"));
  (void)folder_.write("file", "");
  for (const char* bad : {"file", "file/", "file/results/exp"}) {
    const std::string error = error_of([this, bad] { check_writable(folder_ / bad); });
    EXPECT_TRUE(contains(error, "file is not a folder")) << error;
    EXPECT_TRUE(contains(error, "--results DIR")) << error;
    EXPECT_THROW(FolderLock(folder_ / bad, owner("a/exp.yaml")), InputError) << bad;
  }
  fs::create_symlink("nowhere", folder_ / "dangling");
  EXPECT_THROW(check_writable(folder_ / "dangling"), InputError);
  EXPECT_THROW(check_writable("/proc/self/results"), InputError);
}

TEST_F(FolderLockTest, AFolderOfSomebodyElseIsNoPlaceForResults) {
  for (const char* place : {"theirs", "mixed/models"}) fs::create_directories(folder_ / place);
  fs::permissions(folder_.path(), fs::perms::all);
  fs::permissions(folder_ / "mixed", fs::perms::all);
  fs::permissions(folder_ / "theirs", fs::perms::owner_read | fs::perms::owner_exec);
  fs::permissions(folder_ / "mixed/models", fs::perms::owner_read | fs::perms::owner_exec);
  const pid_t child = fork();
  if (child == 0) {
    constexpr uid_t kNobody = 65534;
    if (getuid() == 0 && setuid(kNobody) != 0) _exit(9);  // root may write anywhere
    bool said = true;
    for (const char* place : {"theirs", "theirs/exp", "mixed"})
      said = said &&
             contains(error_of([this, place] { check_writable(folder_ / place); }), "Permission denied") &&
             contains(error_of([&, place] { FolderLock(folder_ / place, owner("a/exp.yaml")); }),
                      "Permission denied");
    _exit(said ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
  fs::permissions(folder_ / "theirs", fs::perms::owner_all);
}

}  // namespace
}  // namespace wavescore::harness::folder_lock_test
