#include "harness/files/npy.h"

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

#include "tests/damaged_files.h"

namespace wavescore::harness::npy_test {
namespace {

/// A file with this header dictionary and these values, of version 1.0 or another.
template <class Value>
std::string npy(std::string header, const std::vector<Value>& values, char version = 1) {
  const auto length = static_cast<std::uint32_t>(header.size());
  std::string bytes("\x93NUMPY");
  bytes += version;
  bytes += '\0';
  bytes.append(reinterpret_cast<const char*>(&length), version == 1 ? 2 : 4);
  bytes += header;
  return bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
}

Images read(const std::filesystem::path& file) { return read_npy(file); }

std::vector<float> values_of(const Images& images) {
  return {images.values().begin(), images.values().end()};
}

Images ramp(Shape shape, std::size_t count) {
  Images images(shape, count);
  for (std::size_t p = 0; p < images.values().size(); ++p)
    images.values()[p] = 0.25F * static_cast<float>(p) - 1;
  return images;
}

TEST(Npy, ReadsBackWhatWasWritten) {
  const TemporaryFolder folder;
  const Images images = ramp({3, 4, 5}, 2);
  write_npy(folder / "a.npy", images);
  const Images again = read_npy(folder / "a.npy");
  EXPECT_EQ(again.shape(), images.shape());
  EXPECT_EQ(again.matrix(), images.matrix());
}

TEST(Npy, WritesTheBytesThatNumpyWrites) {
  const TemporaryFolder folder;
  write_npy(folder / "a.npy", ramp({1, 1, 2}, 1));
  // numpy.save of numpy.array([[[[-1, -.75]]]], 'float32') in NumPy 1.24.
  std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 2), }";
  header.resize(117, ' ');
  EXPECT_EQ(contents_of(folder / "a.npy"), npy<float>(header + "\n", {-1.0F, -0.75F}));
}

TEST(Npy, WritesASourceAsItWritesItsImages) {
  const TemporaryFolder folder;
  const Images images = ramp({1, 2048, 2048}, 5);  // 84 MB: two blocks
  write_npy(folder / "a.npy", images);
  write_npy(folder / "b.npy", ImagesInMemory(images));
  EXPECT_TRUE(contents_of(folder / "a.npy") == contents_of(folder / "b.npy"));
}

TEST(Npy, TakesOneChannelForGranted) {
  const TemporaryFolder folder;
  put_bytes(folder / "2.npy",
            npy<float>("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2)}", {1, 2}));
  EXPECT_EQ(read_npy(folder / "2.npy").shape(), (Shape{1, 1, 2}));
  put_bytes(folder / "3.npy",
            npy<float>("{'shape': (2, 1, 1,), 'descr': '<f4', 'fortran_order': False, }\n", {1, 2}));
  const Images images = read_npy(folder / "3.npy");
  EXPECT_EQ(images.shape(), (Shape{1, 1, 1}));
  EXPECT_EQ(images.count(), 2U);
}

TEST(Npy, ConvertsDoubles) {
  const TemporaryFolder folder;
  put_bytes(folder / "a.npy",
            npy<double>("{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2)}", {0.1, -1}));
  const Images images = read_npy(folder / "a.npy");
  EXPECT_EQ(images.values()[0], 0.1F);
  EXPECT_EQ(images.values()[1], -1.0F);
}

TEST(Npy, ReadsBytesAsThePixelsOfAPicture) {
  const TemporaryFolder folder;
  put_bytes(folder / "a.npy",
            npy<std::uint8_t>("{'descr': '|u1', 'fortran_order': False, 'shape': (1, 3)}", {0, 100, 255}));
  const std::vector<float> expected{-1.0F, 100 / 127.5F - 1.0F, 1.0F};
  EXPECT_EQ(values_of(read_npy(folder / "a.npy")), expected);
  EXPECT_EQ(values_of(read_npy(folder / "a.npy", {0, 1})), expected) << "whatever the range of floats is";
}

TEST(Npy, ReadsFloatsInTheRangeThatIsNamed) {
  const TemporaryFolder folder;
  put_bytes(folder / "a.npy",
            npy<float>("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3)}", {0, 0.25F, 1}));
  EXPECT_EQ(values_of(read_npy(folder / "a.npy", {0, 1})), (std::vector<float>{-1, -0.5F, 1}));
  put_bytes(folder / "b.npy",
            npy<float>("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3)}", {0, 100, 300}));
  EXPECT_EQ(values_of(read_npy(folder / "b.npy", {0, 255})),
            (std::vector<float>{-1, 100 / 127.5F - 1.0F, 300 / 127.5F - 1.0F}));
}

TEST(Npy, ReadsHalfPrecision) {
  const TemporaryFolder folder;
  // 1, -0.5, 65504 and 2^-24 as IEEE 754 halves.
  put_bytes(folder / "a.npy", npy<std::uint16_t>("{'descr': '<f2', 'fortran_order': False, 'shape': (1, 4)}",
                                                 {0x3C00, 0xB800, 0x7BFF, 0x0001}));
  EXPECT_EQ(values_of(read_npy(folder / "a.npy")), (std::vector<float>{1, -0.5F, 65504, 0x1p-24F}));
}

