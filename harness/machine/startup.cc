#include <unistd.h>

#include <array>
#include <cstddef>
#include <string_view>

// OpenMP threads that wait for work spin for a millisecond and more by default, and on a machine where
// anything else runs they take the cores from the threads they wait for: 15 to 40 times slower. Here they
// spin for some microseconds and then sleep. (Asleep at once, a training on an idle machine would lose 9 % of
// its speed; with 2,000 rounds it loses 2 %, and two runs side by side take less than twice the time of one.)
//
// libgomp reads its variables once, in its constructor. So before any constructor, from .preinit_array, the
// program starts itself anew with them set, in the same process with the same arguments. (It cannot just set
// them: glibc has no environment to write to at that time.) That costs 0.1 s where LibTorch is linked.
//
// A user's own OMP_WAIT_POLICY, GOMP_SPINCOUNT or KMP_BLOCKTIME stands, and spares the second start.

namespace {

using namespace std::string_view_literals;

bool says_how_to_wait(std::string_view variable) {
  return variable.starts_with("OMP_WAIT_POLICY="sv) || variable.starts_with("GOMP_SPINCOUNT="sv) ||
         variable.starts_with("KMP_BLOCKTIME="sv);
}

/// This program's file, by which `ps` calls the process too; empty if it is the dynamic loader's
/// (`ld.so PROGRAM`), which would be started without the program.
const char* program_file() {
  static std::array<char, 4096> file{};
  const ssize_t size = readlink("/proc/self/exe", file.data(), file.size() - 1);
  if (size <= 0) return "";
  const std::string_view name(file.data(), static_cast<std::size_t>(size));
  return name.substr(name.rfind('/') + 1).starts_with("ld-"sv) ? "" : file.data();
}

char spins[] = "GOMP_SPINCOUNT=2000";       // GCC's
char sleeps[] = "OMP_WAIT_POLICY=passive";  // LLVM's and Intel's, which some builds of LibTorch bring

// Nothing here may need a constructor or the environment, and a sanitizer is not there yet.
__attribute__((no_sanitize("address", "undefined"))) void let_waiting_threads_sleep(int /*count*/,
                                                                                    char** arguments,
                                                                                    char** environment) {
  constexpr std::size_t kMost = 8192;
  static std::array<char*, kMost + 3> changed{};
  std::size_t count = 0;
  for (; environment[count] != nullptr; ++count) {
    if (count == kMost || says_how_to_wait(environment[count])) return;
    changed[count] = environment[count];
  }
  changed[count] = spins;
  changed[count + 1] = sleeps;
  execve(program_file(), arguments, changed.data());
}

__attribute__((section(".preinit_array"),
               used)) void (*const before_constructors)(int, char**, char**) = let_waiting_threads_sleep;

}  // namespace
