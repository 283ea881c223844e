#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "analytic/polynomial/moments/kernel.h"
#include "analytic/polynomial/moments/regression.h"

namespace wavescore::analytic::moments_test {
namespace {

using Degrees = std::vector<std::uint8_t>;

/// Heavy-tailed, dependent values with a rare huge one, as standardized wavelet coefficients have.
std::vector<std::vector<double>> adversarial(std::size_t variables, std::size_t images) {
  std::minstd_rand engine(3);
  std::vector<std::vector<double>> values(variables, std::vector<double>(images));
  for (std::size_t s = 0; s < images; ++s) {
    const double common = engine() % 1000 < 3 ? 40.0 : 0.1;
    for (std::size_t i = 0; i < variables; ++i)
      values[i][s] = common * (static_cast<double>(engine() % 2001) / 1000.0 - 1.0) + 0.01 * common;
  }
  return values;
}

std::vector<double> sums_of(const MomentPlan& plan, const std::vector<std::vector<double>>& values) {
  const MomentKernel kernel(plan);
  MomentKernel::Workspace work;
  kernel.prepare(work);
  std::vector<double> sums(plan.moments().size());
  for (std::size_t first = 0; first < values[0].size(); first += MomentKernel::kImages) {
    const std::size_t images = std::min(MomentKernel::kImages, values[0].size() - first);
    for (std::size_t i = 0; i < values.size(); ++i)
      std::copy_n(values[i].begin() + static_cast<std::ptrdiff_t>(first), images, work.variable(i));
    kernel.add(work, images, sums.data());
  }
  return sums;
}

TEST(MomentPlan, NeedsEveryProductOfTwoFeaturesOnce) {
  const auto count = [](std::size_t m, std::uint8_t degree) {
    return MomentPlan(exponents_of(Degrees(m, degree), Terms::all), Basis::hermite).moments().size();
  };
  EXPECT_EQ(count(1, 3), 7U);
  EXPECT_EQ(count(9, 2), 715U);   // C(9 + 4, 4)
  EXPECT_EQ(count(9, 3), 5005U);  // C(9 + 6, 6)
  EXPECT_EQ(MomentPlan::count_moments(exponents_of(Degrees(9, 3), Terms::all)), 5005);
}

TEST(MomentKernel, SumsDegreeEightOfHeavyTailsAsLongDoubleDoes) {
  const MomentPlan plan(exponents_of(Degrees(3, 4), Terms::all), Basis::hermite);
  const auto values = adversarial(3, 10000);
  const auto sums = sums_of(plan, values);
  for (std::size_t k = 0; k < sums.size(); ++k) {
    long double exact = 0, magnitude = 0;
    for (std::size_t s = 0; s < values[0].size(); ++s) {
      long double product = 1;
      for (const char16_t i : plan.moments()[k]) product *= values[i][s];
      exact += product;
      magnitude += std::abs(product);
    }
    // Eight roundings a product, and sums of 64 terms in blocks of which there are 40.
    EXPECT_LE(std::abs(static_cast<double>(sums[k] - exact)), 2e-14 * static_cast<double>(magnitude)) << k;
  }
}

/// E[(v + tau e)^beta] by the smoothing rule of M5, from long double sums.
double smoothed(const std::vector<std::vector<double>>& values, const std::vector<int>& beta,
                const std::vector<double>& tau) {
  long double total = 0;
  for (std::size_t s = 0; s < values[0].size(); ++s) {
    long double product = 1;
    for (std::size_t i = 0; i < beta.size(); ++i) {
      long double sum = 0, pairs = 1;  // C(beta, 2k) (2k - 1)!! tau^2k v^(beta - 2k)
      for (int k = 0; 2 * k <= beta[i]; ++k) {
        sum += pairs * std::pow(static_cast<long double>(tau[i]), 2 * k) *
               std::pow(static_cast<long double>(values[i][s]), beta[i] - 2 * k);
        pairs *= static_cast<long double>((beta[i] - 2 * k) * (beta[i] - 2 * k - 1)) / (2.0L * (k + 1));
      }
      product *= sum;
    }
    total += product;
  }
  return static_cast<double>(total / static_cast<long double>(values[0].size()));
}

class MomentRegressions : public testing::Test {
 protected:
  static constexpr double kSigma = 0.7;
  std::vector<Exponents> exponents_ = exponents_of({3, 3, 3}, Terms::all);
  std::vector<std::vector<double>> values_ = adversarial(3, 5000);
  std::vector<double> scales_{0.9, 0.4, 1e-6};
  std::vector<double> rho_{0.9 / std::hypot(0.9, kSigma), 0.4 / std::hypot(0.4, kSigma),
                           1e-6 / std::hypot(1e-6, kSigma)};

