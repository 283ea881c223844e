#include "core/sigma.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/error.h"

namespace wavescore {

double to_pixel_sigma(double value, SigmaUnit unit, double declared_std) {
  switch (unit) {
    case SigmaUnit::pixel:
      return value;
    case SigmaUnit::pixel01:
      return 2.0 * value;
    case SigmaUnit::standardized:
      return 2.0 * declared_std * value;
  }
  throw std::logic_error("sigma unit");
}

SigmaUnit parse_sigma_unit(std::string_view text) {
  if (text == "pixel") return SigmaUnit::pixel;
  if (text == "pixel01") return SigmaUnit::pixel01;
  if (text == "standardized") return SigmaUnit::standardized;
  throw InputError(fmt::format("unknown sigma unit '{}': write pixel, pixel01 or standardized", text));
}

std::string_view name_of(SigmaUnit unit) {
  switch (unit) {
    case SigmaUnit::pixel:
      return "pixel";
    case SigmaUnit::pixel01:
      return "pixel01";
    case SigmaUnit::standardized:
      return "standardized";
  }
  throw std::logic_error("sigma unit");
}

std::size_t nearest_level(std::span<const double> levels, double sigma) {
  const auto nearest =
      std::ranges::min_element(levels, {}, [sigma](double s) { return std::abs(s - sigma); });
  return static_cast<std::size_t>(nearest - levels.begin());
}

}  // namespace wavescore
