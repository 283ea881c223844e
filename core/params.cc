#include "core/params.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/error.h"
#include "core/nearest_word.h"

namespace wavescore {
namespace {

template <class Number>
std::optional<Number> parse(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if constexpr (std::is_floating_point_v<Number>)
    if (!std::isfinite(value)) return std::nullopt;
  return value;
}

/// What is there twice in a list of values to sweep over; empty if nothing.
std::string repeated(const std::vector<ParamNode>& items) {
  std::set<std::string> before;
  for (const ParamNode& item : items)
    if (!before.insert(written(item)).second) return written(item);
  return {};
}

}  // namespace

Params::Params(std::string owner, std::string source, int line, Entries entries)
    : owner_(std::move(owner)), source_(std::move(source)), line_(line), entries_(std::move(entries)) {}

Params Params::from_json(std::string owner, std::string source, std::string_view json) {
  std::optional<Entries> entries = json_entries(json);
  if (!entries) throw InputError(fmt::format("{}: the options of '{}' are not JSON", source, owner));
  return {std::move(owner), std::move(source), 0, std::move(*entries)};
}

const ParamNode* Params::find(std::string_view key) const {
  const auto entry =
      std::ranges::find(entries_, key, [](const auto& e) -> std::string_view { return e.first; });
  return entry == entries_.end() ? nullptr : &entry->second;
}

bool Params::has(std::string_view key) const { return find(key) != nullptr; }

void Params::record(std::string_view key, ParamValue value) {
  const auto known =
      std::ranges::find(resolved_, key, [](const auto& r) -> std::string_view { return r.first; });
  if (known != resolved_.end())
    known->second = std::move(value);
  else
    resolved_.emplace_back(key, std::move(value));
}

void Params::describe(ParamDescription description) {
  if (std::ranges::find(descriptions_, description.key, &ParamDescription::key) == descriptions_.end())
    descriptions_.push_back(std::move(description));
}

void Params::mention(std::string_view key, std::string_view about) {
  describe({std::string(key), "none", "a map", std::string(about), {}});
}

void Params::resolve(std::string_view key, ParamValue value) { record(key, std::move(value)); }

void Params::fail(std::string_view key, const std::string& what) const {
  const ParamNode* node = find(key);
  const int line = node != nullptr && node->line > 0 ? node->line : line_;
  const std::string place = line > 0 ? fmt::format("{}:{}", source_, line) : source_;
  throw InputError(fmt::format("{}: '{}' of '{}' {}", place, key, owner_, what));
}

const ParamNode* Params::scalar(std::string_view key) {
  const ParamNode* node = find(key);
  if (node == nullptr || !node->is_list) return node;
  if (node->items.empty()) fail(key, "is an empty list: give one value, or several to sweep over");
  if (std::ranges::any_of(node->items, &ParamNode::is_list))
    fail(key, "must be one value or a list of values, not a list of lists");
  if (const std::string twice = repeated(node->items); !twice.empty())
    fail(key, fmt::format("lists {} twice", twice));
  sweeps_.emplace_back(key, node->items.size());
  return &node->items.front();
}

bool Params::flag(std::string_view key, bool fallback, std::string_view about) {
  describe(
      {std::string(key), fallback ? "true" : "false", "true | false", std::string(about), {"true", "false"}});
  bool value = fallback;
  if (const ParamNode* node = scalar(key)) {
    if (node->text != "true" && node->text != "false")
      fail(key, fmt::format("must be true or false, not '{}'", node->text));
    value = node->text == "true";
  }
  record(key, value);
  return value;
}

std::int64_t Params::integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                             std::int64_t most, std::string_view about) {
  describe({std::string(key), fmt::format("{}", fallback), range_text(least, most), std::string(about), {}});
  std::int64_t value = fallback;
  if (const ParamNode* node = scalar(key)) {
    const auto number = parse<std::int64_t>(node->text);
    if (!number || *number < least || *number > most)
      fail(key, fmt::format("must be {}, not '{}'", bounds_text(least, most), node->text));
    value = *number;
  }
  record(key, value);
  return value;
}

std::optional<std::int64_t> Params::integer_or_auto(std::string_view key, std::int64_t least,
                                                    std::int64_t most, std::string_view about) {
  describe({std::string(key), "auto", "auto, or " + range_text(least, most), std::string(about), {}});
  const ParamNode* node = scalar(key);
  if (node == nullptr || node->text == "auto") {
    record(key, std::string("auto"));
    return std::nullopt;
  }
  const auto number = parse<std::int64_t>(node->text);
  if (!number || *number < least || *number > most)
    fail(key, fmt::format("must be auto or {}, not '{}'", bounds_text(least, most), node->text));
  record(key, *number);
  return number;
}

double Params::number(std::string_view key, double fallback, double least, double most,
                      std::string_view about) {
  describe({std::string(key), json_text(fallback), range_text(least, most), std::string(about), {}});
  double value = fallback;
  if (const ParamNode* node = scalar(key)) {
    const auto number = parse<double>(node->text);
    if (!number || *number < least || *number > most)
      fail(key, fmt::format("must be {}, not '{}'", bounds_text(least, most), node->text));
    value = *number;
  }
  record(key, value);
  return value;
}

std::string Params::text(std::string_view key, std::string_view fallback, std::string_view about) {
  describe({std::string(key), std::string(fallback), "text", std::string(about), {}});
  const ParamNode* node = scalar(key);
  std::string value(node != nullptr ? std::string_view(node->text) : fallback);
  record(key, value);
  return value;
}

