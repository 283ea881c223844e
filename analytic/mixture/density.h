#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

#include "analytic/mixture/component.h"
#include "core/image.h"
#include "core/model_file.h"
#include "core/progress.h"

namespace wavescore::analytic {

/// The density sum_k pi_k N(mean_k, covariance_k) in d dimensions; all components have the same rank.
struct Mixture {
  Eigen::VectorXd log_weights;  ///< log pi_k
  std::vector<LowRankGaussian> components;

  /// log pi_k + log N(y; mean_k, covariance_k + sigma^2 I) of every row y of `noisy`, one component a column;
  /// without -d/2 log(2 pi).
  [[nodiscard]] RowMatrix log_joint(const RowMatrix& noisy, double sigma) const;

  /// E[x | y] of every row y = x + sigma n of `noisy`: the components' posterior means, weighted by their
  /// posterior probabilities (log-sum-exp). Probabilities under 1e-9 are left out. 2 K d r operations a row,
  /// and 4 d r for each component that counts.
  [[nodiscard]] RowMatrix posterior_mean(const RowMatrix& noisy, double sigma) const;

  /// Tensors "component_weights", "component_means", "component_variances", "component_directions" and
  /// "component_rest" of a model file.
  void save(ModelFile& file) const;
  [[nodiscard]] static Mixture load(const ModelFile& file, Eigen::Index dimension);
};

/// Turns every row of log weights into probabilities; returns the log of the sum of each row's weights.
[[nodiscard]] Eigen::VectorXd normalize(RowMatrix& log_weights);

}  // namespace wavescore::analytic
