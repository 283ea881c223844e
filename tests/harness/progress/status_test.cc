#include "harness/progress/status.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "core/error.h"
#include "harness/progress/status_progress.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::status_test {
namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Waits, up to some seconds, until `holds()`.
template <class Condition>
bool soon(Condition holds) {
  for (int i = 0; i < 500; ++i) {
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return false;
}

class StatusTest : public testing::Test {
 protected:
  [[nodiscard]] Status read() const { return read_status(folder_.path()); }
  [[nodiscard]] bool there() const { return std::filesystem::exists(folder_ / "status.json"); }

  TemporaryFolder folder_;
  StepProgress silent_;
};

TEST_F(StatusTest, TellsWhatARunDoesWhileItWorks) {
  StatusProgress progress(silent_, folder_.path(), "A study");
  progress.tally(
      {.total = 10, .kept = 2, .computed = 3, .failed = 1, .seconds_left = 500, .measured_share = 1});
  progress.begin("mnist-32: band D=2: fit");
  progress.update("moments", 1, 4, "");
  ASSERT_TRUE(soon([this] { return there() && !read().steps.empty() && read().steps[0].fraction > 0; }));
  const std::string text = status_text(read());
  EXPECT_TRUE(contains(text, "A study: running on ")) << text;
  EXPECT_TRUE(contains(text, "5 of 10 cells: 2 kept, 3 computed, 1 failed")) << text;
  EXPECT_TRUE(contains(text, "mnist-32: band D=2: fit: moments 25 %")) << text;
  EXPECT_TRUE(contains(text, "about 8 min")) << text;
  progress.end("fitted");
  progress.finish("complete");
  EXPECT_TRUE(read().steps.empty());
  EXPECT_TRUE(contains(status_text(read()), "A study: complete at ")) << status_text(read());
}

TEST_F(StatusTest, StepsOfSeveralThreadsGoOnBesideEachOther) {
  StatusProgress progress(silent_, folder_.path(), "A study");
  std::jthread other([&progress] { progress.beside("one", "fit", 0.5); });
  other.join();
  progress.beside("two", "", 0);
  ASSERT_TRUE(soon([this] { return there() && read().steps.size() == 2; }));
  progress.begin("two");
  progress.end("done");
  ASSERT_TRUE(soon([this] { return read().steps.size() == 1; }));
  EXPECT_EQ(read().steps[0].name, "one");
}

TEST_F(StatusTest, IsWrittenAtMostOnceASecond) {
  StatusProgress progress(silent_, folder_.path(), "A study");
  int versions = 0;
  double updated = 0;
  const auto start = std::chrono::steady_clock::now();
  while (std::chrono::steady_clock::now() - start < std::chrono::milliseconds(1500)) {
    progress.begin("step");
    progress.end("done");
    if (there() && read().updated != updated) {
      updated = read().updated;
      ++versions;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  EXPECT_GE(versions, 1);
  EXPECT_LE(versions, 2);
}

TEST_F(StatusTest, AStopIsToldAtOnceThoughTheRunComputesOn) {
  struct Stopping final : StepProgress {
    [[nodiscard]] bool cancelled() const override { return stop; }
    std::atomic<bool> stop = false;
  } shown;
  StatusProgress progress(shown, folder_.path(), "A study");
  progress.begin("a long step");
  ASSERT_TRUE(soon([this] { return there() && read().state == "running"; }));
  const auto start = std::chrono::steady_clock::now();
  shown.stop = true;
  EXPECT_TRUE(soon([this] { return read().state == "interrupted"; }));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(600));
}

TEST_F(StatusTest, ARunWhoseProcessIsGoneIsNotRunning) {
  Status status = new_status("A study");
  status.updated = now_seconds();
  EXPECT_TRUE(contains(status_text(status), "running on"));
  status.process += "0";  // another process of the same pid
  EXPECT_TRUE(contains(status_text(status), "not running (killed?)")) << status_text(status);
  status.host = "elsewhere";
  EXPECT_FALSE(contains(status_text(status), "killed?"));
  status.updated -= 600;
  EXPECT_TRUE(contains(status_text(status), "last heard of 10 min 0 s ago (killed?)")) << status_text(status);
}

TEST_F(StatusTest, AProcessThatDiedAndIsNotBuriedIsNotRunning) {
  const pid_t child = fork();
  if (child == 0) {
    write_status(folder_.path(), new_status("A study"));
    _exit(0);
  }
  const bool told =
      soon([this] { return there() && status_text(read()).find("(killed?)") != std::string::npos; });
  waitpid(child, nullptr, 0);
  EXPECT_TRUE(told);
  EXPECT_TRUE(contains(status_text(read()), "not running (killed?)"));
}

TEST_F(StatusTest, AFailureSaysWhyAndARunThatNeverBeganMakesNoFolder) {
  {
    StatusProgress progress(silent_, folder_ / "none", "A study");
    progress.finish("failed", "no data");
  }
  EXPECT_FALSE(std::filesystem::exists(folder_ / "none"));
  StatusProgress progress(silent_, folder_.path(), "A study");
  progress.finish("failed", "the disk is full");
  progress.finish("complete");
  EXPECT_EQ(read().state, "failed");
  EXPECT_TRUE(contains(status_text(read()), ": the disk is full")) << status_text(read());
}

TEST_F(StatusTest, AFolderWithoutStatusSaysWhatToDo) {
  const auto message = [this] {
    try {
      (void)read();
    } catch (const InputError& error) {
      return std::string(error.what());
    }
    return std::string("no error");
  };
  EXPECT_TRUE(contains(message(), "no status.json here")) << message();
  EXPECT_TRUE(contains(message(), "wavescore run NAME.yaml")) << message();
  for (const char* bad : {"", "{", "[]", "{\"state\": 3}"}) {
    (void)folder_.write("status.json", bad);
    EXPECT_TRUE(contains(message(), "not a status file")) << message();
  }
}

}  // namespace
}  // namespace wavescore::harness::status_test
