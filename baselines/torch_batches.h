#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "baselines/training_options.h"
#include "core/image.h"

namespace wavescore::baselines {

/// What a network sees of some images: x, y = x + sigma n, both N x C x H x W, and the N levels, pixel units.
struct Batch {
  torch::Tensor clean;
  torch::Tensor noisy;
  torch::Tensor sigma;
  [[nodiscard]] Batch to(const torch::Device& device) const;
};

/// The clean images in memory, and batches drawn from them. Image i of step s depends on (seed, s, i) alone:
/// whoever draws a part of a batch draws what the whole batch has there, and a training that resumes needs no
/// state of a generator.
class Batches {
 public:
  /// Copies the first `count` images.
  Batches(const ImageSource& clean, std::size_t count, std::uint64_t seed);

  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(images_.count()); }

  /// Images [first, first + count) of the `options.batch` images of step `step`: clean images with
  /// replacement, ln sigma ~ N(p_mean, p_std^2).
  [[nodiscard]] Batch draw(const TrainingOptions& options, std::int64_t step, std::int64_t first,
                           std::int64_t count) const;

  /// FNV-1a over the images' words.
  [[nodiscard]] std::uint64_t checksum() const;

 private:
  Images images_;
  std::uint64_t seed_;
};

}  // namespace wavescore::baselines
