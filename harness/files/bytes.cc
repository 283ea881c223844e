#include "harness/files/bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/error.h"

namespace wavescore::harness {

std::string read_bytes(const std::filesystem::path& file, double memory_bytes) {
  std::error_code error;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw InputError(fmt::format("{}: cannot be opened: {}", file.string(), std::strerror(errno)));
  if (!std::filesystem::is_regular_file(file, error))
    throw InputError(fmt::format("{}: is not a file", file.string()));
  const auto size = std::filesystem::file_size(file, error);
  if (error) throw InputError(fmt::format("{}: {}", file.string(), error.message()));
  check_memory(file, static_cast<double>(size), memory_bytes);
  std::string bytes(size, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(size));
  if (!stream) throw InputError(fmt::format("{}: cannot be read to its end", file.string()));
  return bytes;
}

void check_memory(const std::filesystem::path& file, double needed_bytes, double memory_bytes) {
  if (needed_bytes > memory_bytes)
    throw InputError(
        fmt::format("{}: would take {:.1f} GB of memory, this machine has {:.1f} GB: give fewer images at "
                    "a time",
                    file.string(), needed_bytes / 1e9, memory_bytes / 1e9));
}

std::string ending_of(const std::filesystem::path& file) {
  std::string ending = file.extension().string();
  std::ranges::transform(ending, ending.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

}  // namespace wavescore::harness
