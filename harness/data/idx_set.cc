#include "harness/data/idx_set.h"

#include <fmt/format.h>

#include "core/error.h"
#include "harness/data/resize.h"

namespace wavescore::harness {
namespace {

RawImages load_images(const IdxSet& set, const KnownFile& file, const std::filesystem::path& folder) {
  const auto path = find_plain_or_gzip(folder, file.name);
  if (!path)
    throw InputError(
        fmt::format("{} (or .gz) is absent: run `wavescore data fetch {}`, or name the folder with --data",
                    (folder / file.name).string(), set.name));
  try {
    return parse_idx_images(read_checked(*path, file), *path);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}; remove it and run `wavescore data fetch {}`", error.what(), set.name));
  }
}

}  // namespace

std::vector<KnownFile> IdxSet::all() const {
  std::vector<KnownFile> files{train_images, test_images};
  for (const KnownFile& labels : {train_labels, test_labels})
    if (!labels.name.empty()) files.push_back(labels);
  return files;
}

std::optional<std::filesystem::path> find_plain_or_gzip(const std::filesystem::path& folder,
                                                        std::string_view file) {
  for (const std::string_view ending : {"", ".gz"}) {
    const std::filesystem::path path = folder / fmt::format("{}{}", file, ending);
    std::error_code error;
    if (std::filesystem::exists(path, error)) return path;
  }
  return std::nullopt;
}

std::vector<std::uint8_t> read_checked(const std::filesystem::path& path, const KnownFile& file) {
  std::vector<std::uint8_t> bytes = read_plain_or_gzip(path);
  const std::string md5 = md5_of(bytes);
  if (md5 != file.md5)
    throw InputError(
        fmt::format("{}: corrupt or another file: its MD5 sum is {}, not {}", path.string(), md5, file.md5));
  return bytes;
}

Dataset load_idx_set(const IdxSet& set, const Params& params, int resolution,
                     const std::filesystem::path& data_folder) {
  check_resolution(params, resolution);
  const std::filesystem::path folder = data_folder / set.name;
  Dataset data;
  data.name = set.name;
  data.resolution = resolution;
  data.declared_std = set.declared_std;
  data.checksum = fmt::format("md5:{}:{}:bilinear:{}", set.train_images.md5, set.test_images.md5, resolution);
  data.train = resized(load_images(set, set.train_images, folder), resolution);
  data.test = resized(load_images(set, set.test_images, folder), resolution);
  return data;
}

}  // namespace wavescore::harness
