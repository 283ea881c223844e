#include "harness/sampling/sampler.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>
#include <limits>

#include "core/error.h"
#include "core/random.h"
#include "harness/config/registry.h"

namespace wavescore::harness::sampler_test {
namespace {

constexpr Shape kShape{1, 4, 4};

/// The posterior mean of independent normal pixels with mean 0.2 and standard deviations from 0.1 to 0.85.
class Normal final : public Denoiser {
 public:
  explicit Normal(std::vector<double> levels = {}) : Denoiser(kShape), levels_(std::move(levels)) {}
  static double mean() { return 0.2; }
  static double variance(std::size_t pixel) { return std::pow(0.1 + 0.05 * static_cast<double>(pixel), 2); }

 private:
  void do_fit(const ImageSource&, const FitContext&) override {}
  Images do_denoise(const Images& noisy, double sigma) const override {
    Images result = noisy;
    for (std::size_t i = 0; i < noisy.count(); ++i)
      for (std::size_t p = 0; p < kShape.pixels(); ++p) {
        const double v = variance(p);
        result.image(i)[p] =
            static_cast<float>(mean() + v / (v + sigma * sigma) * (noisy.image(i)[p] - mean()));
      }
    return result;
  }
  std::vector<double> do_levels() const override { return levels_; }
  void do_save(ModelFile&) const override {}
  void do_load(const ModelFile&) override {}
  std::vector<double> levels_;
};

Images drawn(const SamplerOptions& options) {
  Progress silent;
  Normal fitted;
  fitted.fit(ImagesInMemory(Images(kShape, 1)), {});
  return sample(fitted, options, silent);
}

/// The exact end of the probability flow: x(0) = mu + sqrt(v / (v + smax^2)) (x(smax) - mu).
Images exact(const SamplerOptions& options) {
  Images images(kShape, static_cast<std::size_t>(options.count));
  for (std::size_t i = 0; i < images.count(); ++i) {
    fill_normal(options.seed, Purpose::sampling, i, images.image(i));
    for (std::size_t p = 0; p < kShape.pixels(); ++p) {
      const double v = Normal::variance(p);
      const double start = options.sigma_max * images.image(i)[p];
      images.image(i)[p] =
          static_cast<float>(Normal::mean() + std::sqrt(v / (v + options.sigma_max * options.sigma_max)) *
                                                  (start - Normal::mean()));
    }
  }
  return images;
}

double error(const SamplerOptions& options) {
  Images difference = drawn(options);
  difference.matrix() -= exact(options).matrix();
  return difference.matrix().norm();
}

TEST(Sampler, TimesFallFromTheLargestToTheSmallestAndZero) {
  const std::vector<double> times = sampler_times({});
  ASSERT_EQ(times.size(), 19U);
  EXPECT_NEAR(times.front(), 80, 1e-9);
  EXPECT_NEAR(times[17], 0.002, 1e-9);
  EXPECT_EQ(times.back(), 0);
  for (std::size_t i = 1; i < times.size(); ++i) EXPECT_LT(times[i], times[i - 1]);
}

TEST(Sampler, ConvergesToTheExactFlowAtSecondOrder) {
  SamplerOptions options{.count = 8, .sigma_min = 0.02, .sigma_max = 10};
  options.steps = 20;
  const double coarse = error(options);
  options.steps = 40;
  const double fine = error(options);
  EXPECT_NEAR(coarse / fine, 4, 1.2);
  options.steps = 300;
  options.sigma_min = 0.002;
  EXPECT_LT(error(options), 5e-4 * exact(options).matrix().norm());
}

/// gaussian_linear fitted on gaussian_field, and the moments of those images as we find them ourselves.
struct FittedField {
  static constexpr std::size_t kImages = 1500;

  FittedField() {
    Params options("gaussian_field", "test", 0, {});
    const Dataset data = find_dataset("gaussian_field").load(options, 32, {});
    const Images train = data.train->read(0, kImages);
    denoiser = make_denoiser(find_denoiser("gaussian_linear"), Params("gaussian_linear", "test", 0, {}),
                             train.shape());
    denoiser->fit(ImagesInMemory(train), {});
    const Eigen::MatrixXd x = train.matrix().cast<double>();
    mean = x.colwise().mean();
    const Eigen::MatrixXd centred = x.rowwise() - mean;
    components.compute(centred.transpose() * centred / kImages);
  }

  /// x(0) = mu + U diag(f(lambda)) U^T (x(smax) - mu), one image a row.
  template <class Factor>
  [[nodiscard]] Eigen::MatrixXd flow(const SamplerOptions& options, Factor f) const {
    Images start(denoiser->shape(), static_cast<std::size_t>(options.count));
    for (std::size_t i = 0; i < start.count(); ++i)
      fill_normal(options.seed, Purpose::sampling, i, start.image(i));
    const Eigen::MatrixXd far = (options.sigma_max * start.matrix().cast<double>()).rowwise() - mean;
    const Eigen::VectorXd factors = components.eigenvalues().unaryExpr(f);
    const Eigen::MatrixXd& u = components.eigenvectors();
    return ((far * u) * factors.asDiagonal() * u.transpose()).rowwise() + mean;
  }

