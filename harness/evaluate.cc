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

Evaluation evaluate(const Task& task, Progress& progress, Ranks& ranks) {
  const std::size_t total = task.images->count();
  const Share share = share_of(total, ranks);
  const std::size_t batch = batch_size(task.images->shape());
  const std::size_t end = share.begin + share.count;
  Evaluation result;
  result.kept = Images(task.images->shape(), std::min(task.kept_images, total));
  std::vector<std::vector<double>> values(task.metrics.size(), std::vector<double>(total));
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
    for (std::size_t m = 0; m < task.metrics.size(); ++m)
      find_metric(task.metrics[m])
          .measure(clean, estimate, std::span(values[m]).subspan(first, clean.count()));
    for (std::size_t i = first; i < std::min(first + clean.count(), result.kept.count()); ++i)
      std::ranges::copy(estimate.image(i - first), result.kept.image(i).begin());
  }
  progress.checkpoint("denoising", static_cast<double>(share.count), static_cast<double>(share.count));
  // What another rank has measured is 0 here: the sum is its value, to the bit.
  for (auto& of_metric : values) {
    ranks.sum(of_metric);
    result.metrics.push_back(statistic(of_metric));
  }
  ranks.sum(result.kept.values());
  result.images_per_second = static_cast<double>(share.count) / std::max(denoising.count(), 1e-9);
  ranks.sum(std::span(&result.images_per_second, 1));
  return result;
}

}  // namespace wavescore::harness
