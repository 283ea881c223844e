#include "harness/files/png.h"

#include <gtest/gtest.h>
#include <png.h>
#include <zlib.h>

#include <limits>
#include <vector>

#include "tests/damaged_files.h"

namespace wavescore::harness::png_test {
namespace {

/// An image whose pixels are exactly those of bytes.
Images byte_image(Shape shape) {
  Images image(shape, 1);
  for (std::size_t p = 0; p < image.values().size(); ++p)
    image.values()[p] = static_cast<float>(p * 37 % 256) / 127.5F - 1.0F;
  return image;
}

Images read(const std::filesystem::path& file) { return read_png(file); }

/// A chunk of a PNG file: length, type, data, checksum.
std::string chunk(const std::string& type, const std::string& data) {
  const auto big_endian = [](std::uint64_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
  };
  const std::string body = type + data;
  const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return big_endian(data.size()) + body + big_endian(sum);
}

/// `png` with a chunk after its header.
std::string with_chunk(std::string png, const std::string& type, const std::string& data) {
  constexpr std::size_t kHeader = 8 + 25;
  return png.insert(kHeader, chunk(type, data));
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
    const Images again = read_png(folder / "a.png");
    EXPECT_EQ(again.shape(), image.shape());
    EXPECT_EQ(again.matrix(), image.matrix());
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
  const Images again = read_png(folder / "a.png");
  const std::vector<float> expected{-1.0F, 1.0F, 128 / 127.5F - 1.0F, 127 / 127.5F - 1.0F, -1.0F, 1.0F};
  EXPECT_EQ(std::vector<float>(again.values().begin(), again.values().end()), expected);
}

TEST(Png, GivesTheNumbersInTheFileWhateverColourSpaceItNames) {
  const TemporaryFolder folder;
  for (const int channels : {1, 3}) {
    const Images image = byte_image({channels, 9, 7});
    write_png(folder / "plain.png", image);
    const std::string plain = contents_of(folder / "plain.png");
    const std::string gamma_1("\x00\x01\x86\xA0", 4), gamma_045("\x00\x00\xB1\x8F", 4);
    for (const std::string& bytes :
         {with_chunk(plain, "gAMA", gamma_1), with_chunk(plain, "gAMA", gamma_045),
          with_chunk(with_chunk(plain, "gAMA", gamma_1), "cHRM", std::string(32, '\1')),
          with_chunk(plain, "iCCP", "no profile"), with_chunk(plain, "sBIT", std::string(3, '\2'))}) {
      put_bytes(folder / "a.png", bytes);
      EXPECT_EQ(read_png(folder / "a.png").matrix(), image.matrix());
    }
  }
}

TEST(Png, SpreadsFewerBitsOverTheWholeRange) {
  const TemporaryFolder folder;
  // 4 x 1 pixels of 2 bits: 0, 1, 2, 3; the row is stored, not compressed.
  const std::string stored("\x78\x01\x01\x02\x00\xFD\xFF\x00\x1B\x00\x1D\x00\x1C", 13);
  put_bytes(folder / "a.png", std::string("\x89PNG\r\n\x1A\n", 8) +
                                  chunk("IHDR", std::string("\0\0\0\4\0\0\0\1\2\0\0\0\0", 13)) +
                                  chunk("IDAT", stored) + chunk("IEND", ""));
  const Images image = read_png(folder / "a.png");
  EXPECT_EQ(std::vector<float>(image.values().begin(), image.values().end()),
            (std::vector<float>{-1.0F, 85 / 127.5F - 1.0F, 170 / 127.5F - 1.0F, 1.0F}));
}

TEST(Png, RefusesPalettesTransparencyAndSixteenBitsAndSaysWhatToDo) {
  const TemporaryFolder folder;
  put_png(folder / "palette.png", PNG_FORMAT_RGB_COLORMAP);
  EXPECT_NE(
      input_error_of([&] { (void)read_png(folder / "palette.png"); }).find("has a palette: save it as gray"),
      std::string::npos);
  write_png(folder / "gray.png", byte_image({1, 2, 2}));
  put_bytes(folder / "key.png", with_chunk(contents_of(folder / "gray.png"), "tRNS", std::string("\0\7", 2)));
  EXPECT_NE(input_error_of([&] { (void)read_png(folder / "key.png"); }).find("transparent"),
            std::string::npos);
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
    expect_damage_is_refused(folder / "damaged.png", bytes, bytes.size(), read, false);
    EXPECT_FALSE(accepts(folder / "damaged.png", bytes.substr(0, bytes.size() - 24), read));
  }
}

}  // namespace
}  // namespace wavescore::harness::png_test
