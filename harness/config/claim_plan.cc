#include "harness/config/claim_plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/error.h"
#include "harness/config/data_entry.h"
#include "harness/config/suggestion.h"

namespace wavescore::harness {
namespace {

using JsonOptions = nlohmann::json;

std::string plain_option(const JsonOptions& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::optional<double> number(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// As texts, or as the numbers that they are: 1e-6 is 1.0e-06.
bool same_value(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto x = number(a);
  return x && x == number(b);
}

/// What a claim may name a method by.
JsonOptions options_of(const Job& job) {
  JsonOptions options = JsonOptions::parse(job.options);
  options["name"] = job.method->name;
  options["label"] = job.label;
  options["told_sigma_factor"] = job.told_sigma_factor;
  return options;
}

bool has(const JsonOptions& options, const std::string& key, const std::string& value) {
  return options.contains(key) && same_value(plain_option(options[key]), value);
}

bool matches(const Selection& selection, const JsonOptions& options) {
  if (!selection.options.empty())
    return std::ranges::all_of(selection.options,
                               [&](const auto& one) { return has(options, one.first, one.second); });
  return std::ranges::any_of(std::array{"label", "name", "family"}, [&](const char* key) {
    return options.contains(key) && plain_option(options[key]) == selection.text;
  });
}

bool names(const Selection& selection, std::string_view key) {
  return std::ranges::any_of(selection.options, [&](const auto& one) { return one.first == key; });
}

class Planner {
 public:
  Planner(const Claim& claim, const Config& config, const std::vector<const Job*>& methods)
      : claim_(claim), config_(config), methods_(methods) {
    for (const Job* job : methods) {
      options_.push_back(options_of(*job));
      JsonOptions options = options_.back();
      options.erase("label");
      options.erase(claim.along);
      but_along_.push_back(options.dump());
    }
  }

  std::vector<ClaimComparison> plan() {
    if (claim_.fact) return {};
    check(claim_.a);
    for (const Selection& other : claim_.others) check(other);
    if (claim_.relative_to) check(*claim_.relative_to);
    switch (claim_.kind) {
      case Claim::Kind::less:
      case Claim::Kind::greater:
        pairs();
        break;
      case Claim::Kind::below:
        below();
        break;
      case Claim::Kind::falls:
      case Claim::Kind::rises:
        check_along();
        claim_.along == "sigma" ? along_sigma() : along_methods();
        break;
    }
    return std::move(comparisons_);
  }

 private:
  [[noreturn]] static void fail(const std::string& place, const std::string& what) {
    throw InputError(fmt::format("{}: {}", place, what));
  }

  // What a claim names.

  void check(const Selection& selection) const {
    if (selection.options.empty())
      check_text(selection);
    else
      check_options(selection);
  }

  void check_text(const Selection& selection) const {
    std::vector<std::string> known;
    for (const JsonOptions& options : options_) {
      if (matches(selection, options)) return;
      for (const char* key : {"name", "family", "label"})
        if (options.contains(key)) known.push_back(plain_option(options[key]));
    }
    fail(selection.place,
         fmt::format("the claim names no label, family or name of a denoiser of this experiment: '{}'{}",
                     selection.text, suggestion(selection.text, {known.begin(), known.end()})));
  }

  /// Option by option, so that the first is named which leaves no method.
  void check_options(const Selection& selection) const {
    Selection so_far;
    for (const auto& one : selection.options) {
      std::vector<std::string> keys, values;
      for (const JsonOptions& options : options_) {
        for (const auto& [key, value] : options.items()) keys.push_back(key);
        if (!so_far.options.empty() && !matches(so_far, options)) continue;
        if (options.contains(one.first)) values.push_back(plain_option(options[one.first]));
      }
      if (std::ranges::find(keys, one.first) == keys.end())
        fail(selection.place,
             fmt::format("the claim names no option of a denoiser of this experiment: '{}'{}", one.first,
                         suggestion(one.first, {keys.begin(), keys.end()})));
      if (std::ranges::none_of(values, [&](const auto& value) { return same_value(value, one.second); }))
        fail(selection.place,
             fmt::format("no denoiser of this experiment {}has '{}: {}'{}",
                         so_far.options.empty() ? "" : fmt::format("with {} ", so_far.description()),
                         one.first, one.second, suggestion(one.second, {values.begin(), values.end()})));
      so_far.options.push_back(one);
    }
  }

  /// What the claim falls or rises with is a number, and one of the methods that it is about.
  void check_along() const {
    constexpr std::array<std::string_view, 3> kOfData{"sigma", "resolution", "train_images"};
    if (std::ranges::find(kOfData, claim_.along) != kOfData.end()) return;
    std::vector<std::string> numbers;
    bool there = false;
    for (const JsonOptions& options : options_) {
      if (!matches(claim_.a, options)) continue;
      for (const auto& [key, value] : options.items())
        if (value.is_number()) numbers.push_back(key);
      there = there || options.contains(claim_.along);
    }
    std::vector<std::string_view> known(kOfData.begin(), kOfData.end());
    known.insert(known.end(), numbers.begin(), numbers.end());
    if (std::ranges::find(known, claim_.along) != known.end()) return;
    fail(claim_.along_place, there ? fmt::format("'{}' of {} is no number, so nothing falls or rises with it",
                                                 claim_.along, claim_.a.description())
                                   : fmt::format("'{}' is no option of {}{}", claim_.along,
                                                 claim_.a.description(), suggestion(claim_.along, known)));
  }

  [[noreturn]] void fail_without_comparison(const std::string& place, std::string why) const {
    if (claim_.relative_to)
      if (const std::string apart = why_apart(claim_.a, *claim_.relative_to); !apart.empty()) why = apart;
    const std::string at = claim_.on.empty() ? "" : fmt::format(" on {}", fmt::join(claim_.on, ", "));
    const std::string over =
        claim_.relative_to ? fmt::format(" (over {})", claim_.relative_to->description()) : "";
    fail(place, fmt::format("the claim makes no comparison{}{}: {}", at, over, why));
  }

  // Who is compared.

  [[nodiscard]] bool asked_data(std::size_t data) const {
    return claim_.on.empty() || std::ranges::find(claim_.on, config_.data[data].label) != claim_.on.end();
  }

  [[nodiscard]] std::vector<std::size_t> asked_levels() const {
    std::vector<std::size_t> levels;
    for (std::size_t level = 0; level < config_.sigmas.values.size(); ++level)
      if (claim_.sigmas.empty() ||
          std::ranges::find(claim_.sigmas, config_.sigmas.values[level]) != claim_.sigmas.end())
        levels.push_back(level);
    return levels;
  }

  [[nodiscard]] std::vector<std::size_t> select(const Selection& selection, std::size_t data) const {
    std::vector<std::size_t> chosen;
    for (std::size_t m = 0; m < methods_.size(); ++m)
      if (methods_[m]->data == data && matches(selection, options_[m])) chosen.push_back(m);
    return chosen;
  }

  /// The option in which method `b` of `theirs` differs from `a` of `mine` so that the two are not compared;
  /// empty where they are.
  [[nodiscard]] std::string difference(std::size_t a, const Selection& mine, std::size_t b,
                                       const Selection& theirs) const {
    if (methods_[b]->label == theirs.text) return {};
    for (const char* key : {"degree", "basis", "told_sigma_factor"}) {
      if (names(mine, key) && names(theirs, key)) continue;
      const JsonOptions& one = options_[a];
      const JsonOptions& other = options_[b];
      if (one.contains(key) && other.contains(key) && one[key] != other[key]) return key;
    }
    return {};
  }

  [[nodiscard]] bool comparable(std::size_t a, const Selection& mine, std::size_t b,
                                const Selection& theirs) const {
    return difference(a, mine, b, theirs).empty();
  }

  /// Why no method of `mine` is compared with one of `theirs`; empty where one is.
  [[nodiscard]] std::string why_apart(const Selection& mine, const Selection& theirs) const {
    std::set<std::string> differences;
    bool meet = false;
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!asked_data(data)) continue;
      for (const std::size_t a : select(mine, data))
        for (const std::size_t b : select(theirs, data)) {
          meet = true;
          if (a == b) continue;
          const std::string key = difference(a, mine, b, theirs);
          if (key.empty()) return {};
          differences.insert(key);
        }
    }
    const std::string both = fmt::format("{} and {}", mine.description(), theirs.description());
    if (!meet) return both + " are never on the same data";
    if (differences.empty()) return both + " are the same method";
    return fmt::format("{} differ in {}; to compare them nevertheless, name the second by its label", both,
                       fmt::join(differences, ", "));
  }

  /// A method as it is, or over each that `relative_to` means for it.
  [[nodiscard]] std::vector<ClaimSide> sides(std::size_t method, const Selection& selection) const {
    if (!claim_.relative_to) return {{.method = method}};
    std::vector<ClaimSide> all;
    for (const std::size_t other : select(*claim_.relative_to, methods_[method]->data))
      if (other != method && comparable(method, selection, other, *claim_.relative_to))
        all.push_back({.method = method, .over = other});
    return all;
  }

  static bool among(const std::vector<ClaimSide>& sides, std::optional<std::size_t> over) {
    return std::ranges::find(sides, over, &ClaimSide::over) != sides.end();
  }

  [[nodiscard]] std::string where(std::size_t data, std::size_t level) const {
    return fmt::format("{}, sigma {}", config_.data[data].label, config_.sigmas.texts[level]);
  }

  void pairs() {
    std::vector<std::size_t> made(claim_.others.size(), 0);
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!asked_data(data)) continue;
      for (const std::size_t level : asked_levels())
        for (const std::size_t a : select(claim_.a, data))
          for (std::size_t k = 0; k < claim_.others.size(); ++k)
            for (const std::size_t b : select(claim_.others[k], data))
              if (a != b && comparable(a, claim_.a, b, claim_.others[k]))
                made[k] +=
                    add_pairs(where(data, level), level, sides(a, claim_.a), sides(b, claim_.others[k]));
    }
    for (std::size_t k = 0; k < made.size(); ++k)
      if (made[k] == 0) fail_without_comparison(claim_.others[k].place, why_no_pair(claim_.others[k]));
  }

