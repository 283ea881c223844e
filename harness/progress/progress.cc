#include "harness/progress/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cmath>

#include "harness/machine/interrupts.h"

namespace wavescore::harness {
namespace {

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::size_t terminal_width(std::FILE* stream) {
  winsize size{};
  return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col - 1U : 79U;
}

}  // namespace

std::string duration_text(double seconds) {
  if (seconds < 9.95) return fmt::format("{:.1f} s", seconds);
  if (seconds < 99.5) return fmt::format("{:.0f} s", seconds);
  const auto whole = std::llround(seconds);
  if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
  return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

ConsoleProgress::ConsoleProgress(std::FILE* stream)
    : stream_(stream), terminal_(isatty(fileno(stream)) != 0) {}

bool ConsoleProgress::cancelled() const { return interrupted(); }

void ConsoleProgress::begin(std::string_view step) {
  step_ = step;
  what_.clear();
  step_start_ = shown_ = Clock::now();
  if (terminal_)
    fmt::print(stream_, "\r\x1b[K{}", step_.substr(0, terminal_width(stream_)));
  else
    fmt::print(stream_, "{}\n", step_);
  std::fflush(stream_);
}

void ConsoleProgress::end(std::string_view outcome) {
  const std::string time = duration_text(seconds_since(step_start_));
  if (terminal_)
    fmt::print(stream_, "\r\x1b[K{}: {}, {}\n", step_, outcome, time);
  else
    fmt::print(stream_, "    {}, {}\n", outcome, time);
  std::fflush(stream_);
}

void ConsoleProgress::say(std::string_view line) {
  fmt::print(stream_, "{}{}\n", terminal_ ? "\r\x1b[K" : "", line);
  std::fflush(stream_);
}

void ConsoleProgress::update(std::string_view what, double done, double total, std::string_view note) {
  const auto now = Clock::now();
  if (what != what_) {
    what_ = what;
    what_start_ = now;
    what_first_ = done;
  }
  const double since_shown = std::chrono::duration<double>(now - shown_).count();
  if (since_shown < (terminal_ ? 0.2 : 60.0)) return;
  shown_ = now;
  const double spent = std::chrono::duration<double>(now - what_start_).count();
  std::string line = fmt::format("{} {:.0f} %", what_, total > 0 ? 100 * done / total : 0.0);
  if (done > what_first_ && spent > 0.5) {
    const double speed = (done - what_first_) / spent;
    line += fmt::format(", {:.4g}/s, {} left", speed, duration_text((total - done) / speed));
  }
  if (!note.empty()) line += fmt::format(", {}", note);
  if (terminal_)
    fmt::print(stream_, "\r\x1b[K{}", fmt::format("{}: {}", step_, line).substr(0, terminal_width(stream_)));
  else
    fmt::print(stream_, "    {}\n", line);
  std::fflush(stream_);
}

}  // namespace wavescore::harness
