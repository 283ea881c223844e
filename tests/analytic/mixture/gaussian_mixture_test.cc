#include "analytic/mixture/gaussian_mixture.h"

#include <gtest/gtest.h>

#include <Eigen/Cholesky>
#include <cmath>
#include <limits>

#include "analytic/linear/gaussian_linear.h"
#include "analytic/numerics/blas.h"
#include "analytic/numerics/k_means.h"
#include "core/error.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::gaussian_mixture_test {
namespace {

constexpr Shape kShape{1, 6, 6};
constexpr Eigen::Index kPixels = 36;

std::unique_ptr<Denoiser> make(const std::string& options, const Shape& shape = kShape) {
  Params params = Params::from_json("gaussian_mixture", "test", options);
  auto denoiser = make_gaussian_mixture(params, shape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const Images& clean) {
  auto denoiser = make(options, clean.shape());
  denoiser->fit(ImagesInMemory(clean), {.seed = 7});
  return denoiser;
}

std::unique_ptr<Denoiser> linear(const Images& clean) {
  Params none("gaussian_linear", "test", 0, {});
  auto denoiser = make_gaussian_linear(none, clean.shape());
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

/// Two classes of images: waves along and waves across, each a Gaussian of full rank.
struct Known {
  std::vector<Eigen::VectorXd> means;
  std::vector<Eigen::MatrixXd> covariances;
};

Known known_mixture() {
  Known known;
  for (int k = 0; k < 2; ++k) {
    Eigen::MatrixXd basis(kPixels, 4);
    for (Eigen::Index p = 0; p < kPixels; ++p)
      for (Eigen::Index wave = 0; wave < 4; ++wave)
        basis(p, wave) = std::cos(M_PI * static_cast<double>(wave + 1) *
                                  (static_cast<double>(k == 0 ? p / 6 : p % 6) + 0.5) / 6.0);
    known.means.emplace_back(0.3 * (k == 0 ? 1.0 : -1.0) * basis.col(0));
    known.covariances.emplace_back(0.15 * basis * basis.transpose() +
                                   0.01 * Eigen::MatrixXd::Identity(kPixels, kPixels));
  }
  return known;
}

Images known_images(std::size_t count, std::uint64_t seed) {
  const Known known = known_mixture();
  Images images = add_noise(Images(kShape, count), 1.0, seed, Purpose::synthetic, 0);
  const Eigen::LLT<Eigen::MatrixXd> roots[2] = {Eigen::LLT<Eigen::MatrixXd>(known.covariances[0]),
                                                Eigen::LLT<Eigen::MatrixXd>(known.covariances[1])};
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t k = i % 2;
    const auto row = static_cast<Eigen::Index>(i);
    const Eigen::VectorXd draw = images.matrix().row(row).transpose().cast<double>();
    images.matrix().row(row) = (roots[k].matrixL() * draw + known.means[k]).transpose().cast<float>();
  }
  return images;
}

/// The posterior mean under known_mixture(), by dense formulas.
Images exact_estimate(const Images& noisy, double sigma) {
  const Known known = known_mixture();
  Images result(noisy.shape(), noisy.count());
  for (Eigen::Index i = 0; i < noisy.matrix().rows(); ++i) {
    const Eigen::VectorXd y = noisy.matrix().row(i).transpose().cast<double>();
    double logs[2];
    Eigen::VectorXd means[2];
    for (std::size_t k = 0; k < 2; ++k) {
      const Eigen::LLT<Eigen::MatrixXd> root(known.covariances[k] +
                                             sigma * sigma * Eigen::MatrixXd::Identity(kPixels, kPixels));
      const Eigen::VectorXd weighted = root.solve(y - known.means[k]);
      logs[k] = -0.5 * (y - known.means[k]).dot(weighted) -
                Eigen::MatrixXd(root.matrixL()).diagonal().array().log().sum();
      means[k] = known.means[k] + known.covariances[k] * weighted;
    }
    const double weight = 1.0 / (1.0 + std::exp(logs[1] - logs[0]));
    result.matrix().row(i) = (weight * means[0] + (1 - weight) * means[1]).transpose().cast<float>();
  }
  return result;
}

TEST(GaussianMixture, OfOneComponentIsTheGaussianLinearDenoiser) {
  const Images clean = known_images(500, 1);
  const auto mixture = fitted(R"({"components": 1})", clean);
  const auto reference = linear(clean);
  for (const double sigma : {0.05, 0.6162, 2.4648}) {
    const Images noisy = add_noise(known_images(300, 2), sigma, 3, Purpose::evaluation, 0);
    // Coordinates of the images and both sets of directions are single precision.
    EXPECT_LT(largest_difference(mixture->denoise(noisy, sigma), reference->denoise(noisy, sigma)), 1e-5);
  }
}

TEST(GaussianMixture, ApproachesThePosteriorMeanOfAKnownMixture) {
  const Images test = known_images(2000, 2);
  for (const double sigma : {0.3, 0.8, 1.6}) {
    const Images noisy = add_noise(test, sigma, 3, Purpose::evaluation, 0);
    const Images exact = exact_estimate(noisy, sigma);
    const double least = mean_squared_error(exact, test);
    double excess = 1;
    for (const std::size_t count : {300U, 3000U}) {
      const auto mixture = fitted(R"({"components": 2, "shrink": 0, "em_sigma": 0, "iterations": 10})",
                                  known_images(count, 1));
      const double distance = mean_squared_error(mixture->denoise(noisy, sigma), exact);
      // An error of estimation: 36 * 37 / 2 + 36 numbers a class from count / 2 images; ten times fewer
      // images leave about ten times as much.
      EXPECT_LT(distance, 0.3 * excess) << sigma << " " << count;
      excess = distance;
    }
    EXPECT_LT(excess, 0.03 * least) << sigma;
    EXPECT_LT(excess, 0.1 * mean_squared_error(linear(known_images(3000, 1))->denoise(noisy, sigma), exact));
  }
}

TEST(GaussianMixture, BeatsTheLinearDenoiserOnOtherImagesOfTheSameKind) {
  const Shape shape{1, 16, 16};
  const Images clean = blob_images(shape, 1500, 1);
  const Images test = blob_images(shape, 300, 2);
  const auto mixture = fitted("{}", clean);
  const auto reference = linear(clean);
  for (const double sigma : {0.3, 0.6162, 1.2324}) {
    const Images noisy = add_noise(test, sigma, 3, Purpose::evaluation, 0);
    EXPECT_LT(mean_squared_error(mixture->denoise(noisy, sigma), test),
              0.9 * mean_squared_error(reference->denoise(noisy, sigma), test));
  }
}

TEST(GaussianMixture, TakesTheVarianceOutsideItsSubspaceAsIsotropic) {
  const Images clean = known_images(3000, 1);
  // 8 waves, and 0.01 in all other directions: nothing is lost.
  const auto narrow = fitted(R"({"components": 2, "subspace": 12, "rank": 6})", clean);
  const auto wide = fitted(R"({"components": 2})", clean);
  EXPECT_EQ(narrow->facts().at("subspace"), 12.0);
  EXPECT_EQ(narrow->facts().at("rank"), 6.0);
  const Images test = known_images(500, 2);
  for (const double sigma : {0.05, 0.5}) {
    const Images noisy = add_noise(test, sigma, 3, Purpose::evaluation, 0);
    const double error = mean_squared_error(narrow->denoise(noisy, sigma), test);
    EXPECT_NEAR(error / mean_squared_error(wide->denoise(noisy, sigma), test), 1.0, 0.02);
  }
}

TEST(GaussianMixture, WithShiftsIsFittedToTheMovedImagesToo) {
  const Images clean = known_images(300, 1);
  Images moved(kShape, 5 * clean.count());
  constexpr int kMoves[5][2] = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}};
  for (std::size_t i = 0; i < moved.count(); ++i) {
    const auto& [down, right] = kMoves[i % 5];
    for (int y = 0; y < 6; ++y)
      for (int x = 0; x < 6; ++x)
        moved.image(i)[static_cast<std::size_t>(6 * y + x)] = clean.image(
            i / 5)[static_cast<std::size_t>(6 * std::clamp(y - down, 0, 5) + std::clamp(x - right, 0, 5))];
  }
  const Images noisy = add_noise(known_images(50, 2), 0.6, 3, Purpose::evaluation, 0);
  const Images expected = linear(moved)->denoise(noisy, 0.6);
  const Images estimate = fitted(R"({"components": 1, "shifts": 1})", clean)->denoise(noisy, 0.6);
  EXPECT_LT(largest_difference(estimate, expected), 1e-5);  // as for one component
}

