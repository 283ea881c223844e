#include "harness/machine/child_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <thread>

#include "core/error.h"
#include "harness/machine/interrupts.h"

namespace wavescore::harness {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBetweenGlances{50};
constexpr milliseconds kToEnd{200};  ///< after SIGTERM, before SIGKILL
constexpr int kNotFound = 127;

[[noreturn]] void fail(const std::string& program, int error) {
  throw std::runtime_error(fmt::format("cannot start {}: {}", program, std::strerror(error)));
}

/// A pipe that children do not inherit.
class Pipe final {
 public:
  explicit Pipe(const std::string& program) {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) fail(program, errno);
  }
  ~Pipe() {
    close(ends_[0]);
    close_writer();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  [[nodiscard]] int reader() const { return ends_[0]; }
  [[nodiscard]] int writer() const { return ends_[1]; }
  void close_writer() {
    if (ends_[1] >= 0) close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  std::array<int, 2> ends_{-1, -1};
};

/// The program's process; the destructor ends it if it still runs.
class Child final {
 public:
  explicit Child(pid_t process) : process_(process) {}
  ~Child() {
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    const auto until = std::chrono::steady_clock::now() + kToEnd;
    while (!ended() && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(milliseconds(5));
    if (process_ > 0) kill(process_, SIGKILL), (void)wait();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Its status, as a shell has it.
  int wait() {
    int status = 0;
    while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = 0;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }

 private:
  bool ended() {
    if (waitpid(process_, nullptr, WNOHANG) == process_) process_ = 0;
    return process_ <= 0;
  }

  pid_t process_;
};

/// 0, or why it could not be started.
int start(const std::vector<std::string>& command, const std::filesystem::path& folder, Keep keep, int writer,
          pid_t& process) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, writer, STDOUT_FILENO);
  if (keep == Keep::both)
    posix_spawn_file_actions_adddup2(&actions, writer, STDERR_FILENO);
  else
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const int error = posix_spawnp(&process, words.front(), &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// Everything the program writes until it closes the pipe. Cancelled once the user asks to stop.
std::string read_all(int reader) {
  std::string output;
  std::array<char, 4096> buffer{};
  while (true) {
    if (interrupted()) throw Cancelled();
    pollfd wait{.fd = reader, .events = POLLIN, .revents = 0};
    if (poll(&wait, 1, static_cast<int>(kBetweenGlances.count())) <= 0) continue;
    const ssize_t got = read(reader, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return output;
    output.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

ProgramOutcome run_program(const std::vector<std::string>& command, const std::filesystem::path& folder,
                           Keep keep) {
  Pipe pipe(command.front());
  pid_t process = 0;
  const int error = start(command, folder, keep, pipe.writer(), process);
  if (error == ENOENT) return {.status = kNotFound, .output = {}};
  if (error != 0) fail(command.front(), error);
  Child child(process);
  pipe.close_writer();
  ProgramOutcome outcome;
  outcome.output = read_all(pipe.reader());
  outcome.status = child.wait();
  // Ctrl-C in a terminal reaches the program as well: it did not fail, it was stopped.
  if (interrupted()) throw Cancelled();
  return outcome;
}

}  // namespace wavescore::harness
