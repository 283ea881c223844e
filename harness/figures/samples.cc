#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/model_file.h"
#include "harness/figures/figures.h"
#include "harness/figures/picture_grid.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::int64_t kColumns = 10;
constexpr std::size_t kMostMethods = 10;

/// A row for every method: what it draws from the noise of the column.
Script figure(const Table& table, const Setting& setting, const ModelFile& file, const std::string& prefix) {
  PictureGrid grid;
  grid.name = "samples_" + table.slug(setting);
  grid.title = "Samples from the same noise: " + table.title(setting);
  grid.left = 250;
  grid.cell = 96;
  std::vector<Method> shown;
  for (const Method& method : table.methods(setting))
    if (file.tensors.contains(prefix + method.label)) shown.push_back(method);
  if (shown.empty()) return {};
  shown = table.representatives(setting, shown, kMostMethods);
  for (const Method& method : shown) {
    const Tensor& samples = file.tensors.at(prefix + method.label);
    grid.rows.push_back(method.title);
    std::vector<Picture>& row = grid.pictures.emplace_back();
    for (std::int64_t i = 0; i < std::min(kColumns, samples.shape.at(0)); ++i)
      row.push_back(picture_of(samples, static_cast<std::size_t>(i)));
  }
  grid.columns.assign(grid.pictures.front().size(), "");
  grid.caption =
      fmt::format("EDM's deterministic sampler ({}); the noise of a column is the same in every row.",
                  file.text("settings"));
  return grid.script();
}

}  // namespace

std::vector<Script> samples(const Experiment& experiment) {
  const std::filesystem::path path = experiment.folder / "samples.safetensors";
  if (!std::filesystem::exists(path)) return {};
  const ModelFile file = read_model_file(path);
  std::vector<Script> scripts;
  for (const auto& [label, data] : nlohmann::json::parse(file.text("data")).items()) {
    const Setting setting{data.at("dataset"), data.at("resolution"), data.at("split"), data.at("n_train")};
    if (Script script = figure(experiment.table, setting, file, label + "/"); !script.name.empty())
      scripts.push_back(std::move(script));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
