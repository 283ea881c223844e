#include "analytic/polynomial/shared_readout.h"

#include <gtest/gtest.h>

#include <Eigen/Cholesky>

#include "analytic/polynomial/shared_features.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::shared_readout_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.9;

std::unique_ptr<Denoiser> fitted(const std::string& options, const ImageSource& clean) {
  Params params = Params::from_json("shared_readout", "test", options);
  auto denoiser = make_shared_readout(params, kShape);
  params.finish();
  denoiser->fit(clean, {.seed = 4, .sigmas = {kSigma}});
  return denoiser;
}

class SharedReadout : public testing::Test {
 protected:
  ImagesInMemory train_{blob_images(kShape, 2000, 1)};
  Images clean_ = train_.read(0, 2000);
  Images draws_ = add_noise(clean_, kSigma, 4, Purpose::fitting, 0);
  Images noisy_ = add_noise(blob_images(kShape, 50, 2), kSigma, 5, Purpose::evaluation, 0);
};

/// Ridge regression of the pixels of `clean` on features (a column a sample), the first not penalised.
Images regress_pixels(const Eigen::MatrixXd& phi, const Images& clean, const Eigen::MatrixXd& test,
                      double gamma) {
  const auto count = static_cast<double>(phi.cols());
  Eigen::MatrixXd gram = phi * phi.transpose() / count;
  gram.diagonal().tail(gram.rows() - 1).array() += gamma;
  const Eigen::MatrixXd right = phi * clean.matrix().cast<double>() / count;
  Images out(clean.shape(), static_cast<std::size_t>(test.cols()));
  out.matrix() = (test.transpose() * gram.ldlt().solve(right)).cast<float>();
  return out;
}

TEST_F(SharedReadout, AtDegreeOneIsLinearRegressionInPixelsOnTheSameSamples) {
  const auto with_one = [](const Images& images) {
    Eigen::MatrixXd phi(257, static_cast<Eigen::Index>(images.count()));
    phi.row(0).setOnes();
    phi.bottomRows(256) = images.matrix().transpose().cast<double>();
    return phi;
  };
  const Images direct = regress_pixels(with_one(draws_), clean_, with_one(noisy_), 0.0);
  const Images shared =
      fitted(R"({"family":"independent","degree":1,"ridge":0})", train_)->denoise(noisy_, kSigma);
  EXPECT_LT(largest_difference(direct, shared), 1e-5);  // weights are kept in float
}

TEST_F(SharedReadout, SolvedInPixelsIsTheSameDenoiserAsInCoefficients) {  // the paper's Lemma C.1, with ridge
  const WaveletTransform w(kShape, "db2", 2);
  const SharedFeatures features(w, parse_dependency("independent", 1, 3), Basis::hermite);
  const Standardization s = standardize(w, train_, {});
  const auto phi = [&](const Images& images) {
    return Eigen::MatrixXd(features.evaluate(coefficient_rows(w, images), s, kSigma));
  };
  const Images pixels = regress_pixels(phi(draws_), clean_, phi(noisy_), 1e-3);
  const Images shared =
      fitted(R"({"family":"independent","degree":3,"ridge":1e-3,"basis":"hermite"})", train_)
          ->denoise(noisy_, kSigma);
  // The constant's weight differs by the mean image, which neither penalises.
  EXPECT_LT(largest_difference(pixels, shared), 2e-5);
}

TEST(SharedFeatures, AreTheUnionOfTheTargetsFeatures) {
  const WaveletTransform w(kShape, "db2", 2);
  EXPECT_EQ(SharedFeatures(w, parse_dependency("independent", 1, 2), Basis::monomial).size(), 1U + 2 * 256);
  // Band: per place the 9 monomials of degree 1 and 2 in three orientations, of which none lacks a target.
  EXPECT_EQ(SharedFeatures(w, parse_dependency("band", 1, 2), Basis::monomial).size(),
            1U + 2 * 16 + 9 * (16 + 64));
}

TEST_F(SharedReadout, RefusesWhatDoesNotFitTheMemoryBudget) {
  Params params("shared_readout", "test", 0, {});
  auto denoiser = make_shared_readout(params, {1, 64, 64});
  const ImagesInMemory clean(Images({1, 64, 64}, 2));
  try {
    denoiser->fit(clean, {.sigmas = {1.0}, .memory_budget_bytes = 3e8});
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("the memory budget is 0.30 GB"), std::string::npos)
        << error.what();
  }
}

}  // namespace
}  // namespace wavescore::analytic::shared_readout_test
