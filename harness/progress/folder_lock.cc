#include "harness/progress/folder_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <system_error>

#include "core/error.h"
#include "harness/machine/shell_word.h"
#include "harness/progress/status.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* kFile = ".run";

[[noreturn]] void refuse(const fs::path& folder, const std::string& reason) {
  throw InputError(
      fmt::format("results cannot be written to {}: {}; give another folder with `--results DIR`",
                  folder.string(), reason));
}

/// The folder itself, or the nearest one above it that exists.
fs::path nearest(const fs::path& folder) {
  fs::path place = folder.lexically_normal();
  if (!place.has_filename()) place = place.parent_path();  // "results/"
  while (true) {
    std::error_code error;
    const fs::file_status status = fs::status(place.empty() ? "." : place, error);
    if (status.type() == fs::file_type::none) refuse(folder, error.message());
    if (fs::is_directory(status)) return place.empty() ? "." : place;
    if (fs::exists(status) || fs::is_symlink(fs::symlink_status(place, error)))
      refuse(folder, fmt::format("{} is not a folder", place.string()));
    place = place.parent_path();
  }
}

/// What the last run in the folder has written of itself; nothing where none has, or not as this does.
Json last_run(const fs::path& folder) {
  std::ifstream stream(folder / kFile);
  Json json = Json::parse(stream, nullptr, false);
  return json.is_object() ? json : Json::object();
}

std::string text_of(const Json& run, const char* key) {
  const auto value = run.find(key);
  return value != run.end() && value->is_string() ? value->get<std::string>() : std::string();
}

/// The way from the folder to the experiment, which stays right when both are moved or copied together; empty
/// if the experiment is no regular file.
std::string way_to(const fs::path& experiment, const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(experiment, error)) return {};
  const fs::path file = fs::canonical(experiment, error);
  if (error) return {};
  const fs::path place = fs::canonical(folder, error);
  return error ? std::string() : file.lexically_relative(place).string();
}

/// The experiment that made what is in the folder; empty if that is not known, or the file is gone.
fs::path recorded_experiment(const fs::path& folder) {
  std::error_code error;
  const std::string way = text_of(last_run(folder), "experiment");
  const fs::path place = fs::canonical(folder, error);
  if (way.empty() || error) return {};
  const fs::path file = (place / way).lexically_normal();
  return fs::is_regular_file(file, error) ? file : fs::path();
}

bool is_same(const fs::path& a, const fs::path& b) {
  std::error_code error;
  return fs::equivalent(a, b, error) && !error;
}

/// As the user would type it from here.
std::string from_here(const fs::path& file) {
  const std::string near = fs::proximate(file).string();
  return near.starts_with("..") ? file.string() : near;
}

/// The first of FOLDER-2, FOLDER-3, ... that is free, or is this experiment's.
fs::path free_folder(const fs::path& folder, const fs::path& experiment) {
  const fs::path name = folder.has_filename() ? folder : folder.parent_path();
  for (int number = 2;; ++number) {
    const fs::path next = fmt::format("{}-{}", name.string(), number);
    if (!fs::exists(next) || is_same(recorded_experiment(next), experiment)) return next;
  }
}

/// Whether `descriptor` is the file that lies at `path` now.
bool is_at(int descriptor, const fs::path& path) {
  struct stat opened {};
  struct stat there {};
  return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &there) == 0 &&
         opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

void write_run(int descriptor, const Json& run) {
  const std::string text = run.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  // Who cannot be told who works here is told less.
  if (ftruncate(descriptor, 0) != 0) return;
  if (pwrite(descriptor, text.data(), text.size(), 0) < 0) return;
}

}  // namespace

void check_writable(const fs::path& folder) {
  const fs::path place = nearest(folder);
  // What the system allows shows when it is tried: rights, quotas, disks mounted read-only.
  std::string probe = (place / ".wavescore-XXXXXX").string();
  if (mkdtemp(probe.data()) == nullptr) refuse(folder, std::strerror(errno));
  rmdir(probe.c_str());
  if (!fs::exists(folder)) return;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_directory() && faccessat(AT_FDCWD, entry.path().c_str(), W_OK | X_OK, AT_EACCESS) != 0)
      refuse(folder, fmt::format("{}: {}", entry.path().string(), std::strerror(errno)));
}

void check_owner(const fs::path& folder, const FolderOwner& owner) {
  if (owner.named) return;
  const fs::path other = recorded_experiment(folder);
  if (other.empty() || is_same(other, owner.experiment)) return;
  throw InputError(
      fmt::format("{} holds the results of another experiment, {}: give those of {} a folder of their own, "
                  "`--results {}`, or replace what is there, `--results {}`",
                  folder.string(), from_here(other), owner.experiment.string(),
                  shell_word(free_folder(folder, owner.experiment).string()), shell_word(folder.string())));
}

FolderLock::FolderLock(const fs::path& folder, const FolderOwner& owner) : folder_(folder) {
  check_writable(folder);
  check_owner(folder, owner);
  std::error_code error;
  made_ = fs::create_directories(folder, error);
  if (error) refuse(folder, error.message());
  take();
  const Status here = new_status({});
  write_run(descriptor_,
            {{"experiment", way_to(owner.experiment, folder)}, {"host", here.host}, {"pid", here.pid}});
}

void FolderLock::take() {
  const fs::path file = folder_ / kFile;
  while (descriptor_ < 0) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) refuse(folder_, std::strerror(errno));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
      const Json run = last_run(folder_);
      close(descriptor);
      throw std::runtime_error(fmt::format(
          "another process is working in {} (pid {} on {}): wait until it has ended (`wavescore status {}` "
          "tells how far it is), or give another folder with `--results DIR`",
          folder_.string(), run.value("pid", 0), run.value("host", "a host that it does not name"),
          shell_word(folder_.string())));
    }
    // One that just ended may have removed the folder that it made.
    if (is_at(descriptor, file))
      descriptor_ = descriptor;
    else
      close(descriptor);
  }
}

FolderLock::~FolderLock() {
  std::error_code error;
  const fs::directory_iterator files(folder_, error);
  if (made_ && !error && std::distance(begin(files), end(files)) == 1) {
    fs::remove(folder_ / kFile, error);
    fs::remove(folder_, error);
  }
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace wavescore::harness
