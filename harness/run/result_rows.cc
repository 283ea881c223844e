#include "harness/run/result_rows.h"

namespace wavescore::harness {
namespace {

void append(const ResultRow& head, const std::vector<ResultRow>& measured, std::vector<ResultRow>& rows) {
  for (const ResultRow& row : measured) {
    rows.push_back(with_head(head, row));
    // Cells of earlier versions have intervals over however few images.
    if (row.n < kFewestImages) rows.back().low = rows.back().high = 0;
  }
}

/// The exact minimum mean squared error, where the data set knows it. No images: n is 0.
void add_bound(const Config& config, std::size_t data, const std::vector<Inputs>& all_inputs,
               std::vector<ResultRow>& rows) {
  const Inputs& inputs = all_inputs[data * config.repetitions.size()];
  if (!inputs.dataset->mmse) return;
  ResultRow row;
  row.data = config.data[data].label;
  row.dataset = config.data[data].name;
  row.dataset_options = inputs.dataset->options;
  row.resolution = config.data[data].resolution;
  row.split = config.data[data].split;
  row.n_train = static_cast<std::int64_t>(inputs.train->count());
  row.denoiser = "mmse";
  row.label = "exact MMSE";
  row.options = "{}";
  row.sigma_unit = name_of(config.sigmas.unit);
  row.noise_seed = config.repetitions.front().noise_seed;
  row.fit_seed = config.repetitions.front().fit_seed;
  for (std::size_t level = 0; level < inputs.sigmas.size(); ++level)
    for (const char* metric : {"mse", "mse_unclipped"}) {
      row.sigma = config.sigmas.values[level];
      row.sigma_pixel = inputs.sigmas[level];
      row.metric = metric;
      row.mean = inputs.dataset->mmse(inputs.sigmas[level]);
      rows.push_back(row);
    }
}

}  // namespace

std::vector<ResultRow> measured_rows(const Evaluation& measured, const Resampling& resampling) {
  std::vector<ResultRow> rows;
  for (const Series& series : measured.series) {
    const Statistic over_images = statistic(series.values);
    const Estimate estimate = resampling.mean(series.values);
    const Interval interval = summarize(std::span(&estimate, 1)).interval;
    ResultRow row;
    row.metric = series.metric;
    row.scale = series.scale;
    row.orientation = series.orientation;
    row.mean = over_images.mean;
    row.std_error = over_images.std_error;
    if (interval.is_given()) {
      row.low = interval.low;
      row.high = interval.high;
    }
    row.n = over_images.n;
    rows.push_back(std::move(row));
  }
  ResultRow speed;
  speed.metric = "denoise_images_per_second";
  speed.mean = measured.images_per_second;
  speed.n = 1;
  rows.push_back(std::move(speed));
  return rows;
}

std::vector<ResultRow> result_rows(const Config& config, const std::vector<Inputs>& inputs,
                                   const std::vector<Work>& all) {
  std::vector<ResultRow> rows;
  for (std::size_t data = 0; data < config.data.size(); ++data) {
    for (const Work& work : all) {
      if (work.job->data != data || work.model_rows.empty()) continue;
      ResultRow first = row_of(config, work);
      append(first, work.model_rows, rows);
      for (std::size_t level = 0; level < work.cells.size(); ++level) {
        if (!work.cells[level]) continue;
        first.sigma = config.sigmas.values[level];
        first.sigma_pixel = work.inputs->sigmas[level];
        append(first, work.cells[level]->rows, rows);
      }
    }
    add_bound(config, data, inputs, rows);
  }
  return rows;
}

}  // namespace wavescore::harness
