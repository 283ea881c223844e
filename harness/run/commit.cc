#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <optional>

#include "harness/run/manifest.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// What `git -C folder arguments` prints; nothing if it fails.
std::optional<std::string> git(const fs::path& folder, std::string_view arguments) {
  // A checkout of another user (under sudo) is read all the same.
  const std::string command = fmt::format("git -c safe.directory='*' -C {} {} 2>/dev/null",
                                          quoted(folder.empty() ? "." : folder.string()), arguments);
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return std::nullopt;
  std::string output;
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    output.append(buffer.data(), n);
  if (pclose(pipe) != 0) return std::nullopt;
  while (output.ends_with('\n')) output.pop_back();
  return output;
}

}  // namespace

Commit commit_of(const fs::path& experiment) {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  for (const fs::path& folder : {program.parent_path(), experiment.parent_path()}) {
    const auto hash = git(folder, "rev-parse --verify HEAD");
    if (!hash) continue;
    const auto changes = git(folder, "status --porcelain -- ':(top)' ':(top,exclude)results'");
    return {*hash, !changes || !changes->empty()};
  }
  return {"unknown", false};
}

}  // namespace wavescore::harness