  std::unique_ptr<Denoiser> denoiser;
  Eigen::RowVectorXd mean;
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> components;
};

double square(double x) { return x * x; }

TEST(Sampler, FollowsTheExactFlowOfAFittedGaussianAtSecondOrder) {
  const FittedField field;
  SamplerOptions options{.count = 8};
  const Eigen::MatrixXd whole =
      field.flow(options, [&](double l) { return std::sqrt(l / (l + square(options.sigma_max))); });
  // The last step, from sigma_min to 0, is the same for every N: one denoising.
  const Eigen::MatrixXd to_last = field.flow(options, [&](double l) {
    return std::sqrt((l + square(options.sigma_min)) / (l + square(options.sigma_max))) * l /
           (l + square(options.sigma_min));
  });
  EXPECT_LT((to_last - whole).norm(), 1e-3 * whole.norm());
  Progress silent;
  std::vector<double> errors;
  for (const int steps : {18, 36, 72, 144}) {
    options.steps = steps;
    const Images drawn = sample(*field.denoiser, options, silent);
    errors.push_back((drawn.matrix().cast<double>() - to_last).norm() / whole.norm());
  }
  for (const std::size_t i : {1U, 2U, 3U})
    EXPECT_NEAR(std::log2(errors[i - 1] / errors[i]), 2, 0.25) << errors[i - 1] << " " << errors[i];
  EXPECT_LT(errors.front(), 0.05);
}

TEST(Sampler, OfAFittedGaussianIsTheSameAgainAndInABatch) {
  const FittedField field;
  Progress silent;
  const Images three = sample(*field.denoiser, {.count = 3}, silent);
  EXPECT_EQ(sample(*field.denoiser, {.count = 3}, silent).matrix(), three.matrix());
  // Products of matrices of other sizes are rounded otherwise.
  const Images one = sample(*field.denoiser, {.count = 1}, silent);
  EXPECT_LT((one.matrix() - three.slice(0, 1).matrix()).norm(), 1e-5 * one.matrix().norm());
}

TEST(Sampler, GivesTheSameImageAloneAndAmongOthers) {
  const Images one = drawn({.count = 1});
  const Images three = drawn({.count = 3});
  EXPECT_TRUE(std::ranges::equal(one.image(0), three.image(0)));
  EXPECT_FALSE(std::ranges::equal(three.image(0), three.image(1)));
  EXPECT_FALSE(std::ranges::equal(one.image(0), drawn({.count = 1, .seed = 2}).image(0)));
}

TEST(Sampler, DrawsMoreImagesThanItFollowsAtATime) {
  const Images many = drawn({.count = 300, .steps = 3});
  EXPECT_EQ(many.count(), 300U);
  EXPECT_EQ(many.slice(0, 20).matrix(), drawn({.count = 20, .steps = 3}).matrix());
  // The denoiser is affine, so a pixel's end is the same affine function of its noise in every image.
  const auto noise = [](std::size_t image) {
    std::vector<float> pixels(kShape.pixels());
    fill_normal(1, Purpose::sampling, image, pixels);
    return pixels.front();
  };
  const float slope = (many.image(1)[0] - many.image(0)[0]) / (noise(1) - noise(0));
  for (const std::size_t i : {255U, 256U, 299U})
    EXPECT_NEAR(many.image(i)[0], many.image(0)[0] + slope * (noise(i) - noise(0)), 1e-4);
}

/// Asks to stop at the third update.
class Stop final : public Progress {
 public:
  void update(std::string_view, double, double, std::string_view) override { ++updates_; }
  [[nodiscard]] bool cancelled() const override { return updates_ > 2; }

 private:
  int updates_ = 0;
};

TEST(Sampler, CountsTheSamplesThatDiverged) {
  Images images({1, 2, 2}, 5);
  images.image(0)[3] = std::numeric_limits<float>::quiet_NaN();
  images.image(1)[0] = -std::numeric_limits<float>::infinity();
  images.image(2)[1] = 11;
  images.image(3)[2] = -9;
  EXPECT_EQ(diverged(images), 3U);
}

TEST(Sampler, StopsWhenAsked) {
  Stop stop;
  Normal fitted;
  fitted.fit(ImagesInMemory(Images(kShape, 1)), {});
  EXPECT_THROW((void)sample(fitted, {}, stop), Cancelled);
}

TEST(Sampler, RefusesOptionsThatCannotBe) {
  EXPECT_THROW((void)drawn({.count = 0}), InputError);
  EXPECT_THROW((void)drawn({.steps = 0}), InputError);
  EXPECT_THROW((void)drawn({.sigma_min = 2, .sigma_max = 1}), InputError);
  EXPECT_THROW((void)drawn({.sigma_min = 0}), InputError);
  EXPECT_THROW((void)drawn({.rho = 0}), InputError);
}

TEST(Sampler, RefusesAModelOfFixedLevels) {
  Progress silent;
  Normal held({0.5, 1});
  held.fit(ImagesInMemory(Images(kShape, 1)), {});
  try {
    (void)sample(held, {}, silent);
    FAIL();
  } catch (const InputError& problem) {
    EXPECT_NE(std::string(problem.what()).find("sigma 0.5, 1 in pixel units"), std::string::npos)
        << problem.what();
  }
}

}  // namespace
}  // namespace wavescore::harness::sampler_test
