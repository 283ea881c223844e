#include "harness/data/idx.h"

#include <fmt/format.h>
#include <md5.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include "core/error.h"

namespace wavescore::harness {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, std::string_view what) {
  throw InputError(fmt::format("{}: {}", file.string(), what));
}

std::uint32_t big_endian(std::span<const std::uint8_t> bytes, std::size_t at) {
  return std::uint32_t{bytes[at]} << 24U | std::uint32_t{bytes[at + 1]} << 16U |
         std::uint32_t{bytes[at + 2]} << 8U | std::uint32_t{bytes[at + 3]};
}

}  // namespace

std::vector<std::uint8_t> read_plain_or_gzip(const std::filesystem::path& file, std::size_t most) {
  constexpr std::size_t kChunk = std::size_t{1} << 20U;
  std::error_code error;
  const std::unique_ptr<gzFile_s, int (*)(gzFile)> stream(gzopen(file.c_str(), "rb"), gzclose_r);
  if (!stream) fail(file, fmt::format("cannot be opened: {}", std::strerror(errno)));
  if (!std::filesystem::is_regular_file(file, error)) fail(file, "is not a file");

  std::vector<std::uint8_t> bytes;
  while (true) {
    const std::size_t have = bytes.size();
    bytes.resize(have + kChunk);
    const int got = gzread(stream.get(), bytes.data() + have, static_cast<unsigned>(kChunk));
    bytes.resize(have + static_cast<std::size_t>(std::max(got, 0)));
    // A file that ends inside its compressed stream reads short and only then says so.
    int status = Z_OK;
    const char* message = gzerror(stream.get(), &status);
    if (got < 0 || status != Z_OK) fail(file, fmt::format("truncated or corrupt: {}", message));
    if (bytes.size() > most) fail(file, fmt::format("holds more than {} bytes", most));
    if (got == 0) return bytes;
  }
}

std::string md5_of(std::span<const std::uint8_t> bytes) {
  std::array<char, MD5_DIGEST_STRING_LENGTH> digits{};
  MD5Data(bytes.data(), bytes.size(), digits.data());
  return digits.data();
}

RawImages parse_idx_images(std::vector<std::uint8_t> bytes, const std::filesystem::path& file) {
  constexpr std::size_t kHeader = 16;
  constexpr std::uint32_t kMostSide = 65536;
  if (bytes.size() < kHeader || big_endian(bytes, 0) != 0x803)
    fail(file, "not an IDX file of images (truncated, or another magic number than 0x803)");
  const std::uint32_t count = big_endian(bytes, 4);
  const std::uint32_t height = big_endian(bytes, 8);
  const std::uint32_t width = big_endian(bytes, 12);
  if (height == 0 || width == 0 || height > kMostSide || width > kMostSide)
    fail(file, fmt::format("corrupt: images of {} x {} pixels", height, width));
  const std::size_t pixels = bytes.size() - kHeader;
  const std::size_t image = std::size_t{height} * width;
  if (pixels / image != count || pixels % image != 0)
    fail(file, fmt::format("truncated or corrupt: {} images of {} x {} do not fill {} bytes", count, height,
                           width, pixels));
  bytes.erase(bytes.begin(), bytes.begin() + kHeader);
  return {count, static_cast<int>(height), static_cast<int>(width), std::move(bytes)};
}

}  // namespace wavescore::harness
