#include "harness/forecast/forecast.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLast = 5;
constexpr double kMostPerOption = 2;

/// Factors of two between a and b.
double doublings(double a, double b) { return a > 0 && b > 0 ? std::abs(std::log2(a / b)) : 0; }

double option_distance(const Json& a, const Json& b) {
  if (a == b) return 0;
  if (!a.is_number() || !b.is_number()) return 1;
  const double x = a.get<double>();
  const double y = b.get<double>();
  return x > 0 && y > 0 ? std::min(kMostPerOption, doublings(x, y)) : 1;
}

double options_distance(const Json& a, const Json& b) {
  double sum = 0;
  for (const auto& [key, value] : a.items()) sum += b.contains(key) ? option_distance(value, b[key]) : 1;
  for (const auto& [key, value] : b.items()) sum += a.contains(key) ? 0 : 1;
  return sum;
}

/// Weights say how far each difference misleads once the seconds are scaled: most by another number of
/// threads, least by more images.
double distance(const CostRecord& a, const CostRecord& b) {
  return options_distance(a.options, b.options) + doublings(a.pixels(), b.pixels()) +
         0.5 * doublings(a.flops, b.flops) +
         0.25 * doublings(static_cast<double>(a.images), static_cast<double>(b.images)) +
         0.1 * doublings(static_cast<double>(a.levels), static_cast<double>(b.levels)) +
         (a.threads == b.threads ? 0 : 3) + (a.ranks == b.ranks ? 0 : 3) + (a.metrics == b.metrics ? 0 : 1) +
         (a.version == b.version ? 0 : 1);
}

bool same_setting(const CostRecord& a, const CostRecord& b) {
  return a.stage == b.stage && a.denoiser == b.denoiser && a.version == b.version && a.shape == b.shape &&
         a.images == b.images && a.levels == b.levels && a.metrics == b.metrics && a.threads == b.threads &&
         a.ranks == b.ranks && a.flops == b.flops && a.options == b.options;
}

double median_of(const std::vector<CostRecord>& all, double CostRecord::*member) {
  std::vector<double> values;
  for (const CostRecord& one : all) values.push_back(one.*member);
  std::ranges::sort(values);
  return values[values.size() / 2];
}

double images_times_pixels(const CostRecord& m) { return static_cast<double>(m.images) * m.pixels(); }

double scale(const CostRecord& asked, const CostRecord& known) {
  if (asked.stage == "fit" && asked.flops > 0 && known.flops > 0) return asked.flops / known.flops;
  return images_times_pixels(asked) / images_times_pixels(known);
}

/// The process has more than the tables of the fit, its images above all; or less, where the formula is a
/// bound that was not reached.
double peak(const CostRecord& asked, const CostRecord& known) {
  if (!(known.peak_bytes > 0)) return 0;  // several fits at a time
  return known.peak_bytes < known.bytes ? known.peak_bytes * asked.bytes / known.bytes
                                        : known.peak_bytes + asked.bytes - known.bytes;
}

Forecast assumed(const CostRecord& asked) {
  if (asked.stage == "fit") return {.seconds = asked.flops / kAssumedFlops};
  const bool trained = find_denoiser(asked.denoiser).kind == Kind::trained;
  return {.seconds = images_times_pixels(asked) / (trained ? kAssumedTrainedPixels : kAssumedPixels)};
}

}  // namespace

Forecasts::Forecasts(std::vector<CostRecord> measured) {
  for (CostRecord& one : measured) {
    const auto known = std::ranges::find_if(
        settings_, [&](const Setting& setting) { return same_setting(setting.what, one); });
    Setting& setting = known == settings_.end() ? settings_.emplace_back(Setting{one, {}}) : *known;
    setting.last.push_back(std::move(one));
    if (setting.last.size() > kLast) setting.last.erase(setting.last.begin());
  }
  for (Setting& setting : settings_) {
    setting.what.seconds = median_of(setting.last, &CostRecord::seconds);
    setting.what.peak_bytes = median_of(setting.last, &CostRecord::peak_bytes);
  }
}

Forecast Forecasts::operator()(const CostRecord& asked) const {
  const CostRecord* nearest = nullptr;
  double least = std::numeric_limits<double>::infinity();
  for (const Setting& setting : settings_) {
    if (setting.what.stage != asked.stage || setting.what.denoiser != asked.denoiser) continue;
    // How long a training by the clock took tells nothing of one by steps.
    if (asked.stage == "fit" && (setting.what.time_limit() > 0) != (asked.time_limit() > 0)) continue;
    const double away = distance(setting.what, asked);
    if (away >= least) continue;
    least = away;
    nearest = &setting.what;
  }
  if (asked.stage == "fit" && asked.time_limit() > 0)
    return {.seconds = asked.time_limit(),
            .peak_bytes = nearest == nullptr ? 0 : peak(asked, *nearest),
            .measured = true};
  if (nearest == nullptr) return assumed(asked);
  return {.seconds = nearest->seconds * scale(asked, *nearest),
          .peak_bytes = peak(asked, *nearest),
          .measured = true};
}

void TimeEstimate::add(const Forecast* fit, const Forecast& cell, std::size_t cells) {
  const double fitting = fit == nullptr ? 0 : fit->seconds;
  const double evaluating = cell.seconds * static_cast<double>(cells);
  *std::ranges::min_element(busy_until_) += fitting + evaluating;
  fit_seconds_ += fitting;
  evaluation_seconds_ += evaluating;
  if (fit != nullptr && fit->measured) measured_seconds_ += fitting;
  if (cell.measured) measured_seconds_ += evaluating;
}

double TimeEstimate::seconds() const { return std::ranges::max(busy_until_); }

double TimeEstimate::measured_share() const {
  const double sum = fit_seconds_ + evaluation_seconds_;
  return sum > 0 ? measured_seconds_ / sum : 1;
}

int threads_of_each(int parallel) { return std::max(1, omp_threads() / parallel); }

TimeLeft::TimeLeft(const Config& config, const std::filesystem::path& data_folder, std::span<const Work> work,
                   int ranks)
    : config_(config),
      data_folder_(data_folder),
      ranks_(ranks),
      parallel_(ranks > 1 ? 1 : config.parallel),
      threads_(threads_of_each(parallel_)) {
  forecast(work);
}

void TimeLeft::forecast(std::span<const Work> work) {
  const Forecasts forecasts(remembered(data_folder_));
  const auto forecast = [&](CostRecord asked) {
    asked.threads = threads_;
    asked.ranks = ranks_;
    return forecasts(asked);
  };
  fits_.clear();
  cells_.clear();
  for (const Work& one : work) {
    fits_.emplace_back();
    cells_.emplace_back();
    if (one.complete()) continue;
    if (one.model_rows.empty())
      fits_.back() = forecast(fit_of(*one.job, one.inputs->train->count(), one.told_sigmas.size()));
    cells_.back() = forecast(evaluation_of(*one.job, one.inputs->evaluation->count(), config_.metrics));
  }
}

TimeEstimate TimeLeft::of(std::span<const Work> work) const {
  std::set<std::string_view> fitted;
  for (const Work& one : work)
    if (!one.model_rows.empty()) fitted.insert(one.these_levels);
  TimeEstimate estimate(parallel_);
  for (std::size_t i = 0; i < work.size(); ++i) {
    if (!work[i].failures.empty()) continue;
    const bool fits = fitted.insert(work[i].these_levels).second;
    estimate.add(fits ? &fits_[i] : nullptr, cells_[i], work[i].cells.size() - work[i].kept());
  }
  return estimate;
}

}  // namespace wavescore::harness
