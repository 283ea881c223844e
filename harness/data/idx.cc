#include "harness/data/idx.h"

#include <fmt/format.h>
#include <md5.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include "core/atomic_file.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

// Magic numbers: unsigned bytes in three and in four dimensions.
constexpr std::uint32_t kGray = 0x803;
constexpr std::uint32_t kWithChannels = 0x804;

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
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (!error) bytes.reserve(static_cast<std::size_t>(std::min<std::uintmax_t>(size, most)) + kChunk);
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
  constexpr std::uint32_t kMostSide = 65536;
  constexpr std::uint32_t kMostChannels = 64;
  const std::uint32_t magic = bytes.size() < 4 ? 0 : big_endian(bytes, 0);
  const bool has_channels = magic == kWithChannels;
  const std::size_t header = has_channels ? 20 : 16;
  if ((magic != kGray && !has_channels) || bytes.size() < header)
    fail(file, "not an IDX file of images (truncated, or another magic number than 0x803 or 0x804)");
  const std::uint32_t count = big_endian(bytes, 4);
  const std::uint32_t channels = has_channels ? big_endian(bytes, 8) : 1;
  const std::uint32_t height = big_endian(bytes, header - 8);
  const std::uint32_t width = big_endian(bytes, header - 4);
  if (channels == 0 || height == 0 || width == 0 || channels > kMostChannels || height > kMostSide ||
      width > kMostSide)
    fail(file, fmt::format("corrupt: images of {} x {} x {} pixels", channels, height, width));
  const Shape shape{static_cast<int>(channels), static_cast<int>(height), static_cast<int>(width)};
  const std::size_t pixels = bytes.size() - header;
  if (pixels / shape.pixels() != count || pixels % shape.pixels() != 0)
    fail(file, fmt::format("truncated or corrupt: {} images of {} do not fill {} bytes", count, shape.text(),
                           pixels));
  bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(header));
  return {count, shape, std::move(bytes)};
}

void write_idx_images(const std::filesystem::path& file, const RawImages& images) {
  std::string header;
  for (const std::uint32_t word :
       {kWithChannels, static_cast<std::uint32_t>(images.count),
        static_cast<std::uint32_t>(images.shape.channels), static_cast<std::uint32_t>(images.shape.height),
        static_cast<std::uint32_t>(images.shape.width)})
    for (const unsigned shift : {24U, 16U, 8U, 0U}) header += static_cast<char>(word >> shift & 0xFFU);
  AtomicFile out(file);
  out.write(header);
  out.write(std::as_bytes(std::span(images.pixels)));
  out.commit();
}

}  // namespace wavescore::harness
