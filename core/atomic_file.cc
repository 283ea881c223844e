#include "core/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>

namespace wavescore {
namespace {

namespace fs = std::filesystem;

/// Whether `name` ends as the names of unfinished files do: ".PID.N.tmp" (".PID.tmp" before there was N).
bool is_unfinished(std::string_view name) {
  constexpr std::string_view kEnding = ".tmp";
  if (!name.ends_with(kEnding)) return false;
  name.remove_suffix(kEnding.size());
  const std::size_t dot = name.rfind('.');
  return dot != std::string_view::npos && dot + 1 < name.size() &&
         name.find_first_not_of("0123456789", dot + 1) == std::string_view::npos;
}

/// Removes `file` unless some process holds its lock. Where the file system has no locks it stays.
void remove_if_abandoned(const fs::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0) return;
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) unlink(file.c_str());
  close(descriptor);
}

/// What dead processes have left of `file`.
void remove_abandoned_of(const fs::path& file) {
  const std::string start = file.filename().string() + ".";
  std::error_code error;
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(start) && is_unfinished(name)) remove_if_abandoned(entry->path());
  }
}

}  // namespace

AtomicFile::AtomicFile(const fs::path& file) : file_(file) {
  std::error_code error;
  if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
  if (error) throw std::runtime_error(fmt::format("cannot write {}: {}", file.string(), error.message()));
  remove_abandoned_of(file);
  create();
}

void AtomicFile::create() {
  static std::atomic<unsigned> made{0};
  while (true) {
    beside_ = fmt::format("{}.{}.{}.tmp", file_.string(), getpid(), made++);
    descriptor_ = open(beside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0 && errno == EEXIST) continue;  // of another process that had our number
    if (descriptor_ < 0) fail();
    (void)flock(descriptor_, LOCK_EX);
    // Another process may have taken it for abandoned before it was locked.
    struct stat now {};
    if (fstat(descriptor_, &now) != 0) fail();
    if (now.st_nlink > 0) return;
    close(std::exchange(descriptor_, -1));
  }
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  unlink(beside_.c_str());
  close(descriptor_);
}

void AtomicFile::write(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail();
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
}

void AtomicFile::write(std::string_view text) { write(std::as_bytes(std::span(text))); }

void AtomicFile::commit() {
  if (fsync(descriptor_) != 0) fail();
  // Renamed while it is locked: nobody takes it for abandoned. After fsync nothing is left that closing could
  // fail to write.
  if (rename(beside_.c_str(), file_.c_str()) != 0) fail();
  close(std::exchange(descriptor_, -1));
}

void AtomicFile::fail() const {
  throw std::runtime_error(fmt::format("cannot write {}: {}", file_.string(), std::strerror(errno)));
}

void write_atomically(const fs::path& file, std::string_view text) {
  AtomicFile out(file);
  out.write(text);
  out.commit();
}

void remove_abandoned(const fs::path& folder) {
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (is_unfinished(entry->path().filename().string())) remove_if_abandoned(entry->path());
}

}  // namespace wavescore
