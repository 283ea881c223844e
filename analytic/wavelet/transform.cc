#include "analytic/wavelet/transform.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <type_traits>

#include "analytic/wavelet/filters.h"
#include "analytic/wavelet/image_lanes.h"
#include "analytic/wavelet/step.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

/// Calls `visit` with the number of taps as a constant, so that loops over them unroll.
template <class Visit>
void with_taps(std::size_t taps, const Visit& visit) {
  if (taps == 2) return visit(std::integral_constant<int, 2>());
  if (taps == 4) return visit(std::integral_constant<int, 4>());
  if (taps == 8) return visit(std::integral_constant<int, 8>());
  throw std::logic_error(fmt::format("no transform for filters of {} taps", taps));
}

/// The transform of one image, or of the images in the lanes of Real, and the memory it works in.
template <class Real, int L>
class Worker {
 public:
  Worker(const WaveletTransform& transform, const std::vector<double>& low_pass)
      : shape_(transform.shape()),
        levels_(transform.levels()),
        bands_(transform.bands()),
        plane_(static_cast<std::size_t>(shape_.height) * static_cast<std::size_t>(shape_.width)),
        step_(low_pass, shape_.width),
        coarse_{std::vector<Real>(plane_ / 4), std::vector<Real>(plane_ / 4)} {}

  void forward(const Real* in, Real* out) {
    for (int channel = 0; channel < shape_.channels; ++channel, in += plane_) {
      const Real* from = in;
      for (int level = 1; level <= levels_; ++level) {
        Real* const approximation = level == levels_ ? out + band(channel, 0).offset : coarse(level);
        step_.analyse(from, shape_.height >> (level - 1), shape_.width >> (level - 1),
                      {approximation, out + detail(channel, level, 0), out + detail(channel, level, 1),
                       out + detail(channel, level, 2)});
        from = approximation;
      }
    }
  }

  void inverse(const Real* in, Real* out) {
    for (int channel = 0; channel < shape_.channels; ++channel, out += plane_) {
      const Real* approximation = in + band(channel, 0).offset;
      for (int level = levels_; level >= 1; --level) {
        Real* const to = level == 1 ? out : coarse(level);
        step_.synthesise({approximation, in + detail(channel, level, 0), in + detail(channel, level, 1),
                          in + detail(channel, level, 2)},
                         shape_.height >> (level - 1), shape_.width >> (level - 1), to);
        approximation = to;
      }
    }
  }

 private:
  const Band& band(int channel, int number) const {
    return bands_[static_cast<std::size_t>(channel * (1 + 3 * levels_) + number)];
  }
  std::size_t detail(int channel, int level, int number) const {
    return band(channel, 1 + 3 * (levels_ - level) + number).offset;
  }
  /// Neighbouring levels do not share their approximation's memory.
  Real* coarse(int level) { return coarse_[level % 2].data(); }

  Shape shape_;
  int levels_;
  std::span<const Band> bands_;
  std::size_t plane_;
  WaveletStep<Real, L> step_;
  std::vector<Real> coarse_[2];
};

/// Small images are transformed by eights, a lane each: rows are then too short for the vector units. Eight
/// larger ones would not stay in the second-level cache.
constexpr std::size_t kLargestInLanes = 3 * 64 * 64;

/// Calls `transform(worker, in, out)` for every image, over all threads.
template <int L, class Transform>
void for_every_image(const WaveletTransform& w, const std::vector<double>& low_pass, const Images& in,
                     Images& out, const Transform& transform) {
  const std::size_t pixels = in.shape().pixels();
  const bool in_lanes = pixels % kImageLanes == 0 && pixels <= kLargestInLanes;
  const std::size_t eights = in_lanes ? in.count() / kImageLanes : 0;
#pragma omp parallel
  {
    if (eights > 0) {
      Worker<ImageLanes, L> worker(w, low_pass);
      std::vector<ImageLanes> from(pixels), to(pixels);
#pragma omp for schedule(static) nowait
      for (std::size_t i = 0; i < eights; ++i) {
        to_lanes(in.image(i * kImageLanes).data(), pixels, from.data());
        transform(worker, from.data(), to.data());
        from_lanes(to.data(), pixels, out.image(i * kImageLanes).data());
      }
    }
    Worker<float, L> worker(w, low_pass);
#pragma omp for schedule(static)
    for (std::size_t i = eights * kImageLanes; i < in.count(); ++i)
      transform(worker, in.image(i).data(), out.image(i).data());
  }
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

void WaveletTransform::forward(std::span<const double> in, std::span<double> out) const {
  with_taps(low_pass_.size(), [&]<int L>(std::integral_constant<int, L>) {
    Worker<double, L>(*this, low_pass_).forward(in.data(), out.data());
  });
}

void WaveletTransform::inverse(std::span<const double> in, std::span<double> out) const {
  with_taps(low_pass_.size(), [&]<int L>(std::integral_constant<int, L>) {
    Worker<double, L>(*this, low_pass_).inverse(in.data(), out.data());
  });
}

Images WaveletTransform::forward(const Images& images) const {
  Images out = Images::unset(images.shape(), images.count());
  with_taps(low_pass_.size(), [&]<int L>(std::integral_constant<int, L>) {
    for_every_image<L>(*this, low_pass_, images, out,
                       [](auto& worker, const auto* from, auto* to) { worker.forward(from, to); });
  });
  return out;
}

Images WaveletTransform::inverse(const Images& coefficients) const {
  Images out = Images::unset(coefficients.shape(), coefficients.count());
  with_taps(low_pass_.size(), [&]<int L>(std::integral_constant<int, L>) {
    for_every_image<L>(*this, low_pass_, coefficients, out,
                       [](auto& worker, const auto* from, auto* to) { worker.inverse(from, to); });
  });
  return out;
}

WaveletTransform read_transform(Params& params, const Shape& shape) {
  std::vector<std::string_view> names;
  for (const WaveletFilter& filter : wavelet_filters()) names.push_back(filter.name);
  const std::string wavelet = params.choice("wavelet", "db2", names, "the wavelet");
  const auto wanted =
      params.integer_or_auto("levels", 1, 12, "levels of the transform; auto: the deepest possible");
  try {
    const int levels = wanted ? static_cast<int>(*wanted) : WaveletTransform::deepest(shape, wavelet);
    params.resolve("levels", std::int64_t{levels});
    return {shape, wavelet, levels};
  } catch (const InputError& error) {
    params.fail("levels", fmt::format("cannot be: {}", error.what()));
  }
}

}  // namespace wavescore::analytic
