#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "harness/figures/illustrations.h"
#include "harness/figures/picture_grid.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostLevels = 8;

/// The names of the noise levels of a group, rising; evenly chosen where there are many.
std::vector<std::string> levels_of(const Illustrations& from, const std::string& prefix) {
  std::vector<std::string> levels;
  for (const auto& [name, tensor] : from.file.tensors)
    if (name.starts_with(prefix) && name != prefix + "clean") levels.push_back(name.substr(prefix.size()));
  std::ranges::sort(levels, {}, [](const std::string& level) { return std::strtod(level.c_str(), nullptr); });
  if (levels.size() <= kMostLevels) return levels;
  std::vector<std::string> chosen;
  for (std::size_t i = 0; i < kMostLevels; ++i)
    chosen.push_back(levels[i * (levels.size() - 1) / (kMostLevels - 1)]);
  return chosen;
}

const Tensor& images_at(const Illustrations& from, const std::string& name) {
  return checked_images(from.file, "illustrations.safetensors", name);
}

/// "σ = 1" and below it the same in the other unit.
std::string level_title(const Illustrations& from, const std::string& name, const std::string& level) {
  const double pixel = std::strtod(from.text(name, "0").c_str(), nullptr);
  const bool in_pixels = from.text("sigma_unit") == "pixel";
  return fmt::format("σ = {}\n({})", number(std::strtod(level.c_str(), nullptr)),
                     number(in_pixels ? pixel / 2 : pixel));
}

std::string units_text(const std::string& unit) {
  const std::string first = unit == "standardized" ? "in standardized units"
                            : unit == "pixel01"    ? "in [0, 1] pixels"
                                                   : "in [−1, 1] pixels";
  return fmt::format("σ {}, in brackets in {} pixels.", first, unit == "pixel" ? "[0, 1]" : "[−1, 1]");
}

Script figure(const Illustrations& from, const IllustratedSetting& one,
              const std::vector<std::string>& levels) {
  const std::string prefix = one.group + "/noise/";
  PictureGrid grid;
  grid.name = "noise_" + one.slug;
  grid.title = "Noise levels: " + one.title;
  grid.caption = units_text(from.text("sigma_unit")) + " Shown as clipped to the range of pixels.";
  grid.left = 24;
  std::vector<const Tensor*> columns = {&images_at(from, prefix + "clean")};
  grid.columns.emplace_back("clean");
  for (const std::string& level : levels) {
    columns.push_back(&images_at(from, prefix + level));
    grid.columns.push_back(level_title(from, prefix + level, level));
  }
  for (std::int64_t i = 0; i < columns.front()->shape[0]; ++i) {
    grid.rows.emplace_back();
    std::vector<Picture>& row = grid.pictures.emplace_back();
    for (const Tensor* images : columns)
      row.push_back(i < images->shape[0] ? picture_of(*images, static_cast<std::size_t>(i)) : Picture{});
  }
  return grid.script();
}

}  // namespace

std::vector<Script> noise(const Experiment& experiment) {
  const Illustrations from = read_illustrations(experiment);
  std::vector<Script> scripts;
  for (const IllustratedSetting& one : illustrated_settings(experiment.table, from))
    if (const auto levels = levels_of(from, one.group + "/noise/"); !levels.empty())
      scripts.push_back(figure(from, one, levels));
  return scripts;
}

}  // namespace wavescore::harness::figures
