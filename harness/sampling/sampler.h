#pragma once

#include <vector>

#include "core/denoiser.h"
#include "core/progress.h"
#include "harness/config/sampler_options.h"

namespace wavescore::harness {

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
