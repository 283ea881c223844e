#include "harness/commands/experiment_arguments.h"

#include <algorithm>
#include <cstdlib>

#include "harness/process/machine.h"

namespace wavescore::harness {

void add_options(CLI::App& command, ExperimentArguments& arguments) {
  command.add_option("experiment", arguments.experiment, "Experiment file (YAML)")->required();
  command.add_option("--results", arguments.results, "Results folder [results/<name of the experiment>]");
  command.add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command.add_option("--threads", arguments.threads, "Threads [as the experiment says, else all cores]")
      ->check(CLI::PositiveNumber);
}

std::filesystem::path results_folder(const ExperimentArguments& arguments) {
  return arguments.results.empty() ? std::filesystem::path("results") / arguments.experiment.stem()
                                   : arguments.results;
}

FolderOwner results_owner(const ExperimentArguments& arguments) {
  return {.experiment = arguments.experiment, .named = !arguments.results.empty()};
}

int threads_for(int wanted, const Config& config, const Ranks& ranks) {
  if (wanted > 0) return wanted;
  const char* openmp = std::getenv("OMP_NUM_THREADS");
  if (ranks.count() > 1 && openmp != nullptr && *openmp != '\0') return omp_threads();
  return std::max(1, (config.threads > 0 ? config.threads : cores()) / ranks.sharing_cores());
}

}  // namespace wavescore::harness
