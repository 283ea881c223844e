#pragma once

#include "core/ranks.h"
#include "harness/progress/progress.h"

namespace wavescore::harness {

/// The progress of one rank of a run: rank 0 shows its own; a rank that is asked to stop stops them all, and
/// one that is lost ends the others at their next update.
class RankProgress final : public StepProgress {
 public:
  RankProgress(StepProgress& shown, Ranks& ranks) : shown_(shown), ranks_(ranks) {}

  void begin(std::string_view step) override {
    if (ranks_.rank() == 0) shown_.begin(step);
  }
  void end(std::string_view outcome) override {
    if (ranks_.rank() == 0) shown_.end(outcome);
  }
  void say(std::string_view line) override {
    if (ranks_.rank() == 0) shown_.say(line);
  }
  void beside(std::string_view step, std::string_view what, double fraction) override {
    if (ranks_.rank() == 0) shown_.beside(step, what, fraction);
  }
  void tally(const Tally& tally) override {
    if (ranks_.rank() == 0) shown_.tally(tally);
  }
  void update(std::string_view what, double done, double total, std::string_view note) override {
    ranks_.check();
    if (ranks_.rank() == 0) shown_.update(what, done, total, note);
  }
  [[nodiscard]] bool cancelled() const override {
    if (shown_.cancelled()) ranks_.ask_to_stop();
    return shown_.cancelled() || ranks_.asked_to_stop();
  }

 private:
  StepProgress& shown_;
  Ranks& ranks_;
};

}  // namespace wavescore::harness
