#pragma once

#include <memory>
#include <vector>

#include "harness/config/config.h"
#include "harness/data/dataset.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {

/// The images of one data entry in one repetition, as many as it asks for.
struct Inputs {
  std::shared_ptr<const Dataset> dataset;  ///< shared by entries that differ in their numbers alone
  std::unique_ptr<ImageSource> train;
  std::size_t drawn_from = 0;  ///< how many images those of `train` were drawn from; 0: they are the first
  std::unique_ptr<ImageSource> evaluation;  ///< of split train: the first of `train`
  std::vector<double> sigmas;               ///< the experiment's levels in pixel units
};

/// Loads every data entry: entry by entry, repetition by repetition. InputError with file:line where the data
/// are absent, corrupt, or fewer than asked.
[[nodiscard]] std::vector<Inputs> load_inputs(const Config& config, const std::filesystem::path& data_folder);

/// The images that a model was fitted to.
struct FittedImages {
  std::shared_ptr<const Dataset> dataset;
  std::unique_ptr<ImageSource> images;  ///< from it
};

/// The same images again, as the model's metadata say which they are. InputError where they do not, or where
/// the data folder holds others.
[[nodiscard]] FittedImages fitted_images(const FittedModel& model, const std::filesystem::path& data_folder);

}  // namespace wavescore::harness
