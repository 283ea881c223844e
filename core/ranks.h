#pragma once

#include <cstddef>
#include <span>
#include <stdexcept>

namespace wavescore {

/// Another process of this run is gone. Exit status 1.
class LostRank : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The processes that do one run together, numbered from 0. Every rank calls the same functions in the same
/// order. This base class is the run of one process: nothing to add up, nobody to wait for.
///
/// sum() and barrier() wait for the other ranks, however long they work, but not for one that is gone: then
/// they throw LostRank, naming it, within a minute. Once a rank was asked to stop they throw Cancelled if a
/// rank leaves, or does not come within 30 seconds. After either exception the ranks cannot be used any more.
class Ranks {
 public:
  Ranks() = default;
  virtual ~Ranks() = default;
  Ranks(const Ranks&) = delete;
  Ranks& operator=(const Ranks&) = delete;

  [[nodiscard]] virtual int rank() const { return 0; }
  [[nodiscard]] virtual int count() const { return 1; }
  /// Ranks, this one too, on the same machine, and of those the ones on the same processor cores.
  [[nodiscard]] virtual int on_this_machine() const { return 1; }
  [[nodiscard]] virtual int sharing_cores() const { return 1; }

  /// Replaces `values` by their sum over the ranks, the same bits on every rank. As many on each of them.
  virtual void sum(std::span<double> values) { (void)values; }
  virtual void sum(std::span<float> values) { (void)values; }
  /// Returns once every rank has come here.
  virtual void barrier() {}

  /// Throws LostRank if another rank is gone. Costs nothing; for those who work while others wait.
  virtual void check() const {}
  /// Tells all ranks that the user has asked this one to stop.
  virtual void ask_to_stop() {}
  /// Whether any rank was asked to stop; heard within a second, so not by all ranks at the same place.
  [[nodiscard]] virtual bool asked_to_stop() const { return false; }
};

/// The run of one process.
[[nodiscard]] inline Ranks& alone() {
  static Ranks one;
  return one;
}

/// `count` things from `begin` on.
struct Share {
  std::size_t begin = 0;
  std::size_t count = 0;
};

/// The share of `total` things that falls to this rank: contiguous, in the order of ranks, sizes differ by at
/// most one.
[[nodiscard]] inline Share share_of(std::size_t total, const Ranks& ranks) {
  const auto rank = static_cast<std::size_t>(ranks.rank());
  const auto count = static_cast<std::size_t>(ranks.count());
  const std::size_t begin = total * rank / count;
  return {begin, total * (rank + 1) / count - begin};
}

}  // namespace wavescore
