#include "harness/sampling/sampler.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "core/random.h"
#include "harness/evaluation/evaluate.h"

namespace wavescore::harness {
namespace {

using OdeState = Eigen::ArrayXd;

// Images that are followed at a time: memory grows by the samples alone.
constexpr std::size_t kMostFollowed = 256;

OdeState slope(const Denoiser& denoiser, const OdeState& x, double t, Images& images) {
  std::ranges::transform(x, images.values().begin(), [](double v) { return static_cast<float>(v); });
  const Images estimate = denoiser.denoise(images, t);
  const Eigen::Map<const Eigen::ArrayXf> d(estimate.values().data(), x.size());
  return (x - d.cast<double>()) / t;
}

void check(const Denoiser& denoiser, const SamplerOptions& options) {
  if (!denoiser.levels().empty())
    throw InputError(
        fmt::format("the model holds only the noise levels it was fitted at, sigma {:.4g} in pixel units: "
                    "sampling needs one that serves any level",
                    fmt::join(denoiser.levels(), ", ")));
  if (options.count < 1 || options.steps < 1)
    throw InputError("sampling needs at least one image and one step");
  // Written so that NaN fails too.
  if (!(0 < options.sigma_min && options.sigma_min <= options.sigma_max && options.rho > 0))
    throw InputError("sampling needs 0 < sigma_min <= sigma_max, and rho > 0");
}

/// Standard normal draws, addressed by the seed and the place of the image, from `first` on.
Images noise(const Shape& shape, const SamplerOptions& options, std::size_t first, std::size_t count) {
  Images images(shape, count);
  for (std::size_t i = 0; i < count; ++i)
    fill_normal(options.seed, Purpose::sampling, first + i, images.image(i));
  return images;
}

/// Follows the flow of images [first, first + count) from their noise to their ends.
Images follow(const Denoiser& denoiser, const SamplerOptions& options, std::size_t first, std::size_t count,
              Progress& progress) {
  Images images = noise(denoiser.shape(), options, first, count);
  const std::vector<double> times = sampler_times(options);
  const double all = static_cast<double>(options.count) * options.steps;
  const double before = static_cast<double>(first) * options.steps;
  OdeState x = Eigen::Map<const Eigen::ArrayXf>(images.values().data(),
                                                static_cast<Eigen::Index>(images.values().size()))
                   .cast<double>() *
               times.front();
  for (std::size_t i = 0; i + 1 < times.size(); ++i) {
    progress.checkpoint("sampling", before + static_cast<double>(count * i), all);
    const double step = times[i + 1] - times[i];
    const OdeState here = slope(denoiser, x, times[i], images);
    OdeState next = x + step * here;
    if (times[i + 1] > 0) next = x + step / 2 * (here + slope(denoiser, next, times[i + 1], images));
    x = std::move(next);
  }
  std::ranges::transform(x, images.values().begin(), [](double v) { return static_cast<float>(v); });
  return images;
}

}  // namespace

std::vector<double> sampler_times(const SamplerOptions& options) {
  const double first = std::pow(options.sigma_max, 1 / options.rho);
  const double last = std::pow(options.sigma_min, 1 / options.rho);
  std::vector<double> times;
  for (int i = 0; i < options.steps; ++i) {
    const double share = options.steps == 1 ? 0 : static_cast<double>(i) / (options.steps - 1);
    times.push_back(std::pow(first + share * (last - first), options.rho));
  }
  times.push_back(0);
  return times;
}

Images sample(const Denoiser& denoiser, const SamplerOptions& options, Progress& progress) {
  check(denoiser, options);
  const auto count = static_cast<std::size_t>(options.count);
  Images samples = Images::unset(denoiser.shape(), count);
  const std::size_t block = batch_size(denoiser.shape(), kMostFollowed);
  for (std::size_t first = 0; first < count; first += block) {
    const Images some = follow(denoiser, options, first, std::min(block, count - first), progress);
    std::ranges::copy(some.values(), samples.image(first).begin());
  }
  const double all = static_cast<double>(options.count) * options.steps;
  progress.checkpoint("sampling", all, all);
  return samples;
}

std::size_t diverged(const Images& samples) {
  constexpr float kBeyond = 10;
  std::size_t count = 0;
  for (std::size_t i = 0; i < samples.count(); ++i)
    if (!std::ranges::all_of(samples.image(i), [](float value) { return std::abs(value) <= kBeyond; }))
      ++count;
  return count;
}

}  // namespace wavescore::harness
