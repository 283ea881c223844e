#pragma once

#include <cstdint>
#include <vector>

#include "core/denoiser.h"
#include "core/progress.h"

namespace wavescore::harness {

/// EDM's deterministic sampler (Karras et al. 2022, algorithm 1 with Heun's method).
struct SamplerOptions {
  int count = 16;  ///< images
  int steps = 18;  ///< at least 1; each but the last costs two denoisings
  std::uint64_t seed = 1;
  double sigma_min = 0.002;  ///< pixel units
  double sigma_max = 80;
  double rho = 7;

  // What experiments and command lines may ask for: with these no level is lost to rounding.
  static constexpr double kLeastSigma = 1e-6, kMostSigma = 1e6, kLeastRho = 0.1, kMostRho = 100;
};

/// t_i = (smax^(1/rho) + i / (N - 1) (smin^(1/rho) - smax^(1/rho)))^rho for i < N, and t_N = 0.
[[nodiscard]] std::vector<double> sampler_times(const SamplerOptions& options);

/// Follows the probability-flow ODE dx/dt = (x - D(x, t)) / t from t_0 n, n ~ N(0, I), to t = 0: an Euler
/// step, then the mean of the slopes at both ends, except in the last step. Second order in 1 / N. The noise
/// of an image depends on the seed and its place alone, so that methods can be compared from the same start.
/// The state is held in double, of 256 images at a time. Costs (2 N - 1) denoisings of all images. InputError
/// where the denoiser holds only the levels it was fitted at, and for options that cannot be; Cancelled once
/// the user asks to stop.
[[nodiscard]] Images sample(const Denoiser& denoiser, const SamplerOptions& options, Progress& progress);

/// How many samples have diverged: a pixel is not finite, or beyond 10 where images lie in [-1, 1].
[[nodiscard]] std::size_t diverged(const Images& samples);

}  // namespace wavescore::harness
