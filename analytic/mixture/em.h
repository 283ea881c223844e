#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analytic/mixture/density.h"

namespace wavescore::analytic {

/// How a mixture is fitted to points in d dimensions.
struct MixtureFit {
  std::size_t components = 1;
  std::size_t rank = 1;
  /// Each covariance is (sum of its points' squares + shrink * pooled) / (its points + shrink), where
  /// `pooled` is the covariance of all points around their own components' means: a prior worth so many
  /// points.
  double shrink = 0;
  int iterations = 0;
  /// The noise that is added to the points before EM decides which component they belong to.
  double sigma = 0;
  std::uint64_t seed = 0;  ///< of k-means (Purpose::fitting) and of that noise
};

/// What part of a point belongs to a component.
struct Membership {
  std::uint32_t point = 0;
  float weight = 0;
};
/// The points of every component; the parts of one point add to 1. Parts under 1e-3 are left out.
using Memberships = std::vector<std::vector<Membership>>;

/// The shares that the mixture gives to the points (EM's E step): its posterior probabilities of the points
/// plus noise of standard deviation `sigma`. Point p takes the draws of image `first_draw` + p
/// (Purpose::fitting).
struct Expectation {
  Memberships shares;
  double mean_log_likelihood = 0;  ///< of the noisy points, without -d/2 log(2 pi)
};
[[nodiscard]] Expectation expectation(const Mixture& mixture, const Images::Matrix& points, double sigma,
                                      std::uint64_t seed, std::uint64_t first_draw, Progress* progress);

/// The mixture that the shares make (EM's M step). A component without shares is dropped.
[[nodiscard]] Mixture maximization(const Images::Matrix& points, const Memberships& shares, std::size_t rank,
                                   double shrink, Progress* progress);

/// k-means, then EM. With sigma = 0, shrink = 0 and full rank this is EM for the likelihood of the points,
/// which no iteration lowers (but for the shares left out). With sigma > 0 the components overlap as they
/// will when a noisy image is denoised, so that a point counts for all components it may then be taken for:
/// on images this gives better denoisers than the largest likelihood, which makes every point belong to one
/// component. For N points an iteration costs 2 N K d r operations, the shares' covariances and K
/// eigendecompositions of 5 d^3.
[[nodiscard]] Mixture fit_mixture(const Images::Matrix& points, const MixtureFit& fit, Progress* progress);

/// Memory and operations of fit_mixture for `points` points of `dimension` values, without the points.
struct MixtureCost {
  double bytes = 0;
  double flops = 0;
};
[[nodiscard]] MixtureCost mixture_cost(double points, double dimension, const MixtureFit& fit);

}  // namespace wavescore::analytic
