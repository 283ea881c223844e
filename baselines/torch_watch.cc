#include "baselines/torch_watch.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace wavescore::baselines {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kBetweenLooks{500};
constexpr milliseconds kToHearOfTheEnd{50};
constexpr int kLooks = 40;
constexpr int kLooksAtSuspects = 6;
constexpr milliseconds kStoreSilent{20000};
constexpr milliseconds kMostBetweenChecks{5000};
constexpr milliseconds kForOthersToHear{1500};
constexpr milliseconds kForThreadToEnd{2000};

}  // namespace

/// Outlives the Watch where the thread hangs in a store that does not answer.
struct Watch::State {
  /// The beats of one rank as another sees them.
  struct Pulse {
    std::int64_t beats = 0;
    int looks_without = 0;
  };

  c10::intrusive_ptr<c10d::Store> store;
  std::string prefix;
  int rank = 0;
  int count = 1;
  const Progress* progress = nullptr;  ///< not asked once done

  std::mutex mutex;
  std::condition_variable wake;
  bool done = false;
  bool ended = false;

  std::atomic<int> lost{-1};
  std::atomic<bool> suspicious{false};
  std::atomic<bool> stop_here{false};
  std::atomic<bool> stop_anywhere{false};
  std::atomic<std::uint64_t> rounds{0};

  // How long the thread has made no round, as the callers of lost() see it.
  std::mutex silence_mutex;
  std::uint64_t rounds_seen = 0;
  Clock::duration silence{};
  Clock::time_point checked = Clock::now();

  // The thread's own.
  std::vector<Pulse> pulses;
  bool suspicion_told = false;
  bool stop_told = false;

  std::int64_t add(std::string_view key, std::int64_t value) const {
    return store->add(fmt::format("{}{}", prefix, key), value);
  }

  /// Whether `other` has shown no life for too many looks.
  bool gone(int other, int patience) {
    Pulse& pulse = pulses[static_cast<std::size_t>(other)];
    const std::int64_t beats = add(fmt::format("beat/{}", other), 0);
    pulse.looks_without = beats == pulse.beats ? pulse.looks_without + 1 : 0;
    pulse.beats = beats;
    return pulse.looks_without >= patience;
  }

  void look_at_others() {
    const int patience = add("suspicion", 0) > 0 ? kLooksAtSuspects : kLooks;
    if (rank > 0) {
      if (gone(0, patience)) lost = 0;
    } else {
      for (int other = 1; other < count; ++other)
        if (gone(other, patience) && add("lost", 0) == 0) add("lost", other);
    }
    if (const std::int64_t found = add("lost", 0); found > 0) lost = static_cast<int>(found);
  }

  void round() {
    // First what the others must hear before this process may be ended.
    if (stop_here && !std::exchange(stop_told, true)) add("stop", 1);
    add(fmt::format("beat/{}", rank), 1);
    if (suspicious && !std::exchange(suspicion_told, true)) add("suspicion", 1);
    if (add("stop", 0) > 0) stop_anywhere = true;
    look_at_others();
    ++rounds;
  }

  /// Whether the others have yet to be told of a stop. With the mutex held.
  bool stop_news() {
    if (progress != nullptr && progress->cancelled()) stop_here = true;
    return stop_here && !stop_told;
  }

  void run() {
    beat_until_done();
    const std::lock_guard lock(mutex);
    ended = true;
    wake.notify_all();
  }

  void beat_until_done() {
    for (bool last = false; !last;) {
      {
        std::unique_lock lock(mutex);
        for (milliseconds waited{0}; waited < kBetweenLooks && !done && !stop_news();
             waited += kToHearOfTheEnd)
          wake.wait_for(lock, kToHearOfTheEnd, [this] { return done; });
        last = done;
        (void)stop_news();  // also of a rank that ends at once, for the last round to tell
      }
      try {
        round();
      } catch (const std::exception&) {
        lost = 0;  // rank 0 holds the store
        return;
      }
    }
  }

  /// Whether the store has long been silent.
  bool silent() {
    const std::lock_guard lock(silence_mutex);
    const auto now = Clock::now();
    const auto passed = std::min<Clock::duration>(now - std::exchange(checked, now), kMostBetweenChecks);
    const std::uint64_t before = std::exchange(rounds_seen, rounds.load());
    silence = before == rounds_seen ? silence + passed : Clock::duration{};
    return silence > kStoreSilent;
  }
};

Watch::Watch(c10::intrusive_ptr<c10d::Store> store, const std::string& prefix, int rank, int count,
             const Progress* progress)
    : state_(std::make_shared<State>()) {
  state_->store = std::move(store);
  state_->prefix = prefix;
  state_->rank = rank;
  state_->count = count;
  state_->progress = progress;
  state_->pulses.resize(static_cast<std::size_t>(count));
  thread_ = std::thread([state = state_] { state->run(); });
}

Watch::~Watch() {
  const bool news = state_->lost >= 0 || state_->stop_here || state_->stop_anywhere;
  if (state_->rank == 0 && news) std::this_thread::sleep_for(kForOthersToHear);
  std::unique_lock lock(state_->mutex);
  state_->done = true;
  state_->wake.notify_all();
  const bool ended = state_->wake.wait_for(lock, kForThreadToEnd, [this] { return state_->ended; });
  lock.unlock();
  if (ended)
    thread_.join();
  else
    thread_.detach();
}

int Watch::lost() const {
  if (state_->lost < 0 && state_->silent()) state_->lost = 0;
  return state_->lost;
}

void Watch::suspect() { state_->suspicious = true; }

void Watch::ask_to_stop() { state_->stop_here = true; }

bool Watch::asked_to_stop() const { return state_->stop_here || state_->stop_anywhere; }

}  // namespace wavescore::baselines
