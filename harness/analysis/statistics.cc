#include "harness/analysis/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "core/random.h"

namespace wavescore::harness {
namespace {

/// Of sorted values, between neighbours in proportion.
double quantile(const std::vector<double>& sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

/// A whole number below `count`, from the upper bits of a word.
std::size_t below(std::uint64_t word, std::size_t count) {
  return static_cast<std::size_t>(((word >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
}

constexpr std::size_t kImagesForThreads = 3000;

template <class Combine>
Estimate combine(const Estimate& a, const Estimate& b, Combine with) {
  Estimate result{with(a.value, b.value), std::vector<double>(a.resampled.size()),
                  std::min(a.images, b.images)};
  std::ranges::transform(a.resampled, b.resampled, result.resampled.begin(), with);
  return result;
}

}  // namespace

Resampling::Resampling(std::size_t images) : images_(images), counts_(kResamples * images) {
  if (images == 0 || images > std::numeric_limits<std::uint32_t>::max())
    throw std::invalid_argument("Resampling: no images, or too many");
#pragma omp parallel for schedule(static)
  for (std::size_t r = 0; r < kResamples; ++r) {
    std::uint8_t* counts = counts_.data() + r * images_;
    for (std::size_t i = 0; i < images_; ++i) {
      std::uint8_t& count =
          counts[below(random_word(images_, Purpose::resampling, r * images_ + i), images_)];
      if (count < std::numeric_limits<std::uint8_t>::max()) ++count;
    }
  }
}

Estimate Resampling::mean(std::span<const float> values) const {
  if (values.size() != images_) throw std::invalid_argument("Resampling::mean: another number of images");
  Estimate estimate;
  estimate.resampled.resize(kResamples);
  estimate.images = images_;
  const auto n = static_cast<double>(images_);
  double sum = 0;
  for (const float value : values) sum += static_cast<double>(value);
  estimate.value = sum / n;
// Threads pay from milliseconds on.
#pragma omp parallel for schedule(static) if (images_ > kImagesForThreads)
  for (std::size_t r = 0; r < kResamples; ++r) {
    const std::uint8_t* counts = counts_.data() + r * images_;
    double total = 0;
#pragma omp simd reduction(+ : total)
    for (std::size_t i = 0; i < images_; ++i)
      total += static_cast<double>(counts[i]) * static_cast<double>(values[i]);
    estimate.resampled[r] = total / n;
  }
  return estimate;
}

const Resampling& Resamplings::of(std::size_t images) {
  const std::scoped_lock lock(mutex_);
  return made_.try_emplace(images, images).first->second;
}

Estimate difference(const Estimate& a, const Estimate& b) {
  return combine(a, b, [](double x, double y) { return x - y; });
}

Estimate ratio(const Estimate& a, const Estimate& b) {
  return combine(a, b, [](double x, double y) { return x / y; });
}

double student_quantile(std::size_t degrees) {
  constexpr std::array kQuantiles{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                  2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                                  2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
  if (degrees == 0) throw std::invalid_argument("student_quantile: no degree of freedom");
  if (degrees <= kQuantiles.size()) return kQuantiles[degrees - 1];
  constexpr double z = 1.959963984540054;
  const auto v = static_cast<double>(degrees);
  return z + (z * z * z + z) / (4 * v) + (5 * std::pow(z, 5) + 16 * z * z * z + 3 * z) / (96 * v * v);
}

Summary summarize(std::span<const Estimate> repetitions) {
  const auto count = static_cast<double>(repetitions.size());
  Summary result;
  std::vector<double> resampled(repetitions.front().resampled.size());
  for (const Estimate& one : repetitions) {
    result.value += one.value / count;
    for (std::size_t r = 0; r < resampled.size(); ++r) resampled[r] += one.resampled[r] / count;
  }
  double over_images = 0;
  for (const double value : resampled) over_images += std::pow(value - result.value, 2);
  over_images = std::sqrt(over_images / static_cast<double>(resampled.size()));
  double over_seeds = 0;
  if (repetitions.size() > 1) {
    for (const Estimate& one : repetitions) over_seeds += std::pow(one.value - result.value, 2);
    over_seeds = std::sqrt(over_seeds / (count - 1) / count);
  }
  result.std_error = std::hypot(over_images, over_seeds);
  if (!has_interval(static_cast<std::int64_t>(repetitions.front().images),
                    static_cast<std::int64_t>(repetitions.size()))) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    result.interval = {kNone, kNone};
    return result;
  }
  std::ranges::sort(resampled);
  double below = result.value - quantile(resampled, 0.025);
  double above = quantile(resampled, 0.975) - result.value;
  if (repetitions.size() > 1) {
    const double seeds = student_quantile(repetitions.size() - 1) * over_seeds;
    below = std::hypot(below, seeds);
    above = std::hypot(above, seeds);
  }
  result.interval = {result.value - below, result.value + above};
  return result;
}

Summary summarize_ratios(std::span<const Estimate> repetitions) {
  Summary result = summarize(repetitions);
  if (!result.interval.is_given()) return result;
  const bool positive = std::ranges::all_of(
      repetitions, [](const Estimate& one) { return one.value > 0 && std::ranges::min(one.resampled) > 0; });
  if (!positive) {
    const bool negative = std::ranges::any_of(repetitions, [](const Estimate& one) {
      return one.value < 0 || std::ranges::min(one.resampled) < 0;
    });
    if (!negative) result.interval.low = std::max(0.0, result.interval.low);
    return result;
  }
  std::vector<Estimate> logarithms(repetitions.begin(), repetitions.end());
  for (Estimate& one : logarithms) {
    one.value = std::log(one.value);
    for (double& value : one.resampled) value = std::log(value);
  }
  const Summary of_logarithms = summarize(logarithms);
  result.interval = {result.value * std::exp(of_logarithms.interval.low - of_logarithms.value),
                     result.value * std::exp(of_logarithms.interval.high - of_logarithms.value)};
  return result;
}

}  // namespace wavescore::harness
