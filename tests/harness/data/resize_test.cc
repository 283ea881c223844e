#include "harness/data/resize.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <fstream>

namespace wavescore::harness::resize_test {
namespace {

RawImages ramp_images(std::size_t count, int side) {
  RawImages raw{count, {1, side, side}, {}};
  for (std::size_t p = 0; p < count * static_cast<std::size_t>(side * side); ++p)
    raw.pixels.push_back(static_cast<std::uint8_t>(p * 7 % 256));
  return raw;
}

TEST(Resize, EqualsTorchsBilinearEnlargement) {
  std::ifstream file(WAVESCORE_GOLDEN "/resize.txt");
  int height = 0, width = 0, resolution = 0, cases = 0;
  while (file >> height >> width >> resolution) {
    RawImages raw{1, {1, height, width}, {}};
    for (int p = 0, value = 0; p < height * width; ++p) {
      file >> value;
      raw.pixels.push_back(static_cast<std::uint8_t>(value));
    }
    const Images image = resized(std::move(raw), resolution)->read(0, 1);
    ASSERT_EQ(image.shape(), (Shape{1, resolution, resolution}));
    for (const float pixel : image.values()) {
      double expected = 0;
      ASSERT_TRUE(file >> expected);
      // torch computed in double; ours rounds a value of at most 255 three times in float: 4.6e-7 at most.
      ASSERT_NEAR(static_cast<double>(pixel), expected, 5e-7);
    }
    ++cases;
  }
  EXPECT_EQ(cases, 3);
}

TEST(Resize, HasTheSameBitsOnEveryMachine) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a over the bits of every pixel
  for (const int resolution : {32, 48, 64}) {
    const Images images = resized(ramp_images(2, 28), resolution)->read(0, 2);
    for (const float pixel : images.values())
      hash = (hash ^ std::bit_cast<std::uint32_t>(pixel)) * 0x100000001b3ULL;
  }
  EXPECT_EQ(hash, 16701241124713356649ULL);
}

TEST(Resize, ResizesEveryChannelByItself) {
  RawImages gray = ramp_images(6, 28);
  const RawImages colour{2, {3, 28, 28}, gray.pixels};
  const Images by_channel = resized(std::move(gray), 40)->read(3, 3);
  const Images together = resized(colour, 40)->read(1, 1);
  EXPECT_EQ(together.shape(), (Shape{3, 40, 40}));
  EXPECT_TRUE(std::ranges::equal(together.values(), by_channel.values()));
}

TEST(Resize, MapsBytesToTheFullRangeAndKeepsConstants) {
  RawImages raw{2, {1, 28, 28}, std::vector<std::uint8_t>(2 * 28 * 28, 0)};
  std::fill(raw.pixels.begin() + 28 * 28, raw.pixels.end(), std::uint8_t{255});
  const Images images = resized(std::move(raw), 40)->read(0, 2);
  for (const float pixel : images.image(0)) ASSERT_EQ(pixel, -1.0F);
  for (const float pixel : images.image(1)) ASSERT_EQ(pixel, 1.0F);
}

TEST(Resize, ReadsTheSameImagesInAnyBlocks) {
  const auto source = resized(ramp_images(10, 28), 32);
  EXPECT_EQ(source->count(), 10U);
  EXPECT_EQ(source->read(0, 10).slice(3, 4).matrix(), source->read(3, 4).matrix());
  EXPECT_EQ(source->read(10, 0).count(), 0U);
  EXPECT_THROW((void)source->read(8, 3), std::out_of_range);
}

}  // namespace
}  // namespace wavescore::harness::resize_test
