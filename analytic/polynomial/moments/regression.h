#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

#include "analytic/polynomial/moments/tables.h"

namespace wavescore::analytic {

/// The ridge regression of one clean coefficient on the features of its noisy context, averaged over noise
/// and images in closed form (M5). In units of pixels; phi are the features, u_t = c_t - mu_t the
/// target:
///   G = E[phi phi^T],  b = E[u_t phi],  power = E[u_t^2].
class MomentRegression {
 public:
  /// From sums over images (MomentTable) of one group. `rho`: s / sqrt(s^2 + sigma^2) of each coefficient of
  /// the context; `clean_scale`: s of the target.
  MomentRegression(const MomentPlan& plan, const double* sums, std::span<const double> rho,
                   double clean_scale);

  /// theta = (G + diag(penalty))^-1 b: shrinks toward the mean. Where G is singular, of least norm.
  [[nodiscard]] Eigen::VectorXd solve(const Eigen::VectorXd& penalty) const;

  /// The score form (Stein): theta = -(G + diag(penalty))^-1 E[d phi / d y_t] gives the denoiser y_t +
  /// sigma^2 phi^T theta, which shrinks toward the identity; returned as the weights of mu_t + phi^T theta.
  /// Equal to `solve` without penalty where z_t is a feature (number 1).
  [[nodiscard]] Eigen::VectorXd solve_toward_identity(const Eigen::VectorXd& penalty) const;

  /// E (u_t - phi^T theta)^2 over these images and all noise: the predicted error of weights theta.
  [[nodiscard]] double error(const Eigen::VectorXd& theta) const;

  /// The least error of all weights, or of those that are 0 but for the features of these numbers, with a
  /// penalty of 1e-12 of the mean eigenvalue of G, which may be singular.
  [[nodiscard]] double least_error() const;
  [[nodiscard]] double least_error(const std::vector<Eigen::Index>& features) const;

  [[nodiscard]] const Eigen::MatrixXd& gram() const { return gram_; }  ///< lower triangle
  [[nodiscard]] const Eigen::VectorXd& right() const { return right_; }
  [[nodiscard]] double power() const { return power_; }

 private:
  [[nodiscard]] Eigen::VectorXd solve_for(const Eigen::VectorXd& right, const Eigen::VectorXd& penalty) const;

  Eigen::MatrixXd gram_;
  Eigen::VectorXd right_;
  Eigen::VectorXd slope_;  ///< E[d phi / d z_t]
  double power_ = 0;
  double clean_scale_;
  double noisy_scale_;
};

}  // namespace wavescore::analytic
