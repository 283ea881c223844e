#include "analytic/wavelet/sampled_atoms.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>
#include <numeric>

#include "analytic/wavelet/filters.h"

namespace wavescore::analytic::sampled_atoms_test {
namespace {

/// The spectral norm of B^T B - I from B itself.
double norm_of(const Eigen::MatrixXd& atoms) {
  const Eigen::Index count = atoms.cols();
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
      atoms.transpose() * atoms - Eigen::MatrixXd::Identity(count, count), Eigen::EigenvaluesOnly);
  return solver.eigenvalues().cwiseAbs().maxCoeff();
}

TEST(WaveletFunctions, OfDb2HaveItsKnownValues) {
  const WaveletFunctions db2 = wavelet_functions("db2", 1);
  const double root = std::sqrt(3.0);
  const std::vector<double> phi = {0, (2 + root) / 4, (1 + root) / 2, 0, (1 - root) / 2, (2 - root) / 4, 0};
  ASSERT_EQ(db2.scaling.size(), phi.size());
  for (std::size_t i = 0; i < phi.size(); ++i) EXPECT_NEAR(db2.scaling[i], phi[i], 1e-14) << i;
}

TEST(WaveletFunctions, AreOrthonormalOnAFineGrid) {
  for (const WaveletFilter& filter : wavelet_filters()) {
    const WaveletFunctions f = wavelet_functions(filter.name, 12);
    const double step = std::pow(2.0, -12);
    // Riemann sums of functions that are rough for db2: a per mille is what their steps leave.
    const auto product = [&](const auto& a, const auto& b) {
      return step * std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    EXPECT_NEAR(product(f.scaling, f.scaling), 1, 1e-3) << filter.name;
    EXPECT_NEAR(product(f.detail, f.detail), 1, 1e-3) << filter.name;
    EXPECT_NEAR(product(f.scaling, f.detail), 0, 1e-3) << filter.name;
    EXPECT_NEAR(std::accumulate(f.detail.begin(), f.detail.end(), 0.0) * step, 0, 1e-10) << filter.name;
  }
}

TEST(SampledAtoms, HaveTheOrthonormalityThatTheScalingFunctionsTell) {
  for (const double offset : {0.0, 0.5, 0.634})
    for (const int finest : {1, 2}) {
      const AtomSampling sampling{2, finest, offset};
      EXPECT_NEAR(norm_of(sampled_atoms(16, "db2", sampling)), sampled_orthonormality(16, "db2", sampling),
                  1e-10)
          << offset << " " << finest;
    }
}

TEST(SampledAtoms, OfHaarAreTheDiscreteOnes) {
  EXPECT_NEAR(sampled_orthonormality(32, "haar", {3, 1, 0.5}), 0, 1e-12);
}

TEST(SampledAtoms, AreOrthonormalOnlyRoughlyWhereTheTransformIsToRounding) {
  // By hand: at the pixels phi(1) and phi(2), whose transform has squares from 1 to 3; at their middles
  // 3/4 to 1. In the plane squares of those.
  EXPECT_NEAR(sampled_orthonormality(32, "db2", {3, 1, 0.0}), 8, 1e-10);
  EXPECT_NEAR(sampled_orthonormality(32, "db2", {3, 1, 0.5}), 1 - 9.0 / 16, 1e-10);
  // The paper has 0.012. Samples at the centre of mass come closer, those a thousandth of a pixel farther
  // on do not: phi is rough.
  const double centre = centre_of_mass("db2");
  EXPECT_NEAR(centre, (3 - std::sqrt(3.0)) / 2, 1e-14);
  EXPECT_NEAR(sampled_orthonormality(32, "db2", {3, 1, centre}), 0.0033416, 1e-6);
  EXPECT_GT(sampled_orthonormality(32, "db2", {3, 1, centre + 0.001}), 0.012);
  EXPECT_LT(orthonormality(WaveletTransform({1, 32, 32}, "db2", 3)), 1e-12);
}

TEST(SampledAtoms, RefuseLevelsThatThePixelsDoNotHave) {
  EXPECT_THROW((void)sampled_orthonormality(24, "db2", {4, 1, 0.5}), std::invalid_argument);
  EXPECT_THROW((void)sampled_atoms(16, "db2", {2, 3, 0.5}), std::invalid_argument);
}

}  // namespace
}  // namespace wavescore::analytic::sampled_atoms_test
