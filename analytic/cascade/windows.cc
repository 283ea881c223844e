#include "analytic/cascade/windows.h"

#include <algorithm>

namespace wavescore::analytic {
namespace {

/// For each of `length` places, those of its window, times `stride`.
std::vector<std::size_t> places_around(int length, int side, std::size_t stride) {
  std::vector<std::size_t> result;
  for (int centre = 0; centre < length; ++centre)
    for (int k = 0; k < side; ++k)
      result.push_back(stride * static_cast<std::size_t>(std::clamp(centre + k - side / 2, 0, length - 1)));
  return result;
}

}  // namespace

Windows::Windows(const Shape& shape, int side)
    : channels_(static_cast<std::size_t>(shape.channels)),
      side_(static_cast<std::size_t>(side)),
      width_(static_cast<std::size_t>(shape.width)),
      plane_(static_cast<std::size_t>(shape.height) * width_),
      rows_(places_around(shape.height, side, width_)),
      columns_(places_around(shape.width, side, 1)) {}

void Windows::copy(std::span<const float> image, std::size_t place, double* out) const {
  const std::size_t* rows = &rows_[place / width_ * side_];
  const std::size_t* columns = &columns_[place % width_ * side_];
  const bool inside = columns[side_ - 1] - columns[0] + 1 == side_;
  for (std::size_t c = 0; c < channels_; ++c)
    for (std::size_t r = 0; r < side_; ++r) {
      const float* row = image.data() + c * plane_ + rows[r];
      if (inside) {
        out = std::copy_n(row + columns[0], side_, out);
        continue;
      }
      for (std::size_t k = 0; k < side_; ++k) *out++ = static_cast<double>(row[columns[k]]);
    }
}

}  // namespace wavescore::analytic
