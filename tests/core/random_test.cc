#include "core/random.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace wavescore::random_test {
namespace {

std::vector<float> draws(std::uint64_t seed, Purpose purpose, std::uint64_t image, std::size_t count) {
  std::vector<float> values(count);
  fill_normal(seed, purpose, image, values);
  return values;
}

double correlation(const std::vector<float>& a, const std::vector<float>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum / static_cast<double>(a.size());
}

TEST(Random, IsPhiloxAsPublished) {
  // The known answer of Random123 for a counter and a key of ones: 408f276d 41c83b0e a20bc7c6 6d5451fd.
  constexpr auto kOnes = std::numeric_limits<std::uint64_t>::max();
  EXPECT_EQ(random_word(kOnes, static_cast<Purpose>(0xFFFFFFFFU), kOnes), 0x41c83b0e408f276dULL);
}

TEST(Random, DrawsHaveTheirBitsForever) {
  // From an independent Philox in Python with statistics.NormalDist().inv_cdf. Data and noise of every stored
  // result depend on these bits.
  const auto bits = [](std::uint64_t seed, Purpose purpose, std::uint64_t image, std::size_t pixel) {
    return std::bit_cast<std::uint32_t>(draws(seed, purpose, image, pixel + 1).back());
  };
  EXPECT_EQ(bits(1, Purpose::evaluation, 0, 0), 0xbfbad356U);
  EXPECT_EQ(bits(1, Purpose::evaluation, 0, 1), 0xbf982b37U);
  EXPECT_EQ(bits(1, Purpose::evaluation, 0, 6), 0xbf1d2a0aU);
  EXPECT_EQ(bits(1, Purpose::fitting, 0, 0), 0xbf63839aU);
  EXPECT_EQ(bits(7, Purpose::evaluation, (5ULL << 32U) + 3, 1023), 0x3ee1d821U);
}

TEST(Random, InverseNormalCdfHasTheKnownValues) {
  // scipy.special.ndtri; the algorithm promises 1e-16 relative, the logarithm and rounding cost a few units.
  const std::vector<std::pair<double, double>> known{
      {0.25, -0.6744897501960817}, {0.975, 1.9599639845400536}, {0.001, -3.090232306167813},
      {0.9, 1.2815515655446008},   {1e-10, -6.361340902404056}, {1e-100, -21.27345356096532},
      {1e-300, -37.0470962993612}};
  EXPECT_EQ(inverse_normal_cdf(0.5), 0.0);
  for (const auto& [p, x] : known) EXPECT_NEAR(inverse_normal_cdf(p), x, 2e-15 * std::abs(x)) << p;
}

TEST(Random, DrawsAreStandardNormal) {
  constexpr std::size_t kCount = 1'000'000;
  double sum = 0, square = 0, cube = 0, fourth = 0;
  for (const float value : draws(3, Purpose::training, 9, kCount)) {
    const auto x = static_cast<double>(value);
    sum += x, square += x * x, cube += x * x * x, fourth += x * x * x * x;
  }
  // The draws are fixed; five standard errors (1, sqrt 2, sqrt 15 and sqrt 96 over sqrt n) would do for any.
  const double n = kCount;
  const double error = 5 / std::sqrt(n);
  EXPECT_NEAR(sum / n, 0.0, error);
  EXPECT_NEAR(square / n, 1.0, std::sqrt(2.0) * error);
  EXPECT_NEAR(cube / n, 0.0, std::sqrt(15.0) * error);
  EXPECT_NEAR(fourth / n, 3.0, std::sqrt(96.0) * error);
}

TEST(Random, SeedPurposeAndImageGiveIndependentDraws) {
  constexpr std::size_t kCount = 100'000;
  const auto base = draws(1, Purpose::evaluation, 0, kCount);
  const double error = 5 / std::sqrt(double{kCount});
  EXPECT_NEAR(correlation(base, draws(2, Purpose::evaluation, 0, kCount)), 0, error);
  EXPECT_NEAR(correlation(base, draws(1, Purpose::fitting, 0, kCount)), 0, error);
  EXPECT_NEAR(correlation(base, draws(1, Purpose::evaluation, 1, kCount)), 0, error);
}

TEST(Random, ADrawDoesNotDependOnHowManyAreAsked) {
  const auto many = draws(1, Purpose::evaluation, 5, 103);
  for (const std::size_t count : {1U, 4U, 7U, 102U}) {
    const auto few = draws(1, Purpose::evaluation, 5, count);
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin())) << count;
  }
}

TEST(AddNoise, IsTheSameInOneBatchAndInParts) {
  Images clean({1, 8, 8}, 10);
  clean.values()[70] = 0.5F;
  const Images whole = add_noise(clean, 0.3, 1, Purpose::evaluation, 100);
  const Images part = add_noise(clean.slice(3, 4), 0.3, 1, Purpose::evaluation, 103);
  EXPECT_EQ(whole.slice(3, 4).matrix(), part.matrix());
  EXPECT_NE(whole.matrix(), add_noise(clean, 0.3, 2, Purpose::evaluation, 100).matrix());
}

TEST(AddNoise, AddsSigmaTimesTheAddressedDraws) {
  Images clean({1, 4, 4}, 1);
  clean.values()[3] = 0.5F;
  const Images noisy = add_noise(clean, 2.0, 1, Purpose::evaluation, 7);
  const auto normal = draws(1, Purpose::evaluation, 7, 16);
  for (std::size_t p = 0; p < 16; ++p) EXPECT_EQ(noisy.values()[p], clean.values()[p] + 2.0F * normal[p]);
}

}  // namespace
}  // namespace wavescore::random_test
