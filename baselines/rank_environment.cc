#include "baselines/rank_environment.h"

#include <fmt/format.h>
#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <string_view>

#include "baselines/host_list.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

constexpr int kMostRanks = 65536;

std::string text(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

/// The first of `names` that is set; the last of them if none is.
const char* first_set(std::initializer_list<const char*> names) {
  const auto set = std::ranges::find_if(names, [](const char* name) { return !text(name).empty(); });
  return set == names.end() ? *std::prev(names.end()) : *set;
}

/// Why a variable is needed: another one is set.
struct Need {
  std::string_view because{};
  std::string_view advice{};
};

template <class Integer>
Integer number(const char* name, Integer least, Integer most, const Need& need) {
  const std::string written = text(name);
  if (written.empty())
    throw InputError(fmt::format("the environment sets {} but not {}: {}", need.because, name, need.advice));
  Integer value = 0;
  const char* end = written.data() + written.size();
  const auto [stop, error] = std::from_chars(written.data(), end, value);
  if (error != std::errc() || stop != end || value < least || value > most)
    throw InputError(fmt::format("the environment variable {} must be a whole number from {} to {}, not '{}'",
                                 name, least, most, written));
  return value;
}

std::uint16_t master_port(const Need& need) {
  return static_cast<std::uint16_t>(number("MASTER_PORT", 1, 65535, need));
}

RankEnvironment from_torchrun() {
  constexpr Need kNeed{"WORLD_SIZE", "several processes need both"};
  RankEnvironment result;
  result.count = number("WORLD_SIZE", 1, kMostRanks, kNeed);
  if (result.count == 1) return result;
  result.rank = number("RANK", 0, result.count - 1, kNeed);
  result.port = master_port(kNeed);
  result.host = text("MASTER_ADDR");
  if (result.host.empty())
    throw InputError(fmt::format(
        "the environment asks for {} processes (WORLD_SIZE), but MASTER_ADDR, where they meet, is missing",
        result.count));
  if (text("TORCHELASTIC_USE_AGENT_STORE") == "True")
    result.agent_prefix = "wavescore/" + text("TORCHELASTIC_RESTART_COUNT") + "/";
  return result;
}

/// Whether this process is a task of srun. A batch script has SLURM_PROCID=0 and SLURM_NTASKS, too.
bool is_slurm_task() {
  if (text("SLURM_PROCID").empty()) return false;
  const bool in_step = !text(first_set({"SLURM_STEP_ID", "SLURM_STEPID", "SLURM_STEP_NODELIST"})).empty();
  return in_step || text("ENVIRONMENT") != "BATCH";
}

/// By srun's own variables no two steps that run at a time meet at the same port, unless 10,000 jobs lie
/// between them.
std::uint16_t port_of_step() {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
  constexpr std::uint64_t kFirst = 20000;
  constexpr std::uint64_t kPorts = 10000;
  constexpr std::uint64_t kBetweenSteps = 3001;
  if (!text("MASTER_PORT").empty()) return master_port({});
  const char* step_name = first_set({"SLURM_STEP_ID", "SLURM_STEPID"});
  const auto job = number<std::uint64_t>(
      first_set({"SLURM_JOBID", "SLURM_JOB_ID"}), 0, kMost,
      {"SLURM_PROCID", "the port where the tasks meet follows from it; or set MASTER_PORT"});
  const auto step = text(step_name).empty() ? 0 : number<std::uint64_t>(step_name, 0, kMost, {});
  return static_cast<std::uint16_t>(kFirst + (job + kBetweenSteps * step) % kPorts);
}

RankEnvironment from_slurm() {
  RankEnvironment result;
  result.count_from = first_set({"SLURM_STEP_NUM_TASKS", "SLURM_NTASKS", "SLURM_NPROCS"});
  if (text(result.count_from.c_str()).empty()) return result;
  result.count = number(result.count_from.c_str(), 1, kMostRanks, {});
  if (result.count == 1) return result;
  result.rank = number("SLURM_PROCID", 0, result.count - 1, {});
  result.port = port_of_step();
  result.host = text("MASTER_ADDR");
  if (!result.host.empty()) return result;
  result.host_from = first_set({"SLURM_STEP_NODELIST", "SLURM_JOB_NODELIST", "SLURM_NODELIST"});
  const std::string nodes = text(result.host_from.c_str());
  if (nodes.empty())
    throw InputError(fmt::format(
        "Slurm asks for {} tasks ({}), but says in no SLURM_STEP_NODELIST where the first of them is: set "
        "MASTER_ADDR to its machine",
        result.count, result.count_from));
  result.host = first_host(nodes);
  return result;
}

}  // namespace

RankEnvironment read_rank_environment() {
  if (!text("WORLD_SIZE").empty()) return from_torchrun();
  return is_slurm_task() ? from_slurm() : RankEnvironment();
}

void check_host(const RankEnvironment& environment) {
  addrinfo* found = nullptr;
  const int error = getaddrinfo(environment.host.c_str(), nullptr, nullptr, &found);
  if (error == 0) {
    freeaddrinfo(found);
    return;
  }
  throw InputError(fmt::format(
      "no machine is known as '{}', where rank 0 should listen by {} ({}): set MASTER_ADDR to its name or "
      "address",
      environment.host, environment.host_from, gai_strerror(error)));
}

}  // namespace wavescore::baselines
