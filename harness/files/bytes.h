#pragma once

#include <filesystem>
#include <limits>
#include <string>

namespace wavescore::harness {

/// The whole of a file. InputError naming it if it cannot be opened or read, is no regular file, or has more
/// than `memory_bytes`.
[[nodiscard]] std::string read_bytes(const std::filesystem::path& file,
                                     double memory_bytes = std::numeric_limits<double>::infinity());

/// InputError where reading `file` would take more memory than there is.
void check_memory(const std::filesystem::path& file, double needed_bytes, double memory_bytes);

/// The ending of a file's name in lower case, ".png" of "A.PNG"; empty where there is none.
[[nodiscard]] std::string ending_of(const std::filesystem::path& file);

}  // namespace wavescore::harness
