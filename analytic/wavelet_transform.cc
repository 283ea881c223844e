#include "analytic/wavelet_transform.h"

#include <fmt/format.h>

#include <algorithm>

#include "analytic/wavelet_filters.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

/// One 1-D periodized analysis or synthesis step (spec 2) along either axis. Both split the signal, extended
/// periodically so that sample p = n + L/2 - 1, into its even and odd samples: every loop then runs over
/// contiguous memory.
template <class Real>
class Step {
 public:
  explicit Step(const std::vector<double>& h)
      : length_(static_cast<int>(h.size())), offset_(length_ / 2 - 1) {
    for (int k = 0; k < length_; ++k) {
      low_.push_back(static_cast<Real>(h[static_cast<std::size_t>(k)]));
      high_.push_back(
          static_cast<Real>((k % 2 == 0 ? 1.0 : -1.0) * h[static_cast<std::size_t>(length_ - 1 - k)]));
    }
  }

  /// Each row of `in` (rows x n) into its low and high half (rows x n/2 each).
  void analyse_rows(const Real* in, int rows, int n, Real* low, Real* high) {
    const int half = n / 2;
    const int padded = half + length_ / 2;
    even_.resize(static_cast<std::size_t>(padded));
    odd_.resize(static_cast<std::size_t>(padded));
    for (int r = 0; r < rows; ++r, in += n, low += half, high += half) {
      for (int q = 0; q < padded; ++q) {
        even_[static_cast<std::size_t>(q)] = in[wrap(2 * q - offset_, n)];
        odd_[static_cast<std::size_t>(q)] = in[wrap(2 * q + 1 - offset_, n)];
      }
      std::fill(low, low + half, Real(0));
      std::fill(high, high + half, Real(0));
      for (int j = 0; j < length_ / 2; ++j) {
        accumulate(low, half, tap(low_, 2 * j), even_.data() + j, tap(low_, 2 * j + 1), odd_.data() + j);
        accumulate(high, half, tap(high_, 2 * j), even_.data() + j, tap(high_, 2 * j + 1), odd_.data() + j);
      }
    }
  }

  /// The columns of `in` (n x width) into the low and high half (n/2 x width each).
  void analyse_columns(const Real* in, int n, int width, Real* low, Real* high) {
    for (int o = 0; o < n / 2; ++o, low += width, high += width) {
      std::fill(low, low + width, Real(0));
      std::fill(high, high + width, Real(0));
      for (int k = 0; k < length_; k += 2) {
        const Real* first = in + wrap(2 * o + k - offset_, n) * width;
        const Real* second = in + wrap(2 * o + k + 1 - offset_, n) * width;
        accumulate(low, width, tap(low_, k), first, tap(low_, k + 1), second);
        accumulate(high, width, tap(high_, k), first, tap(high_, k + 1), second);
      }
    }
  }

  /// The inverse of analyse_rows.
  void synthesise_rows(const Real* low, const Real* high, int rows, int n, Real* out) {
    const int half = n / 2;
    even_.resize(static_cast<std::size_t>(half));
    odd_.resize(static_cast<std::size_t>(half));
    for (int r = 0; r < rows; ++r, low += half, high += half, out += n) {
      std::ranges::fill(even_, Real(0));
      std::ranges::fill(odd_, Real(0));
      for (int j = 0; j < length_ / 2; ++j)
        for (int q = 0; q < half; ++q) {
          const int o = wrap(q - j, half);
          even_[static_cast<std::size_t>(q)] += tap(low_, 2 * j) * low[o] + tap(high_, 2 * j) * high[o];
          odd_[static_cast<std::size_t>(q)] +=
              tap(low_, 2 * j + 1) * low[o] + tap(high_, 2 * j + 1) * high[o];
        }
      for (int q = 0; q < half; ++q) {
        out[wrap(2 * q - offset_, n)] = even_[static_cast<std::size_t>(q)];
        out[wrap(2 * q + 1 - offset_, n)] = odd_[static_cast<std::size_t>(q)];
      }
    }
  }

