#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

#include "harness/data/dataset.h"
#include "harness/data/idx.h"

namespace wavescore::harness {

/// One file of a data set, and the MD5 sum of its uncompressed bytes.
struct KnownFile {
  std::string_view name;
  std::string_view md5;
};

/// A data set in MNIST's four files: 60,000 + 10,000 gray images of 28 x 28 with labels. They lie in
/// <data folder>/<name>/, each plain or gzipped (.gz).
struct MnistFiles {
  std::string_view name;
  double declared_std = 0;  ///< in [0, 1] pixels (spec 9)
  KnownFile train_images;
  KnownFile test_images;
  KnownFile train_labels;  ///< fetched for other programs; nothing here reads labels
  KnownFile test_labels;

  [[nodiscard]] std::array<KnownFile, 4> all() const {
    return {train_images, test_images, train_labels, test_labels};
  }
};

inline constexpr MnistFiles kMnist{
    "mnist",
    0.3081,
    {"train-images-idx3-ubyte", "6bbc9ace898e44ae57da46a324031adb"},
    {"t10k-images-idx3-ubyte", "2646ac647ad5339dbf082846283269ea"},
    {"train-labels-idx1-ubyte", "a25bea736e30d166cdddb491f175f624"},
    {"t10k-labels-idx1-ubyte", "27ae3e4e09519cfbb04c329615203637"},
};
inline constexpr MnistFiles kFashionMnist{
    "fashion_mnist",
    0.3530,
    {"train-images-idx3-ubyte", "f4a8712d7a061bf5bd6d2ca38dc4d50a"},
    {"t10k-images-idx3-ubyte", "8181f5470baa50b63fa0f6fddb340f0a"},
    {"train-labels-idx1-ubyte", "9018921c3c673c538a1fc5bad174d6f9"},
    {"t10k-labels-idx1-ubyte", "15d484375f8d13e6eb1aabb0c3f46965"},
};

/// The data set at `resolution`; errors as DatasetEntry::load says.
[[nodiscard]] Dataset load_mnist_files(const MnistFiles& files, const Params& params, int resolution,
                                       const std::filesystem::path& data_folder);

/// The path of `file` in `folder`, plain or else gzipped; nothing if neither is there.
[[nodiscard]] std::optional<std::filesystem::path> find_plain_or_gzip(const std::filesystem::path& folder,
                                                                      std::string_view file);

/// Reads `path` and checks its MD5 sum; InputError naming it otherwise.
[[nodiscard]] std::vector<std::uint8_t> read_checked(const std::filesystem::path& path,
                                                     const KnownFile& file);

}  // namespace wavescore::harness
