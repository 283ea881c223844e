#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/ranks.h"
#include "harness/config/config.h"
#include "harness/progress/progress.h"
#include "harness/results/results.h"

namespace wavescore::harness {

/// Where a run reads and writes.
struct RunOptions {
  std::filesystem::path results;  ///< folder; created
  std::filesystem::path data;     ///< folder
  std::string command;            ///< as the manifest reports it
  /// The processes that do this run together, each with the same arguments.
  Ranks* ranks = &alone();
};

struct RunSummary {
  std::size_t computed = 0;   ///< cells: one method, one data entry, one noise level
  std::size_t kept = 0;       ///< cells that were there already
  std::size_t failed = 0;     ///< cells
  std::size_t fitted = 0;     ///< models
  std::size_t unsampled = 0;  ///< methods whose sampling failed
  std::vector<ResultRow> rows;
};

/// Runs an experiment: fits each method on each data entry, denoises, measures, and writes to the results
/// folder
///   metrics.csv          rewritten whole after every cell, rows in the order of the experiment
///   images.safetensors   the first evaluated images: clean, noisy and denoised (U8)
///   manifest.yaml        every resolved parameter, and what ran where
///   curves/, curves.csv  training curves, and whose they are
///   summary.csv, comparisons.csv, agreement.csv, verdicts.json   what follows from it (findings.h)
///   samples.safetensors  what methods draw from the same noise, where the experiment asks for it (samples.h)
///   failures.csv         what could not be done; the rest goes on
///   models/, cells/      finished work, which a later run of the same inputs keeps
/// Noise is the same for every method. InputError before anything is fitted if a fit would exceed the memory
/// budget. With several ranks each denoises its share of the images, and of the fits that can be shared; rank
/// 0 alone writes, and the others read its models. Cancelled, once the user asks to stop, leaves whole files;
/// the next run goes on from there.
RunSummary run_experiment(const Config& config, const RunOptions& options, StepProgress& progress);

/// Fits and saves only the trained methods. Counts models, not cells.
RunSummary train_models(const Config& config, const RunOptions& options, StepProgress& progress);

}  // namespace wavescore::harness
