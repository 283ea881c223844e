#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace wavescore::harness {

/// Each adds one command, or those that belong together, with its options and help; parsing the command line
/// then carries it out, and throws what it throws.

/// run, train, predict. `command_line` goes into the manifest.
void add_run(CLI::App& app, const std::string& command_line);
void add_check(CLI::App& app);
void add_status(CLI::App& app);
/// plot, report: from a results folder's files alone.
void add_plot(CLI::App& app);
void add_list(CLI::App& app);
void add_denoise(CLI::App& app);
void add_sample(CLI::App& app);
void add_import(CLI::App& app);
void add_inspect(CLI::App& app);
/// data fetch, data export.
void add_data(CLI::App& app);
void add_bench(CLI::App& app);

}  // namespace wavescore::harness
