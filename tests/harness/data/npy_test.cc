#include "harness/files/npy.h"

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

#include "tests/damaged_files.h"

namespace wavescore::harness {
namespace {

/// A version 1.0 file with this header dictionary and these values.
template <class Value>
std::string npy(std::string header, const std::vector<Value>& values) {
  const auto length = static_cast<std::uint16_t>(header.size());
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes.append(reinterpret_cast<const char*>(&length), 2);
  bytes += header;
  return bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
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
  const Images read = read_npy(folder / "a.npy");
  EXPECT_EQ(read.shape(), images.shape());
  EXPECT_EQ(read.matrix(), images.matrix());
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

TEST(Npy, SaysWhatToDoAboutAnotherTypeOrOrder) {
  const TemporaryFolder folder;
  const auto error = [&](const char* header) {
    put_bytes(folder / "a.npy", npy<float>(header, {1, 2}));
    return input_error_of([&] { (void)read_npy(folder / "a.npy"); });
  };
  EXPECT_NE(error("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 4)}").find("astype"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '>f4', 'fortran_order': False, 'shape': (1, 2)}").find("astype"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 2)}").find("ascontiguousarray"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}").find("1 dimensions"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': (0, 2)}").find("size 0"),
            std::string::npos);
  EXPECT_NE(error("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1, 2)}").find("plain array"),
            std::string::npos);
}

TEST(Npy, RefusesSizesThatOverflow) {
  const TemporaryFolder folder;
  // 2^30 * 2^30 * 4 bytes is 2^62; four such sizes are 0 in 64 bits.
  const std::string header =
      "{'descr': '<f4', 'fortran_order': False, 'shape': (1073741824, 1073741824, 1073741824, 1073741824)}";
  EXPECT_FALSE(accepts(folder / "a.npy", npy<float>(header, {}), read_npy));
}

TEST(Npy, RefusesEveryTruncationAndSurvivesEveryFlippedBit) {
  const TemporaryFolder folder;
  write_npy(folder / "whole.npy", ramp({1, 2, 3}, 2));
  expect_damage_is_refused(folder / "damaged.npy", contents_of(folder / "whole.npy"), 128, read_npy);
}

TEST(Npy, NamesAnAbsentFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(input_error_of([&] { (void)read_npy(folder / "none.npy"); }),
            (folder / "none.npy").string() + ": cannot be opened: No such file or directory");
}

}  // namespace
}  // namespace wavescore::harness
