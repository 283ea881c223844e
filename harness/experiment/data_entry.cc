#include "harness/experiment/data_entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"
#include "harness/experiment/registry.h"

namespace wavescore::harness {
namespace {

std::vector<int> resolutions(const Placed& entry, const Section& section) {
  const ParamNode node = param_node(entry.file, section.require("resolution", "resolution: [32, 64]"));
  Params params("data", entry.file.string(), node.line, {{"resolution", node}});
  std::vector<int> result;
  for (const std::int64_t value : params.integers("resolution", {}, 1, 1 << 16))
    result.push_back(static_cast<int>(value));
  if (result.empty()) section.fail("resolution", "is an empty list");
  return result;
}

/// What of an entry may be a list, beside its resolutions.
struct Lists {
  std::vector<std::size_t> train_images{0};
  std::vector<std::string> splits{"test"};
};

/// Calls `visit(spec, what its label adds)` for every combination.
template <class Visit>
void each_combination(DataSpec spec, const Lists& lists, Visit visit) {
  for (const std::size_t images : lists.train_images)
    for (const std::string& split : lists.splits) {
      std::vector<std::string> parts;
      if (lists.train_images.size() > 1)
        parts.push_back(images == 0 ? std::string("all") : fmt::format("{}", images));
      if (lists.splits.size() > 1) parts.push_back(split);
      spec.train_images = images;
      spec.split = split;
      visit(spec, parts);
    }
}

/// Labels the entry by what it is called and then told apart by; all but the last are common labels.
void set_labels(DataSpec& spec, std::string label, const std::vector<std::string>& parts) {
  for (const std::string& part : parts) {
    spec.common_labels.push_back(label);
    label += "-" + part;
  }
  spec.label = std::move(label);
}

void add(DataSpec spec, std::vector<DataSpec>& data) {
  if (std::ranges::find(data, spec.label, &DataSpec::label) != data.end())
    throw InputError(
        fmt::format("{}: two data entries are called '{}': give one a label", spec.place, spec.label));
  data.push_back(std::move(spec));
}

}  // namespace

void read_data_entry(const Placed& entry, std::vector<DataSpec>& data) {
  const Section section(entry.file, "data", entry.node,
                        {"name", "label", "resolution", "train_images", "evaluate"}, Section::Rest::options);
  section.suggest({});
  section.require("name", "name: mnist");
  const std::string name = section.text("name", "");
  (void)section.named("name", name, find_dataset);
  DataSpec spec{.label = {},
                .common_labels = {},
                .name = name,
                .options = section.options(name),
                .entry = data.size(),
                .place = section.place()};
  Lists lists{.train_images = section.counts_or_all("train_images")};
  if (const auto evaluate = section.find("evaluate")) {
    const Section part(entry.file, "evaluate", *evaluate, {"split", "images"});
    lists.splits = part.choices("split", "test", {"test", "train", "validation"});
    spec.evaluate_images = part.count_or_all("images");
  }
  const std::vector<int> sizes = resolutions(entry, section);
  const bool own_label = section.find("label").has_value();
  for (const int size : sizes) {
    spec.resolution = size;
    each_combination(spec, lists, [&](DataSpec one, std::vector<std::string> parts) {
      if (!own_label || sizes.size() > 1) parts.insert(parts.begin(), fmt::format("{}", size));
      set_labels(one, section.text("label", name), parts);
      add(std::move(one), data);
    });
  }
}

std::vector<std::string> labels_on(const Section& section, const std::vector<DataSpec>& data) {
  std::vector<std::string> labels;
  std::vector<std::string_view> known;
  for (const DataSpec& spec : data) {
    known.emplace_back(spec.label);
    known.insert(known.end(), spec.common_labels.begin(), spec.common_labels.end());
  }
  for (const std::string& name : section.texts("on", {})) {
    const std::size_t before = labels.size();
    if (std::ranges::find(data, name, &DataSpec::label) != data.end()) {
      labels.push_back(name);
      continue;
    }
    for (const DataSpec& spec : data)
      if (std::ranges::find(spec.common_labels, name) != spec.common_labels.end())
        labels.push_back(spec.label);
    if (labels.size() > before) continue;
    const auto near = nearest_word(name, known);
    section.fail("on", near.empty()
                           ? fmt::format("names no data entry: '{}'", name)
                           : fmt::format("names no data entry: '{}' (did you mean '{}'?)", name, near));
  }
  return labels;
}

}  // namespace wavescore::harness
