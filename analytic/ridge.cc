#include "analytic/ridge.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>

#include "analytic/blas.h"

namespace wavescore::analytic {

NormalEquations::NormalEquations(std::size_t features)
    : features_(features),
      sums_(Matrix::Zero(static_cast<Eigen::Index>(features + 1), static_cast<Eigen::Index>(features + 1))) {}

void NormalEquations::add(const double* rows, std::size_t samples, std::size_t stride) {
  add_gram(rows, features_ + 1, samples, stride, sums_.data());
  samples_ += samples;
}

void NormalEquations::sum_over(Ranks& ranks) {
  auto samples = static_cast<double>(samples_);
  ranks.sum(std::span(&samples, 1));
  ranks.sum(std::span(sums_.data(), static_cast<std::size_t>(sums_.size())));
  samples_ = static_cast<std::size_t>(samples);
}

Eigen::VectorXd NormalEquations::solve(double gamma) const {
  const auto f = static_cast<Eigen::Index>(features_);
  const double scale = 1.0 / static_cast<double>(samples_);
  Eigen::MatrixXd gram = (scale * sums_.topLeftCorner(f, f)).selfadjointView<Eigen::Lower>();
  gram.diagonal().tail(f - 1).array() += gamma;
  const Eigen::VectorXd right = scale * sums_.row(f).head(f).transpose();
  const Eigen::LLT<Eigen::MatrixXd> cholesky(gram);
  if (cholesky.info() == Eigen::Success && cholesky.rcond() > 1e-15) return cholesky.solve(right);
  return gram.completeOrthogonalDecomposition().solve(right);
}

double NormalEquations::bytes(std::size_t features) {
  return 8.0 * static_cast<double>(features + 1) * static_cast<double>(features + 1);
}

}  // namespace wavescore::analytic
