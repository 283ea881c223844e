#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/image.h"

namespace wavescore::harness {

/// The bytes of one 8-bit gray or RGB image, row by row, the channels of a pixel side by side.
struct PngPixels {
  std::size_t channels = 1;  ///< 1 or 3
  std::size_t height = 0;
  std::size_t width = 0;
  std::vector<std::uint8_t> interleaved;
};

/// Reads one 8-bit gray or RGB image. Palettes are expanded. InputError naming the file if it is absent,
/// truncated or corrupt, has 16 bits a channel, or has an alpha channel.
[[nodiscard]] PngPixels read_png_pixels(const std::filesystem::path& file);

/// The same as one image; a byte v becomes v / 127.5 - 1.
[[nodiscard]] Images read_png(const std::filesystem::path& file);

/// Writes one image of 1 or 3 channels, pixels rounded to bytes and clipped to [-1, 1], atomically.
/// InputError for another number of images or channels.
void write_png(const std::filesystem::path& file, const Images& image);

}  // namespace wavescore::harness
