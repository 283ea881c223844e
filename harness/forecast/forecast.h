#pragma once

#include <span>
#include <vector>

#include "harness/forecast/costs.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// What a fit or an evaluation is expected to take.
struct Forecast {
  double seconds = 0;
  double peak_bytes = 0;  ///< of the process during a fit; 0: unknown
  bool measured = false;  ///< from a measurement of the same method, or a given time; else an assumed rate
};

/// What machines of two cores do on the mix of these methods; guesses, and said to be.
inline constexpr double kAssumedFlops = 40e9;         ///< a second, of fits
inline constexpr double kAssumedPixels = 5e6;         ///< a second, denoised and measured
inline constexpr double kAssumedTrainedPixels = 3e5;  ///< the same by a network

/// Costs of fits and evaluations, from what was measured on this machine.
///
/// The nearest measurement of the same method is taken: nearness counts factors of two between shapes,
/// numbers of images and predicted operations, and differing options, threads and metrics. A fit's seconds
/// are scaled by its predicted operations (where none are predicted: by images times pixels), an
/// evaluation's by images times pixels. Of repeated measurements the median of the last five counts. A
/// training that is given minutes takes those.
class Forecasts {
 public:
  explicit Forecasts(std::vector<CostRecord> measured);

  [[nodiscard]] Forecast operator()(const CostRecord& asked) const;

 private:
  struct Setting {
    CostRecord what;  ///< its results are medians of the last
    std::vector<CostRecord> last;
  };

  std::vector<Setting> settings_;
};

/// What a list of tasks is expected to take, each a fit, cells of its model, or both, `parallel` at a time:
/// each task begins where one has ended first, in their order.
class TimeEstimate {
 public:
  explicit TimeEstimate(int parallel = 1) : busy_until_(static_cast<std::size_t>(parallel)) {}

  /// A fit that is not needed is nullptr.
  void add(const Forecast* fit, const Forecast& cell, std::size_t cells);

  /// Wall time of all tasks.
  [[nodiscard]] double seconds() const;
  /// Sums over tasks, which go on beside each other.
  [[nodiscard]] double fit_seconds() const { return fit_seconds_; }
  [[nodiscard]] double evaluation_seconds() const { return evaluation_seconds_; }
  /// What of the sums rests on measurements, from 0 to 1.
  [[nodiscard]] double measured_share() const;

 private:
  std::vector<double> busy_until_;  ///< of those that work at a time
  double fit_seconds_ = 0;
  double evaluation_seconds_ = 0;
  double measured_seconds_ = 0;
};

/// Threads of each of `parallel` tasks at a time.
[[nodiscard]] int threads_of_each(int parallel);

/// What is left of a run, asked again and again by the forecasts made last, for what was missing then. With
/// several ranks nothing goes on in parallel.
class TimeLeft {
 public:
  TimeLeft(const Config& config, const std::filesystem::path& data_folder, std::span<const Work> work,
           int ranks);

  /// Makes the forecasts again, from what has been measured by now. Reads costs.jsonl: for once in a while.
  void forecast(std::span<const Work> work);
  /// Of the same work: fits of models that are not there, each once, and cells that are not there; nothing
  /// of what has failed.
  [[nodiscard]] TimeEstimate of(std::span<const Work> work) const;

 private:
  const Config& config_;
  std::filesystem::path data_folder_;
  int ranks_;
  int parallel_;
  int threads_;  ///< of each
  std::vector<Forecast> fits_;
  std::vector<Forecast> cells_;
};

}  // namespace wavescore::harness
