#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>

#include "core/ranks.h"
#include "harness/config/config.h"
#include "harness/progress/folder_lock.h"

namespace wavescore::harness {

/// Arguments of the commands that read an experiment.
struct ExperimentArguments {
  std::filesystem::path experiment;
  std::filesystem::path results;  ///< empty: results/<name of the experiment file>
  std::filesystem::path data;     ///< empty: as data_folder() says
  int threads = 0;                ///< 0: as the experiment says
};

/// Adds their options to a command.
void add_options(CLI::App& command, ExperimentArguments& arguments);

/// The results folder that the arguments mean.
[[nodiscard]] std::filesystem::path results_folder(const ExperimentArguments& arguments);
/// Whose results lie there.
[[nodiscard]] FolderOwner results_owner(const ExperimentArguments& arguments);

/// Threads of this process: those asked for; else what OMP_NUM_THREADS says; else its share of the
/// experiment's threads or of the cores.
[[nodiscard]] int threads_for(int wanted, const Config& config, const Ranks& ranks);

}  // namespace wavescore::harness
