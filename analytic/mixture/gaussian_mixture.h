#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The exact posterior mean under a mixture of K Gaussians (Wang and Vastola's second model):
///   D(y, sigma) = sum_k w_k D_k(y, sigma),   w = softmax_k(log pi_k + log N(y; mu_k, S_k + sigma^2 I)),
/// D_k the linear denoiser (M6) of component k. One fit serves every sigma.
///
/// The mixture lives in the d leading principal components of the images (found as truncated_linear finds its
/// own); in all other directions the images are taken as isotropic, with the variance they have there. A
/// component is r directions within those d and one variance for the rest of them. So model and cost hardly
/// grow with the resolution.
///
/// Options
///   components  K (auto: one for 60 images, at most 500)
///   subspace    d (auto: 384, or the number of pixels)
///   rank        r (auto: 128, or d)
///   shrink      a component's covariance is drawn toward the pooled one within components as by so many
///               images (30)
///   iterations  of EM after k-means (2)
///   em_sigma    the noise, pixel units, at which EM decides which components an image may belong to, see
///               mixture_fit.h (1.2; 0: none)
///   shifts      adds to every image its copies moved by up to so many pixels, |dy| + |dx| <= shifts; pixels
///               at the edge are repeated (0)
///
/// With one component, d = n and r = d this is gaussian_linear, to the rounding of its coordinates (1e-5).
///
/// A fit to N images (5 N with shifts = 1) holds 4 d bytes of each and costs about 2 N K d (16 + r
/// iterations) operations; a denoised image costs 2 K d r.
[[nodiscard]] std::unique_ptr<Denoiser> make_gaussian_mixture(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
