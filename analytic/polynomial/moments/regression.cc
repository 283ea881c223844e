#include "analytic/polynomial/moments/regression.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>
#include <algorithm>
#include <numeric>

namespace wavescore::analytic {
namespace {

/// E[He_beta(z)] = rho^beta h_beta for every moment of the plan.
std::vector<double> noisy_moments(const MomentPlan& plan, const double* sums, std::span<const double> rho) {
  std::vector<double> moments(plan.moments().size());
  const double scale = 1.0 / sums[0];
  for (std::size_t k = 0; k < moments.size(); ++k) {
    double value = scale * sums[k];
    for (const char16_t variable : plan.moments()[k]) value *= rho[variable];
    moments[k] = value;
  }
  return moments;
}

}  // namespace

MomentRegression::MomentRegression(const MomentPlan& plan, const double* sums, std::span<const double> rho,
                                   double clean_scale)
    : clean_scale_(clean_scale), noisy_scale_(clean_scale / rho[0]) {
  const auto size = static_cast<Eigen::Index>(plan.features());
  const std::vector<double> moments = noisy_moments(plan, sums, rho);
  gram_.resize(size, size);
  right_.resize(size);
  slope_.resize(size);
  std::size_t sum = 0;
  for (Eigen::Index a = 0; a < size; ++a) {
    const auto feature = static_cast<std::size_t>(a);
    slope_[a] = plan.lowered().evaluate(feature, moments.data());
    right_[a] = clean_scale * (plan.raised().evaluate(feature, moments.data()) / rho[0] + rho[0] * slope_[a]);
    for (Eigen::Index b = 0; b <= a; ++b) gram_(a, b) = plan.gram().evaluate(sum++, moments.data());
  }
  power_ = clean_scale * clean_scale * plan.square_of_target(sums) / sums[0];
}

Eigen::VectorXd MomentRegression::solve_for(const Eigen::VectorXd& right,
                                            const Eigen::VectorXd& penalty) const {
  Eigen::MatrixXd system = gram_;
  system.diagonal() += penalty;
  const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> cholesky(system);
  if (cholesky.info() == Eigen::Success && cholesky.rcond() > 1e-15) return cholesky.solve(right);
  system = gram_.selfadjointView<Eigen::Lower>();
  system.diagonal() += penalty;
  return system.completeOrthogonalDecomposition().solve(right);
}

Eigen::VectorXd MomentRegression::solve(const Eigen::VectorXd& penalty) const {
  return solve_for(right_, penalty);
}

Eigen::VectorXd MomentRegression::solve_toward_identity(const Eigen::VectorXd& penalty) const {
  const double noise_variance = noisy_scale_ * noisy_scale_ - clean_scale_ * clean_scale_;
  Eigen::VectorXd theta = solve_for(-noise_variance / noisy_scale_ * slope_, penalty);
  theta[1] += noisy_scale_;  // y_t = mu_t + noisy_scale z_t
  return theta;
}

double MomentRegression::least_error() const {
  std::vector<Eigen::Index> all(static_cast<std::size_t>(gram_.rows()));
  std::iota(all.begin(), all.end(), Eigen::Index{0});
  return least_error(all);
}

double MomentRegression::least_error(const std::vector<Eigen::Index>& features) const {
  const auto size = static_cast<Eigen::Index>(features.size());
  Eigen::MatrixXd system(size, size);
  Eigen::VectorXd right(size);
  for (Eigen::Index a = 0; a < size; ++a) {
    const Eigen::Index row = features[static_cast<std::size_t>(a)];
    right[a] = right_[row];
    for (Eigen::Index b = 0; b <= a; ++b) {
      const Eigen::Index column = features[static_cast<std::size_t>(b)];
      system(a, b) = gram_(std::max(row, column), std::min(row, column));
    }
  }
  system.diagonal().array() += 1e-12 * system.trace() / static_cast<double>(size);
  return power_ - right.dot(Eigen::LLT<Eigen::MatrixXd>(system).solve(right));
}

double MomentRegression::error(const Eigen::VectorXd& theta) const {
  return power_ - 2 * theta.dot(right_) + theta.dot(gram_.selfadjointView<Eigen::Lower>() * theta);
}

}  // namespace wavescore::analytic
