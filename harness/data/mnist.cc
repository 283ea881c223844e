#include "harness/data/mnist.h"

#include <fmt/format.h>

#include "core/error.h"
#include "harness/data/resize.h"

namespace wavescore::harness {
namespace {

RawImages load_images(const MnistFiles& files, const KnownFile& file, const std::filesystem::path& folder) {
  const auto path = find_plain_or_gzip(folder, file.name);
  if (!path)
    throw InputError(
        fmt::format("{} (or .gz) is absent: run `wavescore data fetch {}`, or name the folder with --data",
                    (folder / file.name).string(), files.name));
  try {
    return parse_idx_images(read_checked(*path, file), *path);
  } catch (const InputError& error) {
    throw InputError(
        fmt::format("{}; remove it and run `wavescore data fetch {}`", error.what(), files.name));
  }
}

}  // namespace

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

Dataset load_mnist_files(const MnistFiles& files, const Params& params, int resolution,
                         const std::filesystem::path& data_folder) {
  check_resolution(params, resolution);
  const std::filesystem::path folder = data_folder / files.name;
  Dataset data;
  data.name = files.name;
  data.resolution = resolution;
  data.declared_std = files.declared_std;
  data.checksum =
      fmt::format("md5:{}:{}:bilinear:{}", files.train_images.md5, files.test_images.md5, resolution);
  data.train = resized(load_images(files, files.train_images, folder), resolution);
  data.test = resized(load_images(files, files.test_images, folder), resolution);
  return data;
}

}  // namespace wavescore::harness
