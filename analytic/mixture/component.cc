#include "analytic/mixture/component.h"

#include <algorithm>
#include <cmath>

namespace wavescore::analytic {
namespace {

constexpr double kSmallestVariance = 1e-8;

/// E (y - mean) of every row y.
RowMatrix projected(const LowRankGaussian& gaussian, const RowMatrix& rows) {
  const RowMatrix directions = gaussian.directions.cast<double>();
  const Eigen::RowVectorXd centre = (directions * gaussian.mean).transpose();
  RowMatrix result(rows.rows(), centre.size());
  result.rowwise() = -centre;  // Eigen's replicate() divides two integers for every value
  add_product_transposed(rows, directions, result);
  return result;
}

}  // namespace

Eigen::VectorXd LowRankGaussian::log_density(const RowMatrix& noisy, const Eigen::VectorXd& distances,
                                             double sigma) const {
  const double noise = sigma * sigma;
  const double outside = rest + noise;
  const Eigen::ArrayXd inside = variances.array() + noise;
  // |y - mean|^2 / outside counts the directions with the wrong variance: the difference corrects it.
  const Eigen::VectorXd correction = inside.inverse() - 1.0 / outside;
  const double log_determinant =
      inside.log().sum() + static_cast<double>(mean.size() - variances.size()) * std::log(outside);
  const RowMatrix along = projected(*this, noisy);
  const Eigen::VectorXd squares = distances / outside + along.cwiseAbs2() * correction;
  return -0.5 * (squares.array() + log_determinant);
}

RowMatrix LowRankGaussian::posterior_mean(const RowMatrix& noisy, double sigma) const {
  const double noise = sigma * sigma;
  const double outside = rest / (rest + noise);
  const Eigen::RowVectorXd gain = (variances.array() / (variances.array() + noise) - outside).transpose();
  RowMatrix along = projected(*this, noisy);
  along.array().rowwise() *= gain.array();
  RowMatrix result = (outside * noisy).rowwise() + (1.0 - outside) * mean.transpose();
  add_product(along, directions.cast<double>(), result);
  return result;
}

LowRankGaussian low_rank_gaussian(Eigen::VectorXd mean, RowMatrix& covariance, std::size_t rank) {
  LowRankGaussian result;
  const Eigen::VectorXd values = symmetric_eigen(covariance).cwiseMax(kSmallestVariance);
  const Eigen::Index kept = std::min(static_cast<Eigen::Index>(rank), values.size());
  result.mean = std::move(mean);
  result.variances = values.tail(kept);
  result.directions = covariance.bottomRows(kept).cast<float>();
  result.rest = kept < values.size() ? values.head(values.size() - kept).mean()
                : kept > 0           ? values[0]
                                     : kSmallestVariance;
  return result;
}

}  // namespace wavescore::analytic
