#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The stationary linear denoiser (M6), a Wiener filter: the covariance of gaussian_linear averaged over
/// all translations (the image continued periodically), which the 2-D Fourier basis makes diagonal. With F
/// the discrete Fourier transform of each of C channels,
///   D(y, sigma) = mu + F^-1 [ S(k) (S(k) + sigma^2 I)^-1 F(y - mu)(k) ],
///   S(k) = mean over images of F(x - mu)(k) F(x - mu)(k)^H / (height width),
/// a Hermitian C x C matrix at each frequency k. mu is the mean image, not its average over translations, so
/// that the covariance alone is what it has less than gaussian_linear: of all affine denoisers that filter
/// y - mu alike everywhere it is the best on its training images, and never better than gaussian_linear. No
/// options.
///
/// For n pixels a fit to N images costs about N n (5 log2(n / C) / 2 + 4 C) floating-point operations beside
/// the mean, and 2 KB a pixel and 25 MB; a denoised image the double of one in a fit. Two images share one
/// complex transform, so an estimate depends on its batch by rounding alone.
[[nodiscard]] std::unique_ptr<Denoiser> make_stationary_linear(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
