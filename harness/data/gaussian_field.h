#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "harness/data/dataset.h"

namespace wavescore::harness {

/// A stationary Gaussian random field with a power-law spectrum, so that its minimum mean squared error is
/// known at every noise level and resolution.
///
/// x = H diag(sqrt(lambda)) n on the torus, H the orthonormal 2-D discrete Hartley basis (separable
/// cas x cas; symmetric), n ~ N(0, I) addressed by (seed, image, pixel). lambda_k is proportional to max(|k|,
/// 1)^-exponent, |k| the frequency folded to at most half the resolution per axis, and its mean is 0.25: the
/// pixels have mean 0 and standard deviation 0.5, so 0.25 in [0, 1] pixels. They are Gaussian, hence not
/// clipped: 5 % lie outside [-1, 1], and it is the unclipped error that meets the bound. The bits are the
/// same on every machine. Options: exponent (whole, 0 to 8; default 2), seed (default 0).
[[nodiscard]] Dataset load_gaussian_field(Params& params, int resolution,
                                          const std::filesystem::path& data_folder);

/// lambda_k, row by row over the resolution^2 frequencies, as above.
[[nodiscard]] std::vector<double> power_law_spectrum(int resolution, int exponent);

/// Exact minimum mean squared error per pixel in [0, 1] units: sum_k lambda_k s^2 / (lambda_k + s^2) / (4 n),
/// s the noise level in pixel units and n = lambda.size() (M7).
[[nodiscard]] double gaussian_mmse(const std::vector<double>& lambda, double sigma);

}  // namespace wavescore::harness