  /// The inverse of analyse_columns.
  void synthesise_columns(const Real* low, const Real* high, int n, int width, Real* out) {
    std::fill(out, out + n * width, Real(0));
    for (int o = 0; o < n / 2; ++o, low += width, high += width)
      for (int k = 0; k < length_; ++k)
        accumulate(out + wrap(2 * o + k - offset_, n) * width, width, tap(low_, k), low, tap(high_, k), high);
  }

 private:
  static int wrap(int i, int n) {
    while (i < 0) i += n;
    while (i >= n) i -= n;
    return i;
  }
  static Real tap(const std::vector<Real>& filter, int k) { return filter[static_cast<std::size_t>(k)]; }
  static void accumulate(Real* out, int count, Real a, const Real* x, Real b, const Real* y) {
    for (int i = 0; i < count; ++i) out[i] += a * x[i] + b * y[i];
  }

  int length_;
  int offset_;
  std::vector<Real> low_, high_, even_, odd_;
};

template <class Transform>
Images for_every_image(const Images& in, Transform&& transform) {
  Images out(in.shape(), in.count());
#pragma omp parallel for schedule(static)
  for (std::size_t i = 0; i < in.count(); ++i) transform(in.image(i), out.image(i));
  return out;
}

}  // namespace

std::string_view name_of(Orientation orientation) {
  switch (orientation) {
    case Orientation::approximation:
      return "approximation";
    case Orientation::horizontal:
      return "horizontal";
    case Orientation::vertical:
      return "vertical";
    case Orientation::diagonal:
      return "diagonal";
  }
  return "unknown";
}

WaveletTransform::WaveletTransform(Shape shape, std::string_view wavelet, int levels)
    : shape_(shape), levels_(levels), low_pass_(wavelet_filter(wavelet).low_pass) {
  const int most = std::max(1, static_cast<int>(low_pass_.size()));
  if (levels < 1 || levels > 30 || shape.height % (1 << levels) != 0 || shape.width % (1 << levels) != 0)
    throw InputError(fmt::format("{} levels need a height and width divisible by 2^{}, the images are {}x{}",
                                 levels, levels, shape.height, shape.width));
  if (std::min(shape.height, shape.width) >> levels < most)
    throw InputError(fmt::format(
        "at {} levels the coarsest band of {}x{} images is {}x{}, smaller than the {} taps of {}: "
        "take fewer levels or a shorter wavelet",
        levels, shape.height, shape.width, shape.height >> levels, shape.width >> levels, most, wavelet));
  std::size_t offset = 0;
  const auto add = [&](int channel, int level, Orientation orientation) {
    const Band band{channel, level, orientation, shape.height >> level, shape.width >> level, offset};
    offset += static_cast<std::size_t>(band.height) * static_cast<std::size_t>(band.width);
    bands_.push_back(band);
  };
  for (int channel = 0; channel < shape.channels; ++channel) {
    add(channel, levels, Orientation::approximation);
    for (int level = levels; level >= 1; --level)
      for (const auto o : {Orientation::horizontal, Orientation::vertical, Orientation::diagonal})
        add(channel, level, o);
  }
}

int WaveletTransform::deepest(Shape shape, std::string_view wavelet) {
  const int least = std::max(4, static_cast<int>(wavelet_filter(wavelet).low_pass.size()));
  int height = shape.height;
  int width = shape.width;
  int levels = 0;
  while (height % 2 == 0 && width % 2 == 0 && std::min(height, width) / 2 >= least) {
    height /= 2;
    width /= 2;
    ++levels;
  }
  if (levels == 0)
    throw InputError(fmt::format("{}x{} images are too small or too odd for {}: no level fits", shape.height,
                                 shape.width, wavelet));
  return levels;
}

