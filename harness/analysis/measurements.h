#pragma once

#include <map>
#include <string>
#include <vector>

#include "harness/analysis/statistics.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// One method on one data entry, in all its repetitions.
struct MeasuredMethod {
  std::size_t data = 0;  ///< index in Config::data
  std::string label;
  std::vector<const Work*> repetitions;

  [[nodiscard]] const Work& first() const { return *repetitions.front(); }
  [[nodiscard]] const Job& job() const { return *first().job; }
  /// Whether the cells of all repetitions at a level are there.
  [[nodiscard]] bool measured(std::size_t level) const;
};

/// What the cells of an experiment have kept, as statistics ask for it. All that it is made of must outlive
/// it.
class Measurements {
 public:
  Measurements(const Config& config, const WorkStore& store, const std::vector<Work>& work,
               Resamplings& resamplings);

  [[nodiscard]] const Config& config() const { return config_; }
  [[nodiscard]] const WorkStore& store() const { return store_; }
  [[nodiscard]] Resamplings& resamplings() const { return resamplings_; }
  /// In the order of the experiment.
  [[nodiscard]] const std::vector<MeasuredMethod>& methods() const { return methods_; }
  /// Those on one data entry that were measured at a level.
  [[nodiscard]] std::vector<const MeasuredMethod*> methods(std::size_t data, std::size_t level) const;

  /// What was kept of a method at a level, repetition by repetition; it must have been measured.
  [[nodiscard]] std::vector<CellDetails> details(const MeasuredMethod& method, std::size_t level) const;
  /// A whole-image metric of it, repetition by repetition; empty where that was not measured.
  [[nodiscard]] const std::vector<Estimate>& estimates(const MeasuredMethod& method, std::size_t level,
                                                       const std::string& metric) const;

 private:
  using Place = std::pair<const MeasuredMethod*, std::size_t>;

  const Config& config_;
  const WorkStore& store_;
  Resamplings& resamplings_;
  std::vector<MeasuredMethod> methods_;
  mutable std::map<Place, std::map<std::string, std::vector<Estimate>>> estimates_;
};

}  // namespace wavescore::harness
