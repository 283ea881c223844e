#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

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
                  file.metadata.contains("settings") ? file.text("settings") : "");
  return grid.script();
}

}  // namespace

std::vector<Script> samples(const Experiment& experiment) {
  const std::filesystem::path path = experiment.folder / "samples.safetensors";
  if (!std::filesystem::exists(path)) return {};
  const ModelFile file = read_model_file(path);
  std::vector<Script> scripts;
  std::set<std::string> drawn;
  for (const Setting& setting : experiment.table.settings()) {
    const std::string prefix = fmt::format("{}-{}/", setting.dataset, setting.resolution);
    const auto of_setting = [&](const Method& method) {
      return file.tensors.contains(prefix + method.label);
    };
    if (std::ranges::any_of(experiment.table.methods(setting), of_setting) && drawn.insert(prefix).second)
      scripts.push_back(figure(experiment.table, setting, file, prefix));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
