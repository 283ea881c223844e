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
        shape_{1, resolution, resolution},
        rows_(taps(raw_.height, resolution)),
        columns_(taps(raw_.width, resolution)) {}

  [[nodiscard]] Shape shape() const override { return shape_; }
  [[nodiscard]] std::size_t count() const override { return raw_.count; }

  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    if (begin > raw_.count || count > raw_.count - begin)
      throw std::out_of_range(fmt::format("images {} to {} of {}", begin, begin + count, raw_.count));
    Images images(shape_, count);
#pragma omp parallel for schedule(static)
    for (std::size_t i = 0; i < count; ++i) resize(begin + i, images.image(i));
    return images;
  }

 private:
  void resize(std::size_t index, std::span<float> out) const {
    const auto width = static_cast<std::size_t>(raw_.width);
    const std::size_t size = static_cast<std::size_t>(raw_.height) * width;
    const std::uint8_t* image = raw_.pixels.data() + index * size;
    auto value = out.begin();
    for (const Tap& row : rows_) {
      const std::uint8_t* upper = image + row.near * width;
      const std::uint8_t* lower = image + row.far * width;
      for (const Tap& column : columns_) {
        const float above = mix(upper[column.near], upper[column.far], column.weight);
        const float below = mix(lower[column.near], lower[column.far], column.weight);
        *value++ = mix(above, below, row.weight) / 127.5F - 1.0F;
      }
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
