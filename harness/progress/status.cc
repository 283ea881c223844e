#include "harness/progress/status.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/counted.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr double kSilent = 120;  ///< seconds after which another host's run is doubted

std::string host_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

/// When the process started, in the kernel's own count; empty if there is none that runs.
std::string process_of(int pid) {
  std::ifstream stream(fmt::format("/proc/{}/stat", pid));
  std::string line;
  std::getline(stream, line);
  // The second field is the program's name, which may hold spaces; the start is field 22.
  constexpr int kAfterName = 20;
  std::size_t place = line.rfind(')');
  const auto is = [&](const char* state) { return line.compare(place, 3, state) == 0; };
  if (place == std::string::npos || is(") Z") || is(") X")) return {};  // ended, and nobody has asked how
  for (int field = 0; field < kAfterName && place != std::string::npos; ++field)
    place = line.find(' ', place + 1);
  return place == std::string::npos ? std::string()
                                    : line.substr(place + 1, line.find(' ', place + 1) - place - 1);
}

std::string since(double time, double now) { return duration_text(std::max(0.0, now - time)); }

std::string time_text(double time) {
  return fmt::format("{:%Y-%m-%d %H:%M:%S} UTC", fmt::gmtime(static_cast<std::time_t>(time)));
}

/// "running on host (pid 12) for 2 min 3 s", and what is odd about it.
std::string state_text(const Status& status, double now) {
  const std::string where = fmt::format("on {} (pid {})", status.host, status.pid);
  if (status.state != "running") {
    const std::string reason = status.reason.empty() ? "" : ": " + status.reason;
    return fmt::format("{} at {}, after {}{}", status.state, time_text(status.updated),
                       since(status.start, status.updated), reason);
  }
  const bool here = status.host == host_name();
  const std::string process = process_of(status.pid);
  if (here && (process.empty() || process != status.process))
    return fmt::format("not running (killed?): last heard of {} ago {}; the same command goes on from there",
                       since(status.updated, now), where);
  std::string text = fmt::format("running {} for {}", where, since(status.start, now));
  if (!here && now - status.updated > kSilent)
    text += fmt::format(", last heard of {} ago (killed?)", since(status.updated, now));
  return text;
}

std::string step_text(const Status::Step& step, double now) {
  std::string phase;
  if (!step.phase.empty())
    phase = step.fraction < 1 ? fmt::format(": {} {:.0f} %", step.phase, 100 * step.fraction)
                              : fmt::format(": {} is done", step.phase);
  return fmt::format("  {}{}, {}\n", step.name, phase, since(step.start, now));
}

/// Seconds until the phase is done at its own speed; 0 while that is not known.
double left_in_phase(const Status::Step& step, double now) {
  constexpr double kTelling = 0.02;
  const double done = step.fraction - step.phase_first;
  return done < kTelling ? 0 : (now - step.phase_start) * (1 - step.fraction) / done;
}

}  // namespace

double now_seconds() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Status new_status(const std::string& title) {
  Status status;
  status.title = title;
  status.state = "running";
  status.host = host_name();
  status.pid = getpid();
  status.process = process_of(status.pid);
  status.start = now_seconds();
  return status;
}

void write_status(const fs::path& results, const Status& status) {
  const Tally& tally = status.tally;
  Json steps = Json::array();
  for (const Status::Step& step : status.steps)
    steps.push_back({{"name", step.name},
                     {"phase", step.phase},
                     {"fraction", step.fraction},
                     {"start", step.start},
                     {"phase_start", step.phase_start},
                     {"phase_first", step.phase_first}});
  const Json json{{"title", status.title},
                  {"state", status.state},
                  {"reason", status.reason},
                  {"host", status.host},
                  {"pid", status.pid},
                  {"process", status.process},
                  {"start", status.start},
                  {"updated", status.updated},
                  {"cells",
                   {{"total", tally.total},
                    {"kept", tally.kept},
                    {"computed", tally.computed},
                    {"failed", tally.failed}}},
                  {"seconds_left", tally.seconds_left},
                  {"measured_share", tally.measured_share},
                  {"tally_time", status.tally_time},
                  {"steps", steps}};
  // A file name in an error message may be no UTF-8.
  write_atomically(results / "status.json", json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

Status read_status(const fs::path& results) {
  const fs::path file = results / "status.json";
  std::ifstream stream(file);
  if (!stream)
    throw InputError(fmt::format(
        "{}: no status.json here: give the results folder of a run (`wavescore run NAME.yaml` writes to "
        "results/NAME){}",
        results.string(),
        fs::exists(results / "manifest.yaml") ? "; manifest.yaml lists the runs of this one" : ""));
  try {
    const Json json = Json::parse(stream);
    const Json& cells = json.at("cells");
    Status status{.title = json.at("title"),
                  .state = json.at("state"),
                  .reason = json.at("reason"),
                  .host = json.at("host"),
                  .pid = json.at("pid"),
                  .process = json.at("process"),
                  .start = json.at("start"),
                  .updated = json.at("updated"),
                  .tally = {.total = cells.at("total"),
                            .kept = cells.at("kept"),
                            .computed = cells.at("computed"),
                            .failed = cells.at("failed"),
                            .seconds_left = json.at("seconds_left"),
                            .measured_share = json.at("measured_share")},
                  .tally_time = json.at("tally_time"),
                  .steps = {}};
    for (const Json& step : json.at("steps"))
      status.steps.push_back({step.at("name"), step.at("phase"), step.at("fraction"), step.at("start"),
                              step.at("phase_start"), step.at("phase_first")});
    return status;
  } catch (const Json::exception&) {
    throw InputError(fmt::format("{}: not a status file: remove it, the next run writes it", file.string()));
  }
}

std::string status_text(const Status& status) {
  const double now = now_seconds();
  const Tally& tally = status.tally;
  const std::string state = state_text(status, now);
  std::string text = fmt::format("{}: {}\n", status.title, state);
  if (tally.total > 0)
    text += fmt::format("{} of {}: {} kept, {} computed, {} failed\n", tally.kept + tally.computed,
                        counted(tally.total, "cell"), tally.kept, tally.computed, tally.failed);
  if (!state.starts_with("running")) return text;
  double left = tally.seconds_left - (now - status.tally_time);
  for (const Status::Step& step : status.steps) {
    text += step_text(step, now);
    left = std::max(left, left_in_phase(step, now));
  }
  if (left > 0)
    text += fmt::format(
        "about {} left{}\n", duration_text(left),
        tally.measured_share < 0.995
            ? fmt::format(" (estimated, {:.0f} % of it from measurements)", 100 * tally.measured_share)
            : "");
  return text;
}

}  // namespace wavescore::harness
