#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

namespace wavescore::harness {

struct Outcome {
  int status = -1;
  std::string output;  ///< both streams
};

/// Runs `wavescore arguments` in `folder`, which keeps its data too, in an environment that `changes`, as
/// env(1) reads them, after the shell commands `before`.
inline Outcome run_wavescore(const std::filesystem::path& folder, const std::string& arguments,
                             const std::string& changes = "", const std::string& before = "") {
  const std::string command = "cd '" + folder.string() + "' && " + before + "WAVESCORE_DATA=data env " +
                              changes + " '" WAVESCORE_PROGRAM "' " + arguments + " 2>&1";
  Outcome outcome;
  std::FILE* pipe = popen(command.c_str(), "r");
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    outcome.output.append(buffer.data(), n);
  outcome.status = WEXITSTATUS(pclose(pipe));
  return outcome;
}

}  // namespace wavescore::harness
