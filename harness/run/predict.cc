#include "harness/run/predict.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/run/fitting.h"
#include "harness/run/method_rows.h"
#include "harness/store/work.h"

namespace wavescore::harness {
namespace {

std::vector<double> dense(const std::vector<double>& values, int levels) {
  const double low = std::ranges::min(values) / 4;
  const double high = std::ranges::max(values);
  std::vector<double> grid;
  for (int k = 0; k < levels; ++k)
    grid.push_back(levels == 1 ? high : low * std::pow(high / low, static_cast<double>(k) / (levels - 1)));
  return grid;
}

/// Adds the rows of one level: the whole and each band, colours together.
void add_rows(ResultRow row, const std::vector<PredictedError>& parts, std::vector<ResultRow>& rows) {
  const auto add = [&](const char* metric, double PredictedError::*kind) {
    std::map<std::pair<std::string, std::string>, double> bands;
    for (const PredictedError& part : parts) {
      bands[{std::to_string(part.level), part.orientation}] += part.*kind;
      bands[{"all", "all"}] += part.*kind;
    }
    for (const auto& [band, mse] : bands) {
      if (std::isnan(mse)) continue;
      row.metric = metric;
      row.scale = band.first;
      row.orientation = band.second;
      row.mean = mse;
      rows.push_back(row);
    }
  };
  add("mse_predicted", &PredictedError::training);
  add("mse_predicted_held_out", &PredictedError::held_out);
}

}  // namespace

std::vector<ResultRow> predict_experiment(const Config& config, const RunOptions& options, int levels,
                                          StepProgress& progress) {
  const std::vector<Job> jobs = plan(config);
  const std::vector<Inputs> inputs = load_inputs(config, options.data);
  const WorkStore store(config, options.results);
  std::vector<Work> work = store.survey(jobs, inputs);
  // What is predicted is the error of a denoiser that is told the truth.
  std::erase_if(work, [](const Work& w) {
    return w.job->told_sigma_factor != 1 || !w.job->make()->can_predict_error();
  });
  if (work.empty())
    throw InputError(
        fmt::format("{}: no method here can predict its error; 'wavelet' and 'shared_readout' can, with "
                    "'estimator: moments'",
                    config.file.string()));
  check_needs(config, store, work);
  const std::vector<double> grid = dense(config.sigmas.values, levels);
  std::vector<ResultRow> rows;
  for (Work& w : work) {
    const FitOutcome outcome = fit_or_load(config, options, store, w, progress);
    progress.begin(fmt::format("{}: {}: {} noise levels", w.spec->label, final_label(w), grid.size()));
    const double pixel = w.inputs->sigmas.front() / config.sigmas.values.front();
    ResultRow row = row_of(config, w);
    row.split = "train";
    row.noise_seed = 0;
    for (std::size_t k = 0; k < grid.size(); ++k) {
      progress.checkpoint("predicting", static_cast<double>(k), static_cast<double>(grid.size()));
      row.sigma = grid[k];
      row.sigma_pixel = grid[k] * pixel;
      add_rows(row, outcome.model.denoiser->predict_error(row.sigma_pixel), rows);
    }
    progress.end("predicted");
  }
  write_atomically(options.results / "predicted.csv", to_csv(rows));
  write_atomically(options.results / "methods.csv",
                   methods_csv(with_others(method_rows(work), read_methods(options.results))));
  return rows;
}

void prune_predicted(const std::filesystem::path& results, const Config& config,
                     const std::vector<Work>& work) {
  const std::filesystem::path file = results / "predicted.csv";
  if (!std::filesystem::exists(file)) return;
  const auto key = [](const ResultRow& row) {
    return std::tuple(row.dataset, row.dataset_options, row.resolution, row.n_train, row.label, row.options);
  };
  std::vector<ResultRow> rows = read_csv(file);
  const std::size_t before = rows.size();
  std::erase_if(rows, [&](const ResultRow& row) {
    return std::ranges::none_of(work, [&](const Work& w) { return key(row_of(config, w)) == key(row); });
  });
  if (rows.empty())
    std::filesystem::remove(file);
  else if (rows.size() < before)
    write_atomically(file, to_csv(rows));
}

}  // namespace wavescore::harness
