#pragma once

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "tests/temporary_folder.h"

namespace wavescore {

/// A port of 127.0.0.1 that is free now: the system's choice.
inline int free_port() {
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  bind(listener, reinterpret_cast<sockaddr*>(&address), size);
  getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  close(listener);
  return ntohs(address.sin_port);
}

/// What became of one process; a signal counts as 128 and its number.
struct RankOutcome {
  int status = -1;
  std::string output;  ///< both streams
};

/// The ranks of one run as real processes on this machine, each in the folder `place`, which keeps its data
/// too, with RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT set; they end with this object.
class RankProcesses final {
 public:
  RankProcesses(std::filesystem::path place, std::vector<std::string> command, int count)
      : place_(std::move(place)), port_(free_port()) {
    for (int rank = 0; rank < count; ++rank) start(command, rank, count);
  }
  ~RankProcesses() {
    for (const pid_t process : processes_)
      if (process > 0) ::kill(process, SIGKILL), waitpid(process, nullptr, 0);
  }
  RankProcesses(const RankProcesses&) = delete;
  RankProcesses& operator=(const RankProcesses&) = delete;

  void kill(std::size_t rank, int signal) const { ::kill(processes_[rank], signal); }
  [[nodiscard]] std::string output(std::size_t rank) const { return contents_of(log(rank)); }

  /// Waits until the ranks have ended, `seconds` at most; a status of -1 says that one has not.
  std::vector<RankOutcome> wait(double seconds) {
    std::vector<RankOutcome> outcomes(processes_.size());
    const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    for (bool all = false; !all && std::chrono::steady_clock::now() < until;) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      all = true;
      for (std::size_t rank = 0; rank < processes_.size(); ++rank) {
        int status = 0;
        if (processes_[rank] > 0 && waitpid(processes_[rank], &status, WNOHANG) > 0) {
          processes_[rank] = 0;
          outcomes[rank].status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        }
        all = all && processes_[rank] == 0;
      }
    }
    for (std::size_t rank = 0; rank < processes_.size(); ++rank) outcomes[rank].output = output(rank);
    return outcomes;
  }

 private:
  [[nodiscard]] std::filesystem::path log(std::size_t rank) const {
    return place_ / ("rank-" + std::to_string(rank) + ".log");
  }

  void start(std::vector<std::string>& command, int rank, int count) {
    const pid_t process = fork();
    if (process == 0) {
      const std::string file = log(static_cast<std::size_t>(rank)).string();
      const int stream = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
      dup2(stream, 1);
      dup2(stream, 2);
      setenv("RANK", std::to_string(rank).c_str(), 1);
      setenv("WORLD_SIZE", std::to_string(count).c_str(), 1);
      setenv("MASTER_ADDR", "127.0.0.1", 1);
      setenv("MASTER_PORT", std::to_string(port_).c_str(), 1);
      setenv("WAVESCORE_DATA", "data", 1);
      std::vector<char*> words;
      for (std::string& word : command) words.push_back(word.data());
      words.push_back(nullptr);
      if (chdir(place_.c_str()) == 0) execv(words.front(), words.data());
      _exit(127);
    }
    processes_.push_back(process);
  }

  std::filesystem::path place_;
  int port_;
  std::vector<pid_t> processes_;
};

}  // namespace wavescore
