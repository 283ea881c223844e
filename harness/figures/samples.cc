#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/figures/figures.h"
#include "harness/figures/picture_grid.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostSampled = 12;
constexpr std::size_t kMostImages = 12;
constexpr int kAcross = 1300;  // room for the pictures of a row

/// "18" of "count=16 steps=18 seed=1"; "?" where there is none.
std::string setting_of(const std::string& settings, const std::string& key) {
  const std::size_t at = (" " + settings).find(" " + key + "=");
  if (at == std::string::npos) return "?";
  const std::size_t begin = at + key.size() + 1;
  return settings.substr(begin, settings.find(' ', begin) - begin);
}

/// The settings of the table whose methods were sampled, with the label of their data.
std::vector<std::pair<std::string, Setting>> sampled_settings(const ModelFile& file, const Table& table) {
  std::vector<std::pair<std::string, Setting>> found;
  const auto data = nlohmann::json::parse(file.text("data"), nullptr, false);
  if (!data.is_object())
    throw InputError("samples.safetensors: its data are not JSON; run the experiment again");
  for (const Setting& setting : table.settings())
    for (const auto& [label, d] : data.items())
      if ((setting.data.empty() || setting.data == label) && d.value("dataset", "") == setting.dataset &&
          d.value("resolution", 0) == setting.resolution && d.value("split", "") == setting.split &&
          d.value("n_train", std::int64_t{0}) == setting.n_train)
        found.emplace_back(label, setting);
  return found;
}

/// Of each tensor whose samples diverged, how many did.
std::map<std::string, int> diverged_of(const ModelFile& file) {
  const auto counts = nlohmann::json::parse(file.text("diverged"), nullptr, false);
  if (!counts.is_object())
    throw InputError("samples.safetensors: what diverged is not said in JSON; run the experiment again");
  return counts.get<std::map<std::string, int>>();
}

std::string caption_of(const Table& table, const Setting& setting, const std::vector<Method>& shown,
                       const std::string& settings) {
  return fmt::format(
      "Each column begins from the same noise, σ = {} in [−1, 1] pixels; EDM's deterministic sampler, {} "
      "steps. "
      "{}",
      setting_of(settings, "sigma_max"), setting_of(settings, "steps"), table.budget(setting, shown, false));
}

Script figure(const ModelFile& file, const Table& table, const std::string& label, const Setting& setting) {
  std::vector<Method> methods = table.methods(setting);
  const auto name = [&](const Method& method) { return label + "/" + method.label; };
  std::erase_if(methods, [&](const Method& method) {
    return !method.told_truly || !file.tensors.contains(name(method));
  });
  methods = table.representatives(setting, methods, kMostSampled);
  if (methods.empty()) return {};
  PictureGrid grid;
  grid.name = "samples_" + table.slug(setting);
  grid.title = "Samples from the same noise: " + table.title(setting);
  grid.caption = caption_of(table, setting, methods, file.text("settings"));
  grid.cell = 96;
  grid.left = 300;
  const auto room = static_cast<std::size_t>(kAcross / std::max(grid.cell, setting.resolution));
  const std::map<std::string, int> diverged = diverged_of(file);
  std::size_t columns = std::clamp<std::size_t>(room, 1, kMostImages);
  for (const Method& method : methods) {
    const std::string tensor = name(method);
    const Tensor& images = checked_images(file, "samples.safetensors", tensor);
    columns = std::min(columns, static_cast<std::size_t>(images.shape[0]));
    const auto lost = diverged.find(name(method));
    grid.rows.push_back(lost == diverged.end() ? method.title
                                               : fmt::format("{} ({} of {} diverged)", method.title,
                                                             lost->second, images.shape[0]));
  }
  grid.columns.resize(columns);
  for (const Method& method : methods) {
    std::vector<Picture>& row = grid.pictures.emplace_back();
    for (std::size_t i = 0; i < columns; ++i) row.push_back(picture_of(file.tensors.at(name(method)), i));
  }
  return grid.script();
}

}  // namespace

std::vector<Script> samples(const Experiment& experiment) {
  const std::filesystem::path path = experiment.folder / "samples.safetensors";
  if (!std::filesystem::exists(path)) return {};
  const ModelFile file = read_model_file(path);
  std::vector<Script> scripts;
  for (const auto& [label, setting] : sampled_settings(file, experiment.table))
    if (Script script = figure(file, experiment.table, label, setting); !script.name.empty())
      scripts.push_back(std::move(script));
  return scripts;
}

}  // namespace wavescore::harness::figures
