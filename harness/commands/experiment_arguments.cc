#include "harness/commands/experiment_arguments.h"

#include <fmt/format.h>

#include <algorithm>

#include "harness/commands/number_checks.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {

void add_options(CLI::App& command, ExperimentArguments& arguments) {
  command.add_option("experiment", arguments.experiment, "Experiment file (YAML)")->required();
  command.add_option("--results", arguments.results, "Results folder [results/<name of the experiment>]");
  command.add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command
      .add_option("--threads", arguments.threads,
                  "Threads [$OMP_NUM_THREADS, else as the experiment says, else all cores]")
      ->check(whole_number(1, 1'000'000));
}

std::filesystem::path results_folder(const ExperimentArguments& arguments) {
  return arguments.results.empty() ? std::filesystem::path("results") / arguments.experiment.stem()
                                   : arguments.results;
}

FolderOwner results_owner(const ExperimentArguments& arguments) {
  return {.experiment = arguments.experiment, .named = !arguments.results.empty()};
}

int threads_for(int wanted, const Config& config, const Ranks& ranks) {
  const int threads =
      threads_to_use(wanted, config.threads, fmt::format("'threads' of {}", config.file.string()));
  return wanted > 0 || omp_threads_are_set() ? threads : std::max(1, threads / ranks.sharing_cores());
}

}  // namespace wavescore::harness
