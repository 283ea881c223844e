#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/image.h"
#include "core/params.h"

namespace wavescore::analytic {

/// The four kinds of band. Horizontal is high-pass along axis 0 (PyWavelets' cH), vertical along axis 1 (cV).
enum class Orientation { approximation, horizontal, vertical, diagonal };

[[nodiscard]] std::string_view name_of(Orientation orientation);

/// One band of coefficients: a height x width array, row-major, at `offset` in the coefficient vector.
struct Band {
  int channel = 0;
  int level = 0;  ///< counts from the finest, 1; the approximation has the coarsest level
  Orientation orientation = Orientation::approximation;
  int height = 0;
  int width = 0;
  std::size_t offset = 0;
};

/// W, the 2-D separable, periodized, exactly orthonormal wavelet transform (M2): PyWavelets'
/// `wavedec2(mode="periodization")` in coefficients, order and signs. Noise that is N(0, sigma^2 I) in pixels
/// is so in coefficients.
///
/// Coefficients of an image are one vector as long as the image: for each channel the approximation, then
/// H, V, D from the coarsest level to the finest.
class WaveletTransform {
 public:
  /// `wavelet` is haar, db2, db4 or sym4. InputError if 2^levels does not divide the image, or if the
  /// coarsest band is smaller than the filter.
  WaveletTransform(Shape shape, std::string_view wavelet, int levels);

  /// The deepest decomposition whose coarsest band is at least as wide as the filter and at least 4: for
  /// db2 3 levels at 32 pixels, 4 at 64 (`levels: auto`).
  [[nodiscard]] static int deepest(Shape shape, std::string_view wavelet);

  [[nodiscard]] const Shape& shape() const { return shape_; }
  [[nodiscard]] int levels() const { return levels_; }
  [[nodiscard]] std::span<const Band> bands() const { return bands_; }

  /// c = W x and x = W^T c for one image; `in` and `out` are Shape::pixels() long and may not overlap.
  void forward(std::span<const double> in, std::span<double> out) const;
  void inverse(std::span<const double> in, std::span<double> out) const;

  /// The same for every image of a batch, in float, over all threads. Coefficients travel as Images of equal
  /// shape. 16 L / 3 floating-point operations a pixel for a filter of L taps; every pixel is read and every
  /// coefficient written once, what lies between stays in the caches.
  [[nodiscard]] Images forward(const Images& images) const;
  [[nodiscard]] Images inverse(const Images& coefficients) const;

 private:
  Shape shape_;
  int levels_;
  std::vector<double> low_pass_;
  std::vector<Band> bands_;
};

/// The transform that the options `wavelet` (db2) and `levels` (auto: the deepest) ask for; an InputError of
/// Params where the images cannot take it.
[[nodiscard]] WaveletTransform read_transform(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
