#pragma once

#include <filesystem>

#include "core/image.h"

namespace wavescore::harness {

/// Reads images from a NumPy .npy file: little-endian float32 (or float64, converted), C order, of shape
/// N x C x H x W, N x H x W or H x W (the last two: one channel). Values are as in the file. InputError
/// naming the file if it is absent, truncated, corrupt, or of another dtype, order or rank.
[[nodiscard]] Images read_npy(const std::filesystem::path& file);

/// Writes float32 N x C x H x W, atomically; a source block by block.
void write_npy(const std::filesystem::path& file, const Images& images);
void write_npy(const std::filesystem::path& file, const ImageSource& images);

}  // namespace wavescore::harness
