#include "harness/sampler.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "core/random.h"

namespace wavescore::harness {
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

TEST(Sampler, GivesTheSameImageAloneAndAmongOthers) {
  const Images one = drawn({.count = 1});
  const Images three = drawn({.count = 3});
  EXPECT_TRUE(std::ranges::equal(one.image(0), three.image(0)));
  EXPECT_FALSE(std::ranges::equal(three.image(0), three.image(1)));
  EXPECT_FALSE(std::ranges::equal(one.image(0), drawn({.count = 1, .seed = 2}).image(0)));
}

TEST(Sampler, RefusesAModelOfFixedLevels) {
  Progress silent;
  Normal held({0.5, 1});
  held.fit(ImagesInMemory(Images(kShape, 1)), {});
  try {
    (void)sample(held, {}, silent);
    FAIL();
  } catch (const InputError& problem) {
    EXPECT_NE(std::string(problem.what()).find("(0.5, 1)"), std::string::npos) << problem.what();
  }
}

}  // namespace
}  // namespace wavescore::harness
