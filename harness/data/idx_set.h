#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "harness/data/dataset.h"
#include "harness/data/idx.h"

namespace wavescore::harness {

/// One file of a data set, and the MD5 sum of its uncompressed bytes.
struct KnownFile {
  std::string_view name;
  std::string_view md5;
};

/// A data set in IDX files, which lie in <data folder>/<name>/, each plain or gzipped (.gz).
struct IdxSet {
  std::string_view name;
  double declared_std = 0;  ///< in [0, 1] pixels (M9)
  KnownFile train_images;
  KnownFile test_images;
  /// Fetched for other programs where a package has them; nothing here reads labels.
  KnownFile train_labels{};
  KnownFile test_labels{};

  [[nodiscard]] std::vector<KnownFile> all() const;
};

inline constexpr IdxSet kMnist{
    "mnist",
    0.3081,
    {"train-images-idx3-ubyte", "6bbc9ace898e44ae57da46a324031adb"},
    {"t10k-images-idx3-ubyte", "2646ac647ad5339dbf082846283269ea"},
    {"train-labels-idx1-ubyte", "a25bea736e30d166cdddb491f175f624"},
    {"t10k-labels-idx1-ubyte", "27ae3e4e09519cfbb04c329615203637"},
};
inline constexpr IdxSet kFashionMnist{
    "fashion_mnist",
    0.3530,
    {"train-images-idx3-ubyte", "f4a8712d7a061bf5bd6d2ca38dc4d50a"},
    {"t10k-images-idx3-ubyte", "8181f5470baa50b63fa0f6fddb340f0a"},
    {"train-labels-idx1-ubyte", "9018921c3c673c538a1fc5bad174d6f9"},
    {"t10k-labels-idx1-ubyte", "15d484375f8d13e6eb1aabb0c3f46965"},
};
// The pooled standard deviation of all 153,600,000 bytes of the training images, around their common mean
// 0.473363, measured from these files: 0.251569. (By channel, red, green, blue: 0.247032, 0.243485, 0.261588
// around 0.491400, 0.482158, 0.446531.)
inline constexpr IdxSet kCifar10{
    "cifar10",
    0.2516,
    {"train-images-idx4-ubyte", "1c304f72f077035aee38f136ca76564a"},
    {"test-images-idx4-ubyte", "26de0d4488b915d76486e3087a014544"},
};

/// The data set at `resolution`; errors as DatasetEntry::load says.
[[nodiscard]] Dataset load_idx_set(const IdxSet& set, const Params& params, int resolution,
                                   const std::filesystem::path& data_folder);

/// The path of `file` in `folder`, plain or else gzipped; nothing if neither is there.
[[nodiscard]] std::optional<std::filesystem::path> find_plain_or_gzip(const std::filesystem::path& folder,
                                                                      std::string_view file);

/// Reads `path` and checks its MD5 sum; InputError naming it otherwise.
[[nodiscard]] std::vector<std::uint8_t> read_checked(const std::filesystem::path& path,
                                                     const KnownFile& file);

}  // namespace wavescore::harness