template <class Real>
void WaveletTransform::forward_any(std::span<const Real> in, std::span<Real> out) const {
  Step<Real> step(low_pass_);
  const auto plane = static_cast<std::size_t>(shape_.height) * static_cast<std::size_t>(shape_.width);
  std::vector<Real> current(plane), low(plane / 2), high(plane / 2);
  const std::size_t bands_per_channel = 1 + 3 * static_cast<std::size_t>(levels_);
  for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape_.channels); ++channel) {
    std::ranges::copy(in.subspan(channel * plane, plane), current.begin());
    const Band* bands = &bands_[channel * bands_per_channel];
    for (int level = 1; level <= levels_; ++level) {
      const int h = shape_.height >> (level - 1);
      const int w = shape_.width >> (level - 1);
      const Band* detail = bands + 1 + 3 * (levels_ - level);
      step.analyse_rows(current.data(), h, w, low.data(), high.data());
      step.analyse_columns(low.data(), h, w / 2, current.data(), out.data() + detail[0].offset);
      step.analyse_columns(high.data(), h, w / 2, out.data() + detail[1].offset,
                           out.data() + detail[2].offset);
    }
    const auto coarse = static_cast<std::ptrdiff_t>(bands->height) * bands->width;
    std::copy(current.begin(), current.begin() + coarse,
              out.begin() + static_cast<std::ptrdiff_t>(bands->offset));
  }
}

template <class Real>
void WaveletTransform::inverse_any(std::span<const Real> in, std::span<Real> out) const {
  Step<Real> step(low_pass_);
  const auto plane = static_cast<std::size_t>(shape_.height) * static_cast<std::size_t>(shape_.width);
  std::vector<Real> current(plane), low(plane / 2), high(plane / 2);
  const std::size_t bands_per_channel = 1 + 3 * static_cast<std::size_t>(levels_);
  for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape_.channels); ++channel) {
    const Band* bands = &bands_[channel * bands_per_channel];
    const auto coarse = static_cast<std::size_t>(bands->height) * static_cast<std::size_t>(bands->width);
    std::ranges::copy(in.subspan(bands->offset, coarse), current.begin());
    for (int level = levels_; level >= 1; --level) {
      const int h = shape_.height >> (level - 1);
      const int w = shape_.width >> (level - 1);
      const Band* detail = bands + 1 + 3 * (levels_ - level);
      step.synthesise_columns(current.data(), in.data() + detail[0].offset, h, w / 2, low.data());
      step.synthesise_columns(in.data() + detail[1].offset, in.data() + detail[2].offset, h, w / 2,
                              high.data());
      step.synthesise_rows(low.data(), high.data(), h, w, current.data());
    }
    std::ranges::copy(current, out.begin() + static_cast<std::ptrdiff_t>(channel * plane));
  }
}

void WaveletTransform::forward(std::span<const float> in, std::span<float> out) const {
  forward_any(in, out);
}
void WaveletTransform::inverse(std::span<const float> in, std::span<float> out) const {
  inverse_any(in, out);
}
void WaveletTransform::forward(std::span<const double> in, std::span<double> out) const {
  forward_any(in, out);
}
void WaveletTransform::inverse(std::span<const double> in, std::span<double> out) const {
  inverse_any(in, out);
}

Images WaveletTransform::forward(const Images& images) const {
  return for_every_image(images, [this](auto in, auto out) { forward(std::span<const float>(in), out); });
}

Images WaveletTransform::inverse(const Images& coefficients) const {
  return for_every_image(coefficients,
                         [this](auto in, auto out) { inverse(std::span<const float>(in), out); });
}

WaveletTransform read_transform(Params& params, const Shape& shape) {
  std::vector<std::string_view> names;
  for (const WaveletFilter& filter : wavelet_filters()) names.push_back(filter.name);
  const std::string wavelet = params.choice("wavelet", "db2", names);
  const auto wanted = params.integer_or_auto("levels", 1, 12);
  try {
    const int levels = wanted ? static_cast<int>(*wanted) : WaveletTransform::deepest(shape, wavelet);
    params.resolve("levels", std::int64_t{levels});
    return {shape, wavelet, levels};
  } catch (const InputError& error) {
    params.fail("levels", fmt::format("cannot be: {}", error.what()));
  }
}

}  // namespace wavescore::analytic
