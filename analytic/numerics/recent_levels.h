#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

namespace wavescore::analytic {

constexpr std::size_t kRecentLevels = 8;  ///< for which a model keeps its solution

/// What was computed for the `kept` most recently used noise levels. Callable from several threads.
template <class Value>
class RecentLevels {
 public:
  explicit RecentLevels(std::size_t kept) : kept_(kept) {}

  /// The value of `sigma`: kept, or else what `make()` returns.
  template <class Make>
  [[nodiscard]] std::shared_ptr<const Value> get(double sigma, const Make& make) {
    const std::lock_guard lock(mutex_);
    const auto known = std::ranges::find(values_, sigma, &Entry::first);
    if (known != values_.end()) {
      values_.splice(values_.begin(), values_, known);
    } else {
      values_.emplace_front(sigma, std::make_shared<const Value>(make()));
      if (values_.size() > kept_) values_.pop_back();
    }
    return values_.front().second;
  }

  void clear() {
    const std::lock_guard lock(mutex_);
    values_.clear();
  }

 private:
  using Entry = std::pair<double, std::shared_ptr<const Value>>;

  std::size_t kept_;
  std::mutex mutex_;
  std::list<Entry> values_;  ///< most recently used first
};

}  // namespace wavescore::analytic
