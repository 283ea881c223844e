#include "harness/run/schedule.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <set>
#include <thread>

#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

class Schedule {
 public:
  Schedule(const std::vector<ScheduledTask>& tasks, double budget_bytes) : budget_bytes_(budget_bytes) {
    for (const ScheduledTask& task : tasks) waiting_.push_back(&task);
  }

  void work() {
    std::unique_lock lock(mutex_);
    while (!waiting_.empty() && !error_) {
      const auto next = std::ranges::find_if(waiting_, [this](const auto* task) { return may_begin(*task); });
      if (next == waiting_.end()) {
        ended_.wait(lock);
        continue;
      }
      const ScheduledTask& task = **next;
      waiting_.erase(next);
      running_.insert(task.key);
      bytes_ += task.bytes;
      lock.unlock();
      const std::exception_ptr error = outcome(task);
      lock.lock();
      running_.erase(task.key);
      bytes_ -= task.bytes;
      if (error && !error_) error_ = error;
      ended_.notify_all();
    }
  }

  void rethrow() const {
    if (error_) std::rethrow_exception(error_);
  }

 private:
  [[nodiscard]] bool may_begin(const ScheduledTask& task) const {
    return running_.empty() || (!running_.contains(task.key) && bytes_ + task.bytes <= budget_bytes_);
  }

  static std::exception_ptr outcome(const ScheduledTask& task) {
    try {
      task.work();
      return nullptr;
    } catch (...) {
      return std::current_exception();
    }
  }

  double budget_bytes_;
  std::mutex mutex_;
  std::condition_variable ended_;
  std::vector<const ScheduledTask*> waiting_;
  std::set<std::string> running_;
  double bytes_ = 0;
  std::exception_ptr error_;
};

}  // namespace

void do_all(const std::vector<ScheduledTask>& tasks, int parallel, double budget_bytes) {
  if (parallel <= 1) {
    for (const ScheduledTask& task : tasks) task.work();
    return;
  }
  Schedule schedule(tasks, budget_bytes);
  const int threads = std::max(1, omp_threads() / parallel);
  std::vector<std::jthread> workers;
  for (int w = 0; w < parallel; ++w)
    workers.emplace_back([&schedule, threads] {
      use_omp_threads(threads);
      schedule.work();
    });
  workers.clear();  // joins
  schedule.rethrow();
}

}  // namespace wavescore::harness
