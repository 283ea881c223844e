#include "baselines/torch_group_norm.h"

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
constexpr auto kChannelsLast = torch::MemoryFormat::ChannelsLast;

struct Sizes {
  std::int64_t images = 0;
  std::int64_t channels = 0;
  std::int64_t pixels = 0;
  std::int64_t groups = 0;
  [[nodiscard]] std::int64_t per_group() const { return channels / groups; }
  [[nodiscard]] std::int64_t per_image() const { return channels * pixels; }
};

Sizes sizes_of(const torch::Tensor& x, std::int64_t groups) {
  return {x.size(0), x.size(1), x.size(2) * x.size(3), groups};
}

/// An image is worked on in tiles of whole pixels. What belongs to a channel is repeated for every pixel of a
/// tile, so that all loops run over plain arrays.
class Tiles {
 public:
  explicit Tiles(const Sizes& sizes)
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
Affine affine_of(const Sizes& sizes, const float* mean, const float* rstd, const float* weight,
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

/// One image's pointers into the tensors of a call; those by channel or group are its own rows.
struct Image {
  const float* x = nullptr;
  const float* shift = nullptr;  ///< null: none
  float* mean = nullptr;
  float* rstd = nullptr;
  float* total = nullptr;  ///< sum of x + shift over the pixels, by channel
};

void add_moments(const float* __restrict x, std::int64_t count, float* __restrict sum,
                 float* __restrict square) {
  for (std::int64_t i = 0; i < count; ++i) {
    sum[i] += x[i];
    square[i] += x[i] * x[i];
  }
}

void normalise_image(const Sizes& sizes, double eps, const Image& image, const float* weight,
                     const float* bias, float* out) {
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

/// Where one image's gradients go.
struct ImageGradients {
  float* x = nullptr;
  float* shift = nullptr;  ///< null: none
  float* weight = nullptr;
  float* bias = nullptr;
};

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

/// With z = x + shift, h = dL/dy, zhat = (z - mean) rstd and means over a group,
///   dL/dx = rstd (w h - mean(w h) - zhat mean(w h zhat)),
/// its sum over the pixels is dL/dshift, and the image's parts of dL/dweight = sum h zhat, dL/dbias = sum h.
void differentiate_image(const Sizes& sizes, const Image& image, const float* weight, const float* bias,
                         const float* grad, const ImageGradients& to) {
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

/// Calls use(image, its number) for every image of a call, on all threads.
template <class Use>
void for_each_image(const Sizes& sizes, const torch::Tensor& x, const torch::Tensor& shift,
                    const torch::Tensor& mean, const torch::Tensor& rstd, const torch::Tensor& total,
                    const Use& use) {
  at::parallel_for(0, sizes.images, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t n = begin; n < end; ++n)
      use(Image{.x = x.data_ptr<float>() + n * sizes.per_image(),
                .shift = shift.defined() ? shift.data_ptr<float>() + n * sizes.channels : nullptr,
                .mean = mean.data_ptr<float>() + n * sizes.groups,
                .rstd = rstd.data_ptr<float>() + n * sizes.groups,
                .total = total.data_ptr<float>() + n * sizes.channels},
          n);
  });
}

class GroupNormSilu final : public torch::autograd::Function<GroupNormSilu> {
 public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input,
                               const torch::optional<torch::Tensor>& channel_shift,
                               const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t groups,
                               double eps) {
    const torch::Tensor x = input.contiguous(kChannelsLast);
    const torch::Tensor shift = channel_shift ? channel_shift->contiguous() : torch::Tensor();
    const Sizes sizes = sizes_of(x, groups);
    const torch::Tensor out = torch::empty(x.sizes(), kChannelsLast);
    const torch::Tensor mean = torch::empty({sizes.images, groups});
    const torch::Tensor rstd = torch::empty({sizes.images, groups});
    const torch::Tensor total = torch::empty({sizes.images, sizes.channels});
    for_each_image(sizes, x, shift, mean, rstd, total, [&](const Image& image, std::int64_t n) {
      normalise_image(sizes, eps, image, weight.data_ptr<float>(), bias.data_ptr<float>(),
                      out.data_ptr<float>() + n * sizes.per_image());
    });
    context->save_for_backward({x, shift, weight, bias, mean, rstd, total});
    return out;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& grads) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor &x = saved[0], &shift = saved[1], &weight = saved[2], &bias = saved[3];
    const torch::Tensor grad = grads[0].contiguous(kChannelsLast);
    const Sizes sizes = sizes_of(x, saved[4].size(1));
    const torch::Tensor grad_x = torch::empty(x.sizes(), kChannelsLast);
    const torch::Tensor grad_shift = shift.defined() ? torch::empty_like(shift) : torch::Tensor();
    const torch::Tensor grad_weight = torch::empty({sizes.images, sizes.channels});
    const torch::Tensor grad_bias = torch::empty({sizes.images, sizes.channels});
    for_each_image(sizes, x, shift, saved[4], saved[5], saved[6], [&](const Image& image, std::int64_t n) {
      const std::int64_t row = n * sizes.channels;
      differentiate_image(sizes, image, weight.data_ptr<float>(), bias.data_ptr<float>(),
                          grad.data_ptr<float>() + n * sizes.per_image(),
                          {.x = grad_x.data_ptr<float>() + n * sizes.per_image(),
                           .shift = shift.defined() ? grad_shift.data_ptr<float>() + row : nullptr,
                           .weight = grad_weight.data_ptr<float>() + row,
                           .bias = grad_bias.data_ptr<float>() + row});
    });
    return {grad_x, grad_shift, grad_weight.sum(0), grad_bias.sum(0), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

torch::Tensor group_norm_silu(const torch::Tensor& x, torch::nn::GroupNorm norm, const torch::Tensor& shift) {
  if (!x.device().is_cpu())
    return torch::silu(norm(shift.defined() ? x + shift.unsqueeze(2).unsqueeze(3) : x));
  return GroupNormSilu::apply(x, shift.defined() ? torch::optional<torch::Tensor>(shift) : torch::nullopt,
                              norm->weight, norm->bias, norm->options.num_groups(), norm->options.eps());
}

}  // namespace wavescore::baselines
