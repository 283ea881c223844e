#include "baselines/torch_ranks.h"

#include <fmt/format.h>
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <thread>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <utility>

#include "baselines/rank_environment.h"
#include "baselines/ranks.h"
#include "baselines/torch_watch.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

using Clock = std::chrono::steady_clock;
using Store = c10::intrusive_ptr<c10d::Store>;

constexpr std::chrono::seconds kToMeet{45};
constexpr std::chrono::milliseconds kBetweenGlances{500};
/// A collective waits as long as its ranks live; the watch ends it.
constexpr std::chrono::hours kCollective{24 * 365};
constexpr std::chrono::seconds kToNameTheLost{30};
/// To the same sum, once a rank was asked to stop.
constexpr std::chrono::seconds kForTheOthersToCome{30};
constexpr std::size_t kMostAtOnce = std::size_t{1} << 22U;

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

Store connect(const RankEnvironment& environment, const Progress* progress) {
  const Quiet quiet;
  c10d::TCPStoreOptions options;
  options.port = environment.port;
  options.isServer = environment.rank == 0 && environment.agent_prefix.empty();
  options.waitWorkers = false;
  options.timeout = kToMeet;
  try {
    return c10::make_intrusive<c10d::TCPStore>(environment.host, options);
  } catch (const std::exception&) {
    if (progress != nullptr && progress->cancelled()) throw Cancelled();
    if (options.isServer)
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

/// Ranks, this one too, that are near this one.
struct Neighbours {
  int on_machine = 1;
  int on_cores = 1;
};

/// Waits until every rank is there.
Neighbours meet(c10d::Store& store, const RankEnvironment& environment, const Progress* progress) {
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
  return {static_cast<int>(store.add(machine, 0)), static_cast<int>(store.add(cores, 0))};
}

std::shared_ptr<gloo::transport::Device> device_for(const RankEnvironment& environment) {
  if (const char* interface = std::getenv("GLOO_SOCKET_IFNAME"); interface != nullptr && *interface != '\0')
    return c10d::ProcessGroupGloo::createDeviceForInterface(interface);
  if (environment.host == "localhost" || environment.host.starts_with("127."))
    return c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1");
  return c10d::ProcessGroupGloo::createDefaultDevice();
}

c10::intrusive_ptr<GlooGroup> make_group(const Store& store, const RankEnvironment& environment) {
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

class TorchRanks final : public Ranks {
 public:
  TorchRanks(const RankEnvironment& environment, const Progress* progress)
      : rank_(environment.rank),
        count_(environment.count),
        exceptions_(std::uncaught_exceptions()),
        progress_(progress) {
    Store store = connect(environment, progress);
    near_ = meet(*store, environment, progress);
    group_ = make_group(store, environment);
    watch_ = std::make_unique<Watch>(std::move(store), environment.agent_prefix, rank_, count_);
  }

  ~TorchRanks() override {
    if (!broken_ && std::uncaught_exceptions() == exceptions_) wait_for_all();
    watch_.reset();
    // A collective that was given up still waits in the group's thread, and its destructor would wait for it.
    if (broken_) (void)group_.release();
  }

  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int count() const override { return count_; }
  [[nodiscard]] int on_this_machine() const override { return near_.on_machine; }
  [[nodiscard]] int sharing_cores() const override { return near_.on_cores; }

  void sum(std::span<double> values) override { sum_in_pieces(values, torch::kFloat64); }
  void sum(std::span<float> values) override { sum_in_pieces(values, torch::kFloat32); }

  void barrier() override {
    double one = 1;
    sum(std::span(&one, 1));
  }

  void check() const override {
    const int lost = watch_->lost();
    if (lost < 0) return;
    if (watch_->asked_to_stop()) throw Cancelled();
    throw LostRank(fmt::format(
        "rank {} of {} was lost: it ended, or its machine does not answer; what was finished is kept, "
        "start all ranks again to go on",
        lost, count_));
  }

  void ask_to_stop() override { watch_->ask_to_stop(); }
  [[nodiscard]] bool asked_to_stop() const override { return watch_->asked_to_stop(); }

 private:
  /// Works on copies: a collective that is given up keeps writing to its memory.
  template <typename T>
  void sum_in_pieces(std::span<T> values, torch::ScalarType type) {
    while (!values.empty()) {
      const auto piece = values.first(std::min(values.size(), kMostAtOnce));
      const torch::Tensor here =
          torch::from_blob(piece.data(), {static_cast<std::int64_t>(piece.size())}, type);
      std::vector<torch::Tensor> copies{here.clone()};
      all_reduce(copies);
      std::copy_n(copies.front().data_ptr<T>(), piece.size(), piece.data());
      values = values.subspan(piece.size());
    }
  }

  void all_reduce(std::vector<torch::Tensor>& values) {
    if (broken_) throw std::logic_error("ranks used after one was lost");
    broken_ = true;
    check();
    c10::intrusive_ptr<c10d::Work> work;
    try {
      work = group_->allreduce(values);
    } catch (const std::exception& error) {
      tell_why(error.what());
    }
    for (auto until = Clock::time_point::max(); !finished(*work);) {
      if (progress_ != nullptr && progress_->cancelled()) ask_to_stop();
      check();
      if (Clock::now() > until) throw Cancelled();
      if (watch_->asked_to_stop()) until = std::min(until, Clock::now() + kForTheOthersToCome);
    }
    broken_ = false;
  }

  /// Waits a moment; whether the work is done.
  bool finished(c10d::Work& work) {
    try {
      work.wait(kBetweenGlances);
      return true;
    } catch (const std::exception& error) {
      if (!work.isCompleted()) return false;
      if (work.isSuccess()) return true;
      tell_why(error.what());
    }
  }

  /// Gloo says that a connection broke, not whose.
  [[noreturn]] void tell_why(const std::string& error) {
    watch_->suspect();
    for (const auto start = Clock::now(); Clock::now() - start < kToNameTheLost;) {
      check();
      if (watch_->asked_to_stop()) throw Cancelled();
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw LostRank(
        fmt::format("rank {} of {} lost the connection to another rank: {}", rank_, count_, error));
  }

  void wait_for_all() noexcept {
    try {
      barrier();
    } catch (const std::exception&) {
      // Nothing more is asked of the others.
    }
  }

  int rank_;
  int count_;
  int exceptions_;  ///< under way when the ranks met
  Neighbours near_;
  const Progress* progress_;
  bool broken_ = false;
  c10::intrusive_ptr<GlooGroup> group_;
  std::unique_ptr<Watch> watch_;
};

}  // namespace

std::unique_ptr<Ranks> ranks_from_environment(const Progress* progress) {
  const RankEnvironment environment = read_rank_environment();
  if (environment.count == 1) return std::make_unique<Ranks>();
  return std::make_unique<TorchRanks>(environment, progress);
}

void sum_over_ranks(torch::Tensor& values, Ranks& ranks) {
  if (ranks.count() == 1) return;
  const torch::NoGradGuard no_grad;
  torch::Tensor sum = values.cpu();
  ranks.sum(std::span(sum.data_ptr<float>(), static_cast<std::size_t>(sum.numel())));
  if (!values.is_same(sum)) values.copy_(sum);
}

}  // namespace wavescore::baselines
