#pragma once

#include <filesystem>
#include <limits>

#include "core/image.h"

namespace wavescore::harness {

/// The values of black and white in an array of floats.
struct PixelRange {
  float black = -1;
  float white = 1;
};

/// Reads images from a NumPy .npy file of shape N x C x H x W, N x H x W or H x W (the last two: one
/// channel): float16, float32 or float64 in `range`, or uint8 in 0 to 255 whatever the range; big or little
/// endian, C or Fortran order, file versions 1.0 to 3.0. Pixels come out in [-1, 1]; floats beyond the range
/// stay beyond it. InputError naming the file if it is absent, truncated, corrupt, of another dtype or rank,
/// or if reading it and writing a result of its size would take more than `memory_bytes`.
[[nodiscard]] Images read_npy(const std::filesystem::path& file, const PixelRange& range = {},
                              double memory_bytes = std::numeric_limits<double>::infinity());

/// Writes float32 N x C x H x W, atomically; a source block by block.
void write_npy(const std::filesystem::path& file, const Images& images);
void write_npy(const std::filesystem::path& file, const ImageSource& images);

}  // namespace wavescore::harness
