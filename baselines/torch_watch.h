#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include "core/progress.h"

namespace wavescore::baselines {

/// Knows which rank is gone, though nothing is exchanged for hours: every half second each rank counts up in
/// the store, in a thread of its own. Rank 0 looks at all, the others at rank 0 and at what it found.
///
/// Time is counted in looks, not by the clock: where all ranks stand still for a while (a machine that
/// slept), none is taken for lost.
class Watch {
 public:
  /// `store` belongs to the watch from now on; its keys begin with `prefix`. Once `progress` (if any, alive
  /// as long as the watch) is asked to stop, all ranks are.
  Watch(c10::intrusive_ptr<c10d::Store> store, const std::string& prefix, int rank, int count,
        const Progress* progress);
  /// Rank 0, which holds the store, waits a little where others are to hear of a lost rank or of a stop.
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  /// The rank that is gone, or -1. Found 20 seconds after its last sign of life.
  [[nodiscard]] int lost() const;
  /// There is reason to think that a rank is gone: all look closer, and find it within 3 seconds.
  void suspect();
  void ask_to_stop();
  [[nodiscard]] bool asked_to_stop() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
  std::thread thread_;
};

}  // namespace wavescore::baselines
