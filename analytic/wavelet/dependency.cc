#include "analytic/wavelet/dependency.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/error.h"

namespace wavescore::analytic {
namespace {

using Places = std::vector<Place>;

constexpr std::array kDetails{Orientation::horizontal, Orientation::vertical, Orientation::diagonal};

Places nothing(const Place&, int) { return {}; }

Places other_orientations(const Place& t, int) {
  Places places;
  if (t.orientation == Orientation::approximation) return places;
  for (const Orientation orientation : kDetails)
    if (orientation != t.orientation) places.push_back({t.level, orientation, t.row, t.column});
  return places;
}

Places ball(const Place& t, int radius) {
  Places places;
  for (int dr = -radius; dr <= radius; ++dr)
    for (int dc = -radius; dc <= radius; ++dc)
      places.push_back({t.level, t.orientation, t.row + dr, t.column + dc});
  return places;
}

Places parent(const Place& t, int) { return {{t.level + 1, t.orientation, t.row / 2, t.column / 2}}; }

Places children(const Place& t, int) {
  Places places;
  for (const int dr : {0, 1})
    for (const int dc : {0, 1})
      places.push_back({t.level - 1, t.orientation, 2 * t.row + dr, 2 * t.column + dc});
  return places;
}

Places parent_and_children(const Place& t, int radius) {
  Places places = parent(t, radius);
  for (const Place& child : children(t, radius)) places.push_back(child);
  return places;
}

constexpr auto kFamilies = std::to_array<Family>({
    {"independent", "itself alone", nothing, {"#E69F00", Mark::circle}},
    {"band",
     "the three orientations at its scale and location",
     other_orientations,
     {"#56B4E9", Mark::square}},
    {"local", "its band within Chebyshev distance `radius`, periodic", ball, {"#009E73", Mark::triangle}},
    {"parent", "the coefficient of its orientation above it, one scale coarser", parent},
    {"children", "the four of its orientation below it, one scale finer", children},
    {"cross_scale", "its parent and its children", parent_and_children},
});

/// Finds the coefficients of places.
class Bands {
 public:
  explicit Bands(std::span<const Band> bands) {
    for (const Band& band : bands) {
      bands_.emplace(std::tuple(band.channel, band.level, band.orientation), &band);
      channels_ = std::max(channels_, band.channel + 1);
    }
  }

  [[nodiscard]] int channels() const { return channels_; }

  /// Adds the coefficient at `place` in `channel` to the context, if there is one.
  void add(Context& context, int channel, const Place& place, int degree) const {
    const auto found = bands_.find(std::tuple(channel, place.level, place.orientation));
    if (found == bands_.end()) return;
    const Band& band = *found->second;
    const int row = (place.row % band.height + band.height) % band.height;
    const int column = (place.column % band.width + band.width) % band.width;
    const auto index = static_cast<std::uint32_t>(
        band.offset + static_cast<std::size_t>(row) * static_cast<std::size_t>(band.width) +
        static_cast<std::size_t>(column));
    const auto allowed = static_cast<std::uint8_t>(degree);
    const auto present = std::ranges::find(context.coefficients, index);
    if (present == context.coefficients.end()) {
      context.coefficients.push_back(index);
      context.degrees.push_back(allowed);
    } else {
      std::uint8_t& known = context.degrees[static_cast<std::size_t>(present - context.coefficients.begin())];
      known = std::max(known, allowed);
    }
  }

 private:
  std::map<std::tuple<int, int, Orientation>, const Band*> bands_;
  int channels_ = 0;
};

Context context_at(const Bands& bands, int own_channel, const Place& target, const Dependency& dependency) {
  Context context;
  for (int k = 0; k < bands.channels(); ++k) {
    const int channel = k == 0 ? own_channel : k - (k <= own_channel ? 1 : 0);
    for (const Part& part : dependency.parts) {
      bands.add(context, channel, target, part.degree);
      for (const Place& place : part.family->neighbours(target, part.radius))
        bands.add(context, channel, place, part.degree);
    }
  }
  return context;
}

constexpr std::size_t kMostFeatures = 100'000;  // of one coefficient: normal equations of 80 GB

/// Appends every way to distribute `left` more powers over the variables from `position` on, of which one
/// may be used only if it allows the total degree `total`; additive: all of them on one variable.
void extend(Exponents& current, std::size_t position, int left, int total,
            const std::vector<std::uint8_t>& degrees, Terms terms, std::vector<Exponents>& out) {
  if (left == 0) {
    if (out.size() == kMostFeatures)
      throw InputError(
          fmt::format("a context of {} coefficients has more than {} products of degree up to {}: lower the "
                      "degree or the radius, or take 'terms: additive'",
                      degrees.size(), kMostFeatures, std::ranges::max(degrees)));
    out.push_back(current);
    return;
  }
  if (position == current.size()) return;
  for (int power = degrees[position] >= total ? left : 0; power >= 0; --power) {
    if (terms == Terms::additive && power != 0 && power != left) continue;
    current[position] = static_cast<std::uint8_t>(power);
    extend(current, position + 1, left - power, total, degrees, terms, out);
  }
  current[position] = 0;
}

bool belongs(const Exponents& beta, Terms terms) {
  const bool constant = std::ranges::all_of(beta, [](auto power) { return power == 0; });
  return constant || terms != Terms::with_target || beta.front() > 0;
}

}  // namespace

std::span<const Family> families() { return kFamilies; }

std::vector<Context> contexts_of(const WaveletTransform& transform, const Dependency& dependency) {
  const Bands bands(transform.bands());
  std::vector<Context> contexts(transform.shape().pixels());
  for (const Band& band : transform.bands())
    for (int row = 0; row < band.height; ++row)
      for (int column = 0; column < band.width; ++column) {
        Context context =
            context_at(bands, band.channel, {band.level, band.orientation, row, column}, dependency);
        contexts[context.coefficients.front()] = std::move(context);
      }
  return contexts;
}

std::vector<Exponents> exponents_of(const std::vector<std::uint8_t>& degrees, Terms terms) {
  std::vector<Exponents> every;
  for (int degree = 0; degree <= std::ranges::max(degrees); ++degree) {
    Exponents current(degrees.size(), 0);
    extend(current, 0, degree, degree, degrees, terms, every);
  }
  std::erase_if(every, [&](const Exponents& beta) { return !belongs(beta, terms); });
  return every;
}

}  // namespace wavescore::analytic
