#pragma once

#include <memory>
#include <span>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// A first method, whose estimate is improved stage by stage: each stage is a gated linear regression
/// (gated_regression.h) of the clean pixels on windows of the noisy image and of the estimate before it. The
/// stages are solved per noise level, on one noisy draw of images that the first method was not fitted to:
/// its estimate of images it knows would be better than any it meets later.
///
/// Options
///   first.name  the first method, any closed form or reference but a cascade (gaussian_linear); its options
///   follow as
///               first.KEY. In an experiment: first: {name: gaussian_mixture, components: 200}
///   stages      1
///   window      side of a regression's windows, odd (7)
///   gate        side of the window that decides the class, odd (7)
///   classes     beside that of flat windows (100)
///   ridge       see gated_regression.h (100)
///   images      that the stages are fitted to, the last of the training images (auto: a sixth, at most
///   8,000)
///
/// Memory: the first method's, and 20 bytes a pixel of `images`.
/// `first_methods`: those that may come first, gaussian_linear among them.
[[nodiscard]] std::unique_ptr<Denoiser> make_cascade(Params& params, const Shape& shape,
                                                     std::span<const DenoiserEntry> first_methods);

}  // namespace wavescore::analytic
