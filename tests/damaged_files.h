#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "core/error.h"
#include "tests/temporary_folder.h"

namespace wavescore {

inline void put_bytes(const std::filesystem::path& file, std::string_view bytes) {
  std::filesystem::remove(file);  // a file system may wait for the disk when a file is cut to be rewritten
  std::ofstream(file, std::ios::binary) << bytes;
}

/// The text of the InputError that `action` throws; a test failure if it throws none.
template <class Action>
std::string input_error_of(Action action) {
  try {
    action();
  } catch (const InputError& error) {
    return error.what();
  }
  ADD_FAILURE() << "no InputError";
  return {};
}

/// True if `read` accepts a file of these bytes, false if it refuses them with an InputError that names the
/// file. Every other end of it fails the test.
template <class Read>
bool accepts(const std::filesystem::path& file, std::string_view bytes, Read read) {
  put_bytes(file, bytes);
  try {
    (void)read(file);
    return true;
  } catch (const InputError& error) {
    EXPECT_NE(std::string_view(error.what()).find(file.filename().string()), std::string_view::npos)
        << error.what();
    return false;
  }
}

/// Reads every truncation of the whole file `bytes`, each of which must be refused if `strict`; then every
/// flip of one bit in its first `header` bytes, which must be read or refused. Neither may end otherwise.
template <class Read>
void expect_damage_is_refused(const std::filesystem::path& file, const std::string& bytes, std::size_t header,
                              Read read, bool strict = true) {
  ASSERT_TRUE(accepts(file, bytes, read)) << "the whole file";
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const bool read_anyway = accepts(file, std::string_view(bytes).substr(0, size), read);
    EXPECT_FALSE(strict && read_anyway) << "cut to " << size << " of " << bytes.size() << " bytes";
  }
  for (std::size_t place = 0; place < std::min(header, bytes.size()); ++place)
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string damaged = bytes;
      damaged[place] = static_cast<char>(static_cast<unsigned char>(damaged[place]) ^ (1U << bit));
      (void)accepts(file, damaged, read);
    }
}

}  // namespace wavescore
