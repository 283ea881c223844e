#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <optional>

#include "baselines/ranks.h"
#include "core/counted.h"
#include "core/error.h"
#include "harness/analysis/shared_findings.h"
#include "harness/analysis/summary_table.h"
#include "harness/commands/command_plot.h"
#include "harness/commands/commands.h"
#include "harness/commands/experiment_arguments.h"
#include "harness/commands/number_checks.h"
#include "harness/data/dataset.h"
#include "harness/figures/plot.h"
#include "harness/files/bytes.h"
#include "harness/machine/interrupts.h"
#include "harness/machine/machine.h"
#include "harness/machine/out_of_memory.h"
#include "harness/progress/status_progress.h"
#include "harness/run/predict.h"
#include "harness/run/run.h"

namespace wavescore::harness {

namespace {

struct RunArguments : ExperimentArguments {
  std::string command_line;
  bool plots = true;
  int levels = 30;  ///< of predict
};

/// That it was asked to stop a process tells the others of its run within half a second.
constexpr double kSecondsToTellTheOthers = 2;

using Stage = RunSummary (*)(const Config&, const RunOptions&, StepProgress&);

/// Sets the number of threads, and says where to read and write.
RunOptions prepare(const RunArguments& arguments, const Config& config, Ranks& ranks) {
  use_threads(threads_for(arguments.threads, config, ranks));
  return {results_folder(arguments), data_folder(arguments.data), arguments.command_line, &ranks};
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
    progress.finish("failed", sentence_of(error));
    throw;
  }
}

/// What came of a stage. As long as it lives no other process writes to the results folder.
struct Outcome {
  std::unique_ptr<FolderLock> lock;
  RunSummary summary;
};

/// For rank 0, which writes; where it may not, no rank goes on.
std::unique_ptr<FolderLock> lock_results(const RunArguments& arguments, Ranks& ranks) {
  std::unique_ptr<FolderLock> lock;
  std::exception_ptr error;
  if (ranks.rank() == 0) {
    try {
      lock = std::make_unique<FolderLock>(results_folder(arguments), results_owner(arguments));
    } catch (const std::exception&) {
      error = std::current_exception();
    }
  }
  const bool may_write = from_rank_0(error ? 0 : 1, ranks) > 0;
  if (error) std::rethrow_exception(error);
  if (!may_write)
    throw std::runtime_error(fmt::format("rank {}: rank 0 cannot write to the results folder", ranks.rank()));
  return lock;
}

/// Does the stage with the other ranks of the environment. Only rank 0 has something to say of it.
std::optional<Outcome> carry_out(Stage stage, const RunArguments& arguments, Config config) {
  ConsoleProgress shown(stderr);
  const auto ranks = baselines::ranks_from_environment(&shown);
  if (ranks->count() > 1) give_time_to_end(kSecondsToTellTheOthers);
  auto lock = lock_results(arguments, *ranks);
  config.memory_budget_bytes = from_rank_0(config.memory_budget_bytes / ranks->on_this_machine(), *ranks);
  const RunOptions options = prepare(arguments, config, *ranks);
  StatusProgress progress(shown, ranks->rank() == 0 ? options.results : std::filesystem::path(),
                          config.title);
  RunSummary summary = followed(stage, config, options, progress);
  if (ranks->rank() > 0) return std::nullopt;
  return Outcome{std::move(lock), std::move(summary)};
}

/// "3 cells", "the samples of 1 method", or both.
std::string failed_text(const RunSummary& summary) {
  const std::string cells = counted(summary.failed, "cell");
  const std::string samples = fmt::format("the samples of {}", counted(summary.unsampled, "method"));
  if (summary.unsampled == 0) return cells;
  return summary.failed == 0 ? samples : cells + " and " + samples;
}

/// Of several repetitions the means.
std::vector<ResultRow> rows_to_show(const std::filesystem::path& results, const RunSummary& summary) {
  const std::filesystem::path means = results / "summary.csv";
  return std::filesystem::exists(means) ? read_csv(means) : summary.rows;
}

void run(const RunArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const std::filesystem::path metrics = results_folder(arguments) / "metrics.csv";
  const auto text = [&] { return std::filesystem::exists(metrics) ? read_bytes(metrics) : std::string(); };
  const std::string before = text();
  const auto outcome = carry_out(run_experiment, arguments, config);
  if (!outcome) return;
  // What is drawn there would be of other results.
  if (!arguments.plots && text() != before) remove_drawn(results_folder(arguments));
  const RunSummary& summary = outcome->summary;
  fmt::print("{}\n\n{}", config.title, summary_table(rows_to_show(results_folder(arguments), summary)));
  fmt::print("{}: {} computed, {} kept{}; {} fitted\n",
             counted(summary.computed + summary.kept + summary.failed, "cell"), summary.computed,
             summary.kept, summary.failed == 0 ? "" : fmt::format(", {} failed", summary.failed),
             counted(summary.fitted, "model"));
  fmt::print("{}\n", (results_folder(arguments) / "metrics.csv").string());
  if (arguments.plots) {
    draw_figures(results_folder(arguments));
    write_page(results_folder(arguments), arguments.data);
  }
  if (summary.failed + summary.unsampled > 0)
    throw std::runtime_error(fmt::format("{} failed: {} says why; the same command tries them again",
                                         failed_text(summary),
                                         (results_folder(arguments) / "failures.csv").string()));
}

void train(const RunArguments& arguments) {
  const auto outcome = carry_out(train_models, arguments, read_config(arguments.experiment));
  if (!outcome) return;
  const RunSummary& summary = outcome->summary;
  fmt::print("{}: {} fitted, {} kept, in {}\n", counted(summary.fitted + summary.kept, "trained model"),
             summary.fitted, summary.kept, (results_folder(arguments) / "models").string());
}

/// The errors that closed forms predict of themselves: predicted.csv and its figure.
void predict(const RunArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const RunOptions options = prepare(arguments, config, alone());
  const FolderLock lock(options.results, results_owner(arguments));
  ConsoleProgress progress(stderr);
  (void)predict_experiment(config, options, arguments.levels, progress);
  fmt::print("{}\n", (options.results / "predicted.csv").string());
  if (arguments.plots)
    for (const auto& figure : plot_predicted(options.results)) fmt::print("{}\n", figure.string());
}

}  // namespace

