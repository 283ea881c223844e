#include "analytic/posterior/patch_schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace wavescore::analytic {
namespace {

constexpr int kLargest = 9999;

int nearest_odd(double size) { return std::max(1, 2 * static_cast<int>(std::lround((size - 1) / 2)) + 1); }

template <class Number>
std::optional<Number> number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int> patch_size(std::string_view text) {
  const auto size = number<int>(text);
  return size && *size > 0 && *size <= kLargest && *size % 2 == 1 ? size : std::nullopt;
}

std::optional<PatchSchedule::Points> parse(std::string_view text) {
  if (const auto size = patch_size(text)) return PatchSchedule::Points{{1.0, *size}};
  PatchSchedule::Points points;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (word.empty()) continue;
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto sigma = number<double>(word.substr(0, colon));
    const auto size = patch_size(word.substr(colon + 1));
    if (!size || !sigma || !std::isfinite(*sigma)) return std::nullopt;
    if (!(*sigma > (points.empty() ? 0.0 : points.back().first))) return std::nullopt;
    points.emplace_back(*sigma, *size);
  }
  return points.empty() ? std::nullopt : std::optional(points);
}

PatchSchedule automatic(const Shape& shape) {
  const PatchSchedule at_32({{0.333333, 3}, {7.0, 63}});
  return at_32.scaled(std::min(shape.height, shape.width) / 32.0);
}

}  // namespace

int PatchSchedule::size(double sigma) const {
  const auto above = std::ranges::find_if(points_, [sigma](const auto& p) { return p.first >= sigma; });
  if (above == points_.begin()) return above->second;
  if (above == points_.end()) return points_.back().second;
  const auto& [low, small] = *(above - 1);
  const auto& [high, large] = *above;
  return nearest_odd(small + (large - small) * (sigma - low) / (high - low));
}

std::string PatchSchedule::text() const {
  if (points_.size() == 1) return fmt::format("{}", points_.front().second);
  std::string text;
  for (const auto& [sigma, size] : points_)
    text += fmt::format("{}{}:{}", text.empty() ? "" : " ", sigma, size);
  return text;
}

PatchSchedule PatchSchedule::scaled(double factor) const {
  Points points = points_;
  for (auto& point : points) point.second = nearest_odd(factor * (point.second - 1) + 1);
  return PatchSchedule(points);
}

PatchSchedule read_patch(Params& params, const Shape& shape) {
  const std::string text = params.text(
      "patch", "auto",
      "side of the patch, odd; pairs such as 0.6:7 1.2:11 give it for noise levels in pixel units");
  const auto points = parse(text);
  if (!points && text != "auto")
    params.fail(
        "patch",
        fmt::format("must be an odd number, pairs such as '0.6:7 1.2:11' (noise levels in pixel units, "
                    "rising, and odd patch sizes) or auto, not '{}'",
                    text));
  const PatchSchedule schedule = points ? PatchSchedule(*points) : automatic(shape);
  params.resolve("patch", schedule.text());
  return schedule;
}

}  // namespace wavescore::analytic
