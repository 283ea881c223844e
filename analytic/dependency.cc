#include "analytic/dependency.h"

#include <algorithm>
#include <numeric>

namespace wavescore::analytic {
namespace {

std::uint32_t index_in(const Band& band, int row, int column) {
  const int r = (row % band.height + band.height) % band.height;
  const int c = (column % band.width + band.width) % band.width;
  return static_cast<std::uint32_t>(band.offset +
                                    static_cast<std::size_t>(r) * static_cast<std::size_t>(band.width) +
                                    static_cast<std::size_t>(c));
}

/// The bands of the same level whose coefficients at one location may enter: those of the target's own
/// orientation or, for `band`, of all three; in every channel; the target's own band first.
std::vector<const Band*> companions(std::span<const Band> bands, const Band& target, Family family) {
  std::vector<const Band*> found{&target};
  const bool approximation = target.orientation == Orientation::approximation;
  for (const Band& band : bands) {
    if (&band == &target || band.level != target.level) continue;
    if (approximation != (band.orientation == Orientation::approximation)) continue;
    if (family == Family::band || band.orientation == target.orientation) found.push_back(&band);
  }
  return found;
}

Context context_at(const std::vector<const Band*>& bands, int row, int column, int radius) {
  Context context{index_in(*bands.front(), row, column)};
  for (const Band* band : bands)
    for (int dr = -radius; dr <= radius; ++dr)
      for (int dc = -radius; dc <= radius; ++dc) {
        const auto index = index_in(*band, row + dr, column + dc);
        if (std::ranges::find(context, index) == context.end()) context.push_back(index);
      }
  return context;
}

void extend(Exponents& current, std::size_t position, int left, std::vector<Exponents>& out) {
  if (position + 1 == current.size()) {
    current[position] = static_cast<std::uint8_t>(left);
    out.push_back(current);
    current[position] = 0;
    return;
  }
  for (int power = left; power >= 0; --power) {
    current[position] = static_cast<std::uint8_t>(power);
    extend(current, position + 1, left - power, out);
  }
  current[position] = 0;
}

bool belongs(const Exponents& beta, Terms terms) {
  const auto used = std::ranges::count_if(beta, [](auto power) { return power > 0; });
  if (used == 0) return true;
  if (terms == Terms::with_target) return beta.front() > 0;
  return terms == Terms::all || used == 1;
}

}  // namespace

std::vector<Context> contexts_of(const WaveletTransform& transform, const Dependency& dependency) {
  const int radius = dependency.family == Family::local ? dependency.radius : 0;
  std::vector<Context> contexts(transform.shape().pixels());
  for (const Band& band : transform.bands()) {
    const auto bands = companions(transform.bands(), band, dependency.family);
    for (int row = 0; row < band.height; ++row)
      for (int column = 0; column < band.width; ++column)
        contexts[index_in(band, row, column)] = context_at(bands, row, column, radius);
  }
  return contexts;
}

std::vector<Exponents> exponents_of(const Dependency& dependency, std::size_t size) {
  std::vector<Exponents> every;
  for (int degree = 0; degree <= dependency.degree; ++degree) {
    Exponents current(size, 0);
    extend(current, 0, degree, every);
  }
  std::erase_if(every, [&](const Exponents& beta) { return !belongs(beta, dependency.terms); });
  return every;
}

}  // namespace wavescore::analytic
