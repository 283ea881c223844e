#pragma once

#include <cstdint>
#include <string_view>

namespace wavescore {

/// What part a method plays in a comparison: figures draw, group and choose by it.
enum class Role : std::uint8_t {
  reference,
  linear,  ///< the Gaussian linear denoiser, which others are measured against
  wavelet,
  nonlinear,  ///< closed forms that go beyond wavelet polynomials
  trained,
  other
};

/// What stands at the points of a method's line; it says a second time what the hue says.
enum class Mark : std::uint8_t { circle, square, triangle, inverted, diamond, pentagon };

/// How figures and pages show a method or a family of methods. Without a hue it gets one that is free.
struct Look {
  std::string_view hue{};  ///< "#rrggbb"
  Mark mark = Mark::circle;
};

}  // namespace wavescore
