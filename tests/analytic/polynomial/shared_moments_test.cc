#include <fmt/format.h>
#include <gtest/gtest.h>

#include "analytic/linear/gaussian_linear.h"
#include "analytic/polynomial/shared_readout.h"
#include "analytic/polynomial/wavelet_denoiser.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::shared_moments_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> make(const std::string& options) {
  Params params = Params::from_json("shared_readout", "test", "{" + options + "}");
  auto denoiser = make_shared_readout(params, kShape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const ImageSource& clean,
                                 std::vector<double> sigmas = {}) {
  auto denoiser = make(R"("estimator":"moments",)" + options);
  denoiser->fit(clean, {.seed = 7, .sigmas = std::move(sigmas)});
  return denoiser;
}

double total(const std::vector<PredictedError>& parts) {
  double sum = 0;
  for (const PredictedError& part : parts) sum += part.training;
  return sum;
}

class SharedMoments : public testing::Test {
 protected:
  ImagesInMemory train_{blob_images(kShape, 1000, 1)};
  Images clean_ = train_.read(0, 1000);
  Images noisy_ = add_noise(blob_images(kShape, 50, 2), 0.9, 5, Purpose::evaluation, 0);
};

TEST_F(SharedMoments, AtDegreeOneAreTheGaussianLinearDenoiserAtAnyLevel) {
  const auto shared = fitted(R"("degree":1,"ridge":0)", train_);
  Params none("gaussian_linear", "test", 0, {});
  const auto linear = make_gaussian_linear(none, kShape);
  linear->fit(train_, {});
  for (const double sigma : {0.1, 0.9, 3.0})  // weights and eigenvectors are kept in float
    EXPECT_LT(largest_difference(shared->denoise(noisy_, sigma), linear->denoise(noisy_, sigma)), 1e-5)
        << sigma;
}

TEST_F(SharedMoments, AreWhatSamplingTendsToAsDrawsGrow) {
  for (const char* options :
       {R"("degree":3,"ridge":1e-2)", R"("degree":2,"ridge":1e-3,"basis":"hermite_orthonormal")"}) {
    const Images exact = fitted(options, train_)->denoise(noisy_, 0.9);
    double previous = 1e9;
    for (const std::size_t draws : {4, 32}) {
      const auto sampled = make(options);
      sampled->fit(RepeatedImages(clean_, draws), {.seed = 7, .sigmas = {0.9}});
      const double distance = mean_squared_error(sampled->denoise(noisy_, 0.9), exact);
      EXPECT_LT(distance, 0.25 * previous) << options << draws;  // the square falls as 1 / draws: by 8
      previous = distance;
    }
    EXPECT_LT(previous, 1e-3) << options;
  }
}

TEST_F(SharedMoments, AreTheSameInEveryBasisWithoutRidge) {
  const auto in = [&](const char* basis) {
    return fitted(fmt::format(R"("degree":2,"ridge":0,"basis":"{}")", basis), train_)->denoise(noisy_, 0.9);
  };
  const Images monomial = in("monomial");
  for (const char* basis : {"hermite", "hermite_orthonormal"})
    EXPECT_LT(largest_difference(monomial, in(basis)), 1e-5) << basis;  // weights are kept in float
}

TEST_F(SharedMoments, PredictTheTrainingErrorWithoutDenoisingAnImage) {
  for (const char* options : {R"("degree":1)", R"("degree":2,"ridge":1e-3)"}) {
    const auto model = fitted(options, train_);
    for (const double sigma : {0.3, 1.0}) {
      double measured = 0;
      for (const std::uint64_t seed : {11, 12, 13, 14})
        measured +=
            mean_squared_error(model->denoise(add_noise(clean_, sigma, seed, Purpose::evaluation, 0), sigma),
                               clean_) /
            16.0;
      EXPECT_NEAR(total(model->predict_error(sigma)) / measured, 1.0, 0.005) << options;  // M5
    }
  }
}

TEST_F(SharedMoments, SeeMoreThanTheCoefficientAlone) {
  Params params = Params::from_json("wavelet", "test",
                                    R"({"family":"independent","degree":2,"ridge":0,"estimator":"moments"})");
  const auto alone = make_wavelet_denoiser(params, kShape);
  alone->fit(train_, {});
  const auto shared = fitted(R"("degree":2,"ridge":0)", train_);
  EXPECT_LT(total(shared->predict_error(0.9)), total(alone->predict_error(0.9)));
}

TEST_F(SharedMoments, ServeLevelsThatTheyWereNotFittedAt) {
  const auto fixed = fitted(R"("degree":2,"ridge":1e-3)", train_, {0.9});
  EXPECT_TRUE(fixed->levels().empty());
  const auto other = fitted(R"("degree":2,"ridge":1e-3)", train_, {0.3, 0.4});
  EXPECT_EQ(largest_difference(fixed->denoise(noisy_, 0.9), other->denoise(noisy_, 0.9)), 0.0);
}

TEST_F(SharedMoments, AreKeptWholeInAModelFile) {
  const auto model = fitted(R"("degree":2)", train_);
  ModelFile file;
  model->save(file);
  const auto loaded = make(R"("estimator":"moments","degree":2)");
  loaded->load(file);
  EXPECT_EQ(largest_difference(loaded->denoise(noisy_, 0.5), model->denoise(noisy_, 0.5)), 0.0);
}

TEST(SharedMomentOptions, RefuseProductsOfCoefficients) {
  EXPECT_NO_THROW((void)make(R"("estimator":"moments","family":"local","terms":"additive","degree":2)"));
  try {
    (void)make(R"("estimator":"moments","family":"band","degree":2)");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("whose noise does not factorise: choose 'family: independent'"),
              std::string::npos)
        << error.what();
  }
}

}  // namespace
}  // namespace wavescore::analytic::shared_moments_test
