#include "harness/process/machine.h"

#include <malloc.h>
#include <omp.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "baselines/catalog.h"

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

}  // namespace

double memory_bytes() {
  double bytes = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
  for (const char* file : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
    double limit = 0;
    if (std::ifstream(file) >> limit && limit > 0) bytes = std::min(bytes, limit);
  }
  return bytes;
}

int cores() { return omp_get_num_procs(); }

int omp_threads() { return omp_get_max_threads(); }

void use_threads(int threads) {
  omp_set_num_threads(threads);
  baselines::set_threads(threads);
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
