#include "harness/data/idx.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "tests/damaged_files.h"
#include "tests/harness/data/small_idx.h"

namespace wavescore::harness::idx_test {
namespace {

RawImages read(const std::filesystem::path& file) { return parse_idx_images(read_plain_or_gzip(file), file); }

std::string gzipped(const TemporaryFolder& folder, const std::string& bytes) {
  gzFile out = gzopen((folder / "made.gz").c_str(), "wb");
  gzwrite(out, bytes.data(), static_cast<unsigned>(bytes.size()));
  gzclose(out);
  return contents_of(folder / "made.gz");
}

TEST(Idx, ReadsPlainAndGzippedFilesAlike) {
  const TemporaryFolder folder;
  put_bytes(folder / "plain", idx_bytes(3, 4, 5));
  put_bytes(folder / "packed.gz", gzipped(folder, idx_bytes(3, 4, 5)));
  for (const char* name : {"plain", "packed.gz"}) {
    const RawImages images = read(folder / name);
    EXPECT_EQ(images.count, 3U);
    EXPECT_EQ(images.shape, (Shape{1, 4, 5}));
    ASSERT_EQ(images.pixels.size(), 60U);
    EXPECT_EQ(images.pixels[59], 59);
  }
}

TEST(Idx, ReadsBackImagesWithChannels) {
  const TemporaryFolder folder;
  const RawImages images{
      2, {3, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 254, 255}};
  write_idx_images(folder / "colour", images);
  const RawImages again = read(folder / "colour");
  EXPECT_EQ(again.count, 2U);
  EXPECT_EQ(again.shape, images.shape);
  EXPECT_EQ(again.pixels, images.pixels);
  const std::string bytes = contents_of(folder / "colour");
  expect_damage_is_refused(folder / "damaged", bytes, 20, read);
}

TEST(Idx, RefusesEveryTruncationAndSurvivesEveryFlippedBit) {
  const TemporaryFolder folder;
  expect_damage_is_refused(folder / "damaged", idx_bytes(2, 3, 4), 16, read);
}

TEST(Idx, RefusesEveryTruncationOfAGzippedFileAndSurvivesEveryFlippedBit) {
  const TemporaryFolder folder;
  const std::string bytes = gzipped(folder, idx_bytes(2, 3, 4));
  expect_damage_is_refused(folder / "damaged.gz", bytes, bytes.size(), read);
}

TEST(Idx, RefusesWhatFollowsTheLastImage) {
  const TemporaryFolder folder;
  EXPECT_FALSE(accepts(folder / "long", idx_bytes(2, 3, 4) + "x", read));
}

TEST(Idx, NamesAnAbsentFileAndAFolder) {
  const TemporaryFolder folder;
  EXPECT_EQ(input_error_of([&] { (void)read(folder / "none"); }),
            (folder / "none").string() + ": cannot be opened: No such file or directory");
  (void)input_error_of([&] { (void)read(folder.path()); });
}

TEST(Idx, RefusesAFileThatUnpacksToMoreThanItMay) {
  const TemporaryFolder folder;
  put_bytes(folder / "bomb.gz", gzipped(folder, std::string(3'000'000, '\0')));
  EXPECT_NE(
      input_error_of([&] { (void)read_plain_or_gzip(folder / "bomb.gz", 2'000'000); }).find("more than"),
      std::string::npos);
}

TEST(Md5, IsTheOneOfRfc1321) {
  const std::string text = "message digest";
  const std::vector<std::uint8_t> bytes(text.begin(), text.end());
  EXPECT_EQ(md5_of(bytes), "f96b697d7cb7938d525a2f31aaf161d0");
  EXPECT_EQ(md5_of({}), "d41d8cd98f00b204e9800998ecf8427e");
}

}  // namespace
}  // namespace wavescore::harness::idx_test
