#include "analytic/linear/truncated_linear.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

#include "analytic/linear/gaussian_linear.h"
#include "core/error.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::truncated_linear_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr std::size_t kPixels = 256;
constexpr double kAny = std::numeric_limits<double>::infinity();

std::unique_ptr<Denoiser> make(const std::string& options, const Shape& shape = kShape) {
  Params params = Params::from_json("truncated_linear", "test", options);
  auto denoiser = make_truncated_linear(params, shape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const Images& clean) {
  auto denoiser = make(options);
  denoiser->fit(ImagesInMemory(clean), {.seed = 5});
  return denoiser;
}

std::unique_ptr<Denoiser> whole(const Images& clean) {
  Params none("gaussian_linear", "test", 0, {});
  auto denoiser = make_gaussian_linear(none, clean.shape());
  denoiser->fit(ImagesInMemory(clean), {});
  return denoiser;
}

/// Gaussian fields in the cosine basis, with variance 1 / (1 + k^2 + l^2) at frequency (k, l) < `band`.
Images fields(std::size_t count, int band, std::uint64_t seed) {
  Eigen::MatrixXd basis(16, band);
  for (int i = 0; i < 16; ++i)
    for (int k = 0; k < band; ++k)
      basis(i, k) = std::sqrt((k == 0 ? 1.0 : 2.0) / 16) * std::cos(M_PI * (i + 0.5) * k / 16);
  const Images draws = add_noise(Images({1, band, band}, count), 1.0, seed, Purpose::synthetic, 0);
  Images images(kShape, count);
  for (std::size_t i = 0; i < count; ++i) {
    Eigen::MatrixXd spectrum =
        Eigen::Map<const Images::Matrix>(draws.image(i).data(), band, band).cast<double>();
    for (int k = 0; k < band; ++k)
      for (int l = 0; l < band; ++l) spectrum(k, l) /= std::sqrt(1.0 + k * k + l * l);
    Eigen::Map<Images::Matrix>(images.image(i).data(), 16, 16) =
        (basis * spectrum * basis.transpose()).cast<float>();
  }
  return images;
}

/// Unclipped MSE over [0, 1] pixels.
double error_of(const Denoiser& denoiser, const Images& clean, double sigma) {
  const Images noisy = add_noise(clean, sigma, 9, Purpose::evaluation, 0);
  return mean_squared_error(denoiser.denoise(noisy, sigma), clean) / 4;
}

TEST(TruncatedLinear, IsGaussianLinearAtFullRank) {
  const Images clean = fields(300, 16, 1);
  const Images noisy = add_noise(fields(20, 16, 2), 0.5, 3, Purpose::evaluation, 0);
  for (const char* options : {"{}", R"({"rank": 256})"}) {
    const auto denoiser = fitted(options, clean);
    EXPECT_EQ(largest_difference(denoiser->denoise(noisy, 0.5), whole(clean)->denoise(noisy, 0.5)), 0.0);
    EXPECT_EQ(denoiser->facts().at("captured_variance"), 1.0);
    EXPECT_EQ(denoiser->facts().at("excess_mse_bound"), 0.0);
  }
}

TEST(TruncatedLinear, IsGaussianLinearWhereTheImagesHaveNoMoreComponents) {
  const Images clean = fields(300, 6, 1);  // of rank 36, found in a subspace of 40 + 32
  const Images noisy = add_noise(fields(20, 16, 2), 0.5, 3, Purpose::evaluation, 0);
  const auto denoiser = fitted(R"({"rank": 40, "passes": 1})", clean);
  // Single-precision eigenvectors of their own.
  EXPECT_LT(largest_difference(denoiser->denoise(noisy, 0.5), whole(clean)->denoise(noisy, 0.5)), 2e-6);
  EXPECT_NEAR(denoiser->facts().at("captured_variance"), 1.0, 1e-9);
}

TEST(TruncatedLinear, NeedsNoMoreDirectionsThanImages) {
  const Images clean = fields(30, 16, 1);
  const Images noisy = add_noise(clean, 0.5, 3, Purpose::evaluation, 0);
  const auto denoiser = fitted("{}", clean);
  EXPECT_EQ(denoiser->facts().at("rank"), 29.0);  // the mean takes one
  EXPECT_LT(largest_difference(denoiser->denoise(noisy, 0.5), whole(clean)->denoise(noisy, 0.5)), 2e-6);
}

TEST(TruncatedLinear, LosesNoMoreThanItsBound) {
  const Images clean = fields(2000, 16, 1);
  const auto full = whole(clean);
  for (const char* options : {R"({"rank": 12, "passes": 1})", R"({"rank": 60})"}) {
    const auto denoiser = fitted(options, clean);
    const auto facts = denoiser->facts();
    for (const double sigma : {0.05, 0.2, 1.0}) {
      const double excess = error_of(*denoiser, clean, sigma) - error_of(*full, clean, sigma);
      const double bound = truncation_bound(kPixels, static_cast<std::size_t>(facts.at("rank")),
                                            facts.at("remaining_variance"), sigma);
      // Both errors are over the same 512,000 noise draws: their difference is uncertain by about sigma / 2
      // times the root of the excess over 700.
      const double uncertain = 3 * sigma / 2 * std::sqrt(bound) / 700;
      EXPECT_LE(excess, bound + uncertain) << options << ' ' << sigma;
      EXPECT_GE(excess, -uncertain) << options << ' ' << sigma;
      EXPECT_LE(bound, facts.at("excess_mse_bound"));
    }
  }
}

TEST(TruncatedLinear, HasTheErrorThatItsVariancesTell) {
  const Images clean = fields(2000, 16, 1);
  const auto denoiser = fitted(R"({"rank": 30, "passes": 1})", clean);
  ModelFile file;
  denoiser->save(file);
  const double tau = file.doubles("remaining_variance", 1).front();
  for (const double sigma : {0.1, 0.6162, 2.4648}) {
    const auto h = [&](double v) { return v * sigma * sigma / (v + sigma * sigma); };
    double expected = (kPixels - 30) * h(tau);
    for (const double lambda : file.doubles("eigenvalues", 30)) expected += h(lambda);
    // Of 2,000 images' noise: at least 5 effective components an image, sqrt(2 / 10,000) = 1.4 % a standard
    // error.
    EXPECT_NEAR(error_of(*denoiser, clean, sigma) * 4 * kPixels / expected, 1.0, 0.05) << sigma;
  }
}

TEST(TruncatedLinear, CapturesMoreWithAnotherPass) {
  const Images clean = fields(500, 16, 1);
  const double once = fitted(R"({"rank": 10, "passes": 1})", clean)->facts().at("captured_variance");
  const double twice = fitted(R"({"rank": 10, "passes": 3})", clean)->facts().at("captured_variance");
  EXPECT_GT(twice, once - 1e-12);
  const auto exact = fitted(R"({"rank": 250})", clean)->facts();
  EXPECT_LT(twice, exact.at("captured_variance"));
}

TEST(TruncatedLinear, KeepsEveryComponentUpTo4096PixelsAnd1024Beyond) {
  const auto rank = [](const Shape& shape) {
    Params params("truncated_linear", "test", 0, {});
    (void)make_truncated_linear(params, shape);
    return params.json();
  };
  EXPECT_EQ(rank({1, 64, 64}), R"({"rank":4096,"passes":2})");
  EXPECT_EQ(rank({3, 32, 32}), R"({"rank":3072,"passes":2})");
  EXPECT_EQ(rank({1, 128, 128}), R"({"rank":1024,"passes":2})");
}

TEST(TruncatedLinear, CountsTheMemoryOfItsFit) {
  // Two matrices of 1024 + 32 directions at 256 x 256, and a block of images.
  const double bytes = make("{}", {1, 256, 256})->fit_cost(60000, 4).bytes;
  EXPECT_GT(bytes, 16.0 * 65536 * 1056);
  EXPECT_LT(bytes, 16.0 * 65536 * 1056 + 3e8);
  EXPECT_EQ(make("{}", {1, 256, 256})->fit_cost(120000, 4).bytes, bytes);
  EXPECT_THROW(make(R"({"rank": 40})")->fit(ImagesInMemory(fields(300, 4, 1)), {.memory_budget_bytes = 1e5}),
               InputError);
  EXPECT_THROW((void)make(R"({"rank": 257})"), InputError);
}

TEST(TruncationBound, IsTheVarianceThatIsLeftAtMost) {
  EXPECT_NEAR(truncation_bound(100, 20, 0.5, kAny), 0.8 * 0.5 / 4, 1e-15);
  EXPECT_NEAR(truncation_bound(100, 20, 0.5, 0.5), 0.8 * (0.5 * 0.25 / 0.75) / 4, 1e-15);
  EXPECT_EQ(truncation_bound(100, 100, 0.0, 1.0), 0.0);
}

}  // namespace
}  // namespace wavescore::analytic::truncated_linear_test
