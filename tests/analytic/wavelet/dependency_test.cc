#include "analytic/wavelet/dependency.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analytic/polynomial/moments/features.h"
#include "core/error.h"
#include "core/random.h"

namespace wavescore::analytic::dependency_test {
namespace {

using Degrees = std::vector<std::uint8_t>;

TEST(Exponents, CountsOfThePaperAtDegreeThree) {
  EXPECT_EQ(exponents_of({3}, Terms::all).size(), 4U);
  EXPECT_EQ(exponents_of({3, 3, 3}, Terms::with_target).size(), 11U);
  EXPECT_EQ(exponents_of(Degrees(9, 3), Terms::all).size(), 220U);
  EXPECT_EQ(exponents_of(Degrees(9, 3), Terms::additive).size(), 28U);
}

TEST(Exponents, OfAWideContextAreFewIfAdditiveAndRefusedIfNot) {
  EXPECT_EQ(exponents_of(Degrees(289, 4), Terms::additive).size(), 1U + 4 * 289);
  EXPECT_THROW((void)exponents_of(Degrees(289, 4), Terms::all), InputError);
}

TEST(Exponents, OfALowerDegreeAreAPrefix) {
  const auto cubic = exponents_of(Degrees(9, 3), Terms::all);
  const auto quadratic = exponents_of(Degrees(9, 2), Terms::all);
  EXPECT_TRUE(std::equal(quadratic.begin(), quadratic.end(), cubic.begin()));
}

TEST(Exponents, AProductHasTheDegreeThatEachOfItsCoefficientsAllows) {
  // Quadratic in the first two, linear in the third.
  EXPECT_EQ(
      exponents_of({2, 2, 1}, Terms::all),
      (std::vector<Exponents>{{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {2, 0, 0}, {1, 1, 0}, {0, 2, 0}}));
}

class Contexts : public testing::Test {
 protected:
  static std::vector<Context> of(std::string_view family, int radius = 1) {
    return contexts_of(WaveletTransform({1, 32, 32}, "db2", 3), parse_dependency(family, radius, 2));
  }
  WaveletTransform transform_{{1, 32, 32}, "db2", 3};
};

TEST_F(Contexts, StartWithTheTargetAndHoldNothingTwice) {
  for (const Family& family : families()) {
    const auto contexts = of(family.name, 2);
    ASSERT_EQ(contexts.size(), 1024U);
    for (std::size_t t = 0; t < contexts.size(); ++t) {
      const auto& c = contexts[t].coefficients;
      EXPECT_EQ(c.front(), t);
      EXPECT_EQ(std::set(c.begin(), c.end()).size(), c.size());
      EXPECT_EQ(contexts[t].degrees, Degrees(c.size(), 2));
    }
  }
}

TEST_F(Contexts, OfABandAreTheThreeOrientationsOfOnePlace) {
  const auto contexts = of("band");
  const auto t = static_cast<std::uint32_t>(transform_.bands()[2].offset + 5);
  EXPECT_EQ(contexts[t].coefficients,
            (std::vector<std::uint32_t>{t, static_cast<std::uint32_t>(transform_.bands()[1].offset + 5),
                                        static_cast<std::uint32_t>(transform_.bands()[3].offset + 5)}));
  EXPECT_EQ(contexts[0].size(), 1U);  // the approximation has no orientations
}

TEST_F(Contexts, OfALocalModelWrapAroundAndShrinkInSmallBands) {
  const auto near = of("local", 1);
  EXPECT_EQ(near[0].size(), 9U);
  EXPECT_EQ(near[0].coefficients[1], 15U);   // the row above and the column to the left, both periodic
  EXPECT_EQ(of("local", 3)[0].size(), 16U);  // a 4 x 4 band has no more
}

TEST_F(Contexts, AcrossScalesHoldTheParentAndTheFourChildren) {
  const Band& coarse = transform_.bands()[2];  // vertical, level 3, 4 x 4
  const Band& middle = transform_.bands()[5];  // vertical, level 2, 8 x 8
  const Band& fine = transform_.bands()[8];    // vertical, level 1, 16 x 16
  const auto at = [](const Band& band, int row, int column) {
    return static_cast<std::uint32_t>(band.offset) + static_cast<std::uint32_t>(row * band.width + column);
  };
  const auto contexts = of("cross_scale");
  EXPECT_EQ(contexts[at(middle, 5, 2)].coefficients,
            (std::vector<std::uint32_t>{at(middle, 5, 2), at(coarse, 2, 1), at(fine, 10, 4), at(fine, 10, 5),
                                        at(fine, 11, 4), at(fine, 11, 5)}));
  EXPECT_EQ(contexts[at(coarse, 0, 0)].size(), 5U);  // no parent above the coarsest scale
  EXPECT_EQ(contexts[at(fine, 0, 0)].size(), 2U);    // no children below the finest
  EXPECT_EQ(contexts[0].size(), 1U);                 // the approximation has neither
}

TEST_F(Contexts, OfACompositeAreTheUnionOfItsPartsWithADegreeForEach) {
  const auto contexts = of("local(radius 2 degree 1) + local(radius 1 degree 3) + parent", 1);
  const Context& context = contexts[transform_.bands()[8].offset + 100];
  EXPECT_EQ(context.size(), 26U);
  EXPECT_EQ(std::ranges::count(context.degrees, 1), 16);
  EXPECT_EQ(std::ranges::count(context.degrees, 3), 9);
  EXPECT_EQ(std::ranges::count(context.degrees, 2), 1);  // the parent, at the degree of the whole
}

TEST(ContextsInColour, HoldEveryChannelTheirOwnFirst) {
  const WaveletTransform transform({3, 32, 32}, "db2", 3);
  const auto alone = contexts_of(transform, parse_dependency("independent", 1, 1));
  EXPECT_EQ(alone[1024].coefficients, (std::vector<std::uint32_t>{1024, 0, 2048}));
  EXPECT_EQ(contexts_of(transform, parse_dependency("local", 1, 1))[100].size(), 27U);
}

TEST(DependencyText, SaysWhatItDoesNotUnderstand) {
  const auto message = [](std::string_view text) -> std::string {
    try {
      (void)parse_dependency(text, 1, 1);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_EQ(message("lokal"), "there is no family 'lokal' (did you mean 'local'?)");
  EXPECT_NE(message("everything").find("no family 'everything'; there are independent, band, local"),
            std::string::npos);
  EXPECT_NE(message("local +").find("no family ''"), std::string::npos);
  EXPECT_NE(message("local(radius 3").find("closing parenthesis"), std::string::npos);
  EXPECT_NE(message("local(radius three)").find("'radius three' is not a setting"), std::string::npos);
  EXPECT_NE(message("local(degree 9)").find("degree 4"), std::string::npos);
  EXPECT_NE(message("local(radius)").find("'radius' is not a setting"), std::string::npos);
  EXPECT_NE(message("local(3)").find("'3' is not a setting"), std::string::npos);
}

TEST(DependencyText, HasNoPartTwiceAndNoRadiusWhereNoneIsMeant) {
  const auto message = [](std::string_view text) -> std::string {
    try {
      (void)parse_dependency(text, 1, 2);
    } catch (const InputError& error) {
      return error.what();
    }
    return "no error";
  };
  EXPECT_EQ(message("local + local"), "'local' is there twice: remove one of them");
  EXPECT_EQ(message("local(radius 2) + parent + local(radius 2)"),
            "'local(radius 2)' is there twice: remove one of them");
  EXPECT_EQ(message("local(radius 3 degree 1) + local"), "no error");
  EXPECT_EQ(message("local(degree 2) + local"), "no error") << "the degree of the whole may be swept over";
  EXPECT_EQ(message("parent(radius 2)"), "'parent' has no radius: leave 'radius 2' out");
  EXPECT_EQ(message("parent(degree 1)"), "no error");
  for (const Family& family : families())
    EXPECT_EQ(message(std::string(family.name) + "(radius 0)") == "no error", family.name == "local")
        << family.name;
}

TEST(DependencyText, IsReadAsTheMessageRecommendsIt) {
  std::string message;
  try {
    (void)parse_dependency("everything", 1, 1);
  } catch (const InputError& error) {
    message = error.what();
  }
  // Each text in quotes but the first, which is what was not understood.
  std::vector<std::string> quoted;
  for (std::size_t begin = message.find('\''); begin != std::string::npos;) {
    const std::size_t end = message.find('\'', begin + 1);
    quoted.push_back(message.substr(begin + 1, end - begin - 1));
    begin = message.find('\'', end + 1);
  }
  ASSERT_EQ(quoted.size(), 3U) << message;
  for (std::size_t k = 1; k < quoted.size(); ++k)
    EXPECT_EQ(parse_dependency(quoted[k], 1, 1).parts.size(), 2U) << quoted[k];
}

TEST(DependencyText, TakesCommasBetweenSettings) {
  for (const char* text : {"local(radius 3 degree 1) + parent", "local(radius 3, degree 1) + parent",
                           "local( radius 3,degree 1 )+parent"}) {
    const Dependency dependency = parse_dependency(text, 1, 2);
    EXPECT_EQ(dependency.parts.front().radius, 3) << text;
    EXPECT_EQ(dependency.parts.front().degree, 1) << text;
    EXPECT_EQ(dependency.parts.back().family->name, "parent") << text;
  }
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

TEST(FeatureMap, WeightedSumIsThatOfItsFeatures) {
  constexpr std::size_t kSamples = 150;  // more than it takes at once
  std::vector<float> draws(3 * kSamples + 64);
  fill_normal(1, Purpose::synthetic, 0, draws);
  const std::vector<double> z(draws.begin(), draws.begin() + 3 * kSamples);
  for (const Basis basis : {Basis::monomial, Basis::hermite}) {
    const FeatureMap map(exponents_of({4, 3, 2}, Terms::all), basis);
    const std::vector<double> weights(draws.end() - static_cast<std::ptrdiff_t>(map.size()), draws.end());
    std::vector<double> features(map.size() * kSamples), sum(kSamples), scratch;
    map.evaluate(z.data(), kSamples, kSamples, features.data(), scratch);
    map.weighted_sum(weights.data(), z.data(), kSamples, kSamples, sum.data(), scratch);
    for (std::size_t s = 0; s < kSamples; ++s) {
      double expected = 0, size = 0;
      for (std::size_t f = 0; f < map.size(); ++f) {
        expected += weights[f] * features[f * kSamples + s];
        size += std::abs(weights[f] * features[f * kSamples + s]);
      }
      EXPECT_NEAR(sum[s], expected, 1e-14 * size);  // rounding of as many terms
    }
  }
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
}  // namespace wavescore::analytic::dependency_test
