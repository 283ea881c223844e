#include "baselines/torch_group_norm.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <vector>

namespace wavescore::baselines {
namespace {

using Floats = std::vector<float>;
using Doubles = std::vector<double>;

/// Pixels worked on at once, so that a tile stays in the nearest cache.
constexpr std::int64_t kTile = 64;

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

/// Adds two sums over one image's pixels to `first` and `second`, by channel: `pair(offset, a, b)` adds the
/// terms of the pixel whose channels begin at `offset`. Floats within a tile, doubles across them.
template <class Pair>
void add_by_channel(const Sizes& sizes, const Pair& pair, Doubles& first, Doubles& second) {
  const auto channels = static_cast<std::size_t>(sizes.channels);
  Floats tile_first(channels);
  Floats tile_second(channels);
  for (std::int64_t begin = 0; begin < sizes.pixels; begin += kTile) {
    std::ranges::fill(tile_first, 0.0F);
    std::ranges::fill(tile_second, 0.0F);
    for (std::int64_t p = begin; p < std::min(begin + kTile, sizes.pixels); ++p)
      pair(p * sizes.channels, tile_first.data(), tile_second.data());
    for (std::size_t c = 0; c < channels; ++c) {
      first[c] += tile_first[c];
      second[c] += tile_second[c];
    }
  }
}

/// y = scale x + shift of one image, by channel.
struct Affine {
  Floats scale;
  Floats shift;
};

Affine affine_of(const Sizes& sizes, const float* mean, const float* rstd, const float* weight,
                 const float* bias) {
  Affine affine{Floats(static_cast<std::size_t>(sizes.channels)),
                Floats(static_cast<std::size_t>(sizes.channels))};
  for (std::int64_t c = 0; c < sizes.channels; ++c) {
    const std::int64_t group = c / sizes.per_group();
    const auto at = static_cast<std::size_t>(c);
    affine.scale[at] = rstd[group] * weight[c];
    affine.shift[at] = bias[c] - mean[group] * affine.scale[at];
  }
  return affine;
}

/// Calls use(offset, count, y, sigmoid(y)) tile after tile of one image.
template <class Use>
void for_each_tile(const Sizes& sizes, const float* x, const Affine& affine, const Use& use) {
  Eigen::ArrayXf y(kTile * sizes.channels);
  Eigen::ArrayXf sigmoid(kTile * sizes.channels);
  for (std::int64_t begin = 0; begin < sizes.pixels; begin += kTile) {
    const std::int64_t rows = std::min(kTile, sizes.pixels - begin);
    const std::int64_t offset = begin * sizes.channels;
    const std::int64_t count = rows * sizes.channels;
    for (std::int64_t p = 0; p < rows; ++p) {
      const float* from = x + offset + p * sizes.channels;
      float* to = y.data() + p * sizes.channels;
      for (std::int64_t c = 0; c < sizes.channels; ++c)
        to[c] =
            affine.scale[static_cast<std::size_t>(c)] * from[c] + affine.shift[static_cast<std::size_t>(c)];
    }
    sigmoid.head(count) = y.head(count).logistic();
    use(offset, count, y.data(), sigmoid.data());
  }
}

void normalise_image(const Sizes& sizes, double eps, const float* x, const float* weight, const float* bias,
                     float* mean, float* rstd, float* out) {
  const auto channels = static_cast<std::size_t>(sizes.channels);
  Doubles sum(channels);
  Doubles square(channels);
  const auto moments = [&](std::int64_t offset, float* first, float* second) {
    for (std::int64_t c = 0; c < sizes.channels; ++c) {
      const float value = x[offset + c];
      first[c] += value;
      second[c] += value * value;
    }
  };
  add_by_channel(sizes, moments, sum, square);
  const double count = static_cast<double>(sizes.per_group() * sizes.pixels);
  for (std::int64_t g = 0; g < sizes.groups; ++g) {
    double first = 0;
    double second = 0;
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      first += sum[static_cast<std::size_t>(c)];
      second += square[static_cast<std::size_t>(c)];
    }
    const double centre = first / count;
    mean[g] = static_cast<float>(centre);
    rstd[g] = static_cast<float>(1.0 / std::sqrt(std::max(second / count - centre * centre, 0.0) + eps));
  }
  for_each_tile(sizes, x, affine_of(sizes, mean, rstd, weight, bias),
                [&](std::int64_t offset, std::int64_t values, const float* y, const float* sigmoid) {
                  for (std::int64_t i = 0; i < values; ++i) out[offset + i] = y[i] * sigmoid[i];
                });
}

/// With h = dL/dy, xhat = (x - mean) rstd and means over a group,
///   dL/dx = rstd (w h - mean(w h) - xhat mean(w h xhat)),
/// and the image's parts of dL/dweight = sum h xhat and dL/dbias = sum h.
void differentiate_image(const Sizes& sizes, const float* x, const float* weight, const float* bias,
                         const float* mean, const float* rstd, const float* grad, float* grad_x,
                         float* grad_weight, float* grad_bias) {
  const Affine affine = affine_of(sizes, mean, rstd, weight, bias);
  for_each_tile(sizes, x, affine,
                [&](std::int64_t offset, std::int64_t values, const float* y, const float* sigmoid) {
                  for (std::int64_t i = 0; i < values; ++i)
                    grad_x[offset + i] = grad[offset + i] * sigmoid[i] * (1.0F + y[i] * (1.0F - sigmoid[i]));
                });
  const auto channels = static_cast<std::size_t>(sizes.channels);
  Doubles h(channels);
  Doubles hx(channels);
  const auto products = [&](std::int64_t offset, float* first, float* second) {
    for (std::int64_t c = 0; c < sizes.channels; ++c) {
      first[c] += grad_x[offset + c];
      second[c] += grad_x[offset + c] * x[offset + c];
    }
  };
  add_by_channel(sizes, products, h, hx);
  Floats slope(channels);
  Floats offset_of(channels);
  const double count = static_cast<double>(sizes.per_group() * sizes.pixels);
  for (std::int64_t g = 0; g < sizes.groups; ++g) {
    double weighted = 0;
    double projected = 0;
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      const auto at = static_cast<std::size_t>(c);
      const double along = (hx[at] - h[at] * mean[g]) * rstd[g];  // sum of h xhat
      grad_weight[c] = static_cast<float>(along);
      grad_bias[c] = static_cast<float>(h[at]);
      weighted += weight[c] * h[at];
      projected += weight[c] * along;
    }
    const double tilt = -projected * rstd[g] * rstd[g] / count;
    const double level = -weighted * rstd[g] / count - tilt * mean[g];
    for (std::int64_t c = g * sizes.per_group(); c < (g + 1) * sizes.per_group(); ++c) {
      slope[static_cast<std::size_t>(c)] = static_cast<float>(tilt);
      offset_of[static_cast<std::size_t>(c)] = static_cast<float>(level);
    }
  }
  for (std::int64_t p = 0; p < sizes.pixels; ++p)
    for (std::int64_t c = 0; c < sizes.channels; ++c) {
      const auto at = static_cast<std::size_t>(c);
      float& value = grad_x[p * sizes.channels + c];
      value = affine.scale[at] * value + slope[at] * x[p * sizes.channels + c] + offset_of[at];
    }
}

