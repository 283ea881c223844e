#include "analytic/dependency.h"

#include <gtest/gtest.h>

#include <set>

#include "analytic/features.h"

namespace wavescore::analytic {
namespace {

TEST(Exponents, CountsOfThePaperAtDegreeThree) {
  EXPECT_EQ(exponents_of({.family = Family::independent, .degree = 3}, 1).size(), 4U);
  EXPECT_EQ(exponents_of({.family = Family::band, .degree = 3, .terms = Terms::with_target}, 3).size(), 11U);
  EXPECT_EQ(exponents_of({.family = Family::local, .degree = 3}, 9).size(), 220U);
  EXPECT_EQ(exponents_of({.family = Family::local, .degree = 3, .terms = Terms::additive}, 9).size(), 28U);
}

TEST(Exponents, OfALowerDegreeAreAPrefix) {
  const auto cubic = exponents_of({.family = Family::local, .degree = 3}, 9);
  const auto quadratic = exponents_of({.family = Family::local, .degree = 2}, 9);
  EXPECT_TRUE(std::equal(quadratic.begin(), quadratic.end(), cubic.begin()));
}

class Contexts : public testing::Test {
 protected:
  WaveletTransform transform_{{1, 32, 32}, "db2", 3};
};

TEST_F(Contexts, StartWithTheTargetAndHoldNothingTwice) {
  for (const Family family : {Family::independent, Family::band, Family::local}) {
    const auto contexts = contexts_of(transform_, {.family = family, .radius = 2});
    ASSERT_EQ(contexts.size(), 1024U);
    for (std::size_t t = 0; t < contexts.size(); ++t) {
      EXPECT_EQ(contexts[t].front(), t);
      EXPECT_EQ(std::set(contexts[t].begin(), contexts[t].end()).size(), contexts[t].size());
    }
  }
}

TEST_F(Contexts, OfABandAreTheThreeOrientationsOfOnePlace) {
  const auto contexts = contexts_of(transform_, {.family = Family::band});
  const Band& vertical = transform_.bands()[2];
  const auto t = static_cast<std::uint32_t>(vertical.offset + 5);
  EXPECT_EQ(contexts[t], (Context{t, static_cast<std::uint32_t>(transform_.bands()[1].offset + 5),
                                  static_cast<std::uint32_t>(transform_.bands()[3].offset + 5)}));
  EXPECT_EQ(contexts[0].size(), 1U);  // the approximation has no orientations
}

TEST_F(Contexts, OfALocalModelWrapAroundAndShrinkInSmallBands) {
  const auto near = contexts_of(transform_, {.family = Family::local, .radius = 1});
  EXPECT_EQ(near[0].size(), 9U);
  EXPECT_EQ(near[0][1], 15U);  // the row above and the column to the left, both periodic
  const auto wide = contexts_of(transform_, {.family = Family::local, .radius = 3});
  EXPECT_EQ(wide[0].size(), 16U);  // a 4 x 4 band has no more
}

TEST(Contexts2, OfColourImagesHoldEveryChannel) {
  const WaveletTransform transform({3, 32, 32}, "db2", 3);
  EXPECT_EQ(contexts_of(transform, {.family = Family::independent})[0], (Context{0, 1024, 2048}));
  EXPECT_EQ(contexts_of(transform, {.family = Family::local, .radius = 1})[100].size(), 27U);
}

TEST(FeatureMap, EvaluatesProductsOfHermitePolynomials) {
  const FeatureMap map({{0, 0}, {1, 0}, {0, 1}, {2, 0}, {1, 1}, {0, 3}}, Basis::hermite);
  const std::vector<double> z{0.5, -2.0, 1.5, 3.0};  // two variables, two samples
  std::vector<double> out(12), scratch;
  map.evaluate(z.data(), 2, 2, out.data(), scratch);
  const std::vector<double> expected{
      1, 1, 0.5, -2, 1.5, 3, 0.25 - 1, 4 - 1, 0.75, -6, 1.5 * 1.5 * 1.5 - 3 * 1.5, 27.0 - 9.0};
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_DOUBLE_EQ(out[i], expected[i]);
}

TEST(FeatureMap, OrthonormalHermiteIsHermiteOverRootFactorial) {
  const std::vector<Exponents> powers{{0}, {1}, {2}, {3}, {4}};
  const std::vector<double> z{-1.7, 0.3, 2.2};
  std::vector<double> plain(15), scaled(15), scratch;
  FeatureMap(powers, Basis::hermite).evaluate(z.data(), 3, 3, plain.data(), scratch);
  FeatureMap(powers, Basis::hermite_orthonormal).evaluate(z.data(), 3, 3, scaled.data(), scratch);
  const double factorial[5] = {1, 1, 2, 6, 24};
  for (std::size_t i = 0; i < 15; ++i) EXPECT_NEAR(scaled[i], plain[i] / std::sqrt(factorial[i / 3]), 1e-12);
}

}  // namespace
}  // namespace wavescore::analytic
