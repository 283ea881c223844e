#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/progress/progress.h"

namespace wavescore::harness {

/// What status.json of a results folder says of the run that works there, or last did.
struct Status {
  struct Step {
    std::string name{};   ///< "mnist-32: band D=2: fit"
    std::string phase{};  ///< what of it is going on, "moments"; empty: not said
    double fraction = 0;
    double start = 0;        ///< as all times: seconds since 1970
    double phase_start = 0;  ///< when the phase was first heard of,
    double phase_first = 0;  ///< and its fraction then
  };

  std::string title{};
  std::string state{};   ///< running, complete, interrupted or failed
  std::string reason{};  ///< why it failed
  std::string host{};
  int pid = 0;
  std::string process{};  ///< tells the process from a later one of the same pid
  double start = 0;
  double updated = 0;
  Tally tally{};
  double tally_time = 0;
  std::vector<Step> steps{};  ///< going on now
};

/// InputError that says what to do if there is none.
[[nodiscard]] Status read_status(const std::filesystem::path& results);
/// status.json, which appears whole or not at all.
void write_status(const std::filesystem::path& results, const Status& status);

/// The status of this process as it starts: running.
[[nodiscard]] Status new_status(const std::string& title);

/// A few lines for people: state, cells, what is going on, time left; "not running (killed?)" where the
/// process is gone from this host.
[[nodiscard]] std::string status_text(const Status& status);

/// Seconds since 1970.
[[nodiscard]] double now_seconds();

}  // namespace wavescore::harness
