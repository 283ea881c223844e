#include "harness/config/data_entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"
#include "harness/config/registry.h"
#include "harness/config/suggestion.h"

namespace wavescore::harness {
namespace {

std::vector<int> resolutions(const Section& section) {
  section.require("resolution", "resolution: [32, 64]");
  std::vector<int> result;
  for (const std::int64_t value : section.integers("resolution", 1, 1 << 16))
    result.push_back(static_cast<int>(value));
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
        fmt::format("{}: two data entries are called '{}': give one another label", spec.place, spec.label));
  const auto same = [&](const DataSpec& other) {
    return other.entry == spec.entry && other.resolution == spec.resolution && other.split == spec.split &&
           fitted_images(other) == fitted_images(spec);
  };
  if (std::ranges::any_of(data, same))
    throw InputError(
        fmt::format("{}: 'train_images' of data lists {} and 'all', which are the same: remove one",
                    spec.place, fitted_images(spec)));
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
                .options_text = section.options_text(),
                .entry = data.size(),
                .place = section.place()};
  Lists lists{.train_images = section.counts_or_all("train_images")};
  if (const auto evaluate = section.find("evaluate")) {
    const Section part(entry.file, "evaluate", *evaluate, {"split", "images"});
    lists.splits = part.choices("split", "test", {"test", "train", "validation"});
    spec.evaluate_images = part.count_or_all("images");
  }
  const std::vector<int> sizes = resolutions(section);
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

std::size_t fitted_images(const DataSpec& spec) {
  const std::size_t held_out = spec.split == "validation" ? kValidationImages : 0;
  return spec.train_images == 0 ? find_dataset(spec.name).train_count - held_out : spec.train_images;
}

std::vector<std::string> labels_on(const Section& section, const std::vector<DataSpec>& data) {
  if (section.find("on") && section.find("data"))
    section.fail("on", "means the same as 'data': give only one of them");
  const char* key = section.find("on") ? "on" : "data";
  std::vector<std::string> labels;
  std::vector<std::string_view> known;
  for (const DataSpec& spec : data) {
    known.emplace_back(spec.label);
    known.insert(known.end(), spec.common_labels.begin(), spec.common_labels.end());
  }
  for (const std::string& name : section.texts(key, {})) {
    bool found = false;
    const bool own = std::ranges::find(data, name, &DataSpec::label) != data.end();
    for (const DataSpec& spec : data) {
      const auto& common = spec.common_labels;
      if (own ? spec.label != name : std::ranges::find(common, name) == common.end()) continue;
      found = true;
      if (std::ranges::find(labels, spec.label) == labels.end()) labels.push_back(spec.label);
    }
    if (!found) section.fail(key, fmt::format("names no data entry: '{}'{}", name, suggestion(name, known)));
  }
  return labels;
}

}  // namespace wavescore::harness
