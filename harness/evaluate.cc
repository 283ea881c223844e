#include "harness/evaluate.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/random.h"
#include "harness/metrics.h"

namespace wavescore::harness {
namespace {

constexpr std::size_t kMostImages = 500;
constexpr std::size_t kMostPixels = std::size_t{1} << 21U;

std::size_t batch_size(const Shape& shape) {
  return std::clamp<std::size_t>(kMostPixels / shape.pixels(), 1, kMostImages);
}

}  // namespace

Statistic statistic(const std::vector<double>& values) {
  double mean = 0;
  double squares = 0;
  std::int64_t n = 0;
  for (const double value : values) {
    const double before = value - mean;
    mean += before / static_cast<double>(++n);
    squares += before * (value - mean);
  }
  const auto count = static_cast<double>(n);
  return {mean, n > 1 ? std::sqrt(squares / (count - 1) / count) : 0.0, n};
}

Evaluation evaluate(const Task& task, Progress& progress) {
  const std::size_t total = task.images->count();
  const std::size_t batch = batch_size(task.images->shape());
  Evaluation result;
  result.kept = Images(task.images->shape(), std::min(task.kept_images, total));
  std::vector<std::vector<double>> values(task.metrics.size(), std::vector<double>(total));
  std::chrono::duration<double> denoising{};
  // A model just read from its file may solve for this level when first asked: that is no time of denoising.
  if (total > 0) (void)task.denoiser->denoise(task.images->read(0, 1), task.told_sigma);
  for (std::size_t first = 0; first < total; first += batch) {
    progress.checkpoint("denoising", static_cast<double>(first), static_cast<double>(total));
    const Images clean = task.images->read(first, std::min(batch, total - first));
    const Images noisy = add_noise(clean, task.sigma, task.noise_seed, Purpose::evaluation, first);
    const auto start = std::chrono::steady_clock::now();
    const Images estimate = task.denoiser->denoise(noisy, task.told_sigma);
    denoising += std::chrono::steady_clock::now() - start;
    for (std::size_t m = 0; m < task.metrics.size(); ++m)
      find_metric(task.metrics[m])
          .measure(clean, estimate, std::span(values[m]).subspan(first, clean.count()));
    for (std::size_t i = first; i < std::min(first + clean.count(), result.kept.count()); ++i)
      std::ranges::copy(estimate.image(i - first), result.kept.image(i).begin());
  }
  progress.checkpoint("denoising", static_cast<double>(total), static_cast<double>(total));
  for (const auto& of_metric : values) result.metrics.push_back(statistic(of_metric));
  result.images_per_second = static_cast<double>(total) / std::max(denoising.count(), 1e-9);
  return result;
}

}  // namespace wavescore::harness
