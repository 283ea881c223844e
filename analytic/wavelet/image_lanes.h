#pragma once

#include <cstddef>

namespace wavescore::analytic {

/// One value of each of eight images, which the compiler keeps in a vector register.
using ImageLanes = float __attribute__((vector_size(32)));
constexpr std::size_t kImageLanes = 8;

/// Transposes 8 x 8 values: interleaving row i with row i + 4 rotates the six bits of a value's row and
/// column by one, so that three rounds swap them.
inline void transpose(ImageLanes (&rows)[kImageLanes]) {
  for (int round = 0; round < 3; ++round) {
    ImageLanes next[kImageLanes];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
      next[2 * i] = __builtin_shufflevector(rows[i], rows[i + 4], 0, 8, 1, 9, 2, 10, 3, 11);
      next[2 * i + 1] = __builtin_shufflevector(rows[i], rows[i + 4], 4, 12, 5, 13, 6, 14, 7, 15);
    }
    __builtin_memcpy(rows, next, sizeof next);
  }
}

/// Eight images of `pixels` values, one after the other, into lanes; `pixels` is a multiple of 8.
inline void to_lanes(const float* images, std::size_t pixels, ImageLanes* lanes) {
  for (std::size_t p = 0; p < pixels; p += kImageLanes) {
    ImageLanes rows[kImageLanes];
    for (std::size_t i = 0; i < kImageLanes; ++i)
      __builtin_memcpy(&rows[i], images + i * pixels + p, sizeof(ImageLanes));
    transpose(rows);
    __builtin_memcpy(lanes + p, rows, sizeof rows);
  }
}

/// The inverse of to_lanes.
inline void from_lanes(const ImageLanes* lanes, std::size_t pixels, float* images) {
  for (std::size_t p = 0; p < pixels; p += kImageLanes) {
    ImageLanes rows[kImageLanes];
    __builtin_memcpy(rows, lanes + p, sizeof rows);
    transpose(rows);
    for (std::size_t i = 0; i < kImageLanes; ++i)
      __builtin_memcpy(images + i * pixels + p, &rows[i], sizeof(ImageLanes));
  }
}

}  // namespace wavescore::analytic
