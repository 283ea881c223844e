#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "baselines/ranks.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/data/dataset.h"
#include "harness/figures/paper_tables.h"
#include "harness/figures/plot.h"
#include "harness/process/machine.h"
#include "harness/process/status_progress.h"
#include "harness/report/report.h"
#include "harness/run/predict.h"
#include "harness/run/run.h"
#include "harness/statistics/shared_findings.h"
#include "harness/statistics/summary_table.h"

namespace wavescore::harness {

std::filesystem::path results_folder(const ExperimentArguments& arguments) {
  return arguments.results.empty() ? std::filesystem::path("results") / arguments.experiment.stem()
                                   : arguments.results;
}

int threads_for(int wanted, const Config& config, const Ranks& ranks) {
  if (wanted > 0) return wanted;
  const char* openmp = std::getenv("OMP_NUM_THREADS");
  if (ranks.count() > 1 && openmp != nullptr && *openmp != '\0') return omp_threads();
  return std::max(1, (config.threads > 0 ? config.threads : cores()) / ranks.sharing_cores());
}

namespace {

using Stage = RunSummary (*)(const Config&, const RunOptions&, StepProgress&);

/// Sets the number of threads, and says where to read and write.
RunOptions prepare(const ExperimentArguments& arguments, const Config& config, Ranks& ranks) {
  use_threads(threads_for(arguments.threads, config, ranks));
  return {results_folder(arguments), data_folder(arguments.data), arguments.command, &ranks};
}

/// Does the stage, and says how it ended.
RunSummary followed(Stage stage, const Config& config, const RunOptions& options, StatusProgress& progress) {
  try {
    RunSummary summary = stage(config, options, progress);
    progress.finish("complete");
    return summary;
  } catch (const Cancelled&) {
    progress.finish("interrupted");
    throw;
  } catch (const std::exception& error) {
    progress.finish("failed", error.what());
    throw;
  }
}

/// Does the stage with the other ranks of the environment. Only rank 0 has something to say of it.
std::optional<RunSummary> carry_out(Stage stage, const ExperimentArguments& arguments, Config config) {
  ConsoleProgress shown(stderr);
  const auto ranks = baselines::ranks_from_environment(&shown);
  config.memory_budget_bytes = from_rank_0(config.memory_budget_bytes / ranks->on_this_machine(), *ranks);
  const RunOptions options = prepare(arguments, config, *ranks);
  StatusProgress progress(shown, ranks->rank() == 0 ? options.results : std::filesystem::path(),
                          config.title);
  RunSummary summary = followed(stage, config, options, progress);
  if (ranks->rank() > 0) return std::nullopt;
  return summary;
}

/// "3 cells", "the samples of 1 methods", or both.
std::string failed_text(const RunSummary& summary) {
  const std::string cells = fmt::format("{} cells", summary.failed);
  const std::string samples = fmt::format("the samples of {} methods", summary.unsampled);
  if (summary.unsampled == 0) return cells;
  return summary.failed == 0 ? samples : cells + " and " + samples;
}

}  // namespace

void command_run(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const auto outcome = carry_out(run_experiment, arguments, config);
  if (!outcome) return;
  const RunSummary& summary = *outcome;
  fmt::print("{}\n\n{}", config.title, summary_table(summary.rows));
  fmt::print("{} cells: {} computed, {} kept{}; {} models fitted\n",
             summary.computed + summary.kept + summary.failed, summary.computed, summary.kept,
             summary.failed == 0 ? "" : fmt::format(", {} failed", summary.failed), summary.fitted);
  fmt::print("{}\n", (results_folder(arguments) / "metrics.csv").string());
  if (arguments.plots) {
    command_plot(results_folder(arguments));
    command_report(results_folder(arguments), arguments.data);
  }
  if (summary.failed + summary.unsampled > 0)
    throw std::runtime_error(fmt::format("{} failed: {} says why; the same command tries them again",
                                         failed_text(summary),
                                         (results_folder(arguments) / "failures.csv").string()));
}

void command_train(const ExperimentArguments& arguments) {
  const auto summary = carry_out(train_models, arguments, read_config(arguments.experiment));
  if (!summary) return;
  fmt::print("{} trained models: {} fitted, {} kept, in {}\n", summary->fitted + summary->kept,
             summary->fitted, summary->kept, (results_folder(arguments) / "models").string());
}

void command_predict(const ExperimentArguments& arguments, int levels) {
  const Config config = read_config(arguments.experiment);
  const RunOptions options = prepare(arguments, config, alone());
  ConsoleProgress progress(stderr);
  (void)predict_experiment(config, options, levels, progress);
  fmt::print("{}\n", (options.results / "predicted.csv").string());
  if (arguments.plots)
    for (const auto& figure : plot_predicted(options.results)) fmt::print("{}\n", figure.string());
}

void command_report(const std::filesystem::path& results, const std::filesystem::path& data) {
  const std::filesystem::path folder = data_folder(data);
  fmt::print("{}\n", write_report(results, folder).string());
  if (!std::filesystem::exists(folder / "vega"))
    fmt::print(
        "Its figures are pictures: `wavescore data fetch vega` and `wavescore report {}` make them "
        "interactive.\n",
        results.string());
}

void command_plot(const std::filesystem::path& results) {
  for (const auto& table : write_paper_tables(results)) fmt::print("{}\n", table.string());
  for (const auto& figure : plot_results(results)) fmt::print("{}\n", figure.string());
}

}  // namespace wavescore::harness
