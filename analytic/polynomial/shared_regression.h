#pragma once

#include <array>
#include <vector>

#include "analytic/numerics/blas.h"
#include "analytic/polynomial/shared_model.h"

namespace wavescore::analytic {

/// The ridge of a shared readout, as a quadratic form of the weights of Hermite polynomials: each coefficient
/// adds theta_a theta_b (a - 1, b - 1), a and b the powers of one coefficient.
using SharedPenalty = Eigen::Matrix<double, 4, 4>;

/// gamma times the sum of squared weights of the polynomials of `basis`, the constant aside.
[[nodiscard]] SharedPenalty shared_penalty(double gamma, Basis basis);

/// The weights at one noise level, and E (c_t - estimate)^2 of every coefficient with them.
struct SharedSolution {
  SharedWeights weights;
  std::vector<double> errors;
};

/// The regression of all clean coefficients on powers of all noisy ones at one noise level, averaged over the
/// noise in closed form (the formulas of make_shared_moments). Keeps references to its arguments.
class SharedRegression {
 public:
  /// `moments`: the mean over clean images of He(v) He(v)^T, both triangles, for `features` of
  /// Basis::hermite.
  SharedRegression(const SharedFeatures& features, const Standardization& standardization,
                   const RowMatrix& moments, const SharedPenalty& penalty, double sigma);

  /// InputError where the system is singular: no ridge, and sigma too low for the degree.
  [[nodiscard]] SharedSolution solve() const;

 private:
  static constexpr int kDegree = SharedPenalty::RowsAtCompileTime;
  using OwnMoments = std::array<double, 2 * kDegree + 1>;

  /// The features that are the powers 1 to degree of one coefficient.
  struct Block {
    Eigen::Index first = 0;
    int degree = 0;
  };

  [[nodiscard]] RowMatrix system() const;
  [[nodiscard]] OwnMoments own_moments(const Block& block) const;
  [[nodiscard]] Eigen::RowVectorXd right(Eigen::Index feature) const;
  [[nodiscard]] std::vector<double> training_errors(const RowMatrix& theta) const;

  const RowMatrix& moments_;
  const SharedPenalty& penalty_;
  std::vector<Block> blocks_;   ///< of every coefficient
  Eigen::VectorXd scale_;       ///< s of every coefficient
  Eigen::VectorXd rho_;         ///< s / sqrt(s^2 + sigma^2)
  Eigen::RowVectorXd damping_;  ///< rho^a of every feature
};

}  // namespace wavescore::analytic
