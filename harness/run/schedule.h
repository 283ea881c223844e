#pragma once

#include <functional>
#include <string>
#include <vector>

namespace wavescore::harness {

/// One of the things a run has to do.
struct ScheduledTask {
  std::string key;   ///< tasks of equal keys are done one after the other, in their order
  double bytes = 0;  ///< memory it is expected to need
  std::function<void()> work;
};

/// Does all tasks, up to `parallel` at a time in as many threads, each with its share of the OpenMP threads.
/// A task begins, in the order of the list, once its bytes fit into `budget_bytes` beside those of the
/// running ones, or nothing runs. The first exception of a task lets no other begin, and is thrown once all
/// have ended.
void do_all(const std::vector<ScheduledTask>& tasks, int parallel, double budget_bytes);

}  // namespace wavescore::harness
