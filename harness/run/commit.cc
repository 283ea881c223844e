#include <optional>

#include "harness/machine/child_process.h"
#include "harness/run/manifest.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

/// What `git -C folder arguments` prints; nothing if it fails.
std::optional<std::string> git(const fs::path& folder, const std::vector<std::string>& arguments) {
  // A checkout of another user (under sudo) is read all the same.
  std::vector<std::string> command{"git", "-c", "safe.directory=*", "-C",
                                   folder.empty() ? "." : folder.string()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  ProgramOutcome outcome = run_program(command, {}, Keep::stdout_only);
  if (outcome.status != 0) return std::nullopt;
  while (outcome.output.ends_with('\n')) outcome.output.pop_back();
  return outcome.output;
}

}  // namespace

Commit commit_of(const fs::path& experiment) {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  for (const fs::path& folder : {program.parent_path(), experiment.parent_path()}) {
    const auto hash = git(folder, {"rev-parse", "--verify", "HEAD"});
    if (!hash) continue;
    const auto changes = git(folder, {"status", "--porcelain", "--", ":(top)", ":(top,exclude)results"});
    return {*hash, !changes || !changes->empty()};
  }
  return {"unknown", false};
}

}  // namespace wavescore::harness
