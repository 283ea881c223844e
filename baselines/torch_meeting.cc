#include "baselines/torch_meeting.h"

#include <fmt/format.h>
#include <sched.h>
#include <torch/torch.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif
#include <utility>

#include "core/error.h"

namespace wavescore::baselines {
namespace {

using Clock = std::chrono::steady_clock;
using Store = c10::intrusive_ptr<c10d::Store>;

constexpr std::chrono::seconds kToMeet{45};
/// A collective waits as long as its ranks live; the watch ends it.
constexpr std::chrono::hours kCollective{24 * 365};

class GlooGroup final : public c10d::ProcessGroupGloo {
 public:
  using ProcessGroupGloo::ProcessGroupGloo;
  /// Of collectives; what the options say holds while ranks connect.
  void set_timeout(std::chrono::milliseconds timeout) {
    for (const auto& context : contexts_) context->setTimeout(timeout);
  }
};

/// While it lives LibTorch logs no failed attempts: what comes of them is said once, by an exception.
class Quiet final {
 public:
  Quiet() = default;
  ~Quiet() { level_ = before_; }
  Quiet(const Quiet&) = delete;
  Quiet& operator=(const Quiet&) = delete;

 private:
#ifdef C10_USE_GLOG
  int& level_ = FLAGS_minloglevel;
#else
  int& level_ = FLAGS_caffe2_log_level;
#endif
  int before_ = std::exchange(level_, 3);
};

/// `serves`: whether this process is to hold the store.
Store connect(const RankEnvironment& environment, bool serves, const Progress* progress) {
  const Quiet quiet;
  c10d::TCPStoreOptions options;
  options.port = environment.port;
  options.isServer = serves;
  options.waitWorkers = false;
  options.timeout = kToMeet;
  try {
    return c10::make_intrusive<c10d::TCPStore>(environment.host, options);
  } catch (const std::exception&) {
    if (progress != nullptr && progress->cancelled()) throw Cancelled();
    if (serves)
      throw std::runtime_error(
          fmt::format("rank 0 cannot listen on {}:{} (MASTER_ADDR:MASTER_PORT): the port is in use, or the "
                      "address is not this machine's",
                      environment.host, environment.port));
    throw std::runtime_error(fmt::format("rank {} found no rank 0 at {}:{} (MASTER_ADDR:MASTER_PORT) in {} s",
                                         environment.rank, environment.host, environment.port,
                                         kToMeet.count()));
  }
}

std::string machine_text() {
  std::array<char, 256> name{};
  gethostname(name.data(), name.size() - 1);
  return name.data();
}

/// The cores that this process may use.
std::string cores_text() {
  cpu_set_t set;
  CPU_ZERO(&set);
  sched_getaffinity(0, sizeof(set), &set);
  std::string text;
  for (int core = 0; core < CPU_SETSIZE; ++core)
    if (CPU_ISSET(core, &set)) text += fmt::format(" {}", core);
  return text;
}

/// Waits until every rank is there.
void gather(Meeting& meeting, const RankEnvironment& environment, const Progress* progress) {
  c10d::Store& store = *meeting.store;
  const std::string& prefix = environment.agent_prefix;
  const std::string machine = prefix + "machine/" + machine_text();
  const std::string cores = machine + cores_text();
  if (store.add(fmt::format("{}here/{}", prefix, environment.rank), 1) > 1)
    throw InputError(fmt::format("two processes have RANK={}", environment.rank));
  store.add(machine, 1);
  store.add(cores, 1);
  std::int64_t here = store.add(prefix + "arrived", 1);
  for (const auto start = Clock::now(); here < environment.count; here = store.add(prefix + "arrived", 0)) {
    if (progress != nullptr && progress->cancelled()) throw Cancelled();
    if (Clock::now() - start > kToMeet)
      throw std::runtime_error(
          fmt::format("only {} of {} ranks came in {} s", here, environment.count, kToMeet.count()));
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  meeting.on_this_machine = static_cast<int>(store.add(machine, 0));
  meeting.sharing_cores = static_cast<int>(store.add(cores, 0));
}

std::shared_ptr<gloo::transport::Device> device_for(const RankEnvironment& environment) {
  if (const char* interface = std::getenv("GLOO_SOCKET_IFNAME"); interface != nullptr && *interface != '\0')
    return c10d::ProcessGroupGloo::createDeviceForInterface(interface);
  if (environment.host == "localhost" || environment.host.starts_with("127."))
    return c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1");
  return c10d::ProcessGroupGloo::createDefaultDevice();
}

c10::intrusive_ptr<RankGroup> make_group(const Store& store, const RankEnvironment& environment) {
  try {
    auto options = c10d::ProcessGroupGloo::Options::create(kToMeet);
    options->devices.push_back(device_for(environment));
    options->threads = 1;
    auto group = c10::make_intrusive<GlooGroup>(
        c10::make_intrusive<c10d::PrefixStore>(environment.agent_prefix + "gloo", store), environment.rank,
        environment.count, options);
    group->set_timeout(kCollective);
    return group;
  } catch (const std::exception& error) {
    throw std::runtime_error(fmt::format(
        "rank {} of {} cannot connect to the others; GLOO_SOCKET_IFNAME may name the right network "
        "interface ({})",
        environment.rank, environment.count, std::string(error.what()).substr(0, 200)));
  }
}

}  // namespace

Meeting meet(const RankEnvironment& environment, const Progress* progress) {
  Meeting meeting;
  const bool serves = environment.rank == 0 && environment.agent_prefix.empty();
  meeting.store = connect(environment, serves, progress);
  gather(meeting, environment, progress);
  meeting.group = make_group(meeting.store, environment);
  return meeting;
}

#ifdef USE_C10D_NCCL
c10::intrusive_ptr<RankGroup> meet_on_gpus(const RankEnvironment& environment) {
  const Store store = connect(environment, false, nullptr);
  auto options = c10d::ProcessGroupNCCL::Options::create();
  options->timeout = kCollective;
  return c10::make_intrusive<c10d::ProcessGroupNCCL>(
      c10::make_intrusive<c10d::PrefixStore>(environment.agent_prefix + "nccl", store), environment.rank,
      environment.count, options);
}
#else
c10::intrusive_ptr<RankGroup> meet_on_gpus(const RankEnvironment& /*environment*/) { return {}; }
#endif

}  // namespace wavescore::baselines
