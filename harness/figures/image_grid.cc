#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/figures/figures.h"
#include "harness/figures/picture_grid.h"

namespace wavescore::harness::figures {
namespace {

/// A column of the grid: the tensor of each row.
struct Column {
  std::string title;
  std::vector<const Tensor*> rows;
};

/// The images called `name`, or nullptr.
const Tensor* find_images(const ModelFile& file, const std::string& name, int resolution) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end()) return nullptr;
  const Tensor& t = found->second;
  const bool square = t.dtype == "U8" && t.shape.size() == 4 && t.shape[0] > 0 && t.shape[2] == resolution &&
                      t.shape[3] == resolution;
  if (!square || (t.shape[1] != 1 && t.shape[1] != 3)) {
    throw InputError(
        fmt::format("images.safetensors: '{}' is not U8 images of 1 or 3 channels, {} pixels wide; "
                    "run the experiment again",
                    name, resolution));
  }
  return &t;
}

/// The names of the noise levels below `prefix`, rising.
std::vector<std::string> levels_of(const ModelFile& file, const std::string& prefix) {
  std::vector<std::string> levels;
  constexpr std::string_view kEnd = "/noisy";
  for (const auto& [name, unused] : file.tensors) {
    if (!name.starts_with(prefix) || !name.ends_with(kEnd)) continue;
    const std::string level = name.substr(prefix.size(), name.size() - prefix.size() - kEnd.size());
    if (level.find('/') == std::string::npos) levels.push_back(level);  // else of another entry's label
  }
  std::ranges::sort(levels, {}, [](const std::string& level) { return std::strtod(level.c_str(), nullptr); });
  return levels;
}

std::vector<Column> columns_of(const ModelFile& file, const std::string& prefix,
                               const std::vector<std::string>& levels, const Table& table,
                               const Setting& setting) {
  std::vector<Column> columns;
  const auto add = [&](const std::string& title, auto name_at) {
    Column column{title, {}};
    for (const std::string& level : levels)
      column.rows.push_back(find_images(file, name_at(level), setting.resolution));
    if (std::ranges::any_of(column.rows, [](const Tensor* t) { return t != nullptr; }))
      columns.push_back(column);
  };
  add("clean", [&](const std::string&) { return prefix + "clean"; });
  add("noisy", [&](const std::string& level) { return prefix + level + "/noisy"; });
  std::vector<Method> methods = table.methods(setting);
  std::erase_if(methods, [](const Method& method) { return method.role == Role::reference; });
  for (const Method& method : table.representatives(setting, methods, kMostMethods)) {
    add(method.title, [&](const std::string& level) { return prefix + level + "/" + method.label; });
  }
  return columns;
}

/// The budget of the methods shown, and what the rows are.
std::string print_of(const Table& table, const Setting& setting, const std::vector<Column>& columns) {
  std::vector<Method> shown = table.methods(setting);
  std::erase_if(shown, [&](const Method& method) {
    return std::ranges::find(columns, method.title, &Column::title) == columns.end();
  });
  return fmt::format("{} Rows: {}.", table.budget(setting, shown), table.sigma_axis());
}

/// Row r shows image r, cyclically, so that the grid shows more than one.
Script figure(const Table& table, const Setting& setting, const std::vector<Column>& columns,
              const std::vector<std::string>& levels) {
  PictureGrid grid;
  grid.name = "images_" + table.slug(setting);
  grid.title = "Denoised images: " + table.title(setting);
  grid.caption = print_of(table, setting, columns);
  for (const Column& column : columns) grid.columns.push_back(column.title);
  for (std::size_t r = 0; r < levels.size(); ++r) {
    grid.rows.push_back("σ = " + number(std::strtod(levels[r].c_str(), nullptr)));
    std::vector<Picture>& row = grid.pictures.emplace_back();
    for (const Column& column : columns) {
      const Tensor* images = column.rows[r];
      row.push_back(images == nullptr ? Picture{}
                                      : picture_of(*images, r % static_cast<std::size_t>(images->shape[0])));
    }
  }
  return grid.script();
}

}  // namespace

std::vector<Script> image_grid(const Experiment& experiment) {
  const std::filesystem::path path = experiment.folder / "images.safetensors";
  if (!std::filesystem::exists(path)) return {};
  const ModelFile file = read_model_file(path);
  std::vector<Script> scripts;
  std::set<std::string> drawn;
  const Table& table = experiment.table;
  if (table.empty()) return {};
  // Files of before rows named their data entry have one set of images for a data set and resolution, its
  // first.
  const bool named = !table.settings().front().data.empty();
  for (const Setting& setting : named ? table.main_settings() : table.settings()) {
    const std::string prefix =
        named ? setting.data + "/" : fmt::format("{}-{}/", setting.dataset, setting.resolution);
    const auto levels = levels_of(file, prefix);
    if (levels.empty() || !drawn.insert(prefix).second) continue;
    const auto columns = columns_of(file, prefix, levels, table, setting);
    scripts.push_back(figure(table, setting, columns, levels));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
