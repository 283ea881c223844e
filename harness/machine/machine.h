#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wavescore::harness {

/// Memory this process may use: the machine's, or its control group's limit where that is less.
[[nodiscard]] double memory_bytes();
/// InputError where that is less than `bytes`, saying that `what` needs more.
void require_memory(double bytes, std::string_view what);
/// Cores this process may keep busy: those it may run on (taskset, cpusets), or its control group's share of
/// their time where that is less.
[[nodiscard]] int cores();
/// Threads of OpenMP now.
[[nodiscard]] int omp_threads();
/// Threads of our own loops, of BLAS and of LibTorch, which starts with one.
void use_threads(int threads);
/// Threads of our own loops and of BLAS, where the calling thread starts them. OpenMP must then give as many
/// as were asked for, or OpenBLAS waits for the missing ones for ever: so no more than OMP_THREAD_LIMIT, and
/// neither OMP_DYNAMIC nor OMP_MAX_ACTIVE_LEVELS=0 may take any away.
void use_omp_threads(int threads);

/// How many threads to use: `option`, the value of --threads, where that is positive; else what
/// OMP_NUM_THREADS says; else `otherwise`, which `place` asks for, where that is positive; else a thread for
/// each core. InputError for more than four to a core.
[[nodiscard]] int threads_to_use(int option, int otherwise = 0, std::string_view place = {});
/// Whether OMP_NUM_THREADS is set; InputError if to no number above 0.
[[nodiscard]] bool omp_threads_are_set();

/// The least limit that a control group or one above it sets, as the file `name` of each says it
/// ("cpu.max", "memory.max"): its first number over its second, if there is one. Infinity without a limit.
/// `group` is the group's folder, `root` the last to look into.
[[nodiscard]] double group_limit(std::filesystem::path group, const std::filesystem::path& root,
                                 const char* name);
/// "Intel(R) Xeon(R) ...", or "unknown".
[[nodiscard]] std::string processor();

/// From now on keeps up to 1 GB of freed memory for what is allocated next. By default large blocks go back
/// to the system at once, and a pass over images that works in fresh blocks spends a third of its time on
/// having their pages mapped again.
void keep_freed_memory();

/// The largest resident memory of this process since it began, or since reset_peak_memory() where the
/// system allows that. Kept memory that is free at the reset does not count.
[[nodiscard]] double peak_memory_bytes();
void reset_peak_memory();

}  // namespace wavescore::harness
