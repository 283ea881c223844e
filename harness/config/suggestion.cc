#include "harness/config/suggestion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/nearest_word.h"
#include "core/params.h"

namespace wavescore::harness {

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known) {
  constexpr std::size_t kMost = 24;
  std::vector<std::string_view> each;
  for (const std::string_view one : known)
    if (std::ranges::find(each, one) == each.end()) each.push_back(one);
  if (each.empty()) return {};
  // Of two numbers none is a misspelling of the other.
  const bool number = word.find_first_not_of("0123456789.+-") == std::string_view::npos;
  if (const auto near = nearest_word(word, each); !number && !near.empty())
    return fmt::format(" (did you mean '{}'?)", near);
  const bool all = each.size() <= kMost;
  if (!all) each.resize(kMost);
  return fmt::format(" (there {} {}{})", each.size() == 1 ? "is" : "are", fmt::join(each, ", "),
                     all ? "" : ", ...");
}

}  // namespace wavescore::harness
