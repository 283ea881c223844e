#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/image.h"
#include "core/params.h"

namespace wavescore::harness {

/// A data set at one resolution: clean images, pixels in [-1, 1], read in blocks.
struct Dataset {
  std::string name;
  std::string options = "{}";  ///< resolved, compact JSON; set by who loads it
  int resolution = 0;
  double declared_std = 0;  ///< in [0, 1] pixels; the unit of `standardized` noise levels (M9)
  std::string checksum;     ///< of everything that determines the images
  std::unique_ptr<ImageSource> train;
  std::unique_ptr<ImageSource> test;
  /// Exact minimum mean squared error per pixel, [0, 1] units, at pixel-unit sigma; empty where unknown.
  std::function<double(double sigma)> mmse;
};

/// A row of the data set catalog; a new data set is one file pair and one row.
struct DatasetEntry {
  std::string_view name;
  std::string_view summary;
  int channels = 1;
  double declared_std = 0;
  std::size_t train_count = 0;
  std::size_t test_count = 0;
  /// InputError if the files are absent (the message says `wavescore data fetch NAME`), corrupt, or the
  /// resolution is not a multiple of 8 from 32 up.
  Dataset (*load)(Params& params, int resolution, const std::filesystem::path& data_folder) = nullptr;
  /// Brings the files into `data_folder` and checks them; nullptr where there is nothing to fetch.
  void (*fetch)(const std::filesystem::path& data_folder) = nullptr;
};

[[nodiscard]] std::span<const DatasetEntry> dataset_catalog();

/// InputError unless `resolution` is a multiple of 8 from 32 to 4096.
void check_resolution(const Params& params, int resolution);

/// `given` if not empty, else $WAVESCORE_DATA, else $XDG_CACHE_HOME/wavescore, else ~/.cache/wavescore.
[[nodiscard]] std::filesystem::path data_folder(const std::filesystem::path& given);

}  // namespace wavescore::harness
