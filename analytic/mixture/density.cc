#include "analytic/mixture/density.h"

#include <algorithm>
#include <cmath>

#include "analytic/numerics/posterior_weights.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr double kNegligibleWeight = 1e-9;

std::span<const double> values_of(const Eigen::VectorXd& vector) {
  return {vector.data(), static_cast<std::size_t>(vector.size())};
}

}  // namespace

Eigen::VectorXd normalize(RowMatrix& log_weights) {
  Eigen::VectorXd logs(log_weights.rows());
  for (Eigen::Index i = 0; i < log_weights.rows(); ++i) {
    auto row = log_weights.row(i);
    const double largest = row.maxCoeff();
    row = weights_of(row.array() - largest);
    const double sum = row.sum();
    row /= sum;
    logs[i] = largest + std::log(sum);
  }
  return logs;
}

RowMatrix Mixture::log_joint(const RowMatrix& noisy, double sigma) const {
  // |y - mean|^2 = |y|^2 - 2 y . mean + |mean|^2, of all components in one product.
  RowMatrix means(log_weights.size(), noisy.cols());
  for (std::size_t k = 0; k < components.size(); ++k)
    means.row(static_cast<Eigen::Index>(k)) = -2.0 * components[k].mean.transpose();
  RowMatrix result(noisy.rows(), means.rows());
  result.rowwise() = 0.25 * means.rowwise().squaredNorm().transpose();
  result.colwise() += noisy.rowwise().squaredNorm();
  add_product_transposed(noisy, means, result);
  for (std::size_t k = 0; k < components.size(); ++k) {
    auto column = result.col(static_cast<Eigen::Index>(k));
    column =
        components[k].log_density(noisy, column, sigma).array() + log_weights[static_cast<Eigen::Index>(k)];
  }
  return result;
}

RowMatrix Mixture::posterior_mean(const RowMatrix& noisy, double sigma) const {
  RowMatrix weights = log_joint(noisy, sigma);
  (void)normalize(weights);
  RowMatrix result = RowMatrix::Zero(noisy.rows(), noisy.cols());
  std::vector<Eigen::Index> members;
  for (std::size_t k = 0; k < components.size(); ++k) {
    const auto weight = weights.col(static_cast<Eigen::Index>(k));
    members.clear();
    for (Eigen::Index i = 0; i < noisy.rows(); ++i)
      if (weight[i] > kNegligibleWeight) members.push_back(i);
    if (members.empty()) continue;
    const RowMatrix estimates = components[k].posterior_mean(noisy(members, Eigen::all), sigma);
    for (std::size_t m = 0; m < members.size(); ++m)
      result.row(members[m]) += weight[members[m]] * estimates.row(static_cast<Eigen::Index>(m));
  }
  return result;
}

void Mixture::save(ModelFile& file) const {
  const Eigen::Index count = log_weights.size();
  const Eigen::Index rank = components.front().variances.size();
  const Eigen::Index dimension = components.front().mean.size();
  RowMatrix means(count, dimension);
  RowMatrix variances(count, rank);
  Eigen::VectorXd rest(count);
  Images::Matrix directions(count, rank * dimension);
  for (Eigen::Index k = 0; k < count; ++k) {
    const LowRankGaussian& component = components[static_cast<std::size_t>(k)];
    means.row(k) = component.mean.transpose();
    variances.row(k) = component.variances.transpose();
    rest[k] = component.rest;
    directions.row(k) = component.directions.reshaped<Eigen::RowMajor>().transpose();
  }
  const auto values = [](const auto& matrix) {
    return std::span(matrix.data(), static_cast<std::size_t>(matrix.size()));
  };
  file.put("component_weights", {count}, values_of(log_weights));
  file.put("component_means", {count, dimension}, values(means));
  file.put("component_variances", {count, rank}, values(variances));
  file.put("component_directions", {count, rank, dimension}, values(directions));
  file.put("component_rest", {count}, values_of(rest));
}

Mixture Mixture::load(const ModelFile& file, Eigen::Index dimension) {
  const std::vector<double> weights = file.doubles("component_weights");
  const std::vector<double> variances = file.doubles("component_variances");
  if (weights.empty() || variances.size() % weights.size() != 0)
    throw InputError("the model's component_variances do not match its component_weights: fit it again");
  const std::size_t rank = variances.size() / weights.size();
  const auto size = static_cast<std::size_t>(dimension);
  const std::vector<double> means = file.doubles("component_means", weights.size() * size);
  const std::vector<double> rest = file.doubles("component_rest", weights.size());
  const std::vector<float> directions = file.floats("component_directions", weights.size() * rank * size);
  Mixture result;
  result.log_weights =
      Eigen::Map<const Eigen::VectorXd>(weights.data(), static_cast<Eigen::Index>(weights.size()));
  const auto rows = static_cast<Eigen::Index>(rank);
  for (std::size_t k = 0; k < weights.size(); ++k)
    result.components.push_back(
        {.mean = Eigen::Map<const Eigen::VectorXd>(&means[k * size], dimension),
         .variances = Eigen::Map<const Eigen::VectorXd>(variances.data() + k * rank, rows),
         .directions = Eigen::Map<const Images::Matrix>(directions.data() + k * rank * size, rows, dimension),
         .rest = rest[k]});
  return result;
}

}  // namespace wavescore::analytic
