#pragma once

#include <string>
#include <vector>

#include "core/model_file.h"
#include "harness/figures/figures.h"

namespace wavescore::harness::figures {

/// illustrations.safetensors (write_illustrations), and illustrations.csv.
struct Illustrations {
  ModelFile file;
  std::vector<ResultRow> facts;

  /// The metadata of `key`, or `fallback`.
  [[nodiscard]] std::string text(const std::string& key, const std::string& fallback = "") const;
  /// Bytes of a square picture, and its side. InputError if it is none.
  [[nodiscard]] std::vector<std::uint8_t> square(const std::string& name, int& side) const;
};

/// Both files of an experiment; empty where they are not there.
[[nodiscard]] Illustrations read_illustrations(const Experiment& experiment);

/// One data set at one resolution, by its first setting that has pictures.
struct IllustratedSetting {
  Setting setting;
  std::string group;  ///< "mnist-32", before the names of its tensors: the label of a data entry
  std::string title;  ///< "MNIST 32×32"
  std::string slug;   ///< "mnist_32", for file names
};
[[nodiscard]] std::vector<IllustratedSetting> illustrated_settings(const Table& table,
                                                                   const Illustrations& from);

}  // namespace wavescore::harness::figures
