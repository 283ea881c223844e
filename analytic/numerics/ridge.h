#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <span>
#include <vector>

#include "core/ranks.h"

namespace wavescore::analytic {

/// The normal equations of one ridge regression (M4): with features phi (the constant first) and target
/// t,
///   theta = argmin 1/M sum (phi^T theta - t)^2 + gamma |theta|^2,   the constant not penalised,
///   (G + gamma P) theta = b,  G = mean phi phi^T,  b = mean phi t,  P = diag(0, 1, ..., 1).
/// Sums are kept in double; memory 8 (F + 1)^2 bytes.
class NormalEquations {
 public:
  explicit NormalEquations(std::size_t features);

  /// Adds samples. `rows` holds F rows of features and then one row of targets, `stride` apart, samples
  /// along a row. One call is one BLAS rank-k update; not thread safe.
  void add(const double* rows, std::size_t samples, std::size_t stride);

  /// Adds to each of `all` what the other ranks of a fit have added to theirs; in few sums, of 32 MB at most
  /// or of one alone.
  static void sum_over_ranks(std::span<NormalEquations> all, Ranks& ranks);

  /// theta. Where gamma = 0 leaves the system singular, the solution of least norm.
  [[nodiscard]] Eigen::VectorXd solve(double gamma) const;

  [[nodiscard]] static double bytes(std::size_t features);

 private:
  using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

  /// The number of samples and the lower triangle, as one row of values.
  [[nodiscard]] std::size_t packed_size() const;
  void pack(std::vector<double>& values) const;
  /// The inverse; returns what follows them.
  const double* unpack(const double* values);

  std::size_t features_;
  std::size_t samples_ = 0;
  Matrix sums_;  ///< lower triangle of sum [phi; t] [phi; t]^T
};

}  // namespace wavescore::analytic
