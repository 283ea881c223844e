#include "harness/evaluation/evaluate.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <stdexcept>

#include "core/random.h"
#include "harness/evaluation/error_bands.h"
#include "harness/evaluation/metrics.h"

namespace wavescore::harness {
namespace {

constexpr std::size_t kMostMeasured = 500;  // images of a batch

/// Fills the series of an evaluation, a batch at a time.
class Measures {
 public:
  Measures(const Shape& shape, const std::vector<std::string>& metrics, std::size_t images)
      : by_band_(shape), bands_(by_band_.bands().size(), std::vector<float>(images)) {
    for (const std::string& metric : metrics)
      series_.push_back({.metric = metric, .values = std::vector<float>(images)});
  }

  void take(const Images& clean, const Images& estimate, std::size_t first) {
    std::vector<double> values(clean.count());
    for (Series& series : series_) {
      find_metric(series.metric).measure(clean, estimate, values);
      if (!std::ranges::all_of(values, [](double v) { return std::isfinite(v); }))
        throw std::runtime_error(fmt::format("the estimates are not finite: {} of images {} to {}",
                                             series.metric, first, first + clean.count() - 1));
      std::ranges::transform(values, series.values.begin() + static_cast<std::ptrdiff_t>(first),
                             [](double v) { return static_cast<float>(v); });
    }
    Images error = estimate;
    error.matrix() -= clean.matrix();
    by_band_.measure(error, first, bands_);
  }

  [[nodiscard]] std::vector<Series> series() && {
    for (std::size_t b = 0; b < bands_.size(); ++b) {
      const auto& [scale, orientation] = by_band_.bands()[b];
      series_.push_back({"mse_by_band", scale, orientation, std::move(bands_[b])});
    }
    return std::move(series_);
  }

 private:
  SquaresByBand by_band_;
  std::vector<Series> series_;
  std::vector<std::vector<float>> bands_;
};

}  // namespace

std::size_t batch_size(const Shape& shape, std::size_t most) {
  constexpr std::size_t kMostPixels = std::size_t{1} << 21U;
  return std::clamp<std::size_t>(kMostPixels / shape.pixels(), 1, most);
}

Statistic statistic(std::span<const float> values) {
  double mean = 0;
  double squares = 0;
  std::int64_t n = 0;
  for (const float value : values) {
    const double before = static_cast<double>(value) - mean;
    mean += before / static_cast<double>(++n);
    squares += before * (static_cast<double>(value) - mean);
  }
  const auto count = static_cast<double>(n);
  return {mean, n > 1 ? std::sqrt(squares / (count - 1) / count) : 0.0, n};
}

Evaluation evaluate(const Task& task, Progress& progress, Ranks& ranks) {
  const std::size_t total = task.images->count();
  const Share share = share_of(total, ranks);
  const std::size_t batch = batch_size(task.images->shape(), kMostMeasured);
  const std::size_t end = share.begin + share.count;
  Evaluation result;
  result.kept = Images(task.images->shape(), std::min(task.kept_images, total));
  Measures measures(task.images->shape(), task.metrics, total);
  std::chrono::duration<double> denoising{};
  // A model just read from its file may solve for this level when first asked: that is no time of denoising.
  if (share.count > 0) (void)task.denoiser->denoise(task.images->read(share.begin, 1), task.told_sigma);
  for (std::size_t first = share.begin; first < end; first += batch) {
    progress.checkpoint("denoising", static_cast<double>(first - share.begin),
                        static_cast<double>(share.count));
    const Images clean = task.images->read(first, std::min(batch, end - first));
    const Images noisy = add_noise(clean, task.sigma, task.noise_seed, Purpose::evaluation, first);
    const auto start = std::chrono::steady_clock::now();
    const Images estimate = task.denoiser->denoise(noisy, task.told_sigma);
    denoising += std::chrono::steady_clock::now() - start;
    measures.take(clean, estimate, first);
    for (std::size_t i = first; i < std::min(first + clean.count(), result.kept.count()); ++i)
      std::ranges::copy(estimate.image(i - first), result.kept.image(i).begin());
  }
  progress.checkpoint("denoising", static_cast<double>(share.count), static_cast<double>(share.count));
  // What another rank has measured is 0 here: the sum is its value, to the bit.
  result.series = std::move(measures).series();
  for (Series& series : result.series) ranks.sum(series.values);
  ranks.sum(result.kept.values());
  result.images_per_second = static_cast<double>(share.count) / std::max(denoising.count(), 1e-9);
  ranks.sum(std::span(&result.images_per_second, 1));
  return result;
}

}  // namespace wavescore::harness
