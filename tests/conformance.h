#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/denoiser.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

/// What every denoiser promises, checked for each row of a catalog. A test program instantiates it once:
///   INSTANTIATE_TEST_SUITE_P(Analytic, Conformance, testing::ValuesIn(conformance_cases(catalog())),
///                            conformance_name);
/// One test a row, so that a slow fit is made few times.
namespace wavescore {

struct ConformanceCase {
  DenoiserEntry entry;
  std::string options;  ///< JSON
};

/// Every row with its default options, but for those of `options` (by row name), e.g. few training steps.
inline std::vector<ConformanceCase> conformance_cases(
    std::span<const DenoiserEntry> rows, const std::map<std::string_view, std::string>& options = {}) {
  std::vector<ConformanceCase> cases;
  for (const DenoiserEntry& row : rows) {
    const auto own = options.find(row.name);
    cases.push_back({row, own == options.end() ? "{}" : own->second});
  }
  return cases;
}

inline std::string conformance_name(const testing::TestParamInfo<ConformanceCase>& info) {
  return std::string(info.param.entry.name);
}

class Conformance : public testing::TestWithParam<ConformanceCase> {
 protected:
  static constexpr Shape kShape{1, 16, 16};
  static constexpr double kSigma = 2 * 2 * 0.3081;  // standardized sigma 2
  static constexpr double kOtherSigma = 0.5;
  static constexpr double kSmallSigmas[] = {0.02, 0.002};

  std::unique_ptr<Denoiser> make() const {
    Params params = Params::from_json(std::string(GetParam().entry.name), "conformance", GetParam().options);
    auto denoiser = GetParam().entry.make(params, kShape);
    params.finish();
    return denoiser;
  }

  std::unique_ptr<Denoiser> fitted(std::vector<double> sigmas) const {
    auto denoiser = make();
    denoiser->fit(train_, {.seed = 7, .sigmas = std::move(sigmas)});
    return denoiser;
  }

  void keeps_shape_and_number(const Denoiser& denoiser) const {
    SCOPED_TRACE("keeps the shape and number of the images");
    const Images estimate = denoiser.denoise(noisy_, kSigma);
    EXPECT_EQ(estimate.shape(), kShape);
    EXPECT_EQ(estimate.count(), noisy_.count());
    EXPECT_TRUE(estimate.matrix().allFinite());
    const Images none = denoiser.denoise(Images(kShape, 0), kSigma);
    EXPECT_EQ(none.shape(), kShape);
    EXPECT_EQ(none.count(), 0U);
  }

  void is_the_same_when_fitted_again(const Denoiser& denoiser) const {
    SCOPED_TRACE("the same images, options and seed give the same denoiser");
    expect_same_bits(denoiser, *fitted({kSigma, kOtherSigma}));
  }

  void depends_on_the_seed_only_if_it_says_so(const Denoiser& denoiser) const {
    if (denoiser.fit_draws()) return;
    SCOPED_TRACE("a fit that draws nothing is the same with another seed");
    const auto other = make();
    other->fit(train_, {.seed = 8, .sigmas = {kSigma, kOtherSigma}});
    expect_same_bits(denoiser, *other);
  }

  void does_not_depend_on_the_batch(const Denoiser& denoiser) const {
    SCOPED_TRACE("an estimate does not depend on the other images of its batch");
    const Images together = denoiser.denoise(noisy_, kSigma);
    for (std::size_t i = 0; i < noisy_.count(); ++i) {
      // Libraries pick another kernel for another size: 1e-6 of the pixel range, which is 2.
      const Images alone = denoiser.denoise(noisy_.slice(i, 1), kSigma);
      EXPECT_LE(largest_difference(alone, together.slice(i, 1)), 2e-6);
    }
  }

