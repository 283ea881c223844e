#include "analytic/polynomial/wavelet_denoiser.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "analytic/linear/gaussian_linear.h"
#include "analytic/wavelet/coefficients.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::wavelet_denoiser_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> make(const std::string& options, const Shape& shape = kShape) {
  Params params = Params::from_json("wavelet", "test", options);
  auto denoiser = make_wavelet_denoiser(params, shape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const ImageSource& clean,
                                 std::vector<double> sigmas) {
  auto denoiser = make(options);
  denoiser->fit(clean, {.seed = 7, .sigmas = std::move(sigmas)});
  return denoiser;
}

class WaveletDenoiser : public testing::Test {
 protected:
  ImagesInMemory train_{blob_images(kShape, 3000, 1)};
  Images test_ = blob_images(kShape, 200, 2);
  Images noisy_ = add_noise(test_, 0.8, 5, Purpose::evaluation, 0);
};

TEST_F(WaveletDenoiser, AtDegreeOneIsLinearRegressionOfEachCoefficientOnItself) {
  const auto model = fitted(R"({"family":"independent","degree":1,"ridge":0})", train_, {0.8});
  const WaveletTransform w(kShape, "db2", 2);
  const Images all = train_.read(0, train_.count());
  const CoefficientRows c = coefficient_rows(w, all);
  const CoefficientRows y = coefficient_rows(w, add_noise(all, 0.8, 7, Purpose::fitting, 0));
  const CoefficientRows test = coefficient_rows(w, noisy_);
  const CoefficientRows estimate = coefficient_rows(w, model->denoise(noisy_, 0.8));
  for (Eigen::Index t = 0; t < c.rows(); ++t) {
    const Eigen::ArrayXd cx = c.row(t).cast<double>().array() - c.row(t).cast<double>().mean();
    const Eigen::ArrayXd yx = y.row(t).cast<double>().array() - y.row(t).cast<double>().mean();
    const double slope = (cx * yx).sum() / yx.square().sum();
    const double intercept = c.row(t).cast<double>().mean() - slope * y.row(t).cast<double>().mean();
    for (Eigen::Index i = 0; i < 5; ++i)  // float coefficients of size up to 8: 1e-5 is their rounding
      ASSERT_NEAR(estimate(t, i), intercept + slope * static_cast<double>(test(t, i)), 2e-5);
  }
}

TEST_F(WaveletDenoiser, IsTheSameInHermiteAsInMonomialsWithoutRidge) {
  for (const std::string family : {"independent", "local"})
    for (const int degree : {2, 3}) {
      const auto options = [&](const char* basis) {
        return fmt::format(R"({{"family":"{}","degree":{},"ridge":0,"basis":"{}"}})", family, degree, basis);
      };
      if (family == "local" && degree == 3)
        continue;  // 220 features on 3,000 images: cond(G) decides, not the basis
      const auto monomial = fitted(options("monomial"), train_, {0.8});
      for (const char* basis : {"hermite", "hermite_orthonormal"})
        // the same span: they differ by rounding times cond(G)
        EXPECT_LT(largest_difference(monomial->denoise(noisy_, 0.8),
                                     fitted(options(basis), train_, {0.8})->denoise(noisy_, 0.8)),
                  1e-5)
            << family << degree << basis;
    }
}

TEST_F(WaveletDenoiser, OnTheTrainingDrawsALargerFeatureSetIsNeverWorse) {
  const Images clean = train_.read(0, train_.count());
  const Images draws = add_noise(clean, 0.8, 7, Purpose::fitting, 0);
  double previous = 1e9;
  for (const int degree : {1, 2, 3}) {
    const auto model =
        fitted(fmt::format(R"({{"family":"band","degree":{},"ridge":0}})", degree), train_, {0.8});
    const double error = mean_squared_error(model->denoise(draws, 0.8), clean);
    EXPECT_LT(error, previous);
    previous = error;
  }
}

TEST_F(WaveletDenoiser, NearTheFullLinearDenoiserIsTheBetterOneOfTheLinearLadder) {
  Params none("gaussian_linear", "test", 0, {});
  auto linear = make_gaussian_linear(none, kShape);
  linear->fit(train_, {});
  const auto diagonal = fitted(R"({"family":"independent","degree":1,"ridge":0})", train_, {0.8});
  const Images clean = train_.read(0, train_.count());
  const Images draws = add_noise(clean, 0.8, 11, Purpose::evaluation, 0);
  EXPECT_LT(mean_squared_error(linear->denoise(draws, 0.8), clean),
            mean_squared_error(diagonal->denoise(draws, 0.8), clean));
}

TEST_F(WaveletDenoiser, LocalityHelpsOnStructuredImages) {
  const auto error = [&](const char* options) {
    return mean_squared_error(fitted(options, train_, {0.8})->denoise(noisy_, 0.8), test_);
  };
  EXPECT_LT(error(R"({"family":"local","degree":2})"), error(R"({"family":"independent","degree":2})"));
}

TEST_F(WaveletDenoiser, RefusesALevelItWasNotFittedAt) {
  const auto model = fitted(R"({"degree":1})", train_, {0.5, 1.0});
  EXPECT_NO_THROW((void)model->denoise(noisy_, 1.0));
  try {
    (void)model->denoise(noisy_, 0.7);
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("0.5, 1"), std::string::npos) << error.what();
  }
}

TEST_F(WaveletDenoiser, ReadingInSeveralPassesChangesNothing) {
  const char* options = R"({"family":"local","degree":2})";
  const auto whole = fitted(options, train_, {0.8});
  auto passes = make(options);
  passes->fit(train_,
              {.seed = 7, .sigmas = {0.8}, .memory_budget_bytes = passes->fit_cost(3000, 1).bytes + 1});
  EXPECT_EQ(largest_difference(whole->denoise(noisy_, 0.8), passes->denoise(noisy_, 0.8)), 0.0);
}

TEST(WaveletOptions, SayWhatCannotBe) {
  const auto message = [](const std::string& options, const Shape& shape) -> std::string {
    try {
      (void)make(options, shape);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_NE(message(R"({"levels":9})", {1, 32, 32}).find("'levels' of 'wavelet'"), std::string::npos);
  EXPECT_NE(message(R"({"degre":2})", {1, 32, 32}).find("did you mean 'degree'"), std::string::npos);
  EXPECT_NE(message(R"({"degree":7})", {1, 32, 32}).find("from 1 to 4"), std::string::npos);
}

}  // namespace
}  // namespace wavescore::analytic::wavelet_denoiser_test
