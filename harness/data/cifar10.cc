#include "harness/data/cifar10.h"

#include <fmt/format.h>

#include "core/error.h"
#include "harness/files/png.h"

namespace wavescore::harness {

RawImages read_cifar10_strips(const std::vector<std::filesystem::path>& files) {
  RawImages images{0, {3, 32, 32}, {}};
  constexpr std::size_t kPlane = 32 * 32;
  for (const auto& file : files) {
    const PngPixels strip = read_png_pixels(file);
    if (strip.channels != 3 || strip.width != kPlane)
      throw InputError(fmt::format("{}: holds no images of CIFAR-10, 1024 RGB pixels a row", file.string()));
    const std::size_t before = images.pixels.size();
    images.pixels.resize(before + strip.interleaved.size());
    std::uint8_t* out = images.pixels.data() + before;
    for (std::size_t row = 0; row < strip.height; ++row)
      for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t p = 0; p < kPlane; ++p) *out++ = strip.interleaved[(row * kPlane + p) * 3 + c];
    images.count += strip.height;
  }
  return images;
}

}  // namespace wavescore::harness
