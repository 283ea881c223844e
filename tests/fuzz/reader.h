#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/error.h"

namespace wavescore {

/// A file in memory whose bytes change from one try to the next.
class MemoryFile final {
 public:
  explicit MemoryFile(const char* name) : descriptor_(memfd_create(name, 0)) {
    if (descriptor_ < 0) std::abort();
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(descriptor_); }

  void put(const std::uint8_t* bytes, std::size_t size) const {
    if (ftruncate(descriptor_, 0) != 0 || pwrite(descriptor_, bytes, size, 0) != static_cast<ssize_t>(size))
      std::abort();
  }
  [[nodiscard]] std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

/// Has `read` read a file of these bytes. It may refuse them with an InputError, and end in no other way.
template <class Read>
int try_reader(const std::uint8_t* bytes, std::size_t size, Read read) {
  static const MemoryFile file("fuzz");
  file.put(bytes, size);
  try {
    read(file.path());
  } catch (const InputError&) {
    return 0;
  }
  return 0;
}

}  // namespace wavescore
