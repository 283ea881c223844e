#include "harness/figures/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iterator>
#include <limits>

namespace wavescore::harness::figures {

std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (std::isalnum(code))
      out += static_cast<char>(std::tolower(code));
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

std::string grouped(std::int64_t count) {
  std::string digits = std::to_string(count);
  for (int i = static_cast<int>(digits.size()) - 3; i > 0; i -= 3)
    digits.insert(static_cast<std::size_t>(i), 1, ',');
  return digits;
}

std::vector<double> chosen_levels(const std::vector<double>& levels, std::size_t limit) {
  if (levels.size() <= limit) return levels;
  std::vector<double> chosen;
  for (std::size_t i = 0; i < limit; ++i) chosen.push_back(levels[i * (levels.size() - 1) / (limit - 1)]);
  return chosen;
}

std::string number(double value) {
  return value >= 100 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

}  // namespace wavescore::harness::figures
