#pragma once

#include <Eigen/Core>
#include <cstddef>

#include "analytic/numerics/blas.h"
#include "core/image.h"

namespace wavescore::analytic {

/// A Gaussian in d dimensions whose covariance is E^T diag(v) E + rest (I - E^T E): r directions with their
/// own variances, and one variance for all others.
struct LowRankGaussian {
  Eigen::VectorXd mean;       ///< d
  Eigen::VectorXd variances;  ///< r, ascending
  Images::Matrix directions;  ///< E, r x d, orthonormal rows; single precision, as a file holds them
  double rest = 0;

  /// log N(y; mean, covariance + sigma^2 I) of every row y of `noisy`, without -d/2 log(2 pi); `distances`
  /// holds |y - mean|^2. In double; the rounded directions leave an error of 1e-7 |y - mean|^2 / sigma^2.
  /// 2 d r operations a row.
  [[nodiscard]] Eigen::VectorXd log_density(const RowMatrix& noisy, const Eigen::VectorXd& distances,
                                            double sigma) const;

  /// E[x | y] of every row y = x + sigma n of `noisy`: mean + covariance (covariance + sigma^2 I)^-1 (y -
  /// mean). 4 d r operations a row.
  [[nodiscard]] RowMatrix posterior_mean(const RowMatrix& noisy, double sigma) const;
};

/// The Gaussian with this mean whose `rank` (at most d) directions are the leading eigenvectors of
/// `covariance` (its lower triangle; overwritten) and whose `rest` is the mean of its other eigenvalues
/// (without others, the smallest eigenvalue: it then multiplies nothing).
/// Variances below 1e-8, rounding included, become 1e-8.
[[nodiscard]] LowRankGaussian low_rank_gaussian(Eigen::VectorXd mean, RowMatrix& covariance,
                                                std::size_t rank);

}  // namespace wavescore::analytic
