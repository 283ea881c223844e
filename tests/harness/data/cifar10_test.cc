#include "harness/data/cifar10.h"

#include <gtest/gtest.h>

#include "harness/files/png.h"
#include "tests/damaged_files.h"

namespace wavescore::harness::cifar10_test {
namespace {

/// A PNG file like those of the package: `images` rows, byte c of pixel p of row i is i + 2 c + p.
void put_strip(const std::filesystem::path& file, int images, int width = 1024, int channels = 3) {
  Images strip({channels, images, width}, 1);
  auto value = strip.values().begin();
  for (int c = 0; c < channels; ++c)
    for (int i = 0; i < images; ++i)
      for (int p = 0; p < width; ++p) *value++ = static_cast<float>((i + 2 * c + p) % 256) / 127.5F - 1.0F;
  write_png(file, strip);
}

TEST(Cifar10, AnImageIsARowOfItsFile) {
  const TemporaryFolder folder;
  put_strip(folder / "a.png", 3);
  put_strip(folder / "b.png", 2);
  const RawImages images = read_cifar10_strips({folder / "a.png", folder / "b.png"});
  EXPECT_EQ(images.count, 5U);
  EXPECT_EQ(images.shape, (Shape{3, 32, 32}));
  ASSERT_EQ(images.pixels.size(), 5U * 3 * 1024);
  for (const std::size_t image : {0U, 2U, 4U})
    for (const std::size_t c : {0U, 1U, 2U})
      for (const std::size_t p : {0U, 31U, 32U, 1023U})
        EXPECT_EQ(images.pixels[(image * 3 + c) * 1024 + p], (image % 3 + 2 * c + p) % 256);
}

TEST(Cifar10, AnotherPictureIsRefused) {
  const TemporaryFolder folder;
  put_strip(folder / "narrow.png", 2, 32);
  put_strip(folder / "gray.png", 2, 1024, 1);
  for (const char* name : {"narrow.png", "gray.png"})
    EXPECT_NE(input_error_of([&] { (void)read_cifar10_strips({folder / name}); }).find(name),
              std::string::npos);
}

}  // namespace
}  // namespace wavescore::harness::cifar10_test