  MomentRegression regression(Basis basis) const {
    const MomentPlan plan(exponents_, basis);
    auto sums = sums_of(plan, values_);
    plan.to_hermite(sums.data());
    return {plan, sums.data(), rho_, scales_[0]};
  }
};

TEST_F(MomentRegressions, HaveTheGramMatrixOfTheSmoothingRule) {
  const auto r = regression(Basis::monomial);
  std::vector<double> tau;
  for (const double scale : scales_) tau.push_back(kSigma / scale);
  const auto power = [&](const std::vector<int>& beta) {
    double scale = 1;
    for (std::size_t i = 0; i < 3; ++i) scale *= std::pow(rho_[i], beta[i]);
    return scale;
  };
  for (std::size_t a = 0; a < exponents_.size(); ++a)
    for (std::size_t b = 0; b <= a; ++b) {
      std::vector<int> beta(3);
      for (std::size_t i = 0; i < 3; ++i) beta[i] = exponents_[a][i] + exponents_[b][i];
      const double expected = power(beta) * smoothed(values_, beta, tau);
      const double found = r.gram()(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b));
      // Rounding relative to the size of the two features.
      const double size = std::sqrt(r.gram()(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(a)) *
                                    r.gram()(static_cast<Eigen::Index>(b), static_cast<Eigen::Index>(b)));
      EXPECT_NEAR(found, expected, 1e-12 * size) << a << ' ' << b;
    }
}

TEST_F(MomentRegressions, HaveTheSameScoreFormWithoutRidge) {
  for (const Basis basis : {Basis::hermite, Basis::hermite_orthonormal}) {
    const auto r = regression(basis);
    const Eigen::VectorXd none = Eigen::VectorXd::Zero(r.right().size());
    const Eigen::VectorXd mean = r.solve(none);
    EXPECT_LT((r.solve_toward_identity(none) - mean).norm(), 1e-9 * mean.norm());
    EXPECT_NEAR(r.error(r.solve_toward_identity(none)), r.error(mean), 1e-9 * r.power());
  }
}

TEST_F(MomentRegressions, ShrinkTowardTheMeanOrTowardTheIdentity) {
  const auto r = regression(Basis::hermite);
  Eigen::VectorXd strong = Eigen::VectorXd::Constant(r.right().size(), 1e12);
  strong[0] = 0;
  EXPECT_NEAR(r.error(r.solve(strong)) / (r.power() - std::pow(r.right()[0], 2)), 1.0, 1e-6);
  EXPECT_NEAR(r.error(r.solve_toward_identity(strong)), kSigma * kSigma, 1e-6);
}

TEST_F(MomentRegressions, PredictTheLeastErrorAtTheirOwnSolution) {
  const auto r = regression(Basis::hermite);
  const Eigen::VectorXd theta = r.solve(Eigen::VectorXd::Zero(r.right().size()));
  EXPECT_GT(r.error(theta), 0);
  for (Eigen::Index k = 0; k < theta.size(); ++k) {
    Eigen::VectorXd other = theta;
    other[k] += 1e-3;
    EXPECT_GT(r.error(other), r.error(theta));
  }
}

}  // namespace
}  // namespace wavescore::analytic::moments_test