  [[nodiscard]] std::string why_no_pair(const Selection& other) const {
    if (const std::string apart = why_apart(claim_.a, other); !apart.empty() || !claim_.relative_to)
      return apart;
    const std::string apart = why_apart(other, *claim_.relative_to);
    return apart.empty() ? "no two of them can be taken over the same method" : apart;
  }

  /// Ratios are compared over the same method where both can be.
  std::size_t add_pairs(const std::string& where, std::size_t level, const std::vector<ClaimSide>& left,
                        const std::vector<ClaimSide>& right) {
    std::size_t added = 0;
    for (const ClaimSide& one : left)
      for (ClaimSide r : right) {
        ClaimSide l = one;
        if (l.over != r.over && (among(right, l.over) || among(left, r.over))) continue;
        l.level = r.level = level;
        if (claim_.kind == Claim::Kind::greater) std::swap(l, r);
        comparisons_.push_back({where, l, r});
        ++added;
      }
    return added;
  }

  void below() {
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!asked_data(data)) continue;
      for (const std::size_t level : asked_levels())
        for (const std::size_t method : select(claim_.a, data))
          for (ClaimSide side : sides(method, claim_.a)) {
            side.level = level;
            comparisons_.push_back({where(data, level), side, std::nullopt});
          }
    }
    if (comparisons_.empty())
      fail_without_comparison(claim_.a.place, fmt::format("{} is not there", claim_.a.description()));
  }

  // From each value of `along` to the next.

  void along_sigma() {
    std::vector<std::size_t> levels = asked_levels();
    std::ranges::sort(levels, {}, [&](std::size_t level) { return config_.sigmas.values[level]; });
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!asked_data(data)) continue;
      for (const std::size_t method : select(claim_.a, data))
        for (const ClaimSide& side : sides(method, claim_.a)) {
          std::vector<ClaimSide> series;
          for (const std::size_t level : levels) {
            series.push_back(side);
            series.back().level = level;
            series.back().at = config_.sigmas.values[level];
          }
          add_series(config_.data[data].label, series);
        }
    }
    if (comparisons_.empty())
      fail_without_comparison(claim_.along_place,
                              fmt::format("it needs {} at two noise levels or more", claim_.a.description()));
  }

  void along_methods() {
    std::vector<std::size_t> chosen;
    std::set<double> places;
    for (std::size_t data = 0; data < config_.data.size(); ++data)
      if (asked_data(data))
        for (const std::size_t method : select(claim_.a, data))
          if (const auto at = place_along(method)) {
            chosen.push_back(method);
            places.insert(*at);
          }
    for (const auto& group : series_of(chosen))
      for (const std::size_t level : asked_levels()) {
        std::map<std::string, std::vector<ClaimSide>> by_reference;
        std::vector<std::string> order;
        for (const std::size_t method : group)
          for (ClaimSide side : sides(method, claim_.a)) {
            const std::string reference = side.over ? methods_[*side.over]->label : "";
            if (!by_reference.contains(reference)) order.push_back(reference);
            side.level = level;
            side.at = *place_along(method);
            by_reference[reference].push_back(side);
          }
        for (const std::string& reference : order)
          add_series(where_of_series(methods_[group.front()]->data, level), by_reference[reference]);
      }
    if (comparisons_.empty())
      fail_without_comparison(claim_.along_place,
                              fmt::format("it needs {} with two values of {} and all else alike; {}",
                                          claim_.a.description(), claim_.along, values_text(places)));
  }

  static std::string values_text(const std::set<double>& values) {
    if (values.empty()) return "there is no value";
    if (values.size() == 1) return fmt::format("the only value is {}", *values.begin());
    return fmt::format("the values {} are of methods that differ in more", fmt::join(values, ", "));
  }

  void add_series(const std::string& where, std::vector<ClaimSide> series) {
    std::ranges::stable_sort(series, {}, &ClaimSide::at);
    for (std::size_t k = 1; k < series.size(); ++k) {
      const bool falls = claim_.kind == Claim::Kind::falls;
      const ClaimSide& from = series[k - 1];
      const ClaimSide& to = series[k];
      comparisons_.push_back({where, falls ? to : from, falls ? from : to});
    }
  }

  [[nodiscard]] std::optional<double> place_along(std::size_t method) const {
    const DataSpec& spec = data_of(method);
    if (claim_.along == "resolution") return spec.resolution;
    if (claim_.along == "train_images") return static_cast<double>(fitted_images(spec));
    const JsonOptions& options = options_[method];
    if (!options.contains(claim_.along) || !options[claim_.along].is_number()) return std::nullopt;
    return options[claim_.along].get<double>();
  }

  [[nodiscard]] const DataSpec& data_of(std::size_t method) const {
    return config_.data[methods_[method]->data];
  }

  [[nodiscard]] std::string where_of_series(std::size_t data, std::size_t level) const {
    const DataSpec& spec = config_.data[data];
    const std::string& sigma = config_.sigmas.texts[level];
    if (claim_.along == "resolution") return fmt::format("{}, sigma {}", spec.name, sigma);
    if (claim_.along == "train_images")
      return fmt::format("{}-{}, {}, sigma {}", spec.name, spec.resolution, spec.split, sigma);
    return where(data, level);
  }

  /// The methods by the series that they belong to.
  [[nodiscard]] std::vector<std::vector<std::size_t>> series_of(const std::vector<std::size_t>& all) const {
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

  [[nodiscard]] bool same_series(std::size_t a, std::size_t b) const {
    if (claim_.along != "told_sigma_factor" &&
        methods_[a]->told_sigma_factor != methods_[b]->told_sigma_factor)
      return false;
    if (claim_.along == "resolution" || claim_.along == "train_images") return same_but_for_data(a, b);
    if (methods_[a]->data != methods_[b]->data) return false;
    return but_along_[a] == but_along_[b] || same_sweep(a, b);
  }

  [[nodiscard]] bool same_but_for_data(std::size_t a, std::size_t b) const {
    const DataSpec& one = data_of(a);
    const DataSpec& other = data_of(b);
    const bool alike = claim_.along == "resolution" ? one.train_images == other.train_images
                                                    : one.resolution == other.resolution;
    return alike && one.name == other.name && one.split == other.split &&
           one.options_text == other.options_text && methods_[a]->label == methods_[b]->label;
  }

  /// Whether one entry makes both and only `along` tells them apart: swept over, so that other options may
  /// follow from it, or following from the one option that is.
  [[nodiscard]] bool same_sweep(std::size_t a, std::size_t b) const {
    if (methods_[a]->entry != methods_[b]->entry) return false;
    std::size_t differing = 0;
    bool swept = false;
    for (const std::string& key : methods_[a]->swept) {
      if (key == claim_.along)
        swept = true;
      else if (options_[a][key] != options_[b][key])
        ++differing;
    }
    return swept ? differing == 0 : differing == 1 && place_along(a) != place_along(b);
  }

  /// A series as it is, or where two methods stand at one place its parts by how entries call them.
  [[nodiscard]] std::vector<std::vector<std::size_t>> told_apart(
      const std::vector<std::size_t>& group) const {
    if (twins(group) == std::nullopt) return {group};
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> parts;
    for (const std::size_t method : group) {
      const DataSpec& spec = data_of(method);
      const std::string& data = spec.common_labels.empty() ? spec.label : spec.common_labels.front();
      parts[{config_.denoisers[methods_[method]->entry].label, data}].push_back(method);
    }
    std::vector<std::vector<std::size_t>> result;
    for (const auto& [called, part] : parts) {
      if (const auto two = twins(part))
        fail(claim_.a.place,
             fmt::format("the claim follows {}, and '{}' on {} and '{}' on {} both have {} {}: name one of "
                         "them by its options or its label, or its data under 'at'",
                         claim_.along, methods_[two->first]->label, data_of(two->first).label,
                         methods_[two->second]->label, data_of(two->second).label, claim_.along,
                         *place_along(two->first)));
      result.push_back(part);
    }
    return result;
  }

  /// Two methods of a series that stand at one place.
  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> twins(
      const std::vector<std::size_t>& series) const {
    std::map<double, std::size_t> at;
    for (const std::size_t method : series)
      if (const auto [other, fresh] = at.emplace(*place_along(method), method); !fresh)
        return std::pair(other->second, method);
    return std::nullopt;
  }

  const Claim& claim_;
  const Config& config_;
  const std::vector<const Job*>& methods_;
  std::vector<JsonOptions> options_;    ///< of each method
  std::vector<std::string> but_along_;  ///< the same without its label and what the claim follows
  std::vector<ClaimComparison> comparisons_;
};

}  // namespace

std::vector<const Job*> methods_of(const std::vector<Job>& jobs) {
  std::vector<const Job*> methods;
  for (const Job& job : jobs)
    if (job.repetition == 0) methods.push_back(&job);
  return methods;
}

bool selects(const Selection& selection, const Job& method) { return matches(selection, options_of(method)); }

bool concerns(const Claim& claim, const Job& method) {
  const JsonOptions options = options_of(method);
  return matches(claim.a, options) ||
         std::ranges::any_of(claim.others, [&](const Selection& other) { return matches(other, options); }) ||
         (claim.relative_to && matches(*claim.relative_to, options));
}

std::vector<ClaimComparison> comparisons_of(const Claim& claim, const Config& config,
                                            const std::vector<const Job*>& methods) {
  return Planner(claim, config, methods).plan();
}

void check_claims(const Config& config, const std::vector<Job>& jobs) {
  const auto methods = methods_of(jobs);
  for (const Claim& claim : config.claims) (void)comparisons_of(claim, config, methods);
}

}  // namespace wavescore::harness
