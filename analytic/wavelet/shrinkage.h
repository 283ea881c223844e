#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// Classical wavelet thresholding (M7); nothing is fitted. Every detail coefficient d of W y is shrunk,
/// the approximation is untouched, and W^T gives the estimate.
///   soft, hard: the universal threshold T = sigma sqrt(2 ln n), n the pixels of the image;
///   bayes: soft with BayesShrink's T = sigma^2 / sqrt(mean d^2 - sigma^2), per image and detail band, and
///   the
///          band set to 0 where mean d^2 <= sigma^2.
///
/// Options: threshold (bayes | soft | hard), wavelet (haar | db2 | db4 | sym4), levels (a number or auto).
[[nodiscard]] std::unique_ptr<Denoiser> make_shrinkage(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
