#include "baselines/group_norm_image.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <vector>

namespace wavescore::baselines {
namespace {

using Floats = std::vector<float>;
using Doubles = std::vector<double>;

/// Values worked on at once, so that what is known of them stays in the nearest cache.
constexpr std::int64_t kTile = 512;

/// An image is worked on in tiles of whole pixels. What belongs to a channel is repeated for every pixel of a
/// tile, so that all loops run over plain arrays.
class Tiles {
 public:
  explicit Tiles(const GroupNormSizes& sizes)
      : channels_(sizes.channels),
        total_(sizes.per_image()),
        pixels_(std::clamp<std::int64_t>(kTile / sizes.channels, 1, sizes.pixels)) {}

  /// Values in a whole tile.
  [[nodiscard]] std::int64_t size() const { return pixels_ * channels_; }

  [[nodiscard]] Floats repeat(const Floats& by_channel) const {
    Floats values(static_cast<std::size_t>(size()));
    for (auto to = values.begin(); to != values.end();)
      to = std::copy(by_channel.begin(), by_channel.end(), to);
    return values;
  }

  /// Sums over the pixels of a tile.
  [[nodiscard]] Doubles by_channel(const Floats& values) const {
    Doubles sums(static_cast<std::size_t>(channels_));
    for (const float* from = values.data(); from != values.data() + values.size(); from += sums.size())
      for (std::size_t c = 0; c < sums.size(); ++c) sums[c] += from[c];
    return sums;
  }

  /// Calls use(offset, count) for every tile: values [offset, offset + count) of the image.
  template <class Use>
  void for_each(const Use& use) const {
    for (std::int64_t offset = 0; offset < total_; offset += size())
      use(offset, std::min(size(), total_ - offset));
  }

 private:
  std::int64_t channels_;
  std::int64_t total_;
  std::int64_t pixels_;
};

/// y = scale x + offset of one image, by channel.
struct Affine {
  Floats scale;
  Floats offset;
};

/// Of norm(x + shift), group by group.
Affine affine_of(const GroupNormSizes& sizes, const float* mean, const float* rstd, const float* weight,
                 const float* bias, const float* shift) {
  const auto channels = static_cast<std::size_t>(sizes.channels);
  Affine affine{Floats(channels), Floats(channels)};
  for (std::int64_t c = 0; c < sizes.channels; ++c) {
    const std::int64_t group = c / sizes.per_group();
    const auto at = static_cast<std::size_t>(c);
    affine.scale[at] = rstd[group] * weight[c];
    affine.offset[at] = bias[c] + ((shift != nullptr ? shift[c] : 0.0F) - mean[group]) * affine.scale[at];
  }
  return affine;
}

/// Calls use(offset, count, y, sigmoid(y)) for every tile of one image.
template <class Use>
void for_each_activation(const Tiles& tiles, const float* x, const Affine& affine, const Use& use) {
  const Floats scale = tiles.repeat(affine.scale);
  const Floats shift = tiles.repeat(affine.offset);
  Eigen::ArrayXf y(tiles.size());
  Eigen::ArrayXf sigmoid(tiles.size());
  tiles.for_each([&](std::int64_t offset, std::int64_t count) {
    const Eigen::Map<const Eigen::ArrayXf> values(x + offset, count);
    y.head(count) = Eigen::Map<const Eigen::ArrayXf>(scale.data(), count) * values +
                    Eigen::Map<const Eigen::ArrayXf>(shift.data(), count);
    sigmoid.head(count) = y.head(count).logistic();
    use(offset, count, y.data(), sigmoid.data());
  });
}

void add_moments(const float* __restrict x, std::int64_t count, float* __restrict sum,
                 float* __restrict square) {
  for (std::int64_t i = 0; i < count; ++i) {
    sum[i] += x[i];
    square[i] += x[i] * x[i];
  }
}

/// h = dL/dy into `to`, and its sums with 1 and with x.
void differentiate_silu(std::int64_t count, const float* __restrict x, const float* __restrict y,
                        const float* __restrict sigmoid, const float* __restrict grad, float* __restrict to,
                        float* __restrict h, float* __restrict hx) {
  for (std::int64_t i = 0; i < count; ++i) {
    const float value = grad[i] * sigmoid[i] * (1.0F + y[i] * (1.0F - sigmoid[i]));
    to[i] = value;
    h[i] += value;
    hx[i] += value * x[i];
  }
}

/// to = scale to + slope x + level.
void combine(std::int64_t count, const float* __restrict x, const float* __restrict scale,
             const float* __restrict slope, const float* __restrict level, float* __restrict to) {
  for (std::int64_t i = 0; i < count; ++i) to[i] = scale[i] * to[i] + slope[i] * x[i] + level[i];
}

}  // namespace

void normalise_image(const GroupNormSizes& sizes, double eps, const GroupNormImage& image,
                     const float* weight, const float* bias, float* out) {
  const Tiles tiles(sizes);
  Floats tile_sum(static_cast<std::size_t>(tiles.size()));
  Floats tile_square(tile_sum.size());
  tiles.for_each([&](std::int64_t offset, std::int64_t values) {
    add_moments(image.x + offset, values, tile_sum.data(), tile_square.data());
  });
  const Doubles sum = tiles.by_channel(tile_sum);
  const Doubles square = tiles.by_channel(tile_square);
  const auto pixels = static_cast<double>(sizes.pixels);
  const double count = pixels * static_cast<double>(sizes.per_group());
  for (std::int64_t g = 0; g < sizes.groups; ++g) {
    double first = 0;
    double second = 0;
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      const auto at = static_cast<std::size_t>(c);
      const double shift = image.shift != nullptr ? image.shift[c] : 0.0;
      first += sum[at] + pixels * shift;
      second += square[at] + shift * (2.0 * sum[at] + pixels * shift);
      image.total[c] = static_cast<float>(sum[at] + pixels * shift);
    }
    const double centre = first / count;
    image.mean[g] = static_cast<float>(centre);
    image.rstd[g] =
        static_cast<float>(1.0 / std::sqrt(std::max(second / count - centre * centre, 0.0) + eps));
  }
  for_each_activation(tiles, image.x, affine_of(sizes, image.mean, image.rstd, weight, bias, image.shift),
                      [&](std::int64_t offset, std::int64_t values, const float* y, const float* sigmoid) {
                        float* to = out + offset;
                        for (std::int64_t i = 0; i < values; ++i) to[i] = y[i] * sigmoid[i];
                      });
}

