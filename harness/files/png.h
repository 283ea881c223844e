#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
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

/// Reads one gray or RGB image of up to 8 bits a channel, interlaced or not; 1, 2 and 4 bits are spread over
/// 0 to 255. Pixels are the numbers in the file, whatever gamma or colour space it names, as PIL gives them.
/// InputError naming the file if it is absent, truncated or corrupt, has 16 bits a channel, a palette, an
/// alpha channel or a transparent colour, or would take more than `memory_bytes` as floats.
[[nodiscard]] PngPixels read_png_pixels(const std::filesystem::path& file,
                                        double memory_bytes = std::numeric_limits<double>::infinity());

/// The same as one image; a byte v becomes v / 127.5 - 1.
[[nodiscard]] Images read_png(const std::filesystem::path& file,
                              double memory_bytes = std::numeric_limits<double>::infinity());

/// Writes one image of 1 or 3 channels, pixels rounded to bytes and clipped to [-1, 1], atomically.
/// InputError for another number of images or channels.
void write_png(const std::filesystem::path& file, const Images& image);

}  // namespace wavescore::harness
