#include <fmt/format.h>
#include <gtest/gtest.h>
#include <omp.h>

#include "analytic/polynomial/ridge_options.h"
#include "analytic/polynomial/wavelet_denoiser.h"
#include "analytic/wavelet/coefficients.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::wavelet_moments_test {
namespace {

constexpr Shape kShape{1, 16, 16};

std::unique_ptr<Denoiser> make(const std::string& options, const Shape& shape = kShape) {
  Params params = Params::from_json("wavelet", "test", R"({"estimator":"moments",)" + options.substr(1));
  auto denoiser = make_wavelet_denoiser(params, shape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const ImageSource& clean) {
  auto denoiser = make(options);
  denoiser->fit(clean, {.seed = 7});
  return denoiser;
}

double total(const std::vector<PredictedError>& parts, double PredictedError::*kind) {
  double sum = 0;
  for (const PredictedError& part : parts) sum += part.*kind;
  return sum;
}

class WaveletMoments : public testing::Test {
 protected:
  ImagesInMemory train_{blob_images(kShape, 3000, 1)};
  Images clean_ = train_.read(0, 3000);
  Images test_ = blob_images(kShape, 500, 2);
  Images noisy_ = add_noise(test_, 0.8, 5, Purpose::evaluation, 0);
};

TEST_F(WaveletMoments, AtDegreeOneAreTheWienerFilterOfEachCoefficientAtAnyLevel) {
  const auto model = fitted(R"({"family":"independent","degree":1,"ridge":0})", train_);
  const WaveletTransform w(kShape, "db2", 2);
  const Standardization s = standardize(w, train_, {});
  for (const double sigma : {0.1, 0.8, 3.0}) {
    const CoefficientRows y = coefficient_rows(w, noisy_);
    const CoefficientRows estimate = coefficient_rows(w, model->denoise(noisy_, sigma));
    for (Eigen::Index t = 0; t < y.rows(); ++t)
      for (Eigen::Index i = 0; i < 5; ++i) {
        const double gain = s.variance[t] / (s.variance[t] + sigma * sigma);
        ASSERT_NEAR(estimate(t, i), s.mean[t] + gain * (y(t, i) - s.mean[t]), 2e-5);  // float coefficients
      }
  }
}

TEST_F(WaveletMoments, AreWhatSamplingTendsToAsDrawsGrow) {
  const auto exact = fitted(R"({"family":"band","degree":2})", train_)->denoise(noisy_, 0.8);
  double previous = 1e9;
  for (const std::size_t draws : {1, 8, 64}) {
    Params params = Params::from_json("wavelet", "test", R"({"family":"band","degree":2})");
    const auto sampled = make_wavelet_denoiser(params, kShape);
    sampled->fit(RepeatedImages(clean_, draws), {.seed = 7, .sigmas = {0.8}});
    const double distance = mean_squared_error(sampled->denoise(noisy_, 0.8), exact);
    EXPECT_LT(distance, 0.3 * previous) << draws;  // the square falls as 1 / draws: by 8 each time
    previous = distance;
  }
}

TEST_F(WaveletMoments, AreTheSameInEveryBasisWithoutRidge) {
  for (const char* family : {R"("family":"independent","degree":4)", R"("family":"local","degree":2)",
                             R"("family":"local(radius 2 degree 1) + parent","degree":2)"}) {
    const auto in = [&](const char* basis) {
      return fitted(fmt::format(R"({{{},"ridge":0,"basis":"{}"}})", family, basis), train_)
          ->denoise(noisy_, 0.8);
    };
    const Images monomial = in("monomial");
    for (const char* basis : {"hermite", "hermite_orthonormal"})  // float images: 1e-6 is their rounding
      EXPECT_LT(largest_difference(monomial, in(basis)), 5e-6) << family << basis;
  }
}

TEST_F(WaveletMoments, PredictTheTrainingErrorWithoutDenoisingAnImage) {
  const auto model = fitted(R"({"family":"local","degree":2})", train_);
  for (const double sigma : {0.3, 1.0}) {
    double measured = 0;
    for (const std::uint64_t seed : {11, 12, 13, 14})
      measured += mean_squared_error(
                      model->denoise(add_noise(clean_, sigma, seed, Purpose::evaluation, 0), sigma), clean_) /
                  16.0;
    EXPECT_NEAR(total(model->predict_error(sigma), &PredictedError::training) / measured, 1.0, 0.005);
  }
}

TEST_F(WaveletMoments, LookingFurtherIsNeverWorseOnTheTrainingImages) {
  const auto error = [&](const char* family) {
    const auto model = fitted(fmt::format(R"({{"family":"{}","degree":2,"ridge":0}})", family), train_);
    return total(model->predict_error(0.8), &PredictedError::training);
  };
  const double local = error("local");
  EXPECT_LT(local, error("independent"));
  EXPECT_LT(error("local + parent"), local);
  EXPECT_LT(error("local + band(degree 1)"), local);
}

TEST_F(WaveletMoments, FoldsPredictTheErrorOnImagesThatWereNotFitted) {
  const ImagesInMemory few(blob_images(kShape, 400, 1));
  const auto model = fitted(R"({"family":"local","degree":2,"ridge":"folds"})", few);
  const auto parts = model->predict_error(0.8);
  const double held_out = total(parts, &PredictedError::held_out);
  EXPECT_GT(held_out, total(parts, &PredictedError::training));
  const Images fresh = blob_images(kShape, 2000, 9);
  const double measured =
      mean_squared_error(model->denoise(add_noise(fresh, 0.8, 3, Purpose::evaluation, 0), 0.8), fresh) / 4;
  EXPECT_NEAR(held_out / measured, 1.0, 0.03);  // 400 images
}

TEST_F(WaveletMoments, ChosenByFoldsAreNotWorseThanAPoorRidge) {
  const ImagesInMemory few(blob_images(kShape, 200, 1));
  const auto error = [&](const char* ridge) {
    return mean_squared_error(fitted(fmt::format(R"({{"family":"local","degree":2,"ridge":{}}})", ridge), few)
                                  ->denoise(noisy_, 0.8),
                              test_);
  };
  EXPECT_LT(error(R"("folds")"), error("1e-8"));
  EXPECT_LT(error(R"("folds")"), error("1.0"));
}

TEST_F(WaveletMoments, TiedToAllLocationsCommuteWithShiftsOfTheCoarsestStep) {
  const auto model = fitted(R"({"family":"local + band","degree":2,"tie":"location"})", train_);
  const auto shifted = [](const Images& images) {
    Images result(images.shape(), images.count());
    for (std::size_t i = 0; i < images.count(); ++i)
      for (std::size_t r = 0; r < 16; ++r)
        for (std::size_t c = 0; c < 16; ++c)
          result.image(i)[((r + 4) % 16) * 16 + (c + 8) % 16] = images.image(i)[r * 16 + c];
    return result;
  };
  const Images few = noisy_.slice(0, 20);
  EXPECT_LT(largest_difference(model->denoise(shifted(few), 0.8), shifted(model->denoise(few, 0.8))), 1e-6);
  EXPECT_LT(model->facts().at("parameters"), 7 * 91 + 1);
}

TEST_F(WaveletMoments, DoNotDependOnTheNumberOfThreads) {
  const int threads = omp_get_max_threads();
  const auto tables = [&](int count, const char* tie) {
    omp_set_num_threads(count);
    ModelFile file;
    fitted(fmt::format(R"({{"degree":2,"tie":"{}"}})", tie), train_)->save(file);
    omp_set_num_threads(threads);
    return file.doubles("moments");
  };
  for (const char* tie : {"none", "location"}) EXPECT_EQ(tables(1, tie), tables(3, tie));
}

TEST_F(WaveletMoments, AreTheSameModelInTheVariancePreservingForm) {
  const auto model = fitted(R"({"family":"local","degree":2})", train_);
  const double abar = 1 / (1 + 0.8 * 0.8);
  Images scaled = noisy_;
  for (float& value : scaled.values()) value *= static_cast<float>(std::sqrt(abar));
  EXPECT_LT(
      largest_difference(denoise_variance_preserving(*model, scaled, abar), model->denoise(noisy_, 0.8)),
      2e-6);
}

TEST_F(WaveletMoments, AreKeptWholeInAModelFile) {
  for (const char* options : {R"({"degree":2})", R"({"degree":2,"ridge":"folds","tie":"location"})"}) {
    const auto model = fitted(options, train_);
    ModelFile file;
    model->save(file);
    const auto loaded = make(options);
    loaded->load(file);
    EXPECT_EQ(largest_difference(loaded->denoise(noisy_, 0.5), model->denoise(noisy_, 0.5)), 0.0);
  }
}

TEST(RidgeOptions, MayGrowWithTheDegreeAndWithTheNoise) {
  Params params =
      Params::from_json("wavelet", "test", R"({"ridge":0.5,"ridge_by_degree":[1,10],"ridge_sigma_power":2})");
  const RidgeOptions ridge = read_ridge(params);
  const Eigen::VectorXd penalty = ridge.penalty(ridge.gamma, {{0, 0}, {1, 0}, {1, 1}, {2, 1}}, 3.0);
  EXPECT_EQ(penalty, Eigen::Vector4d(0, 4.5, 45, 4.5));  // degrees beyond the list have the factor 1
}

TEST(WaveletMomentOptions, SayWhatTheyNeed) {
  const auto message = [](const std::string& options) -> std::string {
    try {
      Params params = Params::from_json("wavelet", "test", options);
      (void)make_wavelet_denoiser(params, kShape);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_NE(message(R"({"tie":"location"})").find("needs 'estimator: moments'"), std::string::npos);
  EXPECT_NE(message(R"({"estimator":"moments","ridge":"fold"})").find("must be folds or a number"),
            std::string::npos);
  EXPECT_NE(message(R"({"family":"lokal"})").find("no family 'lokal'"), std::string::npos);
}

}  // namespace
}  // namespace wavescore::analytic::wavelet_moments_test
