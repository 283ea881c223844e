#include "harness/config/claim_series.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "harness/config/data_entry.h"

namespace wavescore::harness {

ClaimSeries::ClaimSeries(const ClaimMethods& methods) : methods_(methods), along_(methods.claim().along) {
  for (std::size_t m = 0; m < methods.size(); ++m) {
    nlohmann::json options = methods.options(m);
    options.erase("label");
    options.erase(along_);
    but_along_.push_back(options.dump());
  }
}

std::optional<double> ClaimSeries::place_along(std::size_t method) const {
  const DataSpec& spec = methods_.data_of(method);
  if (along_ == "resolution") return spec.resolution;
  if (along_ == "train_images") return static_cast<double>(fitted_images(spec));
  const nlohmann::json& options = methods_.options(method);
  if (!options.contains(along_) || !options[along_].is_number()) return std::nullopt;
  return options[along_].get<double>();
}

std::string ClaimSeries::where_of_series(std::size_t data, std::size_t level) const {
  const DataSpec& spec = methods_.config().data[data];
  const std::string& sigma = methods_.config().sigmas.texts[level];
  if (along_ == "resolution") return fmt::format("{}, sigma {}", spec.name, sigma);
  if (along_ == "train_images")
    return fmt::format("{}-{}, {}, sigma {}", spec.name, spec.resolution, spec.split, sigma);
  return methods_.where(data, level);
}

std::vector<std::vector<std::size_t>> ClaimSeries::series_of(const std::vector<std::size_t>& all) const {
  std::vector<std::vector<std::size_t>> groups;
  for (const std::size_t method : all) {
    // One method may join what were two series before it.
    std::vector<std::size_t> joined;
    for (auto group = groups.begin(); group != groups.end();) {
      const bool same =
          std::ranges::any_of(*group, [&](std::size_t other) { return same_series(method, other); });
      if (same) joined.insert(joined.end(), group->begin(), group->end());
      group = same ? groups.erase(group) : group + 1;
    }
    joined.push_back(method);
    groups.push_back(std::move(joined));
  }
  std::vector<std::vector<std::size_t>> series;
  for (auto& group : groups) {
    std::ranges::sort(group);
    for (auto& part : told_apart(group)) series.push_back(std::move(part));
  }
  std::ranges::sort(series);
  return series;
}

bool ClaimSeries::same_series(std::size_t a, std::size_t b) const {
  if (along_ != "told_sigma_factor" && methods_[a].told_sigma_factor != methods_[b].told_sigma_factor)
    return false;
  if (along_ == "resolution" || along_ == "train_images") return same_but_for_data(a, b);
  if (methods_[a].data != methods_[b].data) return false;
  return but_along_[a] == but_along_[b] || same_sweep(a, b);
}

bool ClaimSeries::same_but_for_data(std::size_t a, std::size_t b) const {
  const DataSpec& one = methods_.data_of(a);
  const DataSpec& other = methods_.data_of(b);
  const bool alike =
      along_ == "resolution" ? one.train_images == other.train_images : one.resolution == other.resolution;
  return alike && one.name == other.name && one.split == other.split &&
         one.options_text == other.options_text && methods_[a].label == methods_[b].label;
}

bool ClaimSeries::same_sweep(std::size_t a, std::size_t b) const {
  if (methods_[a].entry != methods_[b].entry) return false;
  std::size_t differing = 0;
  bool swept = false;
  for (const std::string& key : methods_[a].swept) {
    if (key == along_)
      swept = true;
    else if (methods_.options(a)[key] != methods_.options(b)[key])
      ++differing;
  }
  return swept ? differing == 0 : differing == 1 && place_along(a) != place_along(b);
}

std::vector<std::vector<std::size_t>> ClaimSeries::told_apart(const std::vector<std::size_t>& group) const {
  if (twins(group) == std::nullopt) return {group};
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> parts;
  for (const std::size_t method : group) {
    const DataSpec& spec = methods_.data_of(method);
    const std::string& data = spec.common_labels.empty() ? spec.label : spec.common_labels.front();
    parts[{methods_.config().denoisers[methods_[method].entry].label, data}].push_back(method);
  }
  std::vector<std::vector<std::size_t>> result;
  for (const auto& [called, part] : parts) {
    if (const auto two = twins(part))
      fail_at(methods_.claim().a.place,
              fmt::format("the claim follows {}, and '{}' on {} and '{}' on {} both have {} {}: name one of "
                          "them by its options or its label, or its data under 'at'",
                          along_, methods_[two->first].label, methods_.data_of(two->first).label,
                          methods_[two->second].label, methods_.data_of(two->second).label, along_,
                          *place_along(two->first)));
    result.push_back(part);
  }
  return result;
}

std::optional<std::pair<std::size_t, std::size_t>> ClaimSeries::twins(
    const std::vector<std::size_t>& series) const {
  std::map<double, std::size_t> at;
  for (const std::size_t method : series)
    if (const auto [other, fresh] = at.emplace(*place_along(method), method); !fresh)
      return std::pair(other->second, method);
  return std::nullopt;
}

}  // namespace wavescore::harness
