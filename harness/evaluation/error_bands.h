#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/image.h"

namespace wavescore::harness {

/// Squares of images by scale and orientation of their db2 wavelet transform (M2), as deep as it goes;
/// channels are added up. The transform is orthonormal: bands add up to the squares of the pixels.
class SquaresByBand {
 public:
  struct Band {
    std::string scale;        ///< "1" is the finest
    std::string orientation;  ///< approximation, horizontal, vertical, diagonal
  };

  explicit SquaresByBand(const Shape& shape);

  /// Coarsest first; none where the images are too small for a transform, or too odd.
  [[nodiscard]] const std::vector<Band>& bands() const { return bands_; }
  /// out[band][first + i] = |band of image i|^2 / (4 n), the band's share of a mean squared error in [0, 1]
  /// pixels, n values an image.
  void measure(const Images& images, std::size_t first, std::span<std::vector<float>> out) const;

 private:
  struct Part {
    std::size_t band = 0;
    std::size_t begin = 0;
    std::size_t count = 0;
  };

  Shape shape_;
  int levels_ = 0;
  std::vector<Band> bands_;
  std::vector<Part> parts_;
};

}  // namespace wavescore::harness