class GroupNormSilu final : public torch::autograd::Function<GroupNormSilu> {
 public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input,
                               const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t groups,
                               double eps) {
    const torch::Tensor x = input.contiguous(torch::MemoryFormat::ChannelsLast);
    const Sizes sizes = sizes_of(x, groups);
    const torch::Tensor out = torch::empty(x.sizes(), torch::MemoryFormat::ChannelsLast);
    const torch::Tensor mean = torch::empty({sizes.images, groups});
    const torch::Tensor rstd = torch::empty({sizes.images, groups});
    at::parallel_for(0, sizes.images, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t n = begin; n < end; ++n)
        normalise_image(sizes, eps, x.data_ptr<float>() + n * sizes.per_image(), weight.data_ptr<float>(),
                        bias.data_ptr<float>(), mean.data_ptr<float>() + n * groups,
                        rstd.data_ptr<float>() + n * groups, out.data_ptr<float>() + n * sizes.per_image());
    });
    context->save_for_backward({x, weight, bias, mean, rstd});
    return out;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& grads) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor& x = saved[0];
    const torch::Tensor grad = grads[0].contiguous(torch::MemoryFormat::ChannelsLast);
    const std::int64_t groups = saved[3].size(1);
    const Sizes sizes = sizes_of(x, groups);
    const torch::Tensor grad_x = torch::empty(x.sizes(), torch::MemoryFormat::ChannelsLast);
    const torch::Tensor grad_weight = torch::empty({sizes.images, sizes.channels});
    const torch::Tensor grad_bias = torch::empty({sizes.images, sizes.channels});
    at::parallel_for(0, sizes.images, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t n = begin; n < end; ++n)
        differentiate_image(sizes, x.data_ptr<float>() + n * sizes.per_image(), saved[1].data_ptr<float>(),
                            saved[2].data_ptr<float>(), saved[3].data_ptr<float>() + n * groups,
                            saved[4].data_ptr<float>() + n * groups,
                            grad.data_ptr<float>() + n * sizes.per_image(),
                            grad_x.data_ptr<float>() + n * sizes.per_image(),
                            grad_weight.data_ptr<float>() + n * sizes.channels,
                            grad_bias.data_ptr<float>() + n * sizes.channels);
    });
    return {grad_x, grad_weight.sum(0), grad_bias.sum(0), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

torch::Tensor group_norm_silu(const torch::Tensor& x, torch::nn::GroupNorm norm) {
  if (!x.device().is_cpu()) return torch::silu(norm(x));
  return GroupNormSilu::apply(x, norm->weight, norm->bias, norm->options.num_groups(), norm->options.eps());
}

}  // namespace wavescore::baselines
