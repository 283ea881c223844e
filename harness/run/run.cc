#include "harness/run/run.h"

#include <fmt/format.h>

#include <chrono>
#include <mutex>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/analysis/findings.h"
#include "harness/analysis/shared_findings.h"
#include "harness/analysis/statistics.h"
#include "harness/evaluation/evaluate.h"
#include "harness/forecast/forecast.h"
#include "harness/machine/out_of_memory.h"
#include "harness/pictures/illustrations.h"
#include "harness/pictures/images_file.h"
#include "harness/progress/rank_progress.h"
#include "harness/progress/worker_progress.h"
#include "harness/results/csv.h"
#include "harness/run/fitting.h"
#include "harness/run/manifest.h"
#include "harness/run/method_rows.h"
#include "harness/run/predict.h"
#include "harness/run/result_rows.h"
#include "harness/run/schedule.h"
#include "harness/sampling/samples.h"
#include "harness/store/work.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr double kLongFit = 10;  ///< seconds

/// data,label,repetition,stage,reason: what could not be done; no file where nothing failed.
void write_failures(const fs::path& file, const std::vector<Work>& all) {
  std::string csv;
  for (const Work& work : all)
    for (const Failure& failure : work.failures)
      csv += csv_line({work.spec->label, work.job->label, std::to_string(work.job->repetition + 1),
                       failure.stage, failure.reason});
  if (csv.empty())
    fs::remove(file);
  else
    write_atomically(file, csv_line({"data", "label", "repetition", "stage", "reason"}) + csv);
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
        work_(store_.survey(jobs_, inputs_)),
        left_(config, options.data, work_, ranks_.count()) {
    check_same_findings(work_, ranks_);
    if (writes()) remove_abandoned(options.results);
    for (const Work& work : work_) {
      summary_.kept += work.kept();
      cells_ += work.cells.size();
    }
  }

  RunSummary evaluate_all() {
    check_needs(config_, store_, work_);
    tell();
    try {
      do_all(tasks(), parallel(), config_.memory_budget_bytes);
      draw_samples();
    } catch (const Cancelled&) {
      finish("interrupted");
      throw;
    }
    finish(summary_.failed + summary_.unsampled == 0 ? "complete" : "failed in part");
    return summary_;
  }

  RunSummary train_all() {
    std::erase_if(work_, [](const Work& work) { return work.job->method->kind != Kind::trained; });
    check_needs(config_, store_, work_);
    summary_.kept = 0;
    for (Work& work : work_) {
      const FitOutcome outcome = fit_or_load(config_, options_, store_, work, progress_);
      ++(outcome.fitted ? summary_.fitted : summary_.kept);
    }
    if (writes()) publish_curves(options_.results, store_, work_);
    return summary_;
  }

 private:
  [[nodiscard]] bool writes() const { return ranks_.rank() == 0; }

  /// Ranks do the same things in the same order.
  [[nodiscard]] int parallel() const { return ranks_.count() > 1 ? 1 : config_.parallel; }

  [[nodiscard]] std::vector<ScheduledTask> tasks() {
    std::vector<ScheduledTask> tasks;
    for (Work& work : work_) {
      if (work.complete()) continue;
      const Cost cost = work.job->make()->fit_cost(work.inputs->train->count(), work.told_sigmas.size());
      tasks.push_back({work.any_level, cost.bytes, [this, &work] { finish_work(work); }});
    }
    return tasks;
  }

  /// Does what is missing. What fails is written down, and the rest goes on; not so with several ranks, which
  /// would wait for each other.
  void finish_work(Work& shared) {
    WorkerProgress quiet(progress_, mutex_);
    StepProgress& progress = parallel() > 1 ? static_cast<StepProgress&>(quiet) : progress_;
    Work work = shared;
    std::string stage = "fit";
    try {
      store_.look_up(work);  // an equal job may have been done since
      const auto start = std::chrono::steady_clock::now();
      const FitOutcome outcome = fit_or_load(config_, options_, store_, work, progress);
      const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
      count(&RunSummary::fitted, outcome.fitted ? 1 : 0);
      if (taken.count() > kLongFit) forecast_again();
      for (std::size_t level = 0; level < work.cells.size(); ++level) {
        stage = fmt::format("sigma {}", config_.sigmas.texts[level]);
        if (!work.cells[level]) evaluate_level(*outcome.model.denoiser, work, level, progress);
        publish(work, shared);
      }
    } catch (const Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      if (ranks_.count() > 1) throw;
      work.failures.push_back({stage, sentence_of(error)});
      progress.say(
          fmt::format("{}: {}: {} failed: {}", work.spec->label, work.job->label, stage, sentence_of(error)));
      count(&RunSummary::failed, work.cells.size() - work.kept());
      publish(work, shared);
    }
  }

  /// By rank 0; the others wait, so that none is taken for lost.
  void draw_samples() {
    if (writes()) summary_.unsampled = write_samples(config_, options_.results, store_, work_, progress_);
    ranks_.barrier();
  }

  /// A long fit tells more of those to come than what was measured before.
  void forecast_again() {
    const std::scoped_lock lock(mutex_);
    left_.forecast(work_);
  }

  void count(std::size_t RunSummary::*what, std::size_t more) {
    const std::scoped_lock lock(mutex_);
    summary_.*what += more;
  }

  /// What has been done of a job, for all to see, and in metrics.csv.
  void publish(const Work& work, Work& shared) {
    const std::scoped_lock lock(mutex_);
    summary_.computed += work.kept() - std::min(work.kept(), shared.kept());
    shared = work;
    if (writes()) write_tables(rows());
    tell();
  }

  /// How far the run is. While tasks run, with the mutex held.
  void tell() {
    const TimeEstimate left = left_.of(work_);
    progress_.tally({.total = cells_,
                     .kept = summary_.kept,
                     .computed = summary_.computed,
                     .failed = summary_.failed,
                     .seconds_left = left.seconds(),
                     .measured_share = left.measured_share()});
  }

  void evaluate_level(const Denoiser& denoiser, Work& work, std::size_t level, StepProgress& progress) {
    progress.begin(fmt::format("{}: {}: sigma {} (cell {} of {})", work.spec->label, final_label(work),
                               config_.sigmas.texts[level], number(), cells_));
    const auto start = std::chrono::steady_clock::now();
    const auto shown = static_cast<std::size_t>(config_.qualitative_images);
    const std::size_t compared = compared_images(config_, work);
    Evaluation measured = evaluate({.denoiser = &denoiser,
                                    .images = work.inputs->evaluation.get(),
                                    .sigma = work.inputs->sigmas[level],
                                    .told_sigma = work.told_sigmas[level],
                                    .noise_seed = work.seeds->noise_seed,
                                    .metrics = config_.metrics,
                                    .kept_images = std::max(shown, compared)},
                                   progress, ranks_);
    Cell cell{measured_rows(measured, resamplings_.of(work.inputs->evaluation->count())), {}};
    if (shown > 0) cell.images = bytes_of(measured.kept.slice(0, std::min(shown, measured.kept.count())));
    progress.end(fmt::format("{} {:.5f}", cell.rows.front().metric, cell.rows.front().mean));
    const CellDetails details{std::move(measured.series), measured.kept.slice(0, compared)};
    store_.put_cell(work, level, std::move(cell), details);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    if (!writes()) return;
    CostRecord cost = evaluation_of(*work.job, work.inputs->evaluation->count(), config_.metrics);
    cost.ranks = ranks_.count();
    cost.seconds = spent.count();
    cost.images_per_second = measured.images_per_second;
    remember(options_.data, cost);
  }

  /// Of the cell that comes next.
  [[nodiscard]] std::size_t number() {
    const std::scoped_lock lock(mutex_);
    return summary_.kept + summary_.computed + 1;
  }

  [[nodiscard]] std::vector<ResultRow> rows() const { return result_rows(config_, inputs_, work_); }

  void write_tables(const std::vector<ResultRow>& rows) const {
    write_atomically(options_.results / "metrics.csv", to_csv(rows));
    write_atomically(options_.results / "methods.csv", methods_csv(method_rows(work_)));
  }

  void finish(std::string_view outcome) {
    summary_.rows = rows();
    if (!writes()) return;
    write_tables(summary_.rows);
    publish_curves(options_.results, store_, work_);
    write_images_file(options_.results / "images.safetensors", config_, work_);
    write_illustrations(options_.results, config_, work_);
    write_failures(options_.results / "failures.csv", work_);
    write_findings(options_.results, config_, store_, work_, summary_.rows, resamplings_);
    prune_predicted(options_.results, config_, work_);
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
  Resamplings resamplings_;
  TimeLeft left_;
  std::size_t cells_ = 0;
  std::mutex mutex_;  ///< guards work_, summary_ and metrics.csv while tasks run
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
