#pragma once

#include <span>
#include <vector>

#include "analytic/wavelet_design.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// The `samples` estimator (spec M4): one noisy draw y = x + sigma e per image, and for every coefficient t a
/// ridge regression of c_t - mu_t on its features of y. Returns for each level of `context.sigmas` the
/// weights of all targets, at WaveletDesign::offset.
///
/// Streams over the images: memory is the normal equations (at most 2 GB or half the memory budget at a time;
/// beyond that the images are read again) and does not grow with their number. Per level it costs
/// images * sum over targets of (F + 1)^2 floating-point operations.
[[nodiscard]] std::vector<std::vector<double>> fit_samples(const WaveletDesign& design,
                                                           const Standardization& standardization,
                                                           const ImageSource& clean,
                                                           const FitContext& context, double ridge);

[[nodiscard]] Cost samples_cost(const WaveletDesign& design, std::size_t images, std::size_t levels);

}  // namespace wavescore::analytic
