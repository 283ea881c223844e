#include "harness/progress/status_progress.h"

#include <chrono>
#include <utility>

namespace wavescore::harness {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kLeastPause{1};
constexpr std::chrono::seconds kMostPause{30};
constexpr std::chrono::milliseconds kBetweenChecks{100};

void follow(Status::Step& step, std::string_view phase, double fraction) {
  if (step.phase != phase) {
    step.phase = phase;
    step.phase_start = now_seconds();
    step.phase_first = fraction;
  }
  step.fraction = fraction;
}

}  // namespace

StatusProgress::StatusProgress(StepProgress& shown, std::filesystem::path results, const std::string& title)
    : shown_(shown), results_(std::move(results)), status_(new_status(title)) {
  if (!results_.empty()) writer_ = std::jthread([this](const std::stop_token& stop) { keep_writing(stop); });
}

void StatusProgress::keep_writing(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  for (Clock::time_point written{}; !stop.stop_requested();) {
    // That it was asked to stop a run tells at once: it may be ended before it comes to an end by itself.
    const bool stops = shown_.cancelled();
    if (begun_ && (stops || Clock::now() - written >= (changed_ ? kLeastPause : kMostPause))) {
      if (stops) status_.state = "interrupted";
      write_now(lock);
      if (stops) return;
      written = Clock::now();
    }
    wakes_.wait_for(lock, stop, kBetweenChecks, [] { return false; });
  }
}

void StatusProgress::write_now(std::unique_lock<std::mutex>& lock) {
  changed_ = false;
  Status status = status_;
  status.updated = now_seconds();
  for (const auto& [thread, step] : steps_) status.steps.push_back(step);
  lock.unlock();  // nobody waits for the disk
  try {
    write_status(results_, status);
  } catch (const std::exception&) {
    // The run matters more than what is told of it.
  }
  lock.lock();
}

/// With the mutex held.
void StatusProgress::changed() {
  begun_ = true;
  changed_ = true;
}

void StatusProgress::begin(std::string_view step) {
  {
    const std::lock_guard lock(mutex_);
    steps_[std::this_thread::get_id()] = {.name = std::string(step), .start = now_seconds()};
    changed();
  }
  shown_.begin(step);
}

void StatusProgress::end(std::string_view outcome) {
  {
    const std::lock_guard lock(mutex_);
    steps_.erase(std::this_thread::get_id());
    changed();
  }
  shown_.end(outcome);
}

void StatusProgress::say(std::string_view line) {
  {
    const std::lock_guard lock(mutex_);
    steps_.erase(std::this_thread::get_id());
    changed();
  }
  shown_.say(line);
}

void StatusProgress::update(std::string_view what, double done, double total, std::string_view note) {
  {
    const std::lock_guard lock(mutex_);
    const auto own = steps_.find(std::this_thread::get_id());
    if (own != steps_.end()) {
      follow(own->second, what, total > 0 ? done / total : 0);
      changed();
    }
  }
  shown_.update(what, done, total, note);
}

void StatusProgress::beside(std::string_view step, std::string_view what, double fraction) {
  {
    const std::lock_guard lock(mutex_);
    Status::Step& own = steps_[std::this_thread::get_id()];
    if (own.name != step) own = {.name = std::string(step), .start = now_seconds()};
    follow(own, what, fraction);
    changed();
  }
  shown_.beside(step, what, fraction);
}

void StatusProgress::tally(const Tally& tally) {
  {
    const std::lock_guard lock(mutex_);
    status_.tally = tally;
    status_.tally_time = now_seconds();
    changed();
  }
  shown_.tally(tally);
}

void StatusProgress::finish(const std::string& state, const std::string& reason) {
  if (!writer_.joinable()) return;
  writer_.request_stop();
  writer_.join();  // what it writes last is not the last word
  std::unique_lock lock(mutex_);
  steps_.clear();
  status_.state = state;
  status_.reason = reason;
  if (begun_ || std::filesystem::exists(results_)) write_now(lock);
}

}  // namespace wavescore::harness
