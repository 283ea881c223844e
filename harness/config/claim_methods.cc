#include "harness/config/claim_methods.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/error.h"
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

bool has(const JsonOptions& options, const std::string& key, const std::string& value) {
  return options.contains(key) && same_value(plain_option(options[key]), value);
}

bool names(const Selection& selection, std::string_view key) {
  return std::ranges::any_of(selection.options, [&](const auto& one) { return one.first == key; });
}

}  // namespace

nlohmann::json options_of(const Job& job) {
  JsonOptions options = JsonOptions::parse(job.options);
  options["name"] = job.method->name;
  options["label"] = job.label;
  options["told_sigma_factor"] = job.told_sigma_factor;
  return options;
}

bool matches(const Selection& selection, const nlohmann::json& options) {
  if (!selection.options.empty())
    return std::ranges::all_of(selection.options,
                               [&](const auto& one) { return has(options, one.first, one.second); });
  return std::ranges::any_of(std::array{"label", "name", "family"}, [&](const char* key) {
    return options.contains(key) && plain_option(options[key]) == selection.text;
  });
}

void fail_at(const std::string& place, const std::string& what) {
  throw InputError(fmt::format("{}: {}", place, what));
}

ClaimMethods::ClaimMethods(const Claim& claim, const Config& config, const std::vector<const Job*>& methods)
    : claim_(claim), config_(config), methods_(methods) {
  for (const Job* job : methods) options_.push_back(options_of(*job));
}

void ClaimMethods::check(const Selection& selection) const {
  if (selection.options.empty())
    check_text(selection);
  else
    check_options(selection);
}

void ClaimMethods::check_text(const Selection& selection) const {
  std::vector<std::string> known;
  for (const JsonOptions& options : options_) {
    if (matches(selection, options)) return;
    for (const char* key : {"name", "family", "label"})
      if (options.contains(key)) known.push_back(plain_option(options[key]));
  }
  fail_at(selection.place,
          fmt::format("the claim names no label, family or name of a denoiser of this experiment: '{}'{}",
                      selection.text, suggestion(selection.text, {known.begin(), known.end()})));
}

void ClaimMethods::check_options(const Selection& selection) const {
  Selection so_far;
  for (const auto& one : selection.options) {
    std::vector<std::string> keys, values;
    for (const JsonOptions& options : options_) {
      for (const auto& [key, value] : options.items()) keys.push_back(key);
      if (!so_far.options.empty() && !matches(so_far, options)) continue;
      if (options.contains(one.first)) values.push_back(plain_option(options[one.first]));
    }
    if (std::ranges::find(keys, one.first) == keys.end())
      fail_at(selection.place,
              fmt::format("the claim names no option of a denoiser of this experiment: '{}'{}", one.first,
                          suggestion(one.first, {keys.begin(), keys.end()})));
    if (std::ranges::none_of(values, [&](const auto& value) { return same_value(value, one.second); }))
      fail_at(selection.place,
              fmt::format("no denoiser of this experiment {}has '{}: {}'{}",
                          so_far.options.empty() ? "" : fmt::format("with {} ", so_far.description()),
                          one.first, one.second, suggestion(one.second, {values.begin(), values.end()})));
    so_far.options.push_back(one);
  }
}

void ClaimMethods::check_along() const {
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
  fail_at(claim_.along_place, there
                                  ? fmt::format("'{}' of {} is no number, so nothing falls or rises with it",
                                                claim_.along, claim_.a.description())
                                  : fmt::format("'{}' is no option of {}{}", claim_.along,
                                                claim_.a.description(), suggestion(claim_.along, known)));
}

bool ClaimMethods::asked_data(std::size_t data) const {
  return claim_.on.empty() || std::ranges::find(claim_.on, config_.data[data].label) != claim_.on.end();
}

std::vector<std::size_t> ClaimMethods::asked_levels() const {
  std::vector<std::size_t> levels;
  for (std::size_t level = 0; level < config_.sigmas.values.size(); ++level)
    if (claim_.sigmas.empty() ||
        std::ranges::find(claim_.sigmas, config_.sigmas.values[level]) != claim_.sigmas.end())
      levels.push_back(level);
  return levels;
}

std::vector<std::size_t> ClaimMethods::select(const Selection& selection, std::size_t data) const {
  std::vector<std::size_t> chosen;
  for (std::size_t m = 0; m < methods_.size(); ++m)
    if (methods_[m]->data == data && matches(selection, options_[m])) chosen.push_back(m);
  return chosen;
}

std::string ClaimMethods::difference(std::size_t a, const Selection& mine, std::size_t b,
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

bool ClaimMethods::comparable(std::size_t a, const Selection& mine, std::size_t b,
                              const Selection& theirs) const {
  return difference(a, mine, b, theirs).empty();
}

std::string ClaimMethods::why_apart(const Selection& mine, const Selection& theirs) const {
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

const DataSpec& ClaimMethods::data_of(std::size_t method) const {
  return config_.data[methods_[method]->data];
}

std::string ClaimMethods::where(std::size_t data, std::size_t level) const {
  return fmt::format("{}, sigma {}", config_.data[data].label, config_.sigmas.texts[level]);
}

}  // namespace wavescore::harness
