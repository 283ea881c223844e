#include "harness/config/section.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/error.h"
#include "core/nearest_word.h"

namespace wavescore::harness {
namespace {

/// Counts from 1. An empty file has no mark.
int line_of(const YAML::Node& node) { return std::max(0, node.Mark().line) + 1; }

/// An option as it is written; those of a map, such as a method inside another, as KEY.NAME.
void add_option(const std::filesystem::path& file, const std::string& key, const YAML::Node& value, int line,
                Params::Entries& entries) {
  if (value.IsMap()) {
    for (const auto& item : value)
      add_option(file, key + "." + item.first.Scalar(), item.second, line_of(item.first), entries);
    return;
  }
  if (std::ranges::find(entries, key, [](const auto& entry) { return entry.first; }) != entries.end())
    throw InputError(fmt::format("{}:{}: duplicate key '{}'", file.string(), line, key));
  ParamNode node = param_node(file, key, value);
  node.line = line;
  entries.emplace_back(key, std::move(node));
}

}  // namespace

std::string place_of(const std::filesystem::path& file, const YAML::Node& node) {
  return fmt::format("{}:{}", file.string(), line_of(node));
}

ParamNode param_node(const std::filesystem::path& file, std::string_view key, const YAML::Node& node) {
  ParamNode result;
  result.line = line_of(node);
  if (node.IsSequence()) {
    result.is_list = true;
    for (const auto& item : node) result.items.push_back(param_node(file, key, item));
  } else if (node.IsScalar()) {
    result.text = node.Scalar();
  } else {
    throw InputError(fmt::format("{}: '{}' must be a value or a list of values, and holds {}",
                                 place_of(file, node), key, node.IsMap() ? "a map" : "an empty value"));
  }
  return result;
}

Section::Section(std::filesystem::path file, std::string owner, const YAML::Node& map,
                 std::vector<std::string_view> keys, Rest rest)
    : file_(std::move(file)), owner_(std::move(owner)), line_(line_of(map)), keys_(std::move(keys)) {
  if (!map.IsMap())
    throw InputError(fmt::format("{}: {} must be a map of keys and values", place_of(file_, map), owner_));
  for (const auto& item : map) {
    if (!item.first.IsScalar())
      throw InputError(fmt::format("{}: a key must be a word", place_of(file_, item.first)));
    const std::string key = item.first.Scalar();
    if (entry(key) != nullptr)
      throw InputError(fmt::format("{}: duplicate key '{}'", place_of(file_, item.first), key));
    if ((key == "true" || key == "True") && knows("on"))
      throw InputError(fmt::format(
          "{}: unknown key '{}' of {}: programs that read YAML 1.1 make it of 'on'; write 'data' instead",
          place_of(file_, item.first), key, owner_));
    entries_.push_back({key, file_, line_of(item.first), item.second});
    // The comma of {family: local(radius 3, degree 1)} begins another key.
    if (item.second.IsNull())
      fail(key, key.find(')') == std::string::npos ? "has no value"
                                                   : "has no value: a value with a comma needs quotes");
  }
  if (rest == Rest::options) return;
  suggest({});
  for (const Entry& item : entries_)
    if (!knows(item.key))
      throw InputError(fmt::format("{}:{}: unknown key '{}' of {} (it takes {})", file_.string(), item.line,
                                   item.key, owner_, fmt::join(keys_, ", ")));
}

bool Section::knows(std::string_view key) const { return std::ranges::find(keys_, key) != keys_.end(); }

const Section::Entry* Section::entry(std::string_view key) const {
  const auto found = std::ranges::find(entries_, key, &Entry::key);
  return found == entries_.end() ? nullptr : &*found;
}

std::string Section::place(std::string_view key) const {
  const Entry* item = entry(key);
  return item == nullptr ? fmt::format("{}:{}", file_.string(), line_)
                         : fmt::format("{}:{}", item->file.string(), item->line);
}

const std::filesystem::path& Section::file(std::string_view key) const {
  const Entry* item = entry(key);
  return item == nullptr ? file_ : item->file;
}

void Section::adopt(const Section& other) {
  for (const Entry& item : other.entries_)
    if (entry(item.key) == nullptr) entries_.push_back(item);
}

void Section::fail(std::string_view key, std::string_view what) const {
  throw InputError(fmt::format("{}: '{}' of {} {}", place(key), key, owner_, what));
}

std::optional<YAML::Node> Section::find(std::string_view key) const {
  const Entry* item = entry(key);
  return item == nullptr ? std::nullopt : std::optional(item->value);
}

YAML::Node Section::require(std::string_view key, std::string_view example) const {
  const auto value = find(key);
  if (!value) throw InputError(fmt::format("{}: {} lacks '{}', such as {}", place(), owner_, key, example));
  return *value;
}

Params Section::holding(std::string_view key, ParamNode value) const {
  return {owner_, file(key).string(), line_, {{std::string(key), std::move(value)}}};
}

Params Section::one(std::string_view key) const {
  const auto value = find(key);
  if (!value) return {owner_, file_.string(), line_, {}};
  if (!value->IsScalar()) fail(key, "must be one value");
  return holding(key, param_node(file(key), key, *value));
}

std::vector<ParamNode> Section::values(std::string_view key) const {
  const ParamNode node = param_node(file(key), key, *find(key));
  if (!node.is_list) return {node};
  if (node.items.empty()) fail(key, "is an empty list");
  for (const ParamNode& item : node.items)
    if (item.is_list) fail(key, "must be one value or a list of values, not a list of lists");
  return node.items;
}

void Section::fail_twice(std::string_view key, const ParamNode& item) const {
  throw InputError(
      fmt::format("{}:{}: '{}' of {} lists {} twice", file(key).string(), item.line, key, owner_, item.text));
}

std::string Section::text(std::string_view key, std::string_view fallback) const {
  return one(key).text(key, fallback);
}

std::string Section::choice(std::string_view key, std::string_view fallback,
                            const std::vector<std::string_view>& allowed) const {
  return one(key).choice(key, fallback, allowed);
}

std::int64_t Section::integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                              std::int64_t most) const {
  return one(key).integer(key, fallback, least, most);
}

