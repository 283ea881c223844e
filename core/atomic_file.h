#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace wavescore {

/// A file that appears under its name only once it is complete: until then it lies beside it, and goes when
/// the writing fails. A kill or a full disk leaves the old file or the new one. std::runtime_error, naming
/// the file and the system's reason, where it cannot be written.
///
/// Beside it means FILE.PID.N.tmp, locked (flock) for as long as it is written. What a kill has left there is
/// removed by the next AtomicFile of that name, or by remove_abandoned().
class AtomicFile final {
 public:
  /// Creates the folder where it is absent.
  explicit AtomicFile(const std::filesystem::path& file);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile();

  void write(std::span<const std::byte> bytes);
  void write(std::string_view text);
  /// Waits for the disk, then renames.
  void commit();

 private:
  void create();
  [[noreturn]] void fail() const;

  std::filesystem::path file_;
  std::filesystem::path beside_;
  int descriptor_ = -1;
};

/// Writes `text` to `file` as an AtomicFile.
void write_atomically(const std::filesystem::path& file, std::string_view text);

/// Removes the unfinished files of dead processes in `folder` and the folders in it. Files that a process is
/// writing are locked and stay, whatever machine it is on. A folder that is absent or cannot be read is left
/// as it is.
void remove_abandoned(const std::filesystem::path& folder);

}  // namespace wavescore
