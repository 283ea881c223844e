#include "analytic/mixture/density.h"

// Before coefficients.h, whose Share must stay that of the core whatever was included.
#include <gtest/gtest.h>

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <cmath>
#include <functional>
#include <set>
#include <type_traits>

#include "analytic/mixture/em.h"
#include "analytic/numerics/k_means.h"
#include "analytic/wavelet/coefficients.h"
#include "core/error.h"
#include "core/random.h"

namespace wavescore::analytic::mixture_test {
namespace {

constexpr Eigen::Index kDimension = 12;

/// Standard normal draws.
RowMatrix normals(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed) {
  Images::Matrix draws(rows, columns);
  fill_normal(seed, Purpose::synthetic, 0, std::span(draws.data(), static_cast<std::size_t>(draws.size())));
  return draws.cast<double>();
}

RowMatrix some_covariance(std::uint64_t seed) {
  RowMatrix root = normals(kDimension, kDimension, seed);
  for (Eigen::Index k = 0; k < kDimension; ++k) root.col(k) *= std::pow(0.7, static_cast<double>(k));
  return root * root.transpose();
}

LowRankGaussian some_gaussian(std::uint64_t seed, std::size_t rank) {
  RowMatrix covariance = some_covariance(seed);
  return low_rank_gaussian(normals(1, kDimension, seed + 100).transpose(), covariance, rank);
}

RowMatrix dense_covariance(const LowRankGaussian& g) {
  const RowMatrix e = g.directions.cast<double>();
  RowMatrix result = e.transpose() * g.variances.asDiagonal() * e;
  result += g.rest * (RowMatrix::Identity(g.mean.size(), g.mean.size()) - e.transpose() * e);
  return result;
}

Mixture three_gaussians(std::size_t rank) {
  Mixture mixture;
  mixture.log_weights = Eigen::Vector3d(0.5, 0.3, 0.2).array().log();
  for (std::uint64_t k = 0; k < 3; ++k) mixture.components.push_back(some_gaussian(k + 1, rank));
  return mixture;
}

double log_density(const Mixture& mixture, const RowMatrix& y, double sigma) {
  RowMatrix logs = mixture.log_joint(y, sigma);
  return normalize(logs)[0];
}

TEST(LowRankGaussian, EqualsTheDenseFormulas) {
  constexpr double kSigma = 0.4;
  for (const std::size_t rank : {std::size_t{0}, std::size_t{4}, std::size_t{12}}) {
    const LowRankGaussian gaussian = some_gaussian(1, rank);
    const RowMatrix noisy_covariance =
        dense_covariance(gaussian) + kSigma * kSigma * RowMatrix::Identity(kDimension, kDimension);
    const RowMatrix noisy = normals(5, kDimension, 7);
    const Eigen::VectorXd logs = gaussian.log_density(
        noisy, (noisy.rowwise() - gaussian.mean.transpose()).rowwise().squaredNorm(), kSigma);
    const RowMatrix means = gaussian.posterior_mean(noisy, kSigma);
    for (Eigen::Index i = 0; i < noisy.rows(); ++i) {
      const Eigen::VectorXd y = noisy.row(i).transpose() - gaussian.mean;
      const Eigen::VectorXd weighted = noisy_covariance.ldlt().solve(y);
      const double expected =
          -0.5 * (y.dot(weighted) + std::log(Eigen::MatrixXd(noisy_covariance).determinant()));
      // The directions are rounded to single precision: 6e-8 of |y|^2 / sigma^2, some 100.
      EXPECT_NEAR(logs[i], expected, 3e-5);
      const Eigen::VectorXd mean = gaussian.mean + dense_covariance(gaussian) * weighted;
      EXPECT_LT((means.row(i).transpose() - mean).norm(), 3e-6);
    }
  }
}

TEST(LowRankGaussian, KeepsTheLeadingDirectionsAndTheMeanOfTheOtherVariances) {
  RowMatrix covariance = Eigen::Vector4d(1.0, 4.0, 2.0, 3.0).asDiagonal();
  const LowRankGaussian gaussian = low_rank_gaussian(Eigen::Vector4d::Zero(), covariance, 2);
  EXPECT_NEAR(gaussian.variances[0], 3.0, 1e-12);
  EXPECT_NEAR(gaussian.variances[1], 4.0, 1e-12);
  EXPECT_NEAR(gaussian.rest, 1.5, 1e-12);
  EXPECT_NEAR(std::abs(static_cast<double>(gaussian.directions(1, 1))), 1.0, 1e-6);
}

TEST(Mixture, PosteriorMeanIsTheGradientOfTheLogDensity) {  // Tweedie
  const Mixture mixture = three_gaussians(5);
  constexpr double kStep = 1e-4;
  for (const double sigma : {0.3, 1.0, 3.0}) {
    const RowMatrix y = normals(1, kDimension, 9);
    const RowMatrix mean = mixture.posterior_mean(y, sigma);
    for (Eigen::Index p = 0; p < kDimension; ++p) {
      RowMatrix above = y;
      RowMatrix below = y;
      above(0, p) += kStep;
      below(0, p) -= kStep;
      const double slope =
          (log_density(mixture, above, sigma) - log_density(mixture, below, sigma)) / (2 * kStep);
      // Third derivatives times kStep^2, and the rounding of the directions.
      EXPECT_NEAR((mean(0, p) - y(0, p)) / (sigma * sigma), slope, 2e-5) << sigma;
    }
  }
}

TEST(Mixture, IsNotUpsetByVastDistances) {
  const Mixture mixture = three_gaussians(5);
  const RowMatrix far = 1e4 * normals(3, kDimension, 9);
  EXPECT_TRUE(mixture.posterior_mean(far, 1e-3).allFinite());
}

TEST(Mixture, IsTheSameFromAFile) {
  const Mixture mixture = three_gaussians(5);
  ModelFile file;
  mixture.save(file);
  const RowMatrix y = normals(4, kDimension, 9);
  EXPECT_EQ(Mixture::load(file, kDimension).posterior_mean(y, 0.5), mixture.posterior_mean(y, 0.5));
  EXPECT_THROW((void)Mixture::load(file, kDimension + 1), InputError);
}

TEST(KMeans, FindsClustersThatLieApart) {
  Images::Matrix points = (0.1 * normals(300, 4, 1)).cast<float>();
  for (Eigen::Index i = 0; i < 300; ++i) points(i, i % 3) += 5.0F;
  const std::vector<std::uint32_t> labels = k_means(points, 3, 5, 7, nullptr);
  EXPECT_EQ(std::set(labels.begin(), labels.end()).size(), 3U);
  for (std::size_t i = 3; i < labels.size(); ++i) EXPECT_EQ(labels[i], labels[i % 3]);
}

TEST(KMeans, TakesPointsThatAreAllTheSame) {
  const std::vector<std::uint32_t> labels = k_means(Images::Matrix::Ones(20, 3), 4, 5, 7, nullptr);
  EXPECT_EQ(std::set(labels.begin(), labels.end()).size(), 1U);
}

/// Draws from three_gaussians.
Images::Matrix three_clouds(Eigen::Index count) {
  const Mixture mixture = three_gaussians(12);
  RowMatrix points = normals(count, kDimension, 3);
  for (Eigen::Index i = 0; i < count; ++i) {
    const LowRankGaussian& g = mixture.components[i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2];
    const Eigen::LLT<Eigen::MatrixXd> root{Eigen::MatrixXd(dense_covariance(g))};
    points.row(i) = (root.matrixL() * points.row(i).transpose() + g.mean).transpose();
  }
  return points.cast<float>();
}

// A declaration that names a type means another function where the type has a namesake nearer by.
static_assert(
    std::is_same_v<
        decltype(&for_each_noisy_block),
        void (*)(const WaveletTransform&, const ImageSource&, const wavescore::Share&, std::uint64_t,
                 const std::function<void(std::size_t, const CoefficientRows&, const CoefficientRows&)>&)>);

TEST(Expectation, SharesOfAPointAddToOne) {
  const Images::Matrix points = three_clouds(1100);  // two blocks and a part
  const Expectation e = expectation(three_gaussians(12), points, 1.0, 7, 0, nullptr);
  Eigen::VectorXd sums = Eigen::VectorXd::Zero(points.rows());
  for (const std::vector<Membership>& own : e.shares)
    for (const Membership& share : own) sums[share.point] += static_cast<double>(share.weight);
  EXPECT_LT((sums.array() - 1.0).abs().maxCoeff(), 1e-6);  // single precision
}

TEST(Maximization, NeverLowersTheLikelihood) {
  const Images::Matrix points = three_clouds(900);
  Mixture mixture = fit_mixture(points, {.components = 3, .rank = 12, .seed = 7}, nullptr);
  double before = -std::numeric_limits<double>::infinity();
  for (int i = 0; i < 15; ++i) {
    const Expectation e = expectation(mixture, points, 0.0, 7, 0, nullptr);
    EXPECT_GE(e.mean_log_likelihood, before - 1e-4) << i;  // shares under 1e-3 are left out
    before = e.mean_log_likelihood;
    mixture = maximization(points, e.shares, 12, 0.0, nullptr);
  }
  // They fit the chances of these points too.
  EXPECT_GT(before, expectation(three_gaussians(12), points, 0.0, 7, 0, nullptr).mean_log_likelihood);
}

TEST(Maximization, OfWholeSharesGivesMeansAndShrunkCovariances) {
  const Images::Matrix points = three_clouds(60);
  Memberships shares(3);  // the last stays empty
  for (std::uint32_t i = 0; i < 60; ++i) shares[i % 3 == 0 ? 0 : 1].push_back({i, 1.0F});
  constexpr double kShrink = 10;
  const Mixture mixture = maximization(points, shares, 12, kShrink, nullptr);
  ASSERT_EQ(mixture.components.size(), 2U);
  EXPECT_NEAR(std::exp(mixture.log_weights[0]), 1.0 / 3, 1e-12);
  std::vector<RowMatrix> squares;
  for (const std::vector<Membership>& own : {shares[0], shares[1]}) {
    RowMatrix rows(own.size(), kDimension);
    for (std::size_t i = 0; i < own.size(); ++i)
      rows.row(static_cast<Eigen::Index>(i)) = points.row(own[i].point).cast<double>();
    rows.rowwise() -= rows.colwise().mean().eval();
    squares.push_back(rows.transpose() * rows);
  }
  const RowMatrix pooled = (squares[0] + squares[1]) / 60.0;
  const RowMatrix expected = (squares[0] + kShrink * pooled) / (20 + kShrink);
  // Directions in single precision.
  EXPECT_LT((dense_covariance(mixture.components[0]) - expected).norm(), 1e-5 * expected.norm());
}

}  // namespace
}  // namespace wavescore::analytic::mixture_test