std::string Params::choice(std::string_view key, std::string_view fallback,
                           const std::vector<std::string_view>& allowed, std::string_view about) {
  describe({std::string(key),
            std::string(fallback),
            fmt::format("{}", fmt::join(allowed, " | ")),
            std::string(about),
            {allowed.begin(), allowed.end()}});
  std::string value = text(key, fallback);
  if (std::ranges::find(allowed, value) == allowed.end()) {
    const auto near = nearest_word(value, allowed);
    const auto hint = near.empty() ? std::string() : fmt::format(" (did you mean '{}'?)", near);
    fail(key, fmt::format("must be one of {}, not '{}'{}", fmt::join(allowed, ", "), value, hint));
  }
  return value;
}

std::optional<double> Params::number_or(std::string_view key, std::string_view word, double fallback,
                                        double least, double most, std::string_view about) {
  describe({std::string(key),
            json_text(fallback),
            fmt::format("{}, or {}", word, range_text(least, most)),
            std::string(about),
            {}});
  const ParamNode* node = scalar(key);
  if (node != nullptr && node->text == word) {
    record(key, std::string(word));
    return std::nullopt;
  }
  if (node != nullptr && !parse<double>(node->text))
    fail(key, fmt::format("must be {} or {}, not '{}'", word, bounds_text(least, most), node->text));
  return number(key, fallback, least, most);
}

std::optional<std::vector<ParamNode>> Params::list(std::string_view key) {
  const ParamNode* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (node->is_list && std::ranges::any_of(node->items, &ParamNode::is_list)) {
    if (!std::ranges::all_of(node->items, &ParamNode::is_list))
      fail(key, fmt::format("must be a list of values, or a list of such lists to sweep over, not {}",
                            written(*node)));
    if (const std::string twice = repeated(node->items); !twice.empty())
      fail(key, fmt::format("lists {} twice", twice));
    sweeps_.emplace_back(key, node->items.size());
    node = &node->items.front();
  }
  return node->is_list ? node->items : std::vector<ParamNode>{*node};
}

template <class Number>
std::vector<Number> Params::list_of(std::string_view key, std::vector<Number> values, Number least,
                                    Number most) {
  if (const auto items = list(key)) {
    values.clear();
    for (const ParamNode& item : *items) {
      const auto number = item.is_list ? std::nullopt : parse<Number>(item.text);
      if (!number || *number < least || *number > most)
        fail(key, fmt::format("must be a list with each entry {}, not '{}'", bounds_text(least, most),
                              written(item)));
      values.push_back(*number);
    }
  }
  record(key, values);
  return values;
}

std::vector<std::int64_t> Params::integers(std::string_view key, std::vector<std::int64_t> fallback,
                                           std::int64_t least, std::int64_t most, std::string_view about) {
  describe({std::string(key),
            fmt::format("[{}]", fmt::join(fallback, ", ")),
            "numbers, each " + range_text(least, most),
            std::string(about),
            {}});
  return list_of(key, std::move(fallback), least, most);
}

std::vector<double> Params::numbers(std::string_view key, std::vector<double> fallback, double least,
                                    double most, std::string_view about) {
  describe({std::string(key),
            fmt::format("[{}]", fmt::join(fallback, ", ")),
            "numbers, each " + range_text(least, most),
            std::string(about),
            {}});
  return list_of(key, std::move(fallback), least, most);
}

Params Params::part(std::string_view prefix, std::string owner) const {
  Entries entries;
  for (const auto& [key, node] : entries_)
    if (key.starts_with(prefix)) entries.emplace_back(key.substr(prefix.size()), node);
  return {std::move(owner), source_, line_, std::move(entries)};
}

void Params::adopt(std::string_view prefix, const Params& part) {
  for (const auto& [key, value] : part.resolved_) record(fmt::format("{}{}", prefix, key), value);
  for (ParamDescription description : part.descriptions_) {
    description.key.insert(0, prefix);
    describe(std::move(description));
  }
  for (const std::string& key : part.immaterial_) immaterial(fmt::format("{}{}", prefix, key));
  for (const auto& [key, count] : part.sweeps_) sweeps_.emplace_back(fmt::format("{}{}", prefix, key), count);
}

void Params::finish() const {
  std::vector<std::string_view> known;
  for (const auto& [key, value] : resolved_) known.emplace_back(key);
  for (const auto& [key, node] : entries_) {
    if (std::ranges::find(known, key) != known.end()) continue;
    const auto near = nearest_word(key, known);
    const std::string place = fmt::format("{}:{}", source_, node.line > 0 ? node.line : line_);
    if (!near.empty())
      throw InputError(
          fmt::format("{}: unknown parameter '{}' of '{}' (did you mean '{}'?)", place, key, owner_, near));
    throw InputError(
        fmt::format("{}: unknown parameter '{}' of '{}' (it takes {})", place, key, owner_,
                    known.empty() ? std::string("none") : fmt::format("{}", fmt::join(known, ", "))));
  }
}

Params Params::at(std::string_view key, std::size_t index) const {
  Params fixed(owner_, source_, line_, entries_);
  for (auto& [name, node] : fixed.entries_)
    if (name == key) {
      ParamNode item = node.items.at(index);
      if (item.line == 0) item.line = node.line;
      node = std::move(item);
    }
  return fixed;
}

std::string Params::json() const {
  std::string out = "{";
  for (const auto& [key, value] : resolved_) {
    if (immaterial_.contains(key)) continue;
    if (out.size() > 1) out += ',';
    out += json_text(key) + ':' + json_text(value);
  }
  return out + "}";
}

}  // namespace wavescore
