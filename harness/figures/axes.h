#pragma once

#include <span>
#include <string>
#include <vector>

namespace wavescore::harness::figures {

/// A range that grows with the values given to it.
struct Range {
  double low = 0;
  double high = 0;
  bool empty = true;

  void include(double value);
};

/// A logarithmic axis ('x' or 'y') over `range` widened by the factor `margin`, with tics at 1, 2, 5 times
/// powers of ten (closer and evenly spaced where the range is small), or at `tics` where those are few.
[[nodiscard]] std::string log_axis(char axis, const Range& range, double margin,
                                   std::span<const double> tics = {});

/// An axis over `range` and a tenth of it on either side, with round tics.
[[nodiscard]] std::string even_axis(char axis, const Range& range);

/// A horizontal axis with one place 0, 1, ... for each noise level.
[[nodiscard]] std::string level_axis(std::span<const double> sigmas);

/// An axis from 0 to `high` with about four round tics.
[[nodiscard]] std::string linear_axis(char axis, double high);

/// From left to right: bar `index` of `count` in the group around `center`.
struct Bar {
  double left = 0;
  double right = 0;
  [[nodiscard]] double middle() const { return (left + right) / 2; }
};
[[nodiscard]] Bar bar_in_group(double center, std::size_t index, std::size_t count);

}  // namespace wavescore::harness::figures
