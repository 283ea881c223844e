#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/image.h"

namespace wavescore::harness {

/// Images as a file has them: bytes 0 to 255, count x channels x height x width.
struct RawImages {
  std::size_t count = 0;
  Shape shape;
  std::vector<std::uint8_t> pixels;
};

/// The content of a file, uncompressed if it is gzipped. InputError naming the file if it is absent,
/// truncated, corrupt, or larger than `most` bytes when uncompressed; memory grows only with what is really
/// there.
[[nodiscard]] std::vector<std::uint8_t> read_plain_or_gzip(const std::filesystem::path& file,
                                                           std::size_t most = std::size_t{1} << 30U);

/// The MD5 sum of `bytes`, 32 hexadecimal digits.
[[nodiscard]] std::string md5_of(std::span<const std::uint8_t> bytes);

/// The images of the IDX file that holds `bytes`: unsigned bytes in three dimensions (magic 0x803: count,
/// height, width) or in four (0x804: count, channels, height, width), big-endian sizes. InputError naming
/// `file` if the magic or the size is another.
[[nodiscard]] RawImages parse_idx_images(std::vector<std::uint8_t> bytes, const std::filesystem::path& file);

/// An IDX file of four dimensions that holds `images`, written as an AtomicFile.
void write_idx_images(const std::filesystem::path& file, const RawImages& images);

}  // namespace wavescore::harness
