#include "analytic/polynomial/wavelet_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "analytic/polynomial/wavelet_denoiser.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::wavelet_model_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.7;

std::string options(const std::string& family) {
  return R"({"family": ")" + family +
         R"(", "levels": 2, "degree": 2, "terms": "all", "estimator": "moments", "ridge": 0})";
}

std::unique_ptr<Denoiser> fitted(const std::string& family, const Images& clean) {
  Params params = Params::from_json("wavelet", "test", options(family));
  auto denoiser = make_wavelet_denoiser(params, kShape);
  denoiser->fit(ImagesInMemory(clean), {.sigmas = {kSigma}});
  return denoiser;
}

PolynomialOptions polynomial(const std::string& family) {
  Params params = Params::from_json("wavelet", "test", options(family));
  return read_polynomial(params, "local", 2);
}

std::vector<double> values(const std::string& family, std::size_t part, const Images& clean) {
  const auto denoiser = fitted(family, clean);
  return value_of_part(dynamic_cast<const WaveletModel&>(*denoiser), polynomial(family), part, kSigma);
}

/// Summed over the image, in MSE of [0, 1] pixels.
double total(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / (4.0 * static_cast<double>(kShape.pixels()));
}

double predicted(const std::string& family, const Images& clean) {
  double sum = 0;
  for (const PredictedError& error : fitted(family, clean)->predict_error(kSigma)) sum += error.training;
  return sum;
}

TEST(ValueOfADependency, IsTheDifferenceOfTwoFittedModels) {
  const Images clean = blob_images(kShape, 500, 1);
  for (const auto& [part, rest] : {std::pair{std::size_t{0}, "parent"}, {std::size_t{1}, "band"}}) {
    const std::vector<double> value = values("band + parent", part, clean);
    EXPECT_GE(*std::ranges::min_element(value), -1e-9);
    const double expected = predicted(rest, clean) - predicted("band + parent", clean);
    EXPECT_GT(expected, 1e-4);
    // Constant corners are solved by least norm in one, with a penalty of 1e-12 in the other.
    EXPECT_NEAR(total(value) / expected, 1.0, 1e-4) << rest;
  }
}

TEST(ValueOfADependency, OfAFamilyAloneIsWhatItGivesOverTheTargetAlone) {
  const Images clean = blob_images(kShape, 500, 1);
  EXPECT_NEAR(total(values("parent", 0, clean)), predicted("independent", clean) - predicted("parent", clean),
              1e-7);
}

TEST(ValueOfADependency, IsNoneWhereCoefficientsAreIndependent) {
  // White noise: any value is what 6 features fit by chance, their number over the images' of the error.
  Images white(kShape, 4000);
  white = add_noise(white, 0.5, 3, Purpose::synthetic, 0);
  const double error = predicted("independent", white);
  EXPECT_LT(total(values("parent", 0, white)), 3.0 * 4 / 4000 * error);
}

}  // namespace
}  // namespace wavescore::analytic::wavelet_model_test
