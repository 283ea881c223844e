#pragma once

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

namespace wavescore::harness {

/// Checks of numbers on the command line. CLI11's own write the largest double with its 309 digits.

/// A finite number above 0.
[[nodiscard]] inline CLI::Validator above_zero() {
  return {[](const std::string& text) {
            double value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            const bool whole = error == std::errc() && end == text.data() + text.size();
            return whole && std::isfinite(value) && value > 0
                       ? std::string()
                       : fmt::format("must be a finite number above 0, not '{}'", text);
          },
          "ABOVE 0"};
}

/// A number from `lowest` to `highest`.
[[nodiscard]] inline CLI::Validator number_between(double lowest, double highest) {
  return {[=](const std::string& text) {
            double value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            const bool whole = error == std::errc() && end == text.data() + text.size();
            return whole && lowest <= value && value <= highest
                       ? std::string()
                       : fmt::format("must be a number from {} to {}, not '{}'", lowest, highest, text);
          },
          fmt::format("{} TO {}", lowest, highest)};
}

/// A whole number from `lowest` to `highest`.
[[nodiscard]] inline CLI::Validator whole_number(std::int64_t lowest, std::int64_t highest) {
  return {[=](const std::string& text) {
            std::int64_t value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            const bool whole = error == std::errc() && end == text.data() + text.size();
            return whole && lowest <= value && value <= highest
                       ? std::string()
                       : fmt::format("must be a whole number from {} to {}, not '{}'", lowest, highest, text);
          },
          fmt::format("{} TO {}", lowest, highest)};
}

}  // namespace wavescore::harness
