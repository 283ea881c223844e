#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

#include "analytic/wavelet/dependency.h"
#include "core/params.h"

namespace wavescore::analytic {

/// How the weights of a moment regression are held down (M5). Feature phi_alpha, |alpha| >= 1, has the
/// penalty gamma * by_degree[|alpha| - 1] * sigma^sigma_power; the constant has none.
struct RidgeOptions {
  double gamma = 1e-6;
  std::vector<double> by_degree;  ///< factors; degrees beyond the list take 1
  double sigma_power = 0;
  int folds = 0;  ///< 0: gamma is as given; else every target chooses its own from `candidates`
  bool toward_identity = false;  ///< shrink toward the identity (score form) instead of the mean

  /// 1e-8, 1e-7, ..., 1: what K folds choose from.
  [[nodiscard]] static std::vector<double> candidates();
  /// The diagonal of the penalty for these features at a noise level.
  [[nodiscard]] Eigen::VectorXd penalty(double chosen_gamma, const std::vector<Exponents>& exponents,
                                        double sigma) const;
};

/// Options ridge (a number >= 0, or `folds`), folds, ridge_by_degree, ridge_sigma_power, shrink_toward.
[[nodiscard]] RidgeOptions read_ridge(Params& params);

}  // namespace wavescore::analytic
