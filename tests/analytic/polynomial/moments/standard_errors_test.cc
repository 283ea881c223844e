#include "analytic/polynomial/moments/standard_errors.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analytic/polynomial/moments/regression.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::moment_errors_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.6;
constexpr std::size_t kImages = 1000;
constexpr int kResamples = 400;

class WeightErrors : public testing::TestWithParam<bool> {
 protected:
  static WaveletDesign design(bool tied) {
    Params params = Params::from_json("wavelet", "test", R"({"family": "band", "degree": 2})");
    PolynomialOptions options = read_polynomial(params, "local", 2);
    options.tied = tied;
    return {WaveletTransform(kShape, "db2", 2), options};
  }

  /// Images whose contrasts have heavy tails.
  static Images heavy_images() {
    Images images = blob_images(kShape, kImages, 1);
    std::vector<float> draw(1);
    for (std::size_t i = 0; i < kImages; ++i) {
      fill_normal(4, Purpose::synthetic, i, draw);
      const auto contrast = static_cast<float>(std::exp(0.6 * draw[0]));
      for (float& value : images.image(i)) value *= contrast;
    }
    return images;
  }
};

TEST_P(WeightErrors, AreThoseOfTheBootstrapOverImages) {
  const WaveletDesign d = design(GetParam());
  const ImagesInMemory images(heavy_images());
  Standardization s = standardize(d.transform(), images, {});
  if (d.tied()) s = s.tied(d.transform().bands());
  const MomentLayout layout(d);
  const std::size_t group = d.groups().size() / 2;
  const std::uint32_t target = d.groups()[group].front();
  const MomentPlan& plan = layout.plan(group);
  const std::size_t size = plan.moments().size();
  const CoefficientRows clean = coefficient_rows(d.transform(), images.read(0, kImages));
  std::vector<MomentTable> own(kImages, MomentTable(size, 0.0));
  for (std::size_t i = 0; i < kImages; ++i) {
    for (const std::uint32_t member : d.groups()[group])
      for (std::size_t k = 0; k < size; ++k) {
        double product = 1;
        for (const char16_t variable : plan.moments()[k]) {
          const std::uint32_t c = d.context(member)[variable];
          product *=
              (static_cast<double>(clean(c, static_cast<Eigen::Index>(i))) - s.mean[c]) / s.clean_scale(c);
        }
        own[i][k] += product;
      }
    plan.to_hermite(own[i].data());
  }
  const Eigen::VectorXd penalty = 1e-3 * Eigen::VectorXd::Unit(static_cast<Eigen::Index>(plan.features()), 1);
  const auto solved = [&](const std::vector<double>& sums) -> Eigen::VectorXd {
    return MomentRegression(plan, sums.data(), correlations(d, s, target, kSigma), s.clean_scale(target))
        .solve(penalty);
  };
  const auto resampled = [&](int resample) {
    std::vector<double> sums(size, 0.0);
    for (std::size_t i = 0; i < kImages; ++i) {
      const std::size_t drawn = resample < 0 ? i
                                             : random_word(9, Purpose::synthetic,
                                                           static_cast<std::size_t>(resample) * kImages + i) %
                                                   kImages;
      for (std::size_t k = 0; k < size; ++k) sums[k] += own[drawn][k];
    }
    return solved(sums);
  };
  const Eigen::VectorXd theta = resampled(-1);
  Eigen::VectorXd mean = Eigen::VectorXd::Zero(theta.size());
  Eigen::VectorXd squares = mean;
  for (int r = 0; r < kResamples; ++r) {
    const Eigen::VectorXd other = resampled(r);
    mean += other / kResamples;
    squares += other.cwiseAbs2() / kResamples;
  }
  const Eigen::VectorXd bootstrap = (squares - mean.cwiseAbs2()).cwiseSqrt();
  const SolvedGroup solved_group{group, theta, penalty};
  const Eigen::VectorXd sandwich =
      weight_standard_errors(d, layout, s, images, kSigma, std::span(&solved_group, 1), nullptr).front();
  for (Eigen::Index k = 0; k < theta.size(); ++k) {
    EXPECT_GT(bootstrap[k], 0.0);
    EXPECT_NEAR(sandwich[k] / bootstrap[k], 1.0, 0.2) << k;  // M5; 400 resamples know theirs to 3.5 %
  }
}

INSTANTIATE_TEST_SUITE_P(Tied, WeightErrors, testing::Bool());

}  // namespace
}  // namespace wavescore::analytic::moment_errors_test
