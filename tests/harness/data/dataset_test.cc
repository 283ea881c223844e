#include "harness/data/dataset.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <cstdlib>
#include <set>

#include "harness/data/idx.h"
#include "harness/data/idx_set.h"
#include "tests/damaged_files.h"
#include "tests/harness/data/small_idx.h"

namespace wavescore::harness::dataset_test {
namespace {

Params no_options() { return {"tiny", "a.yaml", 3, {}}; }

std::string md5_of_text(const std::string& bytes) {
  return md5_of({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

/// A data set like MNIST, of 5 + 2 images, in a folder of its own.
class TinyMnist : public testing::Test {
 protected:
  TinyMnist() {
    std::filesystem::create_directories(folder_ / "tiny");
    put_bytes(folder_ / "tiny/train-images", idx_bytes(5, 28, 28));
    put_bytes(folder_ / "tiny/test-images", idx_bytes(2, 28, 28));
  }
  [[nodiscard]] Dataset load(int resolution) const {
    return load_idx_set(set_, no_options(), resolution, folder_.path());
  }

  TemporaryFolder folder_;
  std::string train_md5_ = md5_of_text(idx_bytes(5, 28, 28));
  std::string test_md5_ = md5_of_text(idx_bytes(2, 28, 28));
  IdxSet set_{"tiny", 0.3, {"train-images", train_md5_}, {"test-images", test_md5_}};
};

TEST_F(TinyMnist, IsLoadedAtTheResolutionAsked) {
  const Dataset data = load(40);
  EXPECT_EQ(data.name, "tiny");
  EXPECT_EQ(data.resolution, 40);
  EXPECT_EQ(data.declared_std, 0.3);
  EXPECT_EQ(data.train->count(), 5U);
  EXPECT_EQ(data.test->count(), 2U);
  EXPECT_EQ(data.train->shape(), (Shape{1, 40, 40}));
  EXPECT_FALSE(data.mmse);
  EXPECT_NE(data.checksum, load(48).checksum);
}

TEST_F(TinyMnist, IsFoundGzippedToo) {
  std::filesystem::remove(folder_ / "tiny/train-images");
  gzFile out = gzopen((folder_ / "tiny/train-images.gz").c_str(), "wb");
  const std::string bytes = idx_bytes(5, 28, 28);
  gzwrite(out, bytes.data(), static_cast<unsigned>(bytes.size()));
  gzclose(out);
  EXPECT_EQ(load(32).train->count(), 5U);
}

TEST_F(TinyMnist, IsReadInColourWhereItsFilesHaveChannels) {
  RawImages raw{5, {3, 32, 32}, std::vector<std::uint8_t>(5 * 3 * 32 * 32)};
  for (std::size_t p = 0; p < raw.pixels.size(); ++p) raw.pixels[p] = static_cast<std::uint8_t>(p * 7 % 251);
  write_idx_images(folder_ / "tiny/train-images", raw);
  train_md5_ = md5_of_text(contents_of(folder_ / "tiny/train-images"));
  set_.train_images.md5 = train_md5_;
  const Images images = load(32).train->read(1, 2);
  EXPECT_EQ(images.shape(), (Shape{3, 32, 32}));
  for (std::size_t p = 0; p < images.values().size(); ++p)  // at its own resolution an image is its bytes
    ASSERT_EQ(images.values()[p], static_cast<float>(raw.pixels[3 * 32 * 32 + p]) / 127.5F - 1.0F);
  EXPECT_EQ(load(64).train->read(4, 1).shape(), (Shape{3, 64, 64}));
}

TEST_F(TinyMnist, AnAbsentOrChangedFileIsNamedWithTheRemedy) {
  std::string bytes = idx_bytes(2, 28, 28);
  bytes.back() = '\x7f';
  put_bytes(folder_ / "tiny/test-images", bytes);
  const std::string changed = input_error_of([&] { (void)load(32); });
  EXPECT_NE(changed.find((folder_ / "tiny/test-images").string() + ": corrupt"), std::string::npos)
      << changed;
  EXPECT_NE(changed.find("`wavescore data fetch tiny`"), std::string::npos) << changed;
  std::filesystem::remove(folder_ / "tiny/test-images");
  const std::string absent = input_error_of([&] { (void)load(32); });
  EXPECT_NE(absent.find("run `wavescore data fetch tiny`"), std::string::npos) << absent;
}

TEST_F(TinyMnist, AResolutionThatIsNoMultipleOfEightIsRefused) {
  for (const int resolution : {-8, 0, 24, 28, 36, 5000})
    EXPECT_NE(
        input_error_of([&] { (void)load(resolution); }).find("a.yaml:3: 'resolution' of 'tiny' must be"),
        std::string::npos);
}

TEST(DatasetCatalog, RowsSayWhatTheyLoad) {
  std::set<std::string_view> names;
  for (const DatasetEntry& entry : dataset_catalog()) {
    EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
    EXPECT_FALSE(entry.summary.empty());
    EXPECT_GT(entry.declared_std, 0);
    ASSERT_NE(entry.load, nullptr);
    if (entry.fetch != nullptr) continue;  // its files need not be here
    Params params(std::string(entry.name), "a.yaml", 1, {});
    const Dataset data = entry.load(params, 32, {});
    EXPECT_EQ(data.name, entry.name);
    EXPECT_EQ(data.declared_std, entry.declared_std);
    EXPECT_EQ(data.train->count(), entry.train_count);
    EXPECT_EQ(data.test->count(), entry.test_count);
    EXPECT_EQ(data.train->shape(), (Shape{entry.channels, 32, 32}));
  }
  EXPECT_EQ(names, (std::set<std::string_view>{"cifar10", "fashion_mnist", "gaussian_field", "mnist"}));
}

TEST(DataFolder, IsTheOneGivenElseTheEnvironmentsElseTheCache) {
  setenv("WAVESCORE_DATA", "/named", 1);
  setenv("XDG_CACHE_HOME", "/cache", 1);
  setenv("HOME", "/home/me", 1);
  EXPECT_EQ(data_folder("/given"), "/given");
  EXPECT_EQ(data_folder({}), "/named");
  unsetenv("WAVESCORE_DATA");
  EXPECT_EQ(data_folder({}), "/cache/wavescore");
  unsetenv("XDG_CACHE_HOME");
  EXPECT_EQ(data_folder({}), "/home/me/.cache/wavescore");
}

}  // namespace
}  // namespace wavescore::harness::dataset_test
