#include "harness/files/png.h"

#include <gtest/gtest.h>
#include <png.h>

#include <limits>
#include <vector>

#include "tests/damaged_files.h"

namespace wavescore::harness {
namespace {

/// An image whose pixels are exactly those of bytes.
Images byte_image(Shape shape) {
  Images image(shape, 1);
  for (std::size_t p = 0; p < image.values().size(); ++p)
    image.values()[p] = static_cast<float>(p * 37 % 256) / 127.5F - 1.0F;
  return image;
}

/// A 2 x 2 PNG file in one of libpng's other formats.
void put_png(const std::filesystem::path& file, png_uint_32 format) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = image.height = 2;
  image.format = format;
  std::vector<std::uint16_t> pixels(16, 0x1234);
  const std::vector<std::uint8_t> palette(4 * 256, 77);
  if ((format & PNG_FORMAT_FLAG_COLORMAP) != 0) {
    image.colormap_entries = 256;
    std::fill(pixels.begin(), pixels.end(), std::uint16_t{0});
  }
  ASSERT_NE(png_image_write_to_file(&image, file.c_str(), 0, pixels.data(), 0, palette.data()), 0);
}

TEST(Png, ReadsBackGrayAndColourExactly) {
  const TemporaryFolder folder;
  for (const int channels : {1, 3}) {
    const Images image = byte_image({channels, 9, 7});
    write_png(folder / "a.png", image);
    const Images read = read_png(folder / "a.png");
    EXPECT_EQ(read.shape(), image.shape());
    EXPECT_EQ(read.matrix(), image.matrix());
  }
}

TEST(Png, ClipsAndRoundsWhenWriting) {
  const TemporaryFolder folder;
  Images image({1, 1, 6}, 1);
  const std::vector<float> pixels{-3.0F,
                                  3.0F,
                                  0.004F,
                                  -0.001F,
                                  std::numeric_limits<float>::quiet_NaN(),
                                  std::numeric_limits<float>::infinity()};
  std::copy(pixels.begin(), pixels.end(), image.values().begin());
  write_png(folder / "a.png", image);
  const Images read = read_png(folder / "a.png");
  const std::vector<float> expected{-1.0F, 1.0F, 128 / 127.5F - 1.0F, 127 / 127.5F - 1.0F, -1.0F, 1.0F};
  EXPECT_EQ(std::vector<float>(read.values().begin(), read.values().end()), expected);
}

TEST(Png, ExpandsPalettesAndRefusesAlphaAndSixteenBits) {
  const TemporaryFolder folder;
  put_png(folder / "palette.png", PNG_FORMAT_RGB_COLORMAP);
  const Images palette = read_png(folder / "palette.png");
  EXPECT_EQ(palette.values()[0], 77 / 127.5F - 1.0F);
  put_png(folder / "alpha.png", PNG_FORMAT_RGBA);
  EXPECT_NE(input_error_of([&] { (void)read_png(folder / "alpha.png"); }).find("alpha"), std::string::npos);
  put_png(folder / "deep.png", PNG_FORMAT_LINEAR_Y);
  EXPECT_NE(input_error_of([&] { (void)read_png(folder / "deep.png"); }).find("16 bits"), std::string::npos);
}

TEST(Png, RefusesWhatAFileCannotHold) {
  const TemporaryFolder folder;
  (void)input_error_of([&] { write_png(folder / "a.png", Images({1, 2, 2}, 2)); });
  (void)input_error_of([&] { write_png(folder / "a.png", Images({2, 2, 2}, 1)); });
}

TEST(Png, SurvivesEveryTruncationAndEveryFlippedBit) {
  const TemporaryFolder folder;
  for (const int channels : {1, 3}) {
    write_png(folder / "whole.png", byte_image({channels, 5, 4}));
    const std::string bytes = contents_of(folder / "whole.png");
    // Without its end marker an image is still whole.
    expect_damage_is_refused(folder / "damaged.png", bytes, bytes.size(), read_png, false);
    EXPECT_FALSE(accepts(folder / "damaged.png", bytes.substr(0, bytes.size() - 24), read_png));
  }
}

}  // namespace
}  // namespace wavescore::harness
