#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace wavescore {

/// "1 cell", "3 cells"; `number` as fmt writes it.
template <class Number>
[[nodiscard]] std::string counted(const Number& number, std::string_view noun) {
  const std::string text = fmt::format("{}", number);
  return fmt::format("{} {}{}", text, noun, text == "1" ? "" : "s");
}

}  // namespace wavescore
