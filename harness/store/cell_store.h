#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "core/image.h"
#include "core/model_file.h"
#include "harness/evaluation/evaluate.h"
#include "harness/results/results.h"

namespace wavescore::harness {

/// What one evaluation came to: its rows, and its first estimates as bytes (no values if none are kept).
struct Cell {
  std::vector<ResultRow> rows;
  Tensor images;
};

/// What statistics are made of: image by image, all that was measured; and the first estimates as they are.
struct CellDetails {
  std::vector<Series> series;
  Images estimates;
};

/// Finished work of one results folder: cells/<key>.csv and, for evaluations, the images in
/// cells/<key>.safetensors and the details in cells/<key>.details.safetensors.
class CellStore {
 public:
  explicit CellStore(std::filesystem::path results) : folder_(std::move(results) / "cells") {}

  /// The rows kept under `key`; nothing if there are none, InputError naming the file if it is damaged.
  [[nodiscard]] std::optional<std::vector<ResultRow>> find_rows(std::string_view key) const;
  [[nodiscard]] std::optional<Cell> find(std::string_view key) const;
  [[nodiscard]] CellDetails details(std::string_view key) const;
  void put_rows(std::string_view key, const std::vector<ResultRow>& rows) const;
  void put(std::string_view key, const Cell& cell, const CellDetails& details) const;

 private:
  [[nodiscard]] std::filesystem::path file(std::string_view key, std::string_view ending) const;

  std::filesystem::path folder_;
};

/// Images as U8 of shape N x C x H x W: round((clip(x) + 1) * 127.5); what is not a number is black.
[[nodiscard]] Tensor bytes_of(const Images& images);

}  // namespace wavescore::harness