void differentiate_image(const GroupNormSizes& sizes, const GroupNormImage& image, const float* weight,
                         const float* bias, const float* grad, const GroupNormGradients& to) {
  const Affine affine = affine_of(sizes, image.mean, image.rstd, weight, bias, image.shift);
  const auto channels = static_cast<std::size_t>(sizes.channels);
  const Tiles tiles(sizes);
  Floats tile_h(static_cast<std::size_t>(tiles.size()));
  Floats tile_hx(tile_h.size());
  for_each_activation(tiles, image.x, affine,
                      [&](std::int64_t offset, std::int64_t values, const float* y, const float* sigmoid) {
                        differentiate_silu(values, image.x + offset, y, sigmoid, grad + offset, to.x + offset,
                                           tile_h.data(), tile_hx.data());
                      });
  const Doubles h = tiles.by_channel(tile_h);
  const Doubles hx = tiles.by_channel(tile_hx);
  Floats slope(channels);
  Floats level(channels);
  const auto pixels = static_cast<double>(sizes.pixels);
  const double count = pixels * static_cast<double>(sizes.per_group());
  for (std::int64_t g = 0; g < sizes.groups; ++g) {
    const double mean = image.mean[g];
    const double rstd = image.rstd[g];
    double weighted = 0;
    double projected = 0;
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      const auto at = static_cast<std::size_t>(c);
      const double shift = image.shift != nullptr ? image.shift[c] : 0.0;
      const double along = (hx[at] + (shift - mean) * h[at]) * rstd;  // sum of h zhat
      to.weight[c] = static_cast<float>(along);
      to.bias[c] = static_cast<float>(h[at]);
      weighted += weight[c] * h[at];
      projected += weight[c] * along;
    }
    const double tilt = -projected * rstd * rstd / count;
    const double base = -weighted * rstd / count - tilt * mean;
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      const auto at = static_cast<std::size_t>(c);
      const double shift = image.shift != nullptr ? image.shift[c] : 0.0;
      slope[at] = static_cast<float>(tilt);
      level[at] = static_cast<float>(base + tilt * shift);
      if (to.shift != nullptr)
        to.shift[c] = static_cast<float>(affine.scale[at] * h[at] + tilt * image.total[c] + base * pixels);
    }
  }
  const Floats scales = tiles.repeat(affine.scale);
  const Floats slopes = tiles.repeat(slope);
  const Floats levels = tiles.repeat(level);
  tiles.for_each([&](std::int64_t offset, std::int64_t values) {
    combine(values, image.x + offset, scales.data(), slopes.data(), levels.data(), to.x + offset);
  });
}

}  // namespace wavescore::baselines
