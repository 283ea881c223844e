#include "analytic/linear/gaussian_linear.h"

#include <gtest/gtest.h>

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <cmath>

#include "analytic/numerics/blas.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::gaussian_linear_test {
namespace {

constexpr Shape kShape{1, 6, 8};
constexpr Eigen::Index kPixels = 48;

std::unique_ptr<Denoiser> fitted(const Images& clean) {
  Params none("gaussian_linear", "test", 0, {});
  auto denoiser = make_gaussian_linear(none, clean.shape());
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

/// A covariance whose eigenvalues fall from 1 to 1e-3, and a mean.
Eigen::MatrixXd known_covariance() {
  RowMatrix vectors(kPixels, kPixels);
  for (Eigen::Index i = 0; i < kPixels; ++i)
    for (Eigen::Index k = 0; k < kPixels; ++k)  // the orthonormal cosine basis
      vectors(i, k) = std::sqrt((k == 0 ? 1.0 : 2.0) / kPixels) * std::cos(M_PI * (i + 0.5) * k / kPixels);
  const Eigen::VectorXd values =
      Eigen::VectorXd::LinSpaced(kPixels, 0.0, -3.0).unaryExpr([](double e) { return std::pow(10.0, e); });
  return vectors * values.asDiagonal() * vectors.transpose();
}

/// Draws of a Gaussian of mean 0.1 with known_covariance().
Images gaussian_images(std::size_t count, std::uint64_t seed) {
  const Eigen::LLT<Eigen::MatrixXd> root(known_covariance());
  Images images = add_noise(Images(kShape, count), 1.0, seed, Purpose::synthetic, 0);
  const Eigen::MatrixXd drawn = images.matrix().cast<double>() * root.matrixU();
  images.matrix() = (drawn.array() + 0.1).cast<float>();
  return images;
}

struct Moments {
  Eigen::VectorXd mean;
  Eigen::MatrixXd covariance;
};

Moments moments_of(const Images& images) {
  const Eigen::MatrixXd rows = images.matrix().cast<double>();
  const Eigen::VectorXd mean = rows.colwise().mean();
  const Eigen::MatrixXd centred = rows.rowwise() - mean.transpose();
  return {mean, centred.transpose() * centred / static_cast<double>(rows.rows())};
}

/// -log density up to a constant of y ~ N(mean, covariance + sigma^2 I).
double energy(const Moments& m, const Eigen::VectorXd& y, double sigma) {
  const Eigen::MatrixXd noisy =
      m.covariance + sigma * sigma * Eigen::MatrixXd::Identity(m.covariance.rows(), m.covariance.cols());
  return 0.5 * (y - m.mean).dot(noisy.ldlt().solve(y - m.mean));
}

TEST(GaussianLinear, ScoreIsTheGradientOfTheLogDensity) {
  constexpr double kSigma = 0.5;
  const Images clean = gaussian_images(300, 1);
  const auto denoiser = fitted(clean);
  const Images noisy = add_noise(clean.slice(0, 1), kSigma, 2, Purpose::evaluation, 0);
  const Images s = score(*denoiser, noisy, kSigma);
  const Moments moments = moments_of(clean);
  const Eigen::VectorXd y = noisy.matrix().row(0).cast<double>();
  for (Eigen::Index p = 0; p < kPixels; ++p) {
    const Eigen::VectorXd step = 1e-3 * Eigen::VectorXd::Unit(kPixels, p);
    const double slope = -(energy(moments, y + step, kSigma) - energy(moments, y - step, kSigma)) / 2e-3;
    // The energy is quadratic, so the difference is exact; D is rounded to 6e-8 and divided by sigma^2.
    EXPECT_NEAR(s.matrix()(0, p), slope, 2e-6);
  }
}

TEST(GaussianLinear, MatchesTheClosedFormWhateverTheBlocks) {
  constexpr double kSigma = 0.3;
  const Images clean = gaussian_images(1300, 1);  // two blocks and a part
  const Images noisy = add_noise(gaussian_images(700, 2), kSigma, 3, Purpose::evaluation, 0);
  const Moments m = moments_of(clean);
  const Eigen::MatrixXd filter =
      m.covariance * (m.covariance + kSigma * kSigma * Eigen::MatrixXd::Identity(kPixels, kPixels)).inverse();
  const Eigen::MatrixXd centred = noisy.matrix().cast<double>().rowwise() - m.mean.transpose();
  const Eigen::MatrixXd expected = (centred * filter.transpose()).rowwise() + m.mean.transpose();
  const Images estimate = fitted(clean)->denoise(noisy, kSigma);
  // Eigenvectors and pixels are single precision.
  EXPECT_LT((estimate.matrix().cast<double>() - expected).cwiseAbs().maxCoeff(), 1e-6);
}

TEST(GaussianLinear,
     ReachesTheMinimumErrorOnAGaussian) {  // sum_k lambda sigma^2 / (lambda + sigma^2), M7
  const auto denoiser = fitted(gaussian_images(20000, 1));
  const Images clean = gaussian_images(5000, 2);
  const Eigen::VectorXd eigenvalues =
      Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(known_covariance()).eigenvalues();
  for (const double sigma : {0.1, 0.6162, 2.4648}) {
    const Images noisy = add_noise(clean, sigma, 3, Purpose::evaluation, 0);
    const double minimum =
        (eigenvalues.array() * sigma * sigma / (eigenvalues.array() + sigma * sigma)).sum() / kPixels;
    const double measured = mean_squared_error(denoiser->denoise(noisy, sigma), clean);
    // 5000 images: the mean of a squared error over at least 5 effective pixels has a standard error of at
    // most sqrt(2 / 25000) = 0.9 %; fitting to 20000 adds about 48 / 20000 = 0.24 %.
    EXPECT_NEAR(measured / minimum, 1.0, 0.03) << sigma;
  }
}

TEST(GaussianLinear, KeepsOnlyTheRankOfItsImages) {
  Images clean = gaussian_images(200, 1);
  clean.matrix().rightCols(kPixels - 10).setConstant(-1.0F);
  const auto denoiser = fitted(clean);
  EXPECT_EQ(denoiser->facts().at("rank"), 10.0);
  const Images noisy = add_noise(clean, 0.5, 2, Purpose::evaluation, 0);
  const Images estimate = denoiser->denoise(noisy, 0.5);
  EXPECT_LT((estimate.matrix().rightCols(kPixels - 10).array() + 1.0F).abs().maxCoeff(), 1e-6);
}

TEST(GaussianLinear, OfOneImageIsThatImage) {
  const Images clean = gaussian_images(1, 1);
  const Images noisy = add_noise(clean, 0.5, 2, Purpose::evaluation, 0);
  EXPECT_EQ(largest_difference(fitted(clean)->denoise(noisy, 0.5), clean), 0.0);
}

TEST(SymmetricEigen, GivesOrthonormalRowsThatRebuildTheMatrix) {
  RowMatrix vectors = known_covariance();
  vectors.triangularView<Eigen::StrictlyUpper>().setConstant(99.0);  // is not looked at
  const Eigen::VectorXd values = symmetric_eigen(vectors);
  EXPECT_LT((vectors * vectors.transpose() - RowMatrix::Identity(kPixels, kPixels)).norm(), 1e-12);
  EXPECT_LT((vectors.transpose() * values.asDiagonal() * vectors - known_covariance()).norm(), 1e-12);
}

TEST(SolveSpd, SolvesForManyRightHandSides) {
  RowMatrix a = known_covariance();
  a.triangularView<Eigen::StrictlyUpper>().setConstant(99.0);
  RowMatrix x = RowMatrix::Random(kPixels, 5);
  const RowMatrix b = x;
  solve_spd(a, x);
  EXPECT_LT((known_covariance() * x - b).norm(), 1e-10);  // condition number 1000
  RowMatrix indefinite = -RowMatrix::Identity(3, 3);
  RowMatrix right = RowMatrix::Ones(3, 1);
  EXPECT_THROW(solve_spd(indefinite, right), std::runtime_error);
}

TEST(OrthonormalizeRows, KeepsTheSpanAndSurvivesDependentRows) {
  RowMatrix a = RowMatrix::Random(5, 9);
  a.row(3) = a.row(0) - 2 * a.row(1);
  const RowMatrix before = a;
  orthonormalize_rows(a);
  EXPECT_LT((a * a.transpose() - RowMatrix::Identity(5, 5)).norm(), 1e-14);
  EXPECT_LT((before - before * a.transpose() * a).norm(), 1e-14);
  RowMatrix tall = RowMatrix::Random(3, 2);
  EXPECT_THROW(orthonormalize_rows(tall), std::invalid_argument);
}

TEST(Products, MatchEigensAndCheckTheirSizes) {
  const RowMatrix a = RowMatrix::Random(7, 5);
  const RowMatrix b = RowMatrix::Random(5, 3);
  RowMatrix c = RowMatrix::Ones(7, 3);
  add_product(a, b, c);
  EXPECT_LT((c - RowMatrix::Ones(7, 3) - a * b).norm(), 1e-13);
  c.setOnes();
  add_product_transposed(a, RowMatrix(b.transpose()), c);
  EXPECT_LT((c - RowMatrix::Ones(7, 3) - a * b).norm(), 1e-13);
  c.setOnes();
  add_transposed_product(RowMatrix(a.transpose()), b, c);
  EXPECT_LT((c - RowMatrix::Ones(7, 3) - a * b).norm(), 1e-13);
  const SingleMatrix single_a = a.cast<float>();
  const SingleMatrix single_b = b.cast<float>();
  SingleMatrix single = SingleMatrix::Ones(7, 3);
  add_product(single_a, single_b, single);
  add_product_transposed(single_a, SingleMatrix(single_b.transpose()), single);
  EXPECT_LT((single - SingleMatrix::Ones(7, 3) - 2 * single_a * single_b).norm(), 1e-5);
  EXPECT_THROW(add_product(single_b, single_a, single), std::invalid_argument);
  EXPECT_THROW(add_product(b, a, c), std::invalid_argument);
}

TEST(Gram, AddsToTheLowerTriangleAlone) {
  const RowMatrix a = RowMatrix::Random(4, 9);
  RowMatrix by_rows = RowMatrix::Zero(4, 4);
  add_gram(a.data(), 4, 6, 9, by_rows.data());  // the first 6 columns
  const RowMatrix expected = (a.leftCols(6) * a.leftCols(6).transpose()).triangularView<Eigen::Lower>();
  EXPECT_LT((by_rows - expected).norm(), 1e-14);
  RowMatrix by_columns = RowMatrix::Zero(4, 4);
  add_gram_transposed(RowMatrix(a.leftCols(6).transpose()), by_columns);
  EXPECT_LT((by_columns - expected).norm(), 1e-14);
}

}  // namespace
}  // namespace wavescore::analytic::gaussian_linear_test
