#include "harness/run/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace wavescore::harness {

std::string yaml_number(double value) {
  if (std::isnan(value)) return ".nan";
  if (std::isinf(value)) return value > 0 ? ".inf" : "-.inf";
  std::string text = fmt::format("{}", value);
  const std::size_t exponent = text.find('e');
  if (exponent != std::string::npos && text.find('.') == std::string::npos) text.insert(exponent, ".0");
  return text;
}

bool needs_quotes_in_yaml(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
  constexpr std::array<std::string_view, 18> kWords{"",   "~",    "null", "true", "false", "yes",
                                                    "no", "on",   "off",  "y",    "n",     "<<",
                                                    "=",  ".nan", ".inf", "nan",  "+.inf", "-.inf"};
  if (std::ranges::find(kWords, std::string_view(lower)) != kWords.end()) return true;
  // Numbers and dates of either version begin with a digit, after a sign or a point, and hold little else.
  const std::size_t first = lower.find_first_not_of("+-.");
  if (first == std::string::npos) return true;
  const std::string_view rest = std::string_view(lower).substr(first);
  if (rest.starts_with("0x") || rest.starts_with("0o") || rest.starts_with("0b")) return true;
  return std::isdigit(static_cast<unsigned char>(rest[0])) != 0 &&
         rest.find_first_not_of("0123456789_+-.:etz ") == std::string_view::npos;
}

}  // namespace wavescore::harness
