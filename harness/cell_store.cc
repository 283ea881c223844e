#include "harness/cell_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/atomic_file.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

constexpr const char* kImages = "estimates";

}  // namespace

std::optional<Cell> CellStore::find(std::string_view key, bool with_images) const {
  const std::filesystem::path table = folder_ / fmt::format("{}.csv", key);
  const std::filesystem::path pictures = folder_ / fmt::format("{}.safetensors", key);
  if (!std::filesystem::exists(table) || (with_images && !std::filesystem::exists(pictures)))
    return std::nullopt;
  Cell cell;
  cell.rows = read_csv(table);
  if (with_images) {
    ModelFile file = read_model_file(pictures);
    const auto images = file.tensors.find(kImages);
    if (images == file.tensors.end() || images->second.dtype != "U8" || images->second.shape.size() != 4)
      throw InputError(fmt::format("{}: holds no images: remove it", pictures.string()));
    cell.images = std::move(images->second);
  }
  return cell;
}

void CellStore::put(std::string_view key, const Cell& cell) const {
  // The table last: a cell is there once its table is.
  if (!cell.images.bytes.empty()) {
    ModelFile file;
    file.tensors[kImages] = cell.images;
    write_model_file(folder_ / fmt::format("{}.safetensors", key), file);
  }
  write_atomically(folder_ / fmt::format("{}.csv", key), to_csv(cell.rows));
}

Tensor bytes_of(const Images& images) {
  const Shape& shape = images.shape();
  Tensor tensor{
      "U8", {static_cast<std::int64_t>(images.count()), shape.channels, shape.height, shape.width}, {}};
  for (const float value : images.values()) {
    const double level = (std::clamp(static_cast<double>(value), -1.0, 1.0) + 1.0) * 127.5;
    tensor.bytes.push_back(static_cast<std::byte>(std::lround(level)));
  }
  return tensor;
}

}  // namespace wavescore::harness