void add_run(CLI::App& app, const std::string& command_line) {
  const auto arguments = std::make_shared<RunArguments>();
  arguments->command_line = command_line;

  CLI::App* command = app.add_subcommand("run", "Run an experiment: fit, denoise, measure, draw, report");
  add_options(*command, *arguments);
  command->add_flag("!--no-plots", arguments->plots, "Draw no figures, write no report");
  command->footer(
      "Writes metrics.csv, manifest.yaml, images.safetensors, figures/ and report.html to the results "
      "folder.\n"
      "Ctrl-C at any time: a second call goes on from there, and redoes only what changed.\n"
      "  wavescore run experiments/quickstart.yaml\n"
      "  wavescore run experiments/quickstart.yaml --results /tmp/try --threads 1");
  command->callback([arguments] { run(*arguments); });

  command = app.add_subcommand("train", "Fit only the trained methods of an experiment, and save them");
  add_options(*command, *arguments);
  command->callback([arguments] { train(*arguments); });

  command = app.add_subcommand(
      "predict", "Error against noise level from moments alone, by scale and orientation; denoises nothing");
  add_options(*command, *arguments);
  command->add_option("--levels", arguments->levels, "Noise levels, evenly spread in their logarithm")
      ->check(whole_number(1, 1000))
      ->capture_default_str();
  command->add_flag("!--no-plots", arguments->plots, "Draw no figure");
  command->footer("For methods with 'estimator: moments'. Writes predicted.csv and figures/predicted_*.");
  command->callback([arguments] { predict(*arguments); });
}

}  // namespace wavescore::harness
