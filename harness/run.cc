#include "harness/run.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"
#include "harness/shared_findings.h"
#include "harness/evaluate.h"
#include "harness/fitting.h"
#include "harness/images_file.h"
#include "harness/manifest.h"
#include "harness/rank_progress.h"
#include "harness/work.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

void append(const ResultRow& head, const std::vector<ResultRow>& measured, std::vector<ResultRow>& rows) {
  for (const ResultRow& from : measured) {
    ResultRow row = head;
    row.metric = from.metric;
    row.mean = from.mean;
    row.std_error = from.std_error;
    row.n = from.n;
    rows.push_back(std::move(row));
  }
}

class Run {
 public:
  Run(const Config& config, const RunOptions& options, StepProgress& shown)
      : config_(config),
        options_(options),
        ranks_(*options.ranks),
        progress_(shown, ranks_),
        manifest_(config, options),
        jobs_(plan(config)),
        inputs_(load_inputs(config, options.data)),
        store_(config, options.results, writes()),
        work_(store_.survey(jobs_, inputs_)) {
    check_same_findings(work_, ranks_);
    for (const Work& work : work_) {
      summary_.kept += work.kept();
      cells_ += work.cells.size();
    }
  }

  RunSummary evaluate_all() {
    check_memory(config_, store_, work_);
    try {
      for (Work& work : work_)
        if (!work.complete()) evaluate_missing(work);
    } catch (const Cancelled&) {
      finish("interrupted");
      throw;
    }
    finish("complete");
    return summary_;
  }

  RunSummary train_all() {
    std::erase_if(work_, [](const Work& work) { return work.job->method->kind != Kind::trained; });
    check_memory(config_, store_, work_);
    summary_.kept = 0;
    for (Work& work : work_) {
      const FitOutcome outcome = fit_or_load(config_, options_, store_, work, progress_);
      if (writes()) publish_curve(options_.results, store_, work);
      ++(outcome.fitted ? summary_.fitted : summary_.kept);
    }
    return summary_;
  }

 private:
  [[nodiscard]] bool writes() const { return ranks_.rank() == 0; }

  void evaluate_missing(Work& work) {
    const FitOutcome outcome = fit_or_load(config_, options_, store_, work, progress_);
    if (outcome.fitted) ++summary_.fitted;
    for (std::size_t level = 0; level < work.cells.size(); ++level) {
      if (work.cells[level]) continue;
      const std::size_t number = summary_.kept + summary_.computed + 1;
      progress_.begin(fmt::format("{}: {}: sigma {} (cell {} of {})", work.spec->label, final_label(work),
                                  config_.sigmas.texts[level], number, cells_));
      Cell cell = evaluate_level(*outcome.model.denoiser, work, level);
      progress_.end(fmt::format("{} {:.5f}", cell.rows.front().metric, cell.rows.front().mean));
      store_.put_cell(work, level, std::move(cell));
      ++summary_.computed;
      if (writes()) write_atomically(options_.results / "metrics.csv", to_csv(rows()));
    }
  }

  Cell evaluate_level(const Denoiser& denoiser, const Work& work, std::size_t level) {
    const Evaluation measured =
        evaluate({.denoiser = &denoiser,
                  .images = work.inputs->evaluation.get(),
                  .sigma = work.inputs->sigmas[level],
                  .told_sigma = work.told_sigmas[level],
                  .noise_seed = config_.noise_seed,
                  .metrics = config_.metrics,
                  .kept_images = static_cast<std::size_t>(config_.qualitative_images)},
                 progress_, ranks_);
    Cell cell;
    for (std::size_t m = 0; m < config_.metrics.size(); ++m) {
      ResultRow row;
      row.metric = config_.metrics[m];
      row.mean = measured.metrics[m].mean;
      row.std_error = measured.metrics[m].std_error;
      row.n = measured.metrics[m].n;
      cell.rows.push_back(row);
    }
    ResultRow speed;
    speed.metric = "denoise_images_per_second";
    speed.mean = measured.images_per_second;
    speed.n = 1;
    cell.rows.push_back(speed);
    if (config_.qualitative_images > 0) cell.images = bytes_of(measured.kept);
    return cell;
  }

  /// Every row there is so far, in the order of the experiment.
  [[nodiscard]] std::vector<ResultRow> rows() const {
    std::vector<ResultRow> rows;
    for (std::size_t data = 0; data < inputs_.size(); ++data) {
      for (const Work& work : work_) {
        if (work.job->data != data || work.model_rows.empty()) continue;
        ResultRow first = row_of(config_, work);
        append(first, work.model_rows, rows);
        for (std::size_t level = 0; level < work.cells.size(); ++level) {
          if (!work.cells[level]) continue;
          first.sigma = config_.sigmas.values[level];
          first.sigma_pixel = work.inputs->sigmas[level];
          append(first, work.cells[level]->rows, rows);
        }
      }
      add_bound(data, rows);
    }
    return rows;
  }

  /// The exact minimum mean squared error, where the data set knows it. No images: n is 0.
  void add_bound(std::size_t data, std::vector<ResultRow>& rows) const {
    const Inputs& inputs = inputs_[data];
    if (!inputs.dataset->mmse) return;
    ResultRow row;
    row.dataset = config_.data[data].name;
    row.resolution = config_.data[data].resolution;
    row.split = config_.data[data].split;
    row.n_train = static_cast<std::int64_t>(inputs.train->count());
    row.denoiser = "mmse";
    row.label = "exact MMSE";
    row.options = "{}";
    row.sigma_unit = name_of(config_.sigmas.unit);
    row.noise_seed = config_.noise_seed;
    row.fit_seed = config_.seed;
    for (std::size_t level = 0; level < inputs.sigmas.size(); ++level)
      for (const char* metric : {"mse", "mse_unclipped"}) {
        row.sigma = config_.sigmas.values[level];
        row.sigma_pixel = inputs.sigmas[level];
        row.metric = metric;
        row.mean = inputs.dataset->mmse(inputs.sigmas[level]);
        rows.push_back(row);
      }
  }

  void finish(std::string_view outcome) {
    summary_.rows = rows();
    if (!writes()) return;
    write_atomically(options_.results / "metrics.csv", to_csv(summary_.rows));
    for (const Work& work : work_) publish_curve(options_.results, store_, work);
    write_images_file(options_.results / "images.safetensors", config_, work_);
    manifest_.write(work_, summary_, outcome);
  }

  const Config& config_;
  const RunOptions& options_;
  Ranks& ranks_;
  RankProgress progress_;
  Manifest manifest_;
  std::vector<Job> jobs_;
  std::vector<Inputs> inputs_;
  WorkStore store_;
  std::vector<Work> work_;
  std::size_t cells_ = 0;
  RunSummary summary_;
};

}  // namespace

RunSummary run_experiment(const Config& config, const RunOptions& options, StepProgress& progress) {
  return Run(config, options, progress).evaluate_all();
}

RunSummary train_models(const Config& config, const RunOptions& options, StepProgress& progress) {
  return Run(config, options, progress).train_all();
}

}  // namespace wavescore::harness
