#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "harness/run/run.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// The state of the sources, as git tells: of the program's folder, else of the folder of `experiment`.
struct Commit {
  std::string hash;    ///< "unknown" without git or a repository
  bool dirty = false;  ///< uncommitted changes outside results/

  [[nodiscard]] std::string text() const { return dirty ? hash + " and changes" : hash; }
};
[[nodiscard]] Commit commit_of(const std::filesystem::path& experiment);

/// manifest.yaml: every resolved parameter of every cell with its default, seeds and data checksums; and for
/// every run that computed something when, by which code and libraries, on what machine.
class Manifest {
 public:
  /// Starts the clock of this run and notes the state of its sources. Both must outlive it.
  Manifest(const Config& config, const RunOptions& options);

  /// Adds this run to those in the file. A run that computed nothing leaves a file of the same parameters
  /// as it is.
  void write(const std::vector<Work>& work, const RunSummary& summary, std::string_view outcome) const;

 private:
  const Config& config_;
  const RunOptions& options_;
  std::chrono::system_clock::time_point start_;
  Commit commit_;  ///< as the run starts: the checkout may move on while it lasts
};

}  // namespace wavescore::harness
