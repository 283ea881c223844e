#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace wavescore {

/// The unit in which an experiment writes noise levels (M9). Converted once, when a config or a command
/// line is read; everywhere else `sigma` is in pixel units, pixels in [-1, 1].
enum class SigmaUnit { pixel, pixel01, standardized };

/// `value` in pixel units: pixel as is, pixel01 times 2, standardized times 2 `declared_std` (the data set's
/// declared standard deviation in [0, 1] pixels, e.g. 0.3081 for MNIST).
[[nodiscard]] double to_pixel_sigma(double value, SigmaUnit unit, double declared_std);

/// "pixel", "pixel01" or "standardized"; anything else is an InputError naming the three.
[[nodiscard]] SigmaUnit parse_sigma_unit(std::string_view text);
[[nodiscard]] std::string_view name_of(SigmaUnit unit);

/// The index of the level of `levels` (not empty) nearest to `sigma`.
[[nodiscard]] std::size_t nearest_level(std::span<const double> levels, double sigma);

}  // namespace wavescore
