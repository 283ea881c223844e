#include <fmt/format.h>

#include "harness/commands.h"
#include "harness/data/dataset.h"
#include "harness/machine.h"
#include "harness/plot.h"
#include "harness/run.h"
#include "harness/summary_table.h"

namespace wavescore::harness {
namespace {

std::filesystem::path results_folder(const ExperimentArguments& arguments) {
  return arguments.results.empty() ? std::filesystem::path("results") / arguments.experiment.stem()
                                   : arguments.results;
}

int threads_for(int wanted, const Config& config) {
  return wanted > 0 ? wanted : config.threads > 0 ? config.threads : cores();
}

}  // namespace

void command_run(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  use_threads(threads_for(arguments.threads, config));
  const RunOptions options{results_folder(arguments), data_folder(arguments.data), arguments.command};
  ConsoleProgress progress(stderr);
  const RunSummary summary = run_experiment(config, options, progress);
  fmt::print("{}\n\n{}", config.title, summary_table(summary.rows));
  fmt::print("{} cells: {} computed, {} kept; {} models fitted\n", summary.computed + summary.kept,
             summary.computed, summary.kept, summary.fitted);
  fmt::print("{}\n", (options.results / "metrics.csv").string());
  if (arguments.plots) command_plot(options.results);
}

void command_train(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  use_threads(threads_for(arguments.threads, config));
  const RunOptions options{results_folder(arguments), data_folder(arguments.data), arguments.command};
  ConsoleProgress progress(stderr);
  const RunSummary summary = train_models(config, options, progress);
  fmt::print("{} trained models: {} fitted, {} kept, in {}\n", summary.fitted + summary.kept, summary.fitted,
             summary.kept, (options.results / "models").string());
}

void command_plot(const std::filesystem::path& results) {
  for (const auto& figure : plot_results(results)) fmt::print("{}\n", figure.string());
}

}  // namespace wavescore::harness
