#pragma once

#include <barrier>
#include <functional>
#include <thread>
#include <vector>

#include "core/ranks.h"

namespace wavescore {

/// Ranks that are threads of one process: what is shared out can be tested without starting processes.
class ThreadRanks {
 public:
  explicit ThreadRanks(int count) : meeting_(count), at_(static_cast<std::size_t>(count)) {}

  /// Runs `work` on every rank; returns when all are done.
  void run(const std::function<void(Ranks&)>& work) {
    std::vector<std::thread> threads;
    for (std::size_t rank = 0; rank < at_.size(); ++rank)
      threads.emplace_back([this, rank, &work] {
        One one(*this, rank);
        work(one);
      });
    for (std::thread& thread : threads) thread.join();
  }

 private:
  class One final : public Ranks {
   public:
    One(ThreadRanks& all, std::size_t rank) : all_(all), rank_(rank) {}
    [[nodiscard]] int rank() const override { return static_cast<int>(rank_); }
    [[nodiscard]] int count() const override { return static_cast<int>(all_.at_.size()); }
    void sum(std::span<double> values) override { add_up(values); }
    void sum(std::span<float> values) override { add_up(values); }
    void barrier() override { all_.meeting_.arrive_and_wait(); }

   private:
    template <class T>
    void add_up(std::span<T> values) {
      all_.at_[rank_] = values.data();
      barrier();
      std::vector<T> sum(values.size());
      for (const void* part : all_.at_)
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += static_cast<const T*>(part)[i];
      barrier();
      std::copy(sum.begin(), sum.end(), values.begin());
    }

    ThreadRanks& all_;
    std::size_t rank_;
  };

  std::barrier<> meeting_;
  std::vector<const void*> at_;
};

}  // namespace wavescore
