#include "harness/machine/machine.h"

#include <fmt/format.h>
#include <malloc.h>
#include <omp.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>

#include "baselines/catalog.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

/// The text after "key" and its colon on the first such line of a file of /proc; empty if there is none.
std::string field(const char* file, const std::string& key) {
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);)
    if (line.starts_with(key)) {
      const auto begin = line.find_first_not_of(" \t:", key.size());
      return begin == std::string::npos ? std::string() : line.substr(begin);
    }
  return {};
}

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr int kMostThreadsPerCore = 4;

/// "numerator [denominator]"; no limit where it says "max", or nothing.
double limit_in(const std::filesystem::path& file) {
  std::ifstream stream(file);
  double limit = 0;
  double denominator = 0;
  if (!(stream >> limit) || limit <= 0) return kNoLimit;
  return stream >> denominator && denominator > 0 ? limit / denominator : limit;
}

/// Of this process, by version 2 of control groups; version 1 in a container has the files at its root.
double own_group_limit(const char* name) {
  const std::filesystem::path root = "/sys/fs/cgroup";
  const std::string group = field("/proc/self/cgroup", "0::");  // "/user.slice/..."
  return group_limit(root / std::filesystem::path(group).relative_path(), root, name);
}

/// Shares of cores, by version 1 of control groups.
double old_group_cores() {
  const double period = limit_in("/sys/fs/cgroup/cpu/cpu.cfs_period_us");
  return std::isfinite(period) ? limit_in("/sys/fs/cgroup/cpu/cpu.cfs_quota_us") / period : kNoLimit;
}

int checked(int threads, std::string_view who) {
  const int most = kMostThreadsPerCore * cores();
  if (threads <= most) return threads;
  throw InputError(fmt::format("{} asks for {} threads: give at most {}, {} for each of the cores here ({})",
                               who, threads, most, kMostThreadsPerCore, cores()));
}

}  // namespace

double group_limit(std::filesystem::path group, const std::filesystem::path& root, const char* name) {
  double limit = limit_in(root / name);
  for (; group.string().size() > root.string().size(); group = group.parent_path())
    limit = std::min(limit, limit_in(group / name));
  return limit;
}

double memory_bytes() {
  const double bytes =
      static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
  return std::min(
      {bytes, own_group_limit("memory.max"), limit_in("/sys/fs/cgroup/memory/memory.limit_in_bytes")});
}

int cores() {
  const double share = std::min(own_group_limit("cpu.max"), old_group_cores());
  const int may_run_on = omp_get_num_procs();
  return share < may_run_on ? std::max(1, static_cast<int>(std::ceil(share))) : may_run_on;
}

void require_memory(double bytes, std::string_view what) {
  if (const double available = memory_bytes(); bytes > available)
    throw InputError(fmt::format("{} would take {:.1f} GB of memory, this machine has {:.1f} GB", what,
                                 bytes / 1e9, available / 1e9));
}

int omp_threads() { return omp_get_max_threads(); }

bool omp_threads_are_set() {
  const char* value = std::getenv("OMP_NUM_THREADS");
  if (value == nullptr || *value == '\0') return false;
  // libgomp passes over what is no number, and takes all cores. Nested levels follow a comma.
  if (std::strtol(value, nullptr, 10) < 1)
    throw InputError(fmt::format("OMP_NUM_THREADS must be a whole number of at least 1, not '{}'", value));
  return true;
}

int threads_to_use(int option, int otherwise, std::string_view place) {
  // OpenMP reads the variable once; set_num_threads changes what it tells later.
  static const int from_environment = omp_get_max_threads();
  if (option > 0) return checked(option, "--threads");
  if (omp_threads_are_set()) return checked(from_environment, "OMP_NUM_THREADS");
  return otherwise > 0 ? checked(otherwise, place) : cores();
}

void use_omp_threads(int threads) {
  omp_set_dynamic(0);
  omp_set_max_active_levels(std::max(1, omp_get_max_active_levels()));
  omp_set_num_threads(std::min(threads, omp_get_thread_limit()));
}

void use_threads(int threads) {
  use_omp_threads(threads);
  baselines::set_threads(omp_threads());
}

std::string processor() {
  const std::string name = field("/proc/cpuinfo", "model name");
  return name.empty() ? "unknown" : name;
}

double peak_memory_bytes() {
  const std::string kilobytes = field("/proc/self/status", "VmHWM");
  return kilobytes.empty() ? 0.0 : 1024.0 * std::stod(kilobytes);
}

void keep_freed_memory() {
  constexpr int kBytes = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, kBytes);
  mallopt(M_TRIM_THRESHOLD, kBytes);
}

void reset_peak_memory() {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << "5";
}

}  // namespace wavescore::harness
