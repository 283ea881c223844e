#include "harness/run/schedule.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace wavescore::harness::schedule_test {
namespace {

/// What runs at a time: the most tasks and the most bytes.
class Load {
 public:
  std::function<void()> task(double bytes) {
    return [this, bytes] {
      change(1, bytes);
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      change(-1, -bytes);
    };
  }
  int most_tasks = 0;
  double most_bytes = 0;
  int done = 0;

 private:
  void change(int tasks, double bytes) {
    const std::scoped_lock lock(mutex_);
    tasks_ += tasks;
    bytes_ += bytes;
    done += tasks < 0 ? 1 : 0;
    most_tasks = std::max(most_tasks, tasks_);
    most_bytes = std::max(most_bytes, bytes_);
  }
  std::mutex mutex_;
  int tasks_ = 0;
  double bytes_ = 0;
};

TEST(Schedule, DoesEveryTaskWithinTheBudget) {
  Load load;
  std::vector<ScheduledTask> tasks;
  for (int k = 0; k < 20; ++k) {
    const double bytes = 1 + k % 3;
    tasks.push_back({std::to_string(k), bytes, load.task(bytes)});
  }
  do_all(tasks, 4, 5.0);
  EXPECT_EQ(load.done, 20);
  EXPECT_LE(load.most_tasks, 4);
  EXPECT_LE(load.most_bytes, 5.0);
  EXPECT_GE(load.most_tasks, 2);
}

TEST(Schedule, LetsATaskBeyondTheBudgetRunAlone) {
  Load load;
  do_all({{"a", 1, load.task(1)}, {"b", 9, load.task(9)}, {"c", 1, load.task(1)}}, 3, 5.0);
  EXPECT_EQ(load.done, 3);
  EXPECT_EQ(load.most_bytes, 9);
}

TEST(Schedule, DoesTasksOfOneKeyOneAfterTheOther) {
  Load load;
  std::vector<ScheduledTask> tasks(6, ScheduledTask{"same", 0, load.task(0)});
  do_all(tasks, 4, 1.0);
  EXPECT_EQ(load.done, 6);
  EXPECT_EQ(load.most_tasks, 1);
}

TEST(Schedule, StopsAtTheFirstExceptionOnceWhatRunsHasEnded) {
  std::atomic<int> begun = 0;
  std::vector<ScheduledTask> tasks;
  tasks.push_back({"bad", 0, [] { throw std::runtime_error("bad"); }});
  for (int k = 0; k < 50; ++k)
    tasks.push_back({std::to_string(k), 0, [&] {
                       ++begun;
                       std::this_thread::sleep_for(std::chrono::milliseconds(20));
                     }});
  EXPECT_THROW(do_all(tasks, 2, 1.0), std::runtime_error);
  EXPECT_LE(begun, 4);
}

}  // namespace
}  // namespace wavescore::harness::schedule_test
