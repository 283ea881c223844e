#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "core/image.h"
#include "core/model_file.h"
#include "harness/results.h"

namespace wavescore::harness {

/// What one evaluation came to: its metrics, and its first estimates as bytes (no values if none are kept).
struct Cell {
  std::vector<ResultRow> rows;
  Tensor images;
};

/// Finished work of one results folder: cells/<key>.csv and, with images, cells/<key>.safetensors.
class CellStore {
 public:
  explicit CellStore(std::filesystem::path results) : folder_(std::move(results) / "cells") {}

  /// Nothing if there is no cell under `key`; InputError naming the file if it is damaged.
  [[nodiscard]] std::optional<Cell> find(std::string_view key, bool with_images) const;
  void put(std::string_view key, const Cell& cell) const;

 private:
  std::filesystem::path folder_;
};

/// Images as U8 of shape N x C x H x W: round((clip(x) + 1) * 127.5).
[[nodiscard]] Tensor bytes_of(const Images& images);

}  // namespace wavescore::harness
