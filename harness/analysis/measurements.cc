#include "harness/analysis/measurements.h"

#include <algorithm>

namespace wavescore::harness {

bool MeasuredMethod::measured(std::size_t level) const {
  return std::ranges::all_of(repetitions, [level](const Work* work) {
    return level < work->cells.size() && work->cells[level].has_value();
  });
}

Measurements::Measurements(const Config& config, const WorkStore& store, const std::vector<Work>& all,
                           Resamplings& resamplings)
    : config_(config), store_(store), resamplings_(resamplings) {
  for (const Work& work : all) {
    // Repetitions of a job follow each other.
    if (work.job->repetition == 0) methods_.push_back({work.job->data, final_label(work), {}});
    methods_.back().repetitions.push_back(&work);
  }
}

std::vector<const MeasuredMethod*> Measurements::methods(std::size_t data, std::size_t level) const {
  std::vector<const MeasuredMethod*> found;
  for (const MeasuredMethod& method : methods_)
    if (method.data == data && method.measured(level)) found.push_back(&method);
  return found;
}

std::vector<CellDetails> Measurements::details(const MeasuredMethod& method, std::size_t level) const {
  std::vector<CellDetails> all;
  for (const Work* work : method.repetitions) all.push_back(store_.details(*work, level));
  return all;
}

const std::vector<Estimate>& Measurements::estimates(const MeasuredMethod& method, std::size_t level,
                                                     const std::string& metric) const {
  static const std::vector<Estimate> kNone;
  if (!method.measured(level)) return kNone;
  const auto [place, fresh] = estimates_.try_emplace({&method, level});
  auto& by_metric = place->second;
  if (fresh)
    for (const CellDetails& kept : details(method, level))
      for (const Series& series : kept.series)
        if (series.scale == "all")
          by_metric[series.metric].push_back(resamplings_.of(series.values.size()).mean(series.values));
  const auto found = by_metric.find(metric);
  return found == by_metric.end() ? kNone : found->second;
}

}  // namespace wavescore::harness
