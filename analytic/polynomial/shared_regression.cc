#include "analytic/polynomial/shared_regression.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>

#include "analytic/polynomial/moments/hermite.h"

namespace wavescore::analytic {
namespace {

Hermite hermite(int power) { return basis_polynomial(Basis::hermite, power); }

}  // namespace

SharedPenalty shared_penalty(double gamma, Basis basis) {
  SharedPenalty t = SharedPenalty::Zero();  // p = T He
  for (int n = 1; n <= t.rows(); ++n) {
    const Hermite p = basis_polynomial(basis, n);
    for (int a = 1; a <= n; ++a) t(n - 1, a - 1) = p[static_cast<std::size_t>(a)];
  }
  return gamma * (t.transpose() * t).inverse();
}

SharedRegression::SharedRegression(const SharedFeatures& features, const Standardization& standardization,
                                   const RowMatrix& moments, const SharedPenalty& penalty, double sigma)
    : moments_(moments),
      penalty_(penalty),
      blocks_(features.transform().shape().pixels()),
      scale_(standardization.clean_scales()),
      rho_(scale_.array() / (scale_.array().square() + sigma * sigma).sqrt()),
      damping_(Eigen::RowVectorXd::Ones(moments.rows())) {
  for (std::size_t f = 1; f < features.size(); ++f) {
    const auto& [coefficient, power] = features.factors()[f].front();
    Block& block = blocks_[coefficient];
    if (power == 1) block.first = static_cast<Eigen::Index>(f);
    block.degree = std::max<int>(block.degree, power);
    damping_[static_cast<Eigen::Index>(f)] = std::pow(rho_[coefficient], power);
  }
}

SharedSolution SharedRegression::solve() const {
  RowMatrix gram = system();
  RowMatrix theta(moments_.rows(), scale_.size());
#pragma omp parallel for schedule(static)
  for (Eigen::Index f = 0; f < theta.rows(); ++f) theta.row(f) = right(f);
  solve_spd(gram, theta);
  return {theta.cast<float>(), training_errors(theta)};
}

/// E[He(z) He(z)^T] with the penalty, lower triangle.
RowMatrix SharedRegression::system() const {
  RowMatrix gram(moments_.rows(), moments_.rows());
#pragma omp parallel for schedule(dynamic, 64)
  for (Eigen::Index f = 0; f < gram.rows(); ++f)
    gram.row(f).head(f + 1) = damping_[f] * moments_.row(f).head(f + 1).cwiseProduct(damping_.head(f + 1));
#pragma omp parallel for schedule(dynamic, 64)
  for (std::size_t t = 0; t < blocks_.size(); ++t) {
    const auto& [first, degree] = blocks_[t];
    const OwnMoments h = own_moments(blocks_[t]);
    for (int a = 1; a <= degree; ++a)
      for (int b = 1; b <= a; ++b) {
        const Hermite square = product(hermite(a), hermite(b));
        double sum = penalty_(a - 1, b - 1);
        for (std::size_t m = 0; m < square.size(); ++m)
          sum += square[m] * std::pow(rho_[static_cast<Eigen::Index>(t)], m) * h[m];
        gram(first + a - 1, first + b - 1) = sum;
      }
  }
  return gram;
}

/// E[He_m(v)] of one coefficient for m up to twice its degree D: those above D out of E[He_D He_{m - D}].
SharedRegression::OwnMoments SharedRegression::own_moments(const Block& block) const {
  OwnMoments h{1.0};
  const Eigen::Index before = block.first - 1;  // of He_m: before + m
  for (int m = 1; m <= block.degree; ++m) h[static_cast<std::size_t>(m)] = moments_(before + m, 0);
  for (int b = 1; b <= block.degree; ++b) {
    const Hermite square = product(hermite(block.degree), hermite(b));
    double value = moments_(before + block.degree, before + b);
    for (std::size_t k = 0; k + 1 < square.size(); ++k) value -= square[k] * h[k];
    h[square.size() - 1] = value;
  }
  return h;
}

/// E[u_t He_a(z_i)] of the feature (i, a) for every t.
Eigen::RowVectorXd SharedRegression::right(Eigen::Index feature) const {
  Eigen::RowVectorXd row(scale_.size());
  for (Eigen::Index t = 0; t < row.size(); ++t)
    row[t] = damping_[feature] * scale_[t] * moments_(feature, blocks_[static_cast<std::size_t>(t)].first);
  return row;
}

/// E[u_t^2] - 2 theta^T b + theta^T G theta, where (G + P) theta = b.
std::vector<double> SharedRegression::training_errors(const RowMatrix& theta) const {
  std::vector<double> errors(blocks_.size());
  Eigen::Map<Eigen::RowVectorXd> sum(errors.data(), scale_.size());
  for (Eigen::Index t = 0; t < scale_.size(); ++t) {
    const Eigen::Index first = blocks_[static_cast<std::size_t>(t)].first;
    sum[t] = scale_[t] * scale_[t] * moments_(first, first);
  }
  for (Eigen::Index f = 0; f < theta.rows(); ++f) sum -= right(f).cwiseProduct(theta.row(f));
  for (const auto& [first, degree] : blocks_)
    for (int a = 0; a < degree; ++a)
      for (int b = 0; b < degree; ++b)
        if (penalty_(a, b) != 0)
          sum -= penalty_(a, b) * theta.row(first + a).cwiseProduct(theta.row(first + b));
  return errors;
}

}  // namespace wavescore::analytic
