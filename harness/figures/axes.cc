#include "harness/figures/axes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "harness/figures/script.h"
#include "harness/figures/table.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kFewTics = 6;
constexpr std::size_t kFewestTics = 3;  // fewer do not show the scale

/// As `number`, with the digits that tell tics apart which lie close to each other.
std::string tic_text(double value) { return value >= 100 ? number(value) : fmt::format("{:.6g}", value); }

/// Multiples of 1, 2 or 5 times a power of ten in [low, high], three to eight.
std::vector<double> even_places(double low, double high) {
  constexpr double kMostSteps = 7.5;  // three times the largest ratio of steps: three tics fit in
  const double power = std::pow(10.0, std::floor(std::log10((high - low) / kMostSteps)));
  double step = power;
  for (const double digit : {2.0, 5.0, 10.0})
    if ((high - low) / step > kMostSteps) step = digit * power;
  std::vector<double> places;
  for (double k = std::ceil(low / step); k * step <= high; ++k) places.push_back(k * step);
  return places;
}

/// Digits times powers of ten in [low, high]: the more, the fewer decades there are.
std::vector<double> decade_places(double low, double high) {
  const double decades = std::log10(high / low);
  std::vector<double> digits = {1, 2, 5};
  if (decades < 0.85) digits = {1, 1.5, 2, 3, 4, 5, 7};
  if (decades > 3) digits = {1};
  std::vector<double> places;
  for (int power = static_cast<int>(std::floor(std::log10(low))); power <= std::log10(high); ++power)
    for (const double digit : digits)
      if (const double value = digit * std::pow(10.0, power); value >= low && value <= high)
        places.push_back(value);
  return places;
}

std::string tic_list(char axis, std::span<const double> places, std::span<const double> values) {
  std::string list;
  for (std::size_t i = 0; i < places.size(); ++i) {
    list += fmt::format("{}{} {}", i == 0 ? "" : ", ", gnuplot_string(tic_text(values[i])), places[i]);
  }
  return fmt::format("set {}tics ({})\n", axis, list);
}

}  // namespace

void Range::include(double value) {
  low = empty ? value : std::min(low, value);
  high = empty ? value : std::max(high, value);
  empty = false;
}

std::string log_axis(char axis, const Range& range, double margin, std::span<const double> tics) {
  constexpr double kSpan = 1e-3;  // of an axis whose values reach 0
  const double low = (range.low > 0 ? range.low : kSpan * range.high) / margin, high = range.high * margin;
  std::vector<double> places(tics.begin(), tics.end());
  if (places.empty() || places.size() > kFewTics) {
    places = decade_places(low, high);
    if (places.size() < kFewestTics) places = even_places(low, high);
  }
  return fmt::format("set logscale {0}\nset {0}range [{1:.6g}:{2:.6g}]\n", axis, low, high) +
         tic_list(axis, places, places);
}

std::string even_axis(char axis, const Range& range) {
  // Of equal values, a range that shows them in its middle.
  const double width = range.high > range.low ? range.high - range.low : std::max(1.0, std::abs(range.high));
  const double low = range.low - width / 10, high = range.high + width / 10;
  const auto places = even_places(low, high);
  return fmt::format("set {0}range [{1:.6g}:{2:.6g}]\n", axis, low, high) + tic_list(axis, places, places);
}

std::string level_axis(std::span<const double> sigmas) {
  const std::size_t step = (sigmas.size() + kFewTics - 1) / kFewTics;
  std::vector<double> places, values;
  for (std::size_t i = 0; i < sigmas.size(); i += step) {
    places.push_back(static_cast<double>(i));
    values.push_back(sigmas[i]);
  }
  return fmt::format("set xrange [-0.6:{}]\nset xtics scale 0\n", static_cast<double>(sigmas.size()) - 0.4) +
         tic_list('x', places, values);
}

std::string linear_axis(char axis, double high) {
  if (!(high > 0)) high = 1;
  const double power = std::pow(10.0, std::floor(std::log10(high / 4)));
  double step = power;
  for (const double digit : {2.0, 5.0, 10.0}) {
    if (high / step > 5) step = digit * power;
  }
  return fmt::format("set {0}range [0:{1:.6g}]\nset {0}tics {2:.6g}\n", axis, high, step);
}

Bar bar_in_group(double center, std::size_t index, std::size_t count) {
  constexpr double kGroup = 0.84, kSpace = 0.06;
  const double width = kGroup / static_cast<double>(count);
  const double left = center - kGroup / 2 + width * static_cast<double>(index);
  return {left + width * kSpace, left + width * (1 - kSpace)};
}

}  // namespace wavescore::harness::figures
