#pragma once

#include <span>
#include <vector>

#include "core/image.h"

namespace wavescore::analytic {

/// The window around each pixel: side x side pixels in all channels; beyond the edge, the nearest pixel. A
/// place is row * width + column.
class Windows {
 public:
  /// `side` is odd.
  Windows(const Shape& shape, int side);

  /// Values in a window: channels * side^2.
  [[nodiscard]] std::size_t size() const { return channels_ * side_ * side_; }
  /// Copies the window of `place` of one image to `out`, channel by channel, row by row.
  void copy(std::span<const float> image, std::size_t place, double* out) const;

 private:
  std::size_t channels_;
  std::size_t side_;
  std::size_t width_;
  std::size_t plane_;
  std::vector<std::size_t> rows_;     ///< where each row of the window of each image row starts in a plane
  std::vector<std::size_t> columns_;  ///< the column of each column of the window of each image column
};

}  // namespace wavescore::analytic
