#include "analytic/linear/stationary_linear.h"

#include <gtest/gtest.h>

#include <Eigen/LU>
#include <cmath>
#include <vector>

#include "analytic/linear/gaussian_linear.h"
#include "analytic/numerics/fourier.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::stationary_linear_test {
namespace {

using Make = std::unique_ptr<Denoiser> (*)(Params&, const Shape&);

std::unique_ptr<Denoiser> fitted(Make make, const Images& clean) {
  Params none("linear", "test", 0, {});
  auto denoiser = make(none, clean.shape());
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

/// Blobs whose channels are told apart by noise, so that no direction is empty.
Images rough_images(const Shape& shape, std::size_t count, std::uint64_t seed) {
  return add_noise(blob_images(shape, count, seed), 0.3, seed, Purpose::synthetic, 1000);
}

/// `images` moved by (down, across), what leaves on one side coming back on the other.
Images moved(const Images& images, int down, int across) {
  const Shape& s = images.shape();
  Images result(s, images.count());
  for (std::size_t i = 0; i < images.count(); ++i)
    for (int c = 0; c < s.channels; ++c)
      for (int row = 0; row < s.height; ++row)
        for (int column = 0; column < s.width; ++column) {
          const auto at = [&](int r, int k) {
            return static_cast<std::size_t>((c * s.height + r % s.height) * s.width + k % s.width);
          };
          result.image(i)[at(row + down, column + across)] = images.image(i)[at(row, column)];
        }
  return result;
}

/// Every image of `images`, moved to every place.
Images everywhere(const Images& images) {
  const Shape& s = images.shape();
  Images all(s, images.count() * static_cast<std::size_t>(s.height * s.width));
  auto out = all.values().begin();
  for (int down = 0; down < s.height; ++down)
    for (int across = 0; across < s.width; ++across)
      out = std::ranges::copy(moved(images, down, across).values(), out).out;
  return all;
}

/// The covariance of `images` minus their mean, averaged over all translations of the plane.
Eigen::MatrixXd circulant_covariance(const Images& images) {
  const Eigen::MatrixXd rows = images.matrix().cast<double>();
  Images residual(images.shape(), images.count());
  residual.matrix() = (rows.rowwise() - rows.colwise().mean()).cast<float>();
  const Eigen::MatrixXd all = everywhere(residual).matrix().cast<double>();
  return all.transpose() * all / static_cast<double>(all.rows());
}

TEST(Fourier, IsTheSumOfItsDefinitionAndComesBack) {
  for (const auto& [height, width] : {std::pair(4, 8), {6, 5}, {7, 1}}) {
    const int size = height * width;
    std::vector<Complex> plane;
    for (int p = 0; p < size; ++p) plane.emplace_back(std::sin(p * 1.7), std::cos(p * p * 0.3));
    std::vector<Complex> spectrum(plane.size());
    std::vector<Complex> back(plane.size());
    Fourier fourier(height, width);
    fourier.forward(plane.data(), spectrum.data());
    fourier.inverse(spectrum.data(), back.data());
    for (int down = 0; down < height; ++down)
      for (int across = 0; across < width; ++across) {
        Complex sum = 0;
        for (int p = 0; p < size; ++p)
          sum +=
              plane[static_cast<std::size_t>(p)] *
              std::polar(
                  1.0, -2 * M_PI * (double(p / width * down) / height + double(p % width * across) / width));
        EXPECT_LT(std::abs(spectrum[static_cast<std::size_t>(across * height + down)] - sum), 1e-12);
      }
    for (std::size_t p = 0; p < plane.size(); ++p) EXPECT_LT(std::abs(back[p] - plane[p]), 1e-14);
  }
}

TEST(StationaryLinear, IsTheFilterOfTheCovarianceAveragedOverTranslations) {
  for (const Shape& shape : {Shape{1, 6, 8}, Shape{3, 5, 4}}) {
    const Images clean = rough_images(shape, 41, 1);  // odd: the last image has no partner
    const Eigen::MatrixXd covariance = circulant_covariance(clean);
    const Eigen::RowVectorXd mean = clean.matrix().cast<double>().colwise().mean();
    const auto denoiser = fitted(make_stationary_linear, clean);
    const Images noisy = add_noise(rough_images(shape, 7, 2), 0.4, 3, Purpose::evaluation, 0);
    for (const double sigma : {0.05, 0.4, 2.0}) {
      const Eigen::MatrixXd noise =
          sigma * sigma * Eigen::MatrixXd::Identity(covariance.rows(), covariance.cols());
      const Eigen::MatrixXd filter = covariance * (covariance + noise).inverse();
      const Eigen::MatrixXd expected =
          ((noisy.matrix().cast<double>().rowwise() - mean) * filter.transpose()).rowwise() + mean;
      // The images behind the expected covariance are single precision.
      EXPECT_LT((denoiser->denoise(noisy, sigma).matrix().cast<double>() - expected).cwiseAbs().maxCoeff(),
                2e-6)
          << shape.text() << ' ' << sigma;
    }
  }
}

TEST(StationaryLinear, IsGaussianLinearWhereEveryTranslationOfAnImageIsAnImage) {
  for (const Shape& shape : {Shape{1, 8, 8}, Shape{3, 4, 6}}) {
    const Images clean = everywhere(rough_images(shape, 5, 1));
    const Images noisy = add_noise(clean.slice(0, 9), 0.5, 3, Purpose::evaluation, 0);
    // Gaussian linear holds its eigenvectors in single precision.
    EXPECT_LT(largest_difference(fitted(make_stationary_linear, clean)->denoise(noisy, 0.5),
                                 fitted(make_gaussian_linear, clean)->denoise(noisy, 0.5)),
              3e-6);
  }
}

TEST(StationaryLinear, IsNoBetterThanGaussianLinearOnTheTrainingImages) {
  for (const int channels : {1, 3}) {
    const Images clean = blob_images({channels, 16, 16}, 500, 1);
    const auto stationary = fitted(make_stationary_linear, clean);
    const auto full = fitted(make_gaussian_linear, clean);
    for (const double sigma : {0.1, 0.6162, 2.4648}) {
      const Images noisy = add_noise(clean, sigma, 3, Purpose::evaluation, 0);
      EXPECT_LT(mean_squared_error(full->denoise(noisy, sigma), clean),
                mean_squared_error(stationary->denoise(noisy, sigma), clean))
          << sigma;
    }
  }
}

}  // namespace
}  // namespace wavescore::analytic::stationary_linear_test
