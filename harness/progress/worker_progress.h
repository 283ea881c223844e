#pragma once

#include <mutex>
#include <string>

#include "harness/progress/progress.h"

namespace wavescore::harness {

/// The progress of one of several tasks that run at a time: each of its steps is shown once, when it has
/// ended; until then it is told of as going on beside others.
class WorkerProgress final : public StepProgress {
 public:
  WorkerProgress(StepProgress& shown, std::mutex& mutex) : shown_(shown), mutex_(mutex) {}

  void begin(std::string_view step) override {
    step_ = step;
    shown_.beside(step_, "", 0);
  }
  void update(std::string_view what, double done, double total, std::string_view) override {
    shown_.beside(step_, what, total > 0 ? done / total : 0);
  }
  void end(std::string_view outcome) override {
    const std::scoped_lock lock(mutex_);
    shown_.begin(step_);
    shown_.end(outcome);
  }
  void say(std::string_view line) override {
    const std::scoped_lock lock(mutex_);
    shown_.say(line);
  }
  [[nodiscard]] bool cancelled() const override { return shown_.cancelled(); }

 private:
  StepProgress& shown_;
  std::mutex& mutex_;
  std::string step_;
};

}  // namespace wavescore::harness
