#include "baselines/torch_ranks.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

#include "baselines/ranks.h"
#include "baselines/torch_meeting.h"
#include "baselines/torch_watch.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenGlances{500};
constexpr std::chrono::microseconds kBetweenGlancesAtGpu{100};
constexpr std::chrono::seconds kToNameTheLost{30};
/// To the same sum, once a rank was asked to stop.
constexpr std::chrono::seconds kForTheOthersToCome{30};
constexpr std::size_t kMostAtOnce = std::size_t{1} << 22U;

class TorchRanks final : public Ranks {
 public:
  TorchRanks(const RankEnvironment& environment, const Progress* progress)
      : environment_(environment),
        exceptions_(std::uncaught_exceptions()),
        progress_(progress),
        meeting_(meet(environment, progress)),
        watch_(std::make_unique<Watch>(meeting_.store, environment.agent_prefix, rank(), count(), progress)) {
  }

  ~TorchRanks() override {
    if (!broken_ && std::uncaught_exceptions() == exceptions_) wait_for_all();
    watch_.reset();
    // A collective that was given up still waits in the group's thread, and its destructor would wait for it.
    if (broken_) (void)meeting_.group.release(), (void)gpus_.release();
  }

  [[nodiscard]] int rank() const override { return environment_.rank; }
  [[nodiscard]] int count() const override { return environment_.count; }
  [[nodiscard]] int on_this_machine() const override { return meeting_.on_this_machine; }
  [[nodiscard]] int sharing_cores() const override { return meeting_.sharing_cores; }

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
        lost, count()));
  }

  /// False where LibTorch cannot.
  bool sum_there(const torch::Tensor& values) {
    if (!std::exchange(met_on_gpus_, true)) {
      barrier();
      gpus_ = meet_on_gpus(environment_);
    }
    if (!gpus_) return false;
    std::vector<torch::Tensor> in_place{values};
    all_reduce(*gpus_, in_place, &TorchRanks::finished_on_gpu);
    return true;
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
      all_reduce(*meeting_.group, copies, &TorchRanks::finished);
      std::copy_n(copies.front().data_ptr<T>(), piece.size(), piece.data());
      values = values.subspan(piece.size());
    }
  }

  /// `wait` waits a moment and says whether the work is done.
  void all_reduce(RankGroup& group, std::vector<torch::Tensor>& values,
                  bool (TorchRanks::*wait)(c10d::Work&)) {
    if (broken_) throw std::logic_error("ranks used after one was lost");
    broken_ = true;
    check();
    c10::intrusive_ptr<c10d::Work> work;
    try {
      work = group.allreduce(values);
    } catch (const std::exception& error) {
      tell_why(error.what());
    }
    for (auto until = Clock::time_point::max(); !(this->*wait)(*work);) {
      if (progress_ != nullptr && progress_->cancelled()) ask_to_stop();
      check();
      if (Clock::now() > until) throw Cancelled();
      if (watch_->asked_to_stop()) until = std::min(until, Clock::now() + kForTheOthersToCome);
    }
    broken_ = false;
  }

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

  /// wait() only orders the work before what comes next on the GPU: it returns though a rank is gone.
  bool finished_on_gpu(c10d::Work& work) {
    for (const auto start = Clock::now(); Clock::now() - start < kBetweenGlances;) {
      if (work.isCompleted() && work.isSuccess()) return work.wait();
      if (work.isCompleted()) tell_why("an error of NCCL");
      std::this_thread::sleep_for(kBetweenGlancesAtGpu);
    }
    return false;
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
        fmt::format("rank {} of {} lost the connection to another rank: {}", rank(), count(), error));
  }

  void wait_for_all() noexcept {
    try {
      barrier();
    } catch (const std::exception&) {
      // Nothing more is asked of the others.
    }
  }

  RankEnvironment environment_;
  int exceptions_;  ///< under way when the ranks met
  const Progress* progress_;
  bool broken_ = false;
  Meeting meeting_;
  bool met_on_gpus_ = false;
  c10::intrusive_ptr<RankGroup> gpus_;
  std::unique_ptr<Watch> watch_;
};

}  // namespace

std::unique_ptr<Ranks> ranks_from_environment(const Progress* progress) {
  const RankEnvironment environment = read_rank_environment();
  if (environment.count == 1) return std::make_unique<Ranks>();
  check_host(environment);
  return std::make_unique<TorchRanks>(environment, progress);
}

bool sum_on_gpus(const torch::Tensor& values, Ranks& ranks) {
  auto* const joined = dynamic_cast<TorchRanks*>(&ranks);
  return joined != nullptr && joined->sum_there(values);
}

}  // namespace wavescore::baselines
