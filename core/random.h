#pragma once

#include <cstdint>
#include <span>

#include "core/image.h"

namespace wavescore {

/// What a draw is for. Draws of different purposes are independent for the same seed.
enum class Purpose : std::uint32_t {
  evaluation = 1,  ///< the noise that every method is compared on
  fitting = 2,     ///< noise and choices of closed forms: `samples` (M4), EM, k-means, cascade, patches
  training = 3,    ///< minibatches, levels and noise of the trained baselines
  validation = 4,  ///< the fixed noise of a training's validation curve
  synthetic = 5,   ///< data sets that are drawn, such as gaussian_field
  sampling = 6,    ///< where samplers begin
  resampling = 7,  ///< which images a bootstrap resample holds
  subset = 8,      ///< which training images are fitted, where an experiment repeats over subsets
};

/// Standard normal draws addressed by (seed, purpose, image, pixel): out[p] is the draw of pixel p.
///
/// Philox4x32-10 (Salmon et al., 2011) followed by the inverse normal CDF of Wichura's AS241, evaluated with
/// + - * / and sqrt alone, so that the bits are the same on every IEEE machine, whatever the order of calls,
/// the batch or the number of threads.
void fill_normal(std::uint64_t seed, Purpose purpose, std::uint64_t image, std::span<float> out);

/// The uniform 64-bit word at (seed, purpose, index), from the same generator.
[[nodiscard]] std::uint64_t random_word(std::uint64_t seed, Purpose purpose, std::uint64_t index);

/// Inverse of the standard normal CDF for 0 < p < 1 (AS241, relative error 1e-16).
[[nodiscard]] double inverse_normal_cdf(double p);

/// y = x + sigma n, where image i of `clean` takes the draws of image `first_image + i`.
[[nodiscard]] Images add_noise(const Images& clean, double sigma, std::uint64_t seed, Purpose purpose,
                               std::uint64_t first_image);

}  // namespace wavescore
