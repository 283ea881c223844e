#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/config/plan.h"
#include "harness/store/cell_store.h"
#include "harness/store/inputs.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {

/// A part of a job that could not be done.
struct Failure {
  std::string stage;  ///< "fit", "sigma 2"
  std::string reason;
};

/// A job with its data, and what of it is already there in a results folder.
///
/// A fitted model is known by all that determines it: method and version, resolved options, shape, data
/// (checksum and number of images), seed; and the noise levels, where the method holds those it was fitted
/// at. An unfitted method does not say which it is, so a model is looked for under both names.
struct Work {
  const Job* job = nullptr;
  const DataSpec* spec = nullptr;
  const Inputs* inputs = nullptr;
  const Repetition* seeds = nullptr;
  std::vector<double> told_sigmas;         ///< of every level of the experiment, pixel units
  std::string any_level;                   ///< all that determines a model that serves any level
  std::string these_levels;                ///< the same for one that holds told_sigmas
  std::string key;                         ///< of the model, once it is known
  std::vector<ResultRow> model_rows;       ///< fit time, size, facts; empty until there is a model
  std::vector<std::optional<Cell>> cells;  ///< of every level

  std::vector<Failure> failures;  ///< of this run

  [[nodiscard]] std::size_t kept() const;
  [[nodiscard]] bool complete() const { return !model_rows.empty() && kept() == cells.size(); }
};

/// All that determines the model of `work`, which must be known: as its file says it.
[[nodiscard]] const std::string& inputs_of(const Work& work);

/// The job's label; with the steps made, where a training is limited by minutes and they are known.
[[nodiscard]] std::string final_label(const Work& work);

/// A result row with what all rows of a job have in common.
[[nodiscard]] ResultRow row_of(const Config& config, const Work& work);

/// The first so many evaluated images whose estimates are kept, to compare what methods do.
[[nodiscard]] std::size_t compared_images(const Config& config, const Work& work);

/// Where finished work lies, and by which numbers of the experiment it is known.
class WorkStore {
 public:
  /// `writes`: whether finished work is put into the folder too, as by rank 0 of several.
  WorkStore(const Config& config, const std::filesystem::path& results, bool writes = true);

  /// Every job with what there is of it.
  [[nodiscard]] std::vector<Work> survey(const std::vector<Job>& jobs,
                                         const std::vector<Inputs>& inputs) const;
  /// The file of the fitted model, if there is one; sets work.key.
  [[nodiscard]] std::optional<std::filesystem::path> find_model(Work& work) const;
  [[nodiscard]] const ModelStore& models() const { return models_; }

  void put_model_rows(Work& work, std::vector<ResultRow> rows) const;
  void put_cell(Work& work, std::size_t level, Cell cell, const CellDetails& details) const;
  /// What was kept with a cell, which must be there.
  [[nodiscard]] CellDetails details(const Work& work, std::size_t level) const;
  /// Finds again what there is of a job.
  void look_up(Work& work) const;
  /// By which finished work is known: equal keys, equal results.
  [[nodiscard]] std::string cell_key(const Work& work, std::size_t level) const;

 private:
  [[nodiscard]] static std::string model_rows_key(const Work& work);

  const Config& config_;
  ModelStore models_;
  CellStore cells_;
  bool writes_;
};

}  // namespace wavescore::harness
