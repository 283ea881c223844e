#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "harness/progress/status.h"

namespace wavescore::harness {

/// Passes on what it hears, and keeps status.json of the results folder up to date for `wavescore status`:
/// written when something changed, at most once a second, by a thread of its own; every half minute without a
/// change; at once when the user asks to stop. Steps may go on in several threads at once, one in each. A
/// file that cannot be written stops nothing.
class StatusProgress final : public StepProgress {
 public:
  /// `results` empty: writes nothing. Nothing is written before the first step or tally.
  StatusProgress(StepProgress& shown, std::filesystem::path results, const std::string& title);

  void begin(std::string_view step) override;
  void end(std::string_view outcome) override;
  void say(std::string_view line) override;
  void update(std::string_view what, double done, double total, std::string_view note) override;
  void beside(std::string_view step, std::string_view what, double fraction) override;
  void tally(const Tally& tally) override;
  [[nodiscard]] bool cancelled() const override { return shown_.cancelled(); }

  /// The last word: complete, interrupted, or failed and why. A run that ends before its first step changes
  /// the status of a folder that is there, and makes none.
  /// Nothing is written afterwards.
  void finish(const std::string& state, const std::string& reason = {});

 private:
  void changed();
  void keep_writing(const std::stop_token& stop);
  void write_now(std::unique_lock<std::mutex>& lock);

  StepProgress& shown_;
  std::filesystem::path results_;
  std::mutex mutex_;  ///< of all that follows
  std::condition_variable_any wakes_;
  Status status_;
  std::map<std::thread::id, Status::Step> steps_;  ///< going on now
  bool begun_ = false;
  bool changed_ = false;
  std::jthread writer_;  ///< last: it ends before what it uses
};

}  // namespace wavescore::harness
