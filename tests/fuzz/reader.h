#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/error.h"

namespace wavescore {

/// A file whose bytes change from one try to the next.
class ScratchFile final {
 public:
  ScratchFile()
      : path_(std::filesystem::temp_directory_path() / ("wavescore-fuzz-" + std::to_string(getpid()))),
        descriptor_(open(path_.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600)) {
    if (descriptor_ < 0) std::abort();
  }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  ~ScratchFile() {
    close(descriptor_);
    unlink(path_.c_str());
  }

  void put(const std::uint8_t* bytes, std::size_t size) const {
    if (ftruncate(descriptor_, 0) != 0 || pwrite(descriptor_, bytes, size, 0) != static_cast<ssize_t>(size))
      std::abort();
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  int descriptor_;
};

/// Has `read` read a file of these bytes. It may refuse them with an InputError, and end in no other way.
template <class Read>
int try_reader(const std::uint8_t* bytes, std::size_t size, Read read) {
  static const ScratchFile file;
  file.put(bytes, size);
  try {
    read(file.path());
  } catch (const InputError&) {
    return 0;
  }
  return 0;
}

}  // namespace wavescore
