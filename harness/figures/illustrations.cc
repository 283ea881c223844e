#include "harness/figures/illustrations.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"

namespace wavescore::harness::figures {

std::string Illustrations::text(const std::string& key, const std::string& fallback) const {
  const auto found = file.metadata.find(key);
  return found == file.metadata.end() ? fallback : found->second;
}

std::vector<std::uint8_t> Illustrations::square(const std::string& name, int& side) const {
  const std::vector<std::uint8_t> bytes = file.bytes(name);
  const auto& shape = file.tensors.at(name).shape;
  if (shape.size() != 2 || shape[0] != shape[1] || shape[0] < 1)
    throw InputError(
        fmt::format("illustrations.safetensors: '{}' is no square; run the experiment again", name));
  side = static_cast<int>(shape[0]);
  return bytes;
}

Illustrations read_illustrations(const Experiment& experiment) {
  Illustrations read;
  if (const auto file = experiment.folder / "illustrations.safetensors"; std::filesystem::exists(file))
    read.file = read_model_file(file);
  if (const auto file = experiment.folder / "illustrations.csv"; std::filesystem::exists(file))
    read.facts = read_csv(file);
  return read;
}

std::vector<IllustratedSetting> illustrated_settings(const Table& table, const Illustrations& from) {
  const auto drawn = [&](const std::string& group) {
    const auto first = from.file.tensors.lower_bound(group + "/");
    return first != from.file.tensors.end() && first->first.starts_with(group + "/");
  };
  std::vector<IllustratedSetting> found;
  for (const Setting& setting : table.settings()) {
    // Files of before rows named their data entry have one group for a data set and resolution.
    const std::string group =
        setting.data.empty() ? fmt::format("{}-{}", setting.dataset, setting.resolution) : setting.data;
    const auto same = [&](const IllustratedSetting& one) { return one.setting.same_data(setting); };
    if (drawn(group) && std::ranges::none_of(found, same))
      found.push_back({setting, group, table.data_title(setting), table.data_slug(setting)});
  }
  return found;
}

}  // namespace wavescore::harness::figures
