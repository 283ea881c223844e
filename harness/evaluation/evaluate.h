#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/denoiser.h"

namespace wavescore::harness {

/// What one denoiser is asked at one noise level.
struct Task {
  const Denoiser* denoiser = nullptr;
  const ImageSource* images = nullptr;  ///< clean
  double sigma = 0;                     ///< of the noise in the images, pixel units
  double told_sigma = 0;                ///< what the denoiser is told
  std::uint64_t noise_seed = 0;
  std::vector<std::string> metrics;
  std::size_t kept_images = 0;  ///< estimates to keep
};

/// One number an image.
struct Series {
  std::string metric;
  std::string scale = "all";
  std::string orientation = "all";
  std::vector<float> values;
};

/// Mean over images, its standard error sd / sqrt(n) (sd with n - 1; 0 where n is 1), and n.
struct Statistic {
  double mean = 0;
  double std_error = 0;
  std::int64_t n = 0;
};

struct Evaluation {
  /// Those of Task::metrics in their order, then mse_by_band, what each scale and
  /// orientation adds to mse_unclipped (SquaresByBand).
  std::vector<Series> series;
  double images_per_second = 0;  ///< of denoise() alone; of all ranks together
  Images kept;                   ///< the first estimates
};

/// Adds noise, denoises and measures, a batch of images at a time. Each rank does its share of the images and
/// gets the whole result. The noise of an image depends on the seed and its index alone, so it is the same
/// for every method. Throws Cancelled between batches; std::runtime_error where an estimate is not finite.
[[nodiscard]] Evaluation evaluate(const Task& task, Progress& progress, Ranks& ranks);

/// Images that are denoised at a time: `most`, fewer where they are large.
[[nodiscard]] std::size_t batch_size(const Shape& shape, std::size_t most);

[[nodiscard]] Statistic statistic(std::span<const float> values);

}  // namespace wavescore::harness
