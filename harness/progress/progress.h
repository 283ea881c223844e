#pragma once

#include <chrono>
#include <cstdio>
#include <string>

#include "core/progress.h"

namespace wavescore::harness {

/// How far a whole run is.
struct Tally {
  std::size_t total = 0;  ///< cells
  std::size_t kept = 0;
  std::size_t computed = 0;
  std::size_t failed = 0;
  double seconds_left = 0;    ///< estimated; 0: unknown
  double measured_share = 0;  ///< of those, what rests on measurements
};

/// Hears of a run step by step: begin, updates within the step, end.
class StepProgress : public Progress {
 public:
  /// "[3/29] mnist-32: band D=2: fit"
  virtual void begin(std::string_view step) { (void)step; }
  /// "0.00676"; what came of it.
  virtual void end(std::string_view outcome) { (void)outcome; }
  /// A line of its own, which no time belongs to; a step that goes on ends with it.
  virtual void say(std::string_view line) { (void)line; }
  /// How far a step is that goes on beside others in this thread; it begins and ends for the rest to see once
  /// it is done. From any thread.
  virtual void beside(std::string_view step, std::string_view what, double fraction) {
    (void)step, (void)what, (void)fraction;
  }
  /// At the start, and whenever a cell is done.
  virtual void tally(const Tally& tally) { (void)tally; }
};

/// Shows a run on a stream: on a terminal one live line (what, how far, how fast, time left) that becomes one
/// line when the step is done; elsewhere a line when a step begins, one when it ends, and in between at
/// most one a minute. cancelled() once the user has pressed Ctrl-C.
class ConsoleProgress final : public StepProgress {
 public:
  explicit ConsoleProgress(std::FILE* stream);

  void begin(std::string_view step) override;
  void end(std::string_view outcome) override;
  void say(std::string_view line) override;
  void update(std::string_view what, double done, double total, std::string_view note) override;
  [[nodiscard]] bool cancelled() const override;

 private:
  using Clock = std::chrono::steady_clock;

  std::FILE* stream_;
  bool terminal_;
  std::string step_;
  std::string what_;
  Clock::time_point step_start_;
  Clock::time_point what_start_;
  double what_first_ = 0;  ///< how far `what_` was when it was first heard of
  Clock::time_point shown_;
};

/// "3.2 s", "4 min 5 s", "1 h 20 min"
[[nodiscard]] std::string duration_text(double seconds);

}  // namespace wavescore::harness
