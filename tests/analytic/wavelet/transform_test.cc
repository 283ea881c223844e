#include "analytic/wavelet/transform.h"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <fstream>
#include <sstream>

#include "analytic/wavelet/filters.h"
#include "core/error.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::wavelet_transform_test {
namespace {

std::vector<double> image_of_doubles(std::size_t size) {
  std::vector<float> draws(size);
  fill_normal(3, Purpose::synthetic, 0, draws);
  return {draws.begin(), draws.end()};
}

TEST(WaveletTransform, EqualsPyWaveletsInValuesOrderAndSigns) {
  std::ifstream file(WAVESCORE_GOLDEN "/wavelets.txt");
  std::string line, name;
  std::getline(file, line);
  std::istringstream head(line);
  int rows = 0, columns = 0;
  head >> name >> rows >> columns;
  const Shape shape{1, rows, columns};
  std::vector<double> image(shape.pixels());
  for (double& v : image) head >> v;
  int cases = 0;
  while (std::getline(file, line)) {
    std::istringstream row(line);
    int levels = 0;
    row >> name >> levels;
    std::vector<double> coefficients(image.size());
    WaveletTransform(shape, name, levels)
        .forward(std::span<const double>(image), std::span<double>(coefficients));
    for (const double c : coefficients) {
      double expected = 0;
      row >> expected;
      // PyWavelets' sym4 is printed to 12 digits; ours is polished.
      ASSERT_NEAR(c, expected, 1e-10) << name;
    }
    ++cases;
  }
  EXPECT_EQ(cases, 4);
}

TEST(WaveletTransform, OfSixSamplesGivesThePublishedValues) {
  // x = 1..6 along a row of db2; the column pass of a constant column is a factor sqrt(2) in A.
  const Shape shape{1, 4, 6};
  std::vector<double> image, c(24);
  for (int r = 0; r < 4; ++r)
    for (int x = 1; x <= 6; ++x) image.push_back(x);
  EXPECT_THROW(WaveletTransform(shape, "db2", 1), InputError);  // coarsest band 2 x 3 < 4 taps
  const Shape wide{1, 8, 24};
  const WaveletTransform w(wide, "db2", 1);
  std::vector<double> ramp, out(wide.pixels());
  for (int r = 0; r < 8; ++r)
    for (int x = 1; x <= 24; ++x) ramp.push_back((x - 1) % 6 + 1);
  w.forward(std::span<const double>(ramp), std::span<double>(out));
  const double expected[3] = {3.794353, 3.725003, 7.329887};
  for (std::size_t o = 0; o < 3; ++o) EXPECT_NEAR(out[o] / std::sqrt(2.0), expected[o], 1e-6);
}

class EveryWavelet : public testing::TestWithParam<std::string> {};

TEST_P(EveryWavelet, IsExactlyOrthonormal) {
  const Shape shape{2, 32, 16};
  const WaveletTransform w(shape, GetParam(), 1);
  const std::vector<double> x = image_of_doubles(shape.pixels());
  std::vector<double> c(x.size()), back(x.size());
  w.forward(std::span<const double>(x), std::span<double>(c));
  w.inverse(std::span<const double>(c), std::span<double>(back));
  const Eigen::Map<const Eigen::VectorXd> vx(x.data(), 1024), vc(c.data(), 1024), vb(back.data(), 1024);
  EXPECT_NEAR(vc.squaredNorm() / vx.squaredNorm(), 1.0, 1e-12);  // Parseval
  EXPECT_LT((vx - vb).cwiseAbs().maxCoeff(), 1e-12);             // perfect reconstruction
}

TEST_P(EveryWavelet, TransformOfUnitVectorsIsAnOrthonormalMatrix) {
  const Shape shape{1, 16, 16};
  const WaveletTransform w(shape, GetParam(), 1);
  Eigen::MatrixXd matrix(256, 256);
  for (Eigen::Index k = 0; k < 256; ++k) {
    std::vector<double> unit(256, 0.0), c(256);
    unit[static_cast<std::size_t>(k)] = 1.0;
    w.forward(std::span<const double>(unit), std::span<double>(c));
    matrix.col(k) = Eigen::Map<const Eigen::VectorXd>(c.data(), 256);
  }
  EXPECT_LT((matrix * matrix.transpose() - Eigen::MatrixXd::Identity(256, 256)).cwiseAbs().maxCoeff(), 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Wavelets, EveryWavelet, testing::Values("haar", "db2", "db4", "sym4"));

TEST(WaveletTransform, ReconstructsSeveralLevelsInFloat) {
  const Images images = blob_images({1, 64, 64}, 5, 1);
  const WaveletTransform w({1, 64, 64}, "db2", 4);
  EXPECT_LT(largest_difference(w.inverse(w.forward(images)), images), 2e-6);  // float rounding over 4 levels
}

TEST(WaveletTransform, OfABatchIsThatOfEachImage) {
  // Of 13 images 8 are transformed together and 5 alone; large ones always alone. Float rounding.
  for (const auto& [shape, count] : {std::pair{Shape{3, 16, 32}, 13}, std::pair{Shape{1, 128, 128}, 9}}) {
    const Images images = blob_images(shape, static_cast<std::size_t>(count), 1);
    const WaveletTransform w(shape, "sym4", 1);
    const Images coefficients = w.forward(images);
    EXPECT_LT(largest_difference(w.inverse(coefficients), images), 2e-6);
    for (std::size_t i = 0; i < images.count(); ++i) {
      const std::vector<double> x(images.image(i).begin(), images.image(i).end());
      std::vector<double> c(x.size());
      w.forward(std::span<const double>(x), std::span<double>(c));
      for (std::size_t k = 0; k < c.size(); ++k) ASSERT_NEAR(coefficients.image(i)[k], c[k], 2e-6) << k;
    }
  }
}

TEST(WaveletTransform, AutomaticDepthFollowsTheFilterAndTheSize) {
  EXPECT_EQ(WaveletTransform::deepest({1, 32, 32}, "db2"), 3);
  EXPECT_EQ(WaveletTransform::deepest({1, 64, 64}, "db2"), 4);
  EXPECT_EQ(WaveletTransform::deepest({1, 32, 32}, "haar"), 3);
  EXPECT_EQ(WaveletTransform::deepest({1, 64, 64}, "sym4"), 3);
  EXPECT_THROW((void)WaveletTransform::deepest({1, 7, 7}, "db2"), InputError);
}

TEST(WaveletTransform, RefusesSizesItCannotTake) {
  EXPECT_THROW(WaveletTransform({1, 40, 40}, "db2", 4), InputError);
  EXPECT_THROW(WaveletTransform({1, 32, 32}, "db2", 4), InputError);
  EXPECT_THROW(WaveletTransform({1, 32, 32}, "db3", 2), InputError);
}

}  // namespace
}  // namespace wavescore::analytic::wavelet_transform_test
