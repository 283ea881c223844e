#include "harness/analysis/comparisons.h"

#include <algorithm>
#include <optional>

namespace wavescore::harness {
namespace {

/// Half the width of a 95 % interval over the standard error that would have it.
constexpr double kNormalQuantile = 1.959963984540054;

/// Times and sizes: their mean over repetitions.
std::vector<ResultRow> averaged(const std::vector<const std::vector<ResultRow>*>& repetitions) {
  std::vector<ResultRow> rows = *repetitions.front();
  for (ResultRow& row : rows) {
    double sum = 0;
    for (const auto* of_one : repetitions) {
      const auto same = std::ranges::find_if(*of_one, [&](const ResultRow& r) {
        return r.metric == row.metric && r.scale == row.scale && r.orientation == row.orientation;
      });
      sum += same == of_one->end() ? row.mean : same->mean;
    }
    row.mean = sum / static_cast<double>(repetitions.size());
    row.repetitions = static_cast<std::int64_t>(repetitions.size());
  }
  return rows;
}

/// The rows' contract: both 0 where there is none.
void put_interval(const Interval& interval, ResultRow& row) {
  row.low = interval.is_given() ? interval.low : 0;
  row.high = interval.is_given() ? interval.high : 0;
}

/// The rows of a level, means over repetitions; those that were measured image by image with intervals.
std::vector<ResultRow> level_rows(const Measurements& measurements, const MeasuredMethod& method,
                                  std::size_t level) {
  std::vector<const std::vector<ResultRow>*> repetitions;
  for (const Work* work : method.repetitions) repetitions.push_back(&work->cells[level]->rows);
  std::vector<ResultRow> rows = averaged(repetitions);
  const std::vector<CellDetails> details = measurements.details(method, level);
  for (ResultRow& row : rows) {
    std::vector<Estimate> estimates;
    for (const CellDetails& kept : details)
      for (const Series& series : kept.series)
        if (series.metric == row.metric && series.scale == row.scale && series.orientation == row.orientation)
          estimates.push_back(measurements.resamplings().of(series.values.size()).mean(series.values));
    if (estimates.empty()) continue;
    const Summary summary = summarize(estimates);
    row.mean = summary.value;
    put_interval(summary.interval, row);
    row.std_error =
        summary.interval.is_given() ? (row.high - row.low) / (2 * kNormalQuantile) : summary.std_error;
  }
  return rows;
}

/// Whether the estimate is above 0 in every resample, so that a ratio to it means something.
bool above_0(const Estimate& estimate) {
  return estimate.value > 0 && std::ranges::min(estimate.resampled) > 0;
}

}  // namespace

std::vector<ResultRow> summary_rows(const Measurements& measurements, const std::vector<ResultRow>& rows) {
  const Config& config = measurements.config();
  if (config.repetitions.size() == 1) return rows;
  std::vector<ResultRow> all;
  for (const MeasuredMethod& method : measurements.methods()) {
    ResultRow head = row_of(config, method.first());
    const auto append = [&](const std::vector<ResultRow>& measured) {
      for (const ResultRow& row : measured) all.push_back(with_head(head, row));
    };
    std::vector<const std::vector<ResultRow>*> fits;
    for (const Work* work : method.repetitions)
      if (!work->model_rows.empty()) fits.push_back(&work->model_rows);
    if (!fits.empty()) append(averaged(fits));
    for (std::size_t level = 0; level < method.first().cells.size(); ++level) {
      if (!method.measured(level)) continue;
      head.sigma = config.sigmas.values[level];
      head.sigma_pixel = method.first().inputs->sigmas[level];
      append(level_rows(measurements, method, level));
    }
  }
  std::ranges::copy_if(rows, std::back_inserter(all), [](const ResultRow& row) { return row.n == 0; });
  return all;
}

PairRow pair_row(const Measurements& measurements, const MeasuredMethod& a, const MeasuredMethod& b,
                 std::size_t level) {
  const ResultRow head = row_of(measurements.config(), a.first());
  PairRow row;
  row.data = head.data;
  row.dataset = head.dataset;
  row.resolution = head.resolution;
  row.split = head.split;
  row.n_train = head.n_train;
  row.sigma = measurements.config().sigmas.values[level];
  row.sigma_unit = head.sigma_unit;
  row.a = a.label;
  row.b = b.label;
  row.n = static_cast<std::int64_t>(a.first().inputs->evaluation->count());
  row.repetitions = static_cast<std::int64_t>(a.repetitions.size());
  return row;
}

namespace {

/// The difference and the ratio of one metric between two methods at a level; nothing where one has none of
/// it.
std::optional<PairRow> compare(const Measurements& measurements, const MeasuredMethod& a,
                               const MeasuredMethod& b, std::size_t level, const std::string& metric) {
  const auto& of_a = measurements.estimates(a, level, metric);
  const auto& of_b = measurements.estimates(b, level, metric);
  if (of_a.empty() || of_a.size() != of_b.size()) return std::nullopt;
  std::vector<Estimate> differences, ratios;
  for (std::size_t r = 0; r < of_a.size(); ++r) {
    differences.push_back(difference(of_a[r], of_b[r]));
    ratios.push_back(ratio(of_a[r], of_b[r]));
  }
  const Summary summary = summarize(differences);
  PairRow row = pair_row(measurements, a, b, level);
  row.metric = metric;
  row.value = summary.value;
  row.low = summary.interval.low;
  row.high = summary.interval.high;
  if (std::ranges::all_of(of_b, above_0)) {
    const Summary relative = summarize_ratios(ratios);
    row.ratio = relative.value;
    row.ratio_low = relative.interval.low;
    row.ratio_high = relative.interval.high;
  }
  return row;
}

}  // namespace

std::vector<PairRow> compare_methods(const Measurements& measurements) {
  const Config& config = measurements.config();
  std::vector<PairRow> rows;
  for (const std::string& metric : config.metrics)
    for (std::size_t data = 0; data < config.data.size(); ++data)
      for (std::size_t level = 0; level < config.sigmas.values.size(); ++level) {
        const auto methods = measurements.methods(data, level);
        for (std::size_t i = 0; i < methods.size(); ++i)
          for (std::size_t j = i + 1; j < methods.size(); ++j)
            if (auto row = compare(measurements, *methods[i], *methods[j], level, metric))
              rows.push_back(std::move(*row));
      }
  return rows;
}

}  // namespace wavescore::harness
