#pragma once

#include <Eigen/Core>
#include <cstdint>

#include "analytic/numerics/blas.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// Mean and covariance of a set of images, the covariance (divided by N) as
///   U diag(lambda) U^T + tau (I - U U^T):
/// its components with lambda > 1e-12 squared pixels, and the mean variance of all other directions.
struct PrincipalComponents {
  Eigen::VectorXd mean;
  Eigen::VectorXd eigenvalues;  ///< lambda, ascending
  SingleMatrix eigenvectors;    ///< U^T, one a row; single precision, as a file holds them
  double remaining = 0;         ///< tau

  /// D(y, sigma) = mu + U g(lambda) U^T (y - mu) + g(tau) (I - U U^T) (y - mu), g(v) = v / (v + sigma^2).
  /// 4 n rank floating-point operations an image, in single precision: 3e-7 of the largest pixel.
  [[nodiscard]] Images denoise(const Images& noisy, double sigma) const;

  /// Tensors "mean", "eigenvalues" and "eigenvectors"; `remaining` is left to the caller.
  void save(ModelFile& file) const;
  [[nodiscard]] static PrincipalComponents load(const ModelFile& file, const Shape& shape);
};

/// The lower triangle of the covariance (divided by N) around `mean`. The fit's ranks share the images.
[[nodiscard]] RowMatrix covariance(const ImageSource& images, const Eigen::VectorXd& mean,
                                   const FitContext& context);

/// All components, from the n x n covariance: N n^2 + 5 n^3 floating-point operations and 24 n^2 bytes for
/// n pixels and N images. tau is 0.
[[nodiscard]] PrincipalComponents all_components(const ImageSource& images, const FitContext& context);

/// Random directions that are drawn beyond the rank that is kept: they make the last components kept
/// accurate.
constexpr std::size_t kOversampling = 32;

/// The leading components by randomized subspace iteration (Halko, Martinsson and Tropp, 2011, algorithms 4.4
/// and 5.3): `dimension` random directions (Purpose::fitting, addressed by the seed), multiplied `passes`
/// times by the covariance, one pass over the images each, and made orthonormal; in one more pass the
/// eigenvectors of the covariance within their span (Ritz vectors), of which the `rank` <= `dimension` first
/// are kept. (4 passes + 2) N n dimension operations and 16 n dimension bytes. Exact, up to rounding, where
/// the images' own rank is at most `dimension`. tau is the trace that is not in lambda, over n - rank.
[[nodiscard]] PrincipalComponents leading_components(const ImageSource& images, std::size_t rank,
                                                     std::size_t dimension, int passes,
                                                     const FitContext& context);

/// Images in a block of either: single and double precision copies of them are held.
[[nodiscard]] std::size_t component_block(const Shape& shape);

}  // namespace wavescore::analytic
