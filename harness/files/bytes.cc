#include "harness/files/bytes.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/error.h"

namespace wavescore::harness {

std::string read_bytes(const std::filesystem::path& file) {
  std::error_code error;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw InputError(fmt::format("{}: cannot be opened: {}", file.string(), std::strerror(errno)));
  if (!std::filesystem::is_regular_file(file, error))
    throw InputError(fmt::format("{}: is not a file", file.string()));
  const auto size = std::filesystem::file_size(file, error);
  if (error) throw InputError(fmt::format("{}: {}", file.string(), error.message()));
  std::string bytes(size, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(size));
  if (!stream) throw InputError(fmt::format("{}: cannot be read to its end", file.string()));
  return bytes;
}

}  // namespace wavescore::harness