TEST(Npy, ReadsBigEndian) {
  const TemporaryFolder folder;
  put_bytes(folder / "4.npy", npy<std::uint8_t>("{'descr': '>f4', 'fortran_order': False, 'shape': (1, 2)}",
                                                {0x3F, 0x80, 0, 0, 0xC0, 0x20, 0, 0}));
  EXPECT_EQ(values_of(read_npy(folder / "4.npy")), (std::vector<float>{1, -2.5F}));
  put_bytes(folder / "8.npy", npy<std::uint8_t>("{'descr': '>f8', 'fortran_order': False, 'shape': (1, 1)}",
                                                {0xC0, 0x04, 0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(values_of(read_npy(folder / "8.npy")), (std::vector<float>{-2.5F}));
}

TEST(Npy, ReadsFortranOrder) {
  const TemporaryFolder folder;
  // numpy.arange(12).reshape(2, 1, 2, 3) in Fortran order.
  put_bytes(folder / "4.npy", npy<float>("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 1, 2, 3)}",
                                         {0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11}));
  EXPECT_EQ(values_of(read_npy(folder / "4.npy")),
            (std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
  put_bytes(folder / "2.npy",
            npy<float>("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}", {0, 3, 1, 4, 2, 5}));
  EXPECT_EQ(values_of(read_npy(folder / "2.npy")), (std::vector<float>{0, 1, 2, 3, 4, 5}));
}

TEST(Npy, ReadsTheHeadersOfPython2AndOfLaterVersions) {
  const TemporaryFolder folder;
  for (const char* header : {"{'descr': '<f4', 'fortran_order': False, 'shape': (1L, 2L), }",
                             "{u'descr': u'<f4', u'fortran_order': False, u'shape': (1, 2)}",
                             "{\"descr\": \"<f4\", \"fortran_order\": False,\t\"shape\": (1, 2)}\r\n"}) {
    put_bytes(folder / "a.npy", npy<float>(header, {1, 2}));
    EXPECT_EQ(values_of(read_npy(folder / "a.npy")), (std::vector<float>{1, 2})) << header;
  }
  const std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2)}";
  for (const char version : {2, 3}) {
    put_bytes(folder / "a.npy", npy<float>(header, {1, 2}, version));
    EXPECT_EQ(values_of(read_npy(folder / "a.npy")), (std::vector<float>{1, 2}));
  }
  for (const int version : {0, 4, 255}) {
    put_bytes(folder / "a.npy", npy<float>(header, {1, 2}, static_cast<char>(version)));
    EXPECT_NE(input_error_of([&] {
                (void)read_npy(folder / "a.npy");
              }).find(".npy version " + std::to_string(version) + ".0 cannot be read"),
              std::string::npos);
  }
}

TEST(Npy, SaysWhatToDoAboutAnotherTypeOrShape) {
  const TemporaryFolder folder;
  const auto error = [&](const char* header) {
    put_bytes(folder / "a.npy", npy<float>(header, {1, 2}));
    return input_error_of([&] { (void)read_npy(folder / "a.npy"); });
  };
  for (const std::string dtype : {"<i8", "<u2", "|b1", "|i1", "<c8", "|O", "<f16", "|S4", "f4", "<"})
    EXPECT_NE(
        error(("{'descr': '" + dtype + "', 'fortran_order': False, 'shape': (1, 1)}").c_str())
            .find("pixels of dtype '" + dtype + "' cannot be read: save 0 to 255 as array.astype('uint8')"),
        std::string::npos)
        << dtype;
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}").find("1 dimensions"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': (0, 2)}").find("size 0"),
            std::string::npos);
  EXPECT_NE(error("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1, 2)}").find("plain array"),
            std::string::npos);
  EXPECT_NE(error("{'fortran_order': False, 'shape': (1, 2)}").find("corrupt .npy header"),
            std::string::npos);
  put_bytes(folder / "a.npz", std::string("PK\x03\x04", 4) + std::string(20, 'x'));
  EXPECT_NE(input_error_of([&] { (void)read_npy(folder / "a.npz"); }).find("numpy.save"), std::string::npos);
}

TEST(Npy, RefusesWhatDoesNotFitMemory) {
  const TemporaryFolder folder;
  const std::string header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1, 100)}";
  const std::string bytes = npy<std::uint8_t>(header, std::vector<std::uint8_t>(100));
  put_bytes(folder / "a.npy", bytes);
  // The file, its images as floats and their estimates.
  const auto needed = static_cast<double>(bytes.size() + 800);
  EXPECT_EQ(read_npy(folder / "a.npy", {}, needed).count(), 1U);
  EXPECT_NE(input_error_of([&] { (void)read_npy(folder / "a.npy", {}, needed - 1); }).find("GB of memory"),
            std::string::npos);
  put_bytes(folder / "sparse.npy", "");
  std::filesystem::resize_file(folder / "sparse.npy", std::uintmax_t{1} << 42U);
  EXPECT_NE(input_error_of([&] {
              (void)read_npy(folder / "sparse.npy", {}, 1e9);
            }).find("would take 4398.0 GB of memory, this machine has 1.0 GB"),
            std::string::npos);
}

TEST(Npy, RefusesSizesThatOverflow) {
  const TemporaryFolder folder;
  // 2^30 * 2^30 * 4 bytes is 2^62; four such sizes are 0 in 64 bits.
  const std::string header =
      "{'descr': '<f4', 'fortran_order': False, 'shape': (1073741824, 1073741824, 1073741824, 1073741824)}";
  EXPECT_FALSE(accepts(folder / "a.npy", npy<float>(header, {}), read));
}

TEST(Npy, RefusesEveryTruncationAndSurvivesEveryFlippedBit) {
  const TemporaryFolder folder;
  write_npy(folder / "whole.npy", ramp({1, 2, 3}, 2));
  expect_damage_is_refused(folder / "damaged.npy", contents_of(folder / "whole.npy"), 128, read);
}

TEST(Npy, NamesAnAbsentFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(input_error_of([&] { (void)read_npy(folder / "none.npy"); }),
            (folder / "none.npy").string() + ": cannot be opened: No such file or directory");
}

}  // namespace
}  // namespace wavescore::harness::npy_test