double Section::number(std::string_view key, double fallback, double least, double most) const {
  return one(key).number(key, fallback, least, most);
}

std::size_t Section::count_or_all(std::string_view key) const {
  (void)one(key);
  return counts_or_all(key).front();
}

std::vector<std::size_t> Section::counts_or_all(std::string_view key) const {
  if (!find(key)) return {0};
  constexpr std::int64_t kMost = std::int64_t{1} << 40;
  std::vector<std::size_t> counts;
  for (const ParamNode& value : values(key)) {
    std::size_t count = 0;  // all
    if (value.text != "all") try {
        count = static_cast<std::size_t>(holding(key, value).integer(key, 1, 1, kMost));
      } catch (const InputError&) {
        fail(key, fmt::format("must be all or a whole number of at least 1, not '{}'", value.text));
      }
    add_once(key, value, count, counts);
  }
  return counts;
}

std::vector<std::int64_t> Section::integers(std::string_view key, std::int64_t least, std::int64_t most,
                                            bool repeats) const {
  std::vector<std::int64_t> result;
  if (!find(key)) return result;
  for (const ParamNode& value : values(key)) {
    const std::int64_t number = holding(key, value).integer(key, least, least, most);
    if (repeats)
      result.push_back(number);
    else
      add_once(key, value, number, result);
  }
  return result;
}

std::vector<std::string> Section::choices(std::string_view key, std::string_view fallback,
                                          const std::vector<std::string_view>& allowed) const {
  if (!find(key)) return {std::string(fallback)};
  std::vector<std::string> result;
  for (const ParamNode& value : values(key))
    add_once(key, value, holding(key, value).choice(key, fallback, allowed), result);
  return result;
}

std::vector<std::string> Section::texts(std::string_view key, std::vector<std::string> fallback) const {
  if (!find(key)) return fallback;
  std::vector<std::string> result;
  for (const ParamNode& value : values(key)) add_once(key, value, value.text, result);
  return result;
}

Params Section::options(std::string owner) const {
  Params::Entries entries;
  for (const Entry& item : entries_)
    if (!knows(item.key)) add_option(file_, item.key, item.value, item.line, entries);
  return {std::move(owner), file_.string(), line_, std::move(entries)};
}

std::string Section::options_text() const {
  std::vector<std::string> lines;
  for (const Entry& item : entries_)
    if (!knows(item.key)) lines.push_back(fmt::format("{}={}", item.key, YAML::Dump(item.value)));
  std::ranges::sort(lines);
  return fmt::format("{}", fmt::join(lines, "\n"));
}

void Section::suggest(const std::vector<std::string_view>& options) const {
  std::vector<std::string_view> all = keys_;
  all.insert(all.end(), options.begin(), options.end());
  for (const Entry& item : entries_) {
    if (std::ranges::find(all, item.key) != all.end()) continue;
    const auto near = nearest_word(item.key, all);
    if (!near.empty() && knows(near))
      throw InputError(fmt::format("{}:{}: unknown key '{}' of {} (did you mean '{}'?)", file_.string(),
                                   item.line, item.key, owner_, near));
  }
}

}  // namespace wavescore::harness
