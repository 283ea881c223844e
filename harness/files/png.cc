#include "harness/files/png.h"

#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/files/bytes.h"

namespace wavescore::harness {
namespace {

// Deflate packs at most 1032 bytes into one, and a one-bit gray pixel is expanded to a byte.
constexpr std::uint64_t kMostPixelsPerByte = 1032 * 8;

/// libpng's simplified interface: it reports errors by value, without longjmp.
class PngImage final {
 public:
  PngImage() { image_.version = PNG_IMAGE_VERSION; }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;
  ~PngImage() { png_image_free(&image_); }
  png_image* get() { return &image_; }
  png_image* operator->() { return &image_; }

 private:
  png_image image_{};
};

/// The file without the chunks that say what colours its numbers mean: pixels are the numbers in the file, as
/// PIL, OpenCV and NumPy users know them, and libpng's simplified interface would convert them. What is no
/// whole chunk is left for libpng to complain of.
std::string without_colour_spaces(std::string_view bytes) {
  constexpr std::size_t kSignature = 8;
  constexpr std::size_t kAround = 12;  // length, type and checksum of a chunk
  constexpr std::array<std::string_view, 6> kSpaces{"gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT"};
  std::string kept(bytes.substr(0, kSignature));
  bytes.remove_prefix(std::min(kSignature, bytes.size()));
  while (bytes.size() >= kAround) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length = length << 8U | static_cast<unsigned char>(bytes[i]);
    if (length > bytes.size() - kAround) break;
    const std::string_view chunk = bytes.substr(0, length + kAround);
    if (std::ranges::find(kSpaces, chunk.substr(4, 4)) == kSpaces.end()) kept += chunk;
    bytes.remove_prefix(chunk.size());
  }
  return kept.append(bytes);
}

std::uint8_t byte_of(float pixel) {
  const float scaled = std::round((pixel + 1.0F) * 127.5F);
  return scaled > 0.0F ? static_cast<std::uint8_t>(std::min(scaled, 255.0F)) : std::uint8_t{0};
}

}  // namespace

PngPixels read_png_pixels(const std::filesystem::path& file, double memory_bytes) {
  const std::string bytes = without_colour_spaces(read_bytes(file, memory_bytes));
  PngImage png;
  if (png_image_begin_read_from_memory(png.get(), bytes.data(), bytes.size()) == 0)
    throw InputError(fmt::format("{}: not a readable PNG file: {}", file.string(), png->message));
  const auto refuse_if = [&](png_uint_32 flag, std::string_view what) {
    if ((png->format & flag) != 0) throw InputError(fmt::format("{}: {}", file.string(), what));
  };
  refuse_if(PNG_FORMAT_FLAG_COLORMAP,
            "has a palette: save it as gray or RGB, in Python by Image.open(FILE).convert('RGB').save(FILE)");
  refuse_if(PNG_FORMAT_FLAG_LINEAR, "has 16 bits a channel: save it with 8");
  refuse_if(PNG_FORMAT_FLAG_ALPHA,
            "has transparent pixels (an alpha channel or a tRNS chunk): save it without, in Python by "
            "Image.open(FILE).convert('RGB').save(FILE), 'L' for gray");
  const bool colour = (png->format & PNG_FORMAT_FLAG_COLOR) != 0;
  png->format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  if (std::uint64_t{png->width} * png->height > kMostPixelsPerByte * bytes.size())
    throw InputError(fmt::format("{}: corrupt: {} x {} pixels in {} bytes", file.string(), png->width,
                                 png->height, bytes.size()));

  constexpr double kBytes = 1 + 2 * sizeof(float);  // as read, as an image and as its estimate
  check_memory(file, kBytes * (colour ? 3 : 1) * png->width * png->height, memory_bytes);

  PngPixels pixels{colour ? std::size_t{3} : std::size_t{1}, png->height, png->width, {}};
  pixels.interleaved.resize(pixels.channels * pixels.height * pixels.width);
  if (png_image_finish_read(png.get(), nullptr, pixels.interleaved.data(), 0, nullptr) == 0)
    throw InputError(fmt::format("{}: truncated or corrupt PNG file: {}", file.string(), png->message));
  return pixels;
}

Images read_png(const std::filesystem::path& file, double memory_bytes) {
  const PngPixels read = read_png_pixels(file, memory_bytes);
  Images image(
      Shape{static_cast<int>(read.channels), static_cast<int>(read.height), static_cast<int>(read.width)}, 1);
  const std::size_t pixels = read.height * read.width;
  const auto out = image.values();
  for (std::size_t c = 0; c < read.channels; ++c)
    for (std::size_t p = 0; p < pixels; ++p)
      out[c * pixels + p] = static_cast<float>(read.interleaved[p * read.channels + c]) / 127.5F - 1.0F;
  return image;
}

void write_png(const std::filesystem::path& file, const Images& image) {
  const Shape& shape = image.shape();
  if (image.count() != 1 || (shape.channels != 1 && shape.channels != 3))
    throw InputError(fmt::format("{}: a PNG file holds one image of 1 or 3 channels, not {} of {}",
                                 file.string(), image.count(), shape.text()));
  const auto channels = static_cast<std::size_t>(shape.channels);
  const std::size_t pixels = shape.pixels() / channels;
  std::vector<std::uint8_t> interleaved(shape.pixels());
  const auto in = image.values();
  for (std::size_t c = 0; c < channels; ++c)
    for (std::size_t p = 0; p < pixels; ++p) interleaved[p * channels + c] = byte_of(in[c * pixels + p]);

  PngImage png;
  png->width = static_cast<png_uint_32>(shape.width);
  png->height = static_cast<png_uint_32>(shape.height);
  png->format = channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(*png.get());
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(png.get(), bytes.data(), &size, 0, interleaved.data(), 0, nullptr) == 0)
    throw std::runtime_error(fmt::format("cannot write {}: {}", file.string(), png->message));
  bytes.resize(size);
  write_atomically(file, bytes);
}

}  // namespace wavescore::harness
