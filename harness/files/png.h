#pragma once

#include <filesystem>

#include "core/image.h"

namespace wavescore::harness {

/// Reads one 8-bit gray or RGB image; a byte v becomes v / 127.5 - 1. Palettes are expanded. InputError
/// naming the file if it is absent, truncated or corrupt, has 16 bits a channel, or has an alpha channel.
[[nodiscard]] Images read_png(const std::filesystem::path& file);

/// Writes one image of 1 or 3 channels, pixels rounded to bytes and clipped to [-1, 1], atomically.
/// InputError for another number of images or channels.
void write_png(const std::filesystem::path& file, const Images& image);

}  // namespace wavescore::harness
