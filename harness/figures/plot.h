#pragma once

#include <filesystem>
#include <vector>

#include "harness/results/results.h"

namespace wavescore::harness {

/// The rows of summary.csv, where there is none of metrics.csv. InputError if there is neither.
[[nodiscard]] std::vector<ResultRow> read_results(const std::filesystem::path& results_folder);

/// Draws every figure that the files of `results_folder` have data for (summary.csv, where there is none
/// metrics.csv, and what figures.h names), into its folder figures/: NAME.gp (a gnuplot script that stands
/// alone: `gnuplot -d NAME.gp` there draws it again), NAME.png, NAME.svg and NAME.pdf. Figures that an
/// earlier version of the experiment had go. Returns the PNG files. InputError if there is no metrics.csv or
/// a file is broken; std::runtime_error with gnuplot's own words if it fails or is not installed.
std::vector<std::filesystem::path> plot_results(const std::filesystem::path& results_folder);

/// Removes the figures and tables that were drawn from a results folder, and its report: they show other
/// results than it holds now.
void remove_drawn(const std::filesystem::path& results_folder);

/// The figure of predicted.csv alone; nothing where there is none.
std::vector<std::filesystem::path> plot_predicted(const std::filesystem::path& results_folder);

}  // namespace wavescore::harness
