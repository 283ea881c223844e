// Compiled with -ffp-contract=off: the bits of the data must not depend on the machine.
#include "harness/data/resize.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace wavescore::harness {
namespace {

/// One output coordinate: (1 - weight) source[near] + weight source[far].
struct Tap {
  std::size_t near = 0;
  std::size_t far = 0;
  float weight = 0;
};

std::vector<Tap> taps(int source, int target) {
  std::vector<Tap> result;
  for (int i = 0; i < target; ++i) {
    const double place = std::max(0.0, (i + 0.5) * source / target - 0.5);
    const int near = static_cast<int>(place);
    const int far = std::min(near + 1, source - 1);
    result.push_back(
        {static_cast<std::size_t>(near), static_cast<std::size_t>(far), static_cast<float>(place - near)});
  }
  return result;
}

class Resized final : public ImageSource {
 public:
  Resized(RawImages raw, int resolution)
      : raw_(std::move(raw)),
        shape_{raw_.shape.channels, resolution, resolution},
        rows_(taps(raw_.shape.height, resolution)),
        columns_(taps(raw_.shape.width, resolution)) {}

  [[nodiscard]] Shape shape() const override { return shape_; }
  [[nodiscard]] std::size_t count() const override { return raw_.count; }

  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    if (begin > raw_.count || count > raw_.count - begin)
      throw std::out_of_range(fmt::format("images {} to {} of {}", begin, begin + count, raw_.count));
    Images images(shape_, count);
    const std::size_t source = raw_.shape.pixels() / static_cast<std::size_t>(shape_.channels);
    const std::size_t target = shape_.pixels() / static_cast<std::size_t>(shape_.channels);
    const std::uint8_t* planes = raw_.pixels.data() + begin * raw_.shape.pixels();
#pragma omp parallel
    {
      std::vector<float> wide(columns_.size() * static_cast<std::size_t>(raw_.shape.height));
#pragma omp for schedule(static)
      for (std::size_t plane = 0; plane < count * static_cast<std::size_t>(shape_.channels); ++plane) {
        widen(planes + plane * source, wide);
        heighten(wide, images.values().data() + plane * target);
      }
    }
    return images;
  }

 private:
  /// Every row of the source at the width of the result, since several rows of that need it.
  void widen(const std::uint8_t* plane, std::vector<float>& wide) const {
    float* out = wide.data();
    for (int row = 0; row < raw_.shape.height; ++row, plane += raw_.shape.width)
      for (const Tap& tap : columns_) *out++ = mix(plane[tap.near], plane[tap.far], tap.weight);
  }

  void heighten(const std::vector<float>& wide, float* out) const {
    const std::size_t width = columns_.size();
    for (const Tap& tap : rows_) {
      const float* above = wide.data() + tap.near * width;
      const float* below = wide.data() + tap.far * width;
      for (std::size_t column = 0; column < width; ++column)
        *out++ = mix(above[column], below[column], tap.weight) / 127.5F - 1.0F;
    }
  }

  static float mix(float near, float far, float weight) { return (1.0F - weight) * near + weight * far; }

  RawImages raw_;
  Shape shape_;
  std::vector<Tap> rows_;
  std::vector<Tap> columns_;
};

}  // namespace

std::unique_ptr<ImageSource> resized(RawImages raw, int resolution) {
  return std::make_unique<Resized>(std::move(raw), resolution);
}

}  // namespace wavescore::harness
