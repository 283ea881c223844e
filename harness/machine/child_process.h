#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wavescore::harness {

/// How a program ended.
struct ProgramOutcome {
  int status = 0;  ///< its exit status; 127: it is not installed; 128 and the signal's number if one ended it
  std::string output;  ///< what it wrote
};

/// Which of a program's streams are kept; the other is thrown away.
enum class Keep { both, stdout_only };

/// Runs a program, found along PATH, in `folder` (empty: this one) without a shell, and waits for it. It
/// reads nothing. Once the user asks to stop, the program is ended too, and Cancelled is thrown.
/// std::runtime_error if no process can be started.
[[nodiscard]] ProgramOutcome run_program(const std::vector<std::string>& command,
                                         const std::filesystem::path& folder = {}, Keep keep = Keep::both);

}  // namespace wavescore::harness
