#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <tuple>

#include "analytic/wavelet/dependency.h"
#include "core/error.h"
#include "core/nearest_word.h"
#include "core/params.h"

namespace wavescore::analytic {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const auto end = text.find(separator);
    pieces.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

const Family& family_named(std::string_view name) {
  const auto rows = families();
  const auto row = std::ranges::find(rows, name, &Family::name);
  if (row != rows.end()) return *row;
  std::vector<std::string_view> names;
  for (const Family& family : rows) names.push_back(family.name);
  if (const std::string_view near = nearest_word(name, names); !near.empty())
    throw InputError(fmt::format("there is no family '{}' (did you mean '{}'?)", name, near));
  throw InputError(
      fmt::format("there is no family '{}'; there are {}, and unions such as 'local + band' or 'local(radius "
                  "3 degree 1) + parent'",
                  name, fmt::join(names, ", ")));
}

bool has_radius(const Family& family) {
  const Place place{2, Orientation::horizontal, 0, 0};
  return family.neighbours(place, 0).size() != family.neighbours(place, 1).size();
}

/// `value` of the setting `key`, "radius" or "degree".
void read_setting(std::string_view key, std::string_view value, Part& part) {
  int number = -1;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  if (key == "radius" && !has_radius(*part.family))
    throw InputError(fmt::format("'{}' has no radius: leave '{}{}{}' out", part.family->name, key,
                                 value.empty() ? "" : " ", value));
  if (key == "radius" && whole && number >= 0 && number <= 8)
    part.radius = number;
  else if (key == "degree" && whole && number >= 1 && number <= 4)
    part.degree = number;
  else
    throw InputError(fmt::format(
        "'{}{}{}' is not a setting of a part of a family: write 'radius 0' to 'radius 8' or 'degree 1' to "
        "'degree 4'",
        key, value.empty() ? "" : " ", value));
}

constexpr int kNotWritten = -1;

Part parse_part(std::string_view text) {
  const auto open = text.find('(');
  Part part{&family_named(trimmed(text.substr(0, open))), kNotWritten, kNotWritten};
  if (open == std::string_view::npos) return part;
  if (text.back() != ')') throw InputError(fmt::format("'{}' lacks its closing parenthesis", text));
  // A comma between settings is for the eye; in the braces of YAML it needs quotes around the family.
  std::string settings(text.substr(open + 1, text.size() - open - 2));
  std::ranges::replace(settings, ',', ' ');
  std::vector<std::string_view> words = split(settings, ' ');
  std::erase(words, std::string_view());
  words.resize((words.size() + 1) / 2 * 2);
  for (std::size_t k = 0; k < words.size(); k += 2) read_setting(words[k], words[k + 1], part);
  return part;
}

}  // namespace

Dependency parse_dependency(std::string_view family, int radius, int degree) {
  Dependency dependency;
  for (const std::string_view piece : split(family, '+')) {
    const Part part = parse_part(piece);
    // As they are written: a degree that is swept over may make parts alike that are else not.
    const auto same = [&](const Part& other) {
      return std::tie(part.family, part.radius, part.degree) ==
             std::tie(other.family, other.radius, other.degree);
    };
    if (std::ranges::any_of(dependency.parts, same))
      throw InputError(fmt::format("'{}' is there twice: remove one of them", piece));
    dependency.parts.push_back(part);
  }
  for (Part& part : dependency.parts) {
    if (part.radius == kNotWritten) part.radius = radius;
    if (part.degree == kNotWritten) part.degree = degree;
  }
  if (dependency.parts.size() == 1 && dependency.parts.front().family->name == "band")
    dependency.terms = Terms::with_target;
  return dependency;
}

}  // namespace wavescore::analytic
