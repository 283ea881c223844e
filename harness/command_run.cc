#include <fmt/format.h>

#include "harness/commands.h"
#include "harness/data/dataset.h"
#include "harness/machine.h"
#include "harness/plot.h"
#include "harness/predict.h"
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

using Stage = RunSummary (*)(const Config&, const RunOptions&, StepProgress&);

/// Sets the number of threads, and says where to read and write.
RunOptions prepare(const ExperimentArguments& arguments, const Config& config) {
  use_threads(threads_for(arguments.threads, config));
  return {results_folder(arguments), data_folder(arguments.data), arguments.command};
}

RunSummary carry_out(Stage stage, const ExperimentArguments& arguments, const Config& config) {
  const RunOptions options = prepare(arguments, config);
  ConsoleProgress progress(stderr);
  return stage(config, options, progress);
}

}  // namespace

void command_run(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const RunSummary summary = carry_out(run_experiment, arguments, config);
  fmt::print("{}\n\n{}", config.title, summary_table(summary.rows));
  fmt::print("{} cells: {} computed, {} kept; {} models fitted\n", summary.computed + summary.kept,
             summary.computed, summary.kept, summary.fitted);
  fmt::print("{}\n", (results_folder(arguments) / "metrics.csv").string());
  if (arguments.plots) command_plot(results_folder(arguments));
}

void command_train(const ExperimentArguments& arguments) {
  const RunSummary summary = carry_out(train_models, arguments, read_config(arguments.experiment));
  fmt::print("{} trained models: {} fitted, {} kept, in {}\n", summary.fitted + summary.kept, summary.fitted,
             summary.kept, (results_folder(arguments) / "models").string());
}

void command_predict(const ExperimentArguments& arguments, int levels) {
  const Config config = read_config(arguments.experiment);
  const RunOptions options = prepare(arguments, config);
  ConsoleProgress progress(stderr);
  (void)predict_experiment(config, options, levels, progress);
  fmt::print("{}\n", (options.results / "predicted.csv").string());
  if (arguments.plots)
    for (const auto& figure : plot_predicted(options.results)) fmt::print("{}\n", figure.string());
}

void command_plot(const std::filesystem::path& results) {
  for (const auto& figure : plot_results(results)) fmt::print("{}\n", figure.string());
}

}  // namespace wavescore::harness