  void takes_a_level_per_image(const Denoiser& denoiser) const {
    SCOPED_TRACE("takes a noise level per image");
    const std::vector<double> sigmas{kSigma, kOtherSigma, kSigma};
    const Images mixed = denoiser.denoise(noisy_.slice(0, 3), sigmas);
    for (std::size_t i = 0; i < sigmas.size(); ++i)
      EXPECT_LE(largest_difference(mixed.slice(i, 1), denoiser.denoise(noisy_.slice(i, 1), sigmas[i])), 2e-6);
    EXPECT_THROW((void)denoiser.denoise(noisy_.slice(0, 2), sigmas), InputError);
  }

  void survives_a_file(const Denoiser& denoiser) const {
    SCOPED_TRACE("saved and loaded it is the same denoiser");
    const std::filesystem::path file =
        std::filesystem::path(testing::TempDir()) /
        (std::string(GetParam().entry.name) + std::to_string(getpid()) + ".safetensors");
    ModelFile model;
    denoiser.save(model);
    write_model_file(file, model);
    const auto loaded = make();
    loaded->load(read_model_file(file));
    std::filesystem::remove(file);
    EXPECT_EQ(loaded->levels(), denoiser.levels());
    EXPECT_EQ(denoiser.holds_levels(), !denoiser.levels().empty());
    expect_same_bits(denoiser, *loaded);
  }

  void refuses_bad_input(const Denoiser& denoiser) const {
    SCOPED_TRACE("refuses other shapes and levels that are not positive");
    EXPECT_THROW((void)denoiser.denoise(Images({1, 16, 8}, 1), kSigma), InputError);
    EXPECT_THROW((void)denoiser.denoise(Images({3, 16, 16}, 1), kSigma), InputError);
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double sigma : {0.0, -1.0, kInfinity, std::numeric_limits<double>::quiet_NaN()})
      EXPECT_THROW((void)denoiser.denoise(noisy_, sigma), InputError) << sigma;
    EXPECT_THROW(make()->fit(ImagesInMemory(Images({1, 8, 8}, 4)), {.sigmas = {kSigma}}), InputError);
    EXPECT_THROW(make()->fit(ImagesInMemory(Images(kShape, 0)), {.sigmas = {kSigma}}), InputError);
  }

  void tends_to_the_input() const {
    SCOPED_TRACE("tends to the input as sigma tends to 0");
    const auto denoiser = fitted({std::begin(kSmallSigmas), std::end(kSmallSigmas)});
    for (const double sigma : kSmallSigmas) {
      const Images noisy = add_noise(test_, sigma, 3, Purpose::evaluation, 0);
      // An estimate may move a pixel by about the noise it removes.
      EXPECT_LT(std::sqrt(mean_squared_error(denoiser->denoise(noisy, sigma), noisy)), 3 * sigma);
    }
  }

  void beats_the_identity(const Denoiser& denoiser) const {
    SCOPED_TRACE("beats the identity at standardized sigma 2");
    EXPECT_LT(mean_squared_error(denoiser.denoise(noisy_, kSigma), test_), mean_squared_error(noisy_, test_));
  }

  void expect_same_bits(const Denoiser& a, const Denoiser& b) const {
    for (const double sigma : {kSigma, kOtherSigma})
      EXPECT_EQ(largest_difference(a.denoise(noisy_, sigma), b.denoise(noisy_, sigma)), 0.0);
  }

  const ImagesInMemory train_{blob_images(kShape, 600, 1)};
  const Images test_ = blob_images(kShape, 24, 2);
  const Images noisy_ = add_noise(test_, kSigma, 3, Purpose::evaluation, 0);
};

TEST_P(Conformance, KeepsWhatADenoiserPromises) {
  const DenoiserEntry& row = GetParam().entry;
  const auto denoiser = fitted({kSigma, kOtherSigma});
  keeps_shape_and_number(*denoiser);
  is_the_same_when_fitted_again(*denoiser);
  depends_on_the_seed_only_if_it_says_so(*denoiser);
  does_not_depend_on_the_batch(*denoiser);
  takes_a_level_per_image(*denoiser);
  survives_a_file(*denoiser);
  refuses_bad_input(*denoiser);
  if (row.tends_to_input) tends_to_the_input();
  if (row.beats_identity) beats_the_identity(*denoiser);
}

}  // namespace wavescore
