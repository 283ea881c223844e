#include "harness/store/cell_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTable = ".csv";
constexpr std::string_view kPictures = ".safetensors";
constexpr std::string_view kDetails = ".details.safetensors";
constexpr const char* kImagesTensor = "images";
constexpr const char* kValues = "values";
constexpr const char* kEstimates = "estimates";

std::string names_of(const std::vector<Series>& all) {
  auto names = nlohmann::json::array();
  for (const Series& series : all) names.push_back({series.metric, series.scale, series.orientation});
  return names.dump();
}

std::vector<Series> read_series(const ModelFile& file) {
  std::vector<Series> all;
  for (const auto& name : nlohmann::json::parse(file.text(kValues)))
    all.push_back({name.at(0), name.at(1), name.at(2), {}});
  if (all.empty()) return all;
  const std::vector<float> values = file.floats(kValues);
  const std::size_t images = values.size() / all.size();
  for (std::size_t s = 0; s < all.size(); ++s)
    all[s].values.assign(values.begin() + static_cast<std::ptrdiff_t>(s * images),
                         values.begin() + static_cast<std::ptrdiff_t>((s + 1) * images));
  return all;
}

Images read_estimates(const ModelFile& file) {
  const auto& shape = file.tensors.at(kEstimates).shape;
  Images images({static_cast<int>(shape.at(1)), static_cast<int>(shape.at(2)), static_cast<int>(shape.at(3))},
                static_cast<std::size_t>(shape.at(0)));
  std::ranges::copy(file.floats(kEstimates), images.values().begin());
  return images;
}

std::vector<std::int64_t> dimensions(const Images& images) {
  const Shape& shape = images.shape();
  return {static_cast<std::int64_t>(images.count()), shape.channels, shape.height, shape.width};
}

}  // namespace

fs::path CellStore::file(std::string_view key, std::string_view ending) const {
  return folder_ / fmt::format("{}{}", key, ending);
}

std::optional<std::vector<ResultRow>> CellStore::find_rows(std::string_view key) const {
  if (!fs::exists(file(key, kTable))) return std::nullopt;
  return read_csv(file(key, kTable));
}

std::optional<Cell> CellStore::find(std::string_view key) const {
  auto rows = find_rows(key);
  if (!rows || !fs::exists(file(key, kPictures)) || !fs::exists(file(key, kDetails))) return std::nullopt;
  Cell cell{.rows = std::move(*rows), .images = {}};
  ModelFile pictures = read_model_file(file(key, kPictures));
  if (const auto images = pictures.tensors.find(kImagesTensor); images != pictures.tensors.end())
    cell.images = std::move(images->second);
  return cell;
}

CellDetails CellStore::details(std::string_view key) const {
  const fs::path path = file(key, kDetails);
  try {
    const ModelFile arrays = read_model_file(path);
    const bool estimates = arrays.tensors.contains(kEstimates);
    return {read_series(arrays), estimates ? read_estimates(arrays) : Images()};
  } catch (const InputError&) {
    throw;
  } catch (const std::exception&) {
    throw InputError(fmt::format("{}: not what a run keeps: remove it", path.string()));
  }
}

void CellStore::put_rows(std::string_view key, const std::vector<ResultRow>& rows) const {
  write_atomically(file(key, kTable), to_csv(rows));
}

void CellStore::put(std::string_view key, const Cell& cell, const CellDetails& details) const {
  ModelFile pictures;
  if (!cell.images.bytes.empty()) pictures.tensors[kImagesTensor] = cell.images;
  write_model_file(file(key, kPictures), pictures);
  ModelFile arrays;
  std::vector<float> values;
  for (const Series& series : details.series)
    values.insert(values.end(), series.values.begin(), series.values.end());
  const auto count = static_cast<std::int64_t>(details.series.size());
  arrays.metadata[kValues] = names_of(details.series);
  arrays.put(kValues, {count, count == 0 ? 0 : static_cast<std::int64_t>(values.size()) / count}, values);
  if (details.estimates.count() > 0)
    arrays.put(kEstimates, dimensions(details.estimates), details.estimates.values());
  write_model_file(file(key, kDetails), arrays);
  // The table last: a cell is there once its table is.
  put_rows(key, cell.rows);
}

Tensor bytes_of(const Images& images) {
  Tensor tensor{"U8", dimensions(images), {}};
  for (const float value : images.values()) {
    const double number = std::isnan(value) ? -1.0 : static_cast<double>(value);
    const double level = (std::clamp(number, -1.0, 1.0) + 1.0) * 127.5;
    tensor.bytes.push_back(static_cast<std::byte>(std::lround(level)));
  }
  return tensor;
}

}  // namespace wavescore::harness
