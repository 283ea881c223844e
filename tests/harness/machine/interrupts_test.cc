#include "harness/machine/interrupts.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

#include "core/error.h"
#include "harness/machine/child_process.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::interrupts_test {
namespace {

using Clock = std::chrono::steady_clock;

/// How a process ended that got a signal while it did its work.
struct Ended {
  int status = -1;
  double seconds = 0;  ///< after the signal
};

/// Signals a process that catches interrupts and does `work`, once it has written the file `mark` in
/// `folder`.
Ended interrupt(const TemporaryFolder& folder, int signal, const std::function<void()>& work,
                const char* mark = "ready") {
  const pid_t child = fork();
  if (child == 0) {
    catch_interrupts();
    (void)folder.write("ready", "");
    try {
      work();
    } catch (const Cancelled&) {
      _exit(interrupted_status());
    }
    _exit(0);
  }
  while (!std::filesystem::exists(folder / mark)) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  const auto start = Clock::now();
  kill(child, signal);
  int status = 0;
  waitpid(child, &status, 0);
  std::filesystem::remove(folder / "ready");
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
          std::chrono::duration<double>(Clock::now() - start).count()};
}

class InterruptsTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
};

TEST_F(InterruptsTest, WorkThatLooksEndsByItself) {
  const auto work = [] {
    while (!interrupted()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    throw Cancelled();
  };
  EXPECT_EQ(interrupt(folder_, SIGINT, work).status, 130);
  const Ended ended = interrupt(folder_, SIGTERM, work);
  EXPECT_EQ(ended.status, 143);
  EXPECT_LT(ended.seconds, 0.5);
}

TEST_F(InterruptsTest, WorkThatLooksNowhereIsEndedWithinASecond) {
  const auto work = [] {
    for (std::atomic<int> i = 0;; ++i) {
    }
  };
  EXPECT_EQ(interrupt(folder_, SIGINT, work).status, 130);
  const Ended ended = interrupt(folder_, SIGTERM, work);
  EXPECT_EQ(ended.status, 143);
  EXPECT_GT(ended.seconds, 0.4);  // it had time to end by itself
  EXPECT_LT(ended.seconds, 1.0);
}

TEST_F(InterruptsTest, AProgramThatWasStartedEndsToo) {
  const auto work = [this] {
    (void)run_program({"sh", "-c", "trap '' TERM; echo $$ >begun; mv begun pid; while :; do sleep 1; done"},
                      folder_.path());
  };
  const Ended ended = interrupt(folder_, SIGTERM, work, "pid");
  EXPECT_EQ(ended.status, 143);
  EXPECT_LT(ended.seconds, 1.0);
  const int program = std::stoi(contents_of(folder_ / "pid"));
  EXPECT_EQ(kill(program, 0), -1) << "it goes on, deaf to SIGTERM";
}

TEST_F(InterruptsTest, AProgramThatCtrlCEndedIsNoFailure) {
  // As in a terminal, where the signal reaches both.
  const Ended ended = interrupt(folder_, SIGINT, [] {
    (void)run_program({"sh", "-c", "kill -INT $PPID; kill -INT $$"});
  });
  EXPECT_EQ(ended.status, 130);
}

TEST_F(InterruptsTest, RunningAProgramTellsWhatItWroteAndHowItEnded) {
  const ProgramOutcome outcome = run_program({"sh", "-c", "pwd; echo to stderr >&2; exit 3"}, folder_.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_EQ(outcome.output, std::filesystem::canonical(folder_.path()).string() + "\nto stderr\n");
  EXPECT_EQ(run_program({"sh", "-c", "echo a; echo b >&2"}, {}, Keep::stdout_only).output, "a\n");
  EXPECT_EQ(run_program({"sh", "-c", "kill -KILL $$"}).status, 128 + SIGKILL);
  EXPECT_EQ(run_program({"no-such-program"}).status, 127);
  EXPECT_EQ(run_program({"echo", "it's \"one\" $word"}).output, "it's \"one\" $word\n");
  EXPECT_EQ(run_program({"cat"}).output, "");  // it reads nothing
}

}  // namespace
}  // namespace wavescore::harness::interrupts_test
