#pragma once

#include <filesystem>
#include <string>

namespace wavescore::harness {

/// The whole of a file. InputError naming it if it cannot be opened or read, or is no regular file.
[[nodiscard]] std::string read_bytes(const std::filesystem::path& file);

}  // namespace wavescore::harness
