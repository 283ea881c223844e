#pragma once

#include <algorithm>
#include <cmath>

#include "core/image.h"
#include "core/random.h"

namespace wavescore {

/// Images of a few smooth blobs on a dark ground, pixels in [-1, 1]: structured, non-Gaussian, cheap; with
/// constant corners, as MNIST has.
inline Images blob_images(Shape shape, std::size_t count, std::uint64_t seed) {
  Images images(shape, count);
  const std::size_t plane = static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width);
  std::vector<float> draws(8);
  for (std::size_t i = 0; i < count; ++i) {
    fill_normal(seed, Purpose::synthetic, i, draws);
    auto pixels = images.image(i);
    for (std::size_t p = 0; p < pixels.size(); ++p) {
      const double y =
          static_cast<double>(p % plane / static_cast<std::size_t>(shape.width)) / shape.height - 0.5;
      const double x = static_cast<double>(p % static_cast<std::size_t>(shape.width)) / shape.width - 0.5;
      double value = -1.0;
      for (std::size_t blob = 0; blob < 2; ++blob) {
        const double cy = 0.12 * draws[4 * blob];
        const double cx = 0.12 * draws[4 * blob + 1];
        const double radius = 0.08 + 0.03 * std::abs(draws[4 * blob + 2]);
        value += 2.0 * std::exp(-((y - cy) * (y - cy) + (x - cx) * (x - cx)) / (2 * radius * radius));
      }
      const bool corner = std::abs(y) + std::abs(x) > 0.8;
      pixels[p] = corner ? -1.0F : static_cast<float>(std::clamp(value, -1.0, 1.0));
    }
  }
  return images;
}

/// The same images several times over: more noise draws of each for an estimator that samples.
class RepeatedImages final : public ImageSource {
 public:
  RepeatedImages(const Images& images, std::size_t times) : images_(images), times_(times) {}
  [[nodiscard]] Shape shape() const override { return images_.shape(); }
  [[nodiscard]] std::size_t count() const override { return images_.count() * times_; }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    Images block(shape(), count);
    for (std::size_t i = 0; i < count; ++i)
      std::ranges::copy(images_.image((begin + i) % images_.count()), block.image(i).begin());
    return block;
  }

 private:
  const Images& images_;
  std::size_t times_;
};

/// Mean squared difference per pixel, in [-1, 1] units.
inline double mean_squared_error(const Images& a, const Images& b) {
  return (a.matrix() - b.matrix()).cast<double>().squaredNorm() / static_cast<double>(a.values().size());
}

inline double largest_difference(const Images& a, const Images& b) {
  return static_cast<double>((a.matrix() - b.matrix()).cwiseAbs().maxCoeff());
}

}  // namespace wavescore