TEST(GaussianMixture, TakesOneComponentForSixtyImagesUnlessToldOtherwise) {
  EXPECT_EQ(fitted("{}", known_images(300, 1))->facts().at("components"), 5.0);
  EXPECT_EQ(fitted("{}", known_images(20, 1))->facts().at("components"), 1.0);
  EXPECT_EQ(fitted(R"({"components": 20})", known_images(20, 1))->facts().at("components"), 20.0);
  EXPECT_THROW((void)fitted(R"({"components": 21})", known_images(20, 1)), InputError);
  EXPECT_THROW((void)make(R"({"subspace": 37})"), InputError);
  EXPECT_THROW((void)make(R"({"subspace": 10, "rank": 11})"), InputError);
}

TEST(GaussianMixture, OfOneImageIsThatImage) {
  const Images clean = known_images(1, 1);
  const Images noisy = add_noise(clean, 0.5, 2, Purpose::evaluation, 0);
  EXPECT_LT(largest_difference(fitted("{}", clean)->denoise(noisy, 0.5), clean), 1e-6);
}

TEST(GaussianMixture, CountsTheMemoryOfItsFit) {
  // 60000 images of 384 coordinates, and twice 500 components of 128 directions.
  const double bytes = make("{}", {1, 64, 64})->fit_cost(60000, 4).bytes;
  EXPECT_GT(bytes, 4.0 * 60000 * 384 + 2.0 * 4.0 * 500 * 128 * 384);
  EXPECT_LT(bytes, 2e9);
  EXPECT_GT(make(R"({"shifts": 1})", {1, 64, 64})->fit_cost(60000, 4).bytes, bytes + 4.0 * 4.0 * 60000 * 384);
  EXPECT_THROW(make("{}")->fit(ImagesInMemory(known_images(100, 1)), {.memory_budget_bytes = 1e4}),
               InputError);
}

TEST(IndexOfLargest, IsTheFirstOfEqualOnes) {
  const RowMatrix row{{1, 7, -3, 7, 2}};
  EXPECT_EQ(index_of_largest(row.row(0)), 1U);
  const RowMatrix unknown = RowMatrix::Constant(1, 9, std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(index_of_largest(unknown.row(0)), 0U);
}

}  // namespace
}  // namespace wavescore::analytic::gaussian_mixture_test
