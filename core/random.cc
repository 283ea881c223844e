// Compiled with -ffp-contract=off: the bits of a draw must not depend on the machine.
#include "core/random.h"

#include <array>
#include <bit>
#include <cmath>

namespace wavescore {
namespace {

using Block = std::array<std::uint32_t, 4>;

Block philox(Block counter, std::uint64_t seed) {
  auto key0 = static_cast<std::uint32_t>(seed);
  auto key1 = static_cast<std::uint32_t>(seed >> 32U);
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t p0 = 0xD2511F53ULL * counter[0];
    const std::uint64_t p1 = 0xCD9E8D57ULL * counter[2];
    counter = {static_cast<std::uint32_t>(p1 >> 32U) ^ counter[1] ^ key0, static_cast<std::uint32_t>(p1),
               static_cast<std::uint32_t>(p0 >> 32U) ^ counter[3] ^ key1, static_cast<std::uint32_t>(p0)};
    key0 += 0x9E3779B9U;
    key1 += 0xBB67AE85U;
  }
  return counter;
}

/// Natural logarithm of a positive normal double by range reduction and the series of atanh, so that no
/// math library enters: m in [sqrt(1/2), sqrt(2)), ln m = 2 atanh((m - 1) / (m + 1)).
double portable_log(double x) {
  auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52U) - 1023;
  bits = (bits & 0x000FFFFFFFFFFFFFULL) | 0x3FF0000000000000ULL;
  double m = std::bit_cast<double>(bits);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    ++exponent;
  }
  const double s = (m - 1.0) / (m + 1.0);
  const double s2 = s * s;
  double sum = 0.0;
  for (int k = 21; k >= 1; k -= 2) sum = sum * s2 + 1.0 / k;
  return 2.0 * s * sum + exponent * 0.69314718055994530942;
}

double ratio(const std::array<double, 8>& a, const std::array<double, 8>& b, double r) {
  double top = a[7];
  double bottom = b[7];
  for (int k = 6; k >= 0; --k) {
    top = top * r + a[static_cast<std::size_t>(k)];
    bottom = bottom * r + b[static_cast<std::size_t>(k)];
  }
  return top / bottom;
}

// The coefficients of algorithm AS241 (Wichura 1988), PPND16.
constexpr std::array<double, 8> kCentreTop{
    3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
    4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr std::array<double, 8> kCentreBottom{1.0,
                                              4.2313330701600911252e+1,
                                              6.8718700749205790830e+2,
                                              5.3941960214247511077e+3,
                                              2.1213794301586595867e+4,
                                              3.9307895800092710610e+4,
                                              2.8729085735721942674e+4,
                                              5.2264952788528545610e+3};
constexpr std::array<double, 8> kMiddleTop{1.42343711074968357734e0,  4.63033784615654529590e0,
                                           5.76949722146069140550e0,  3.64784832476320460504e0,
                                           1.27045825245236838258e0,  2.41780725177450611770e-1,
                                           2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array<double, 8> kMiddleBottom{1.0,
                                              2.05319162663775882187e0,
                                              1.67638483018380384940e0,
                                              6.89767334985100004550e-1,
                                              1.48103976427480074590e-1,
                                              1.51986665636164571966e-2,
                                              5.47593808499534494600e-4,
                                              1.05075007164441684324e-9};
constexpr std::array<double, 8> kTailTop{6.65790464350110377720e0,  5.46378491116411436990e0,
                                         1.78482653991729133580e0,  2.96560571828504891230e-1,
                                         2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                         2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr std::array<double, 8> kTailBottom{1.0,
                                            5.99832206555887937690e-1,
                                            1.36929880922735805310e-1,
                                            1.48753612908506148525e-2,
                                            7.86869131145613259100e-4,
                                            1.84631831751005468180e-5,
                                            1.42151175831644588870e-7,
                                            2.04426310338993978564e-15};

Block block_at(std::uint64_t seed, Purpose purpose, std::uint64_t image, std::uint32_t block) {
  return philox({block, static_cast<std::uint32_t>(image), static_cast<std::uint32_t>(image >> 32U),
                 static_cast<std::uint32_t>(purpose)},
                seed);
}

}  // namespace

double inverse_normal_cdf(double p) {
  const double q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * ratio(kCentreTop, kCentreBottom, 0.180625 - q * q);
  const double r = std::sqrt(-portable_log(q < 0.0 ? p : 1.0 - p));
  const double x =
      r <= 5.0 ? ratio(kMiddleTop, kMiddleBottom, r - 1.6) : ratio(kTailTop, kTailBottom, r - 5.0);
  return q < 0.0 ? -x : x;
}

void fill_normal(std::uint64_t seed, Purpose purpose, std::uint64_t image, std::span<float> out) {
  for (std::size_t p = 0; p < out.size(); p += 4) {
    const Block words = block_at(seed, purpose, image, static_cast<std::uint32_t>(p / 4));
    for (std::size_t k = 0; k < 4 && p + k < out.size(); ++k)
      out[p + k] = static_cast<float>(inverse_normal_cdf((words[k] + 0.5) * 0x1p-32));
  }
}

std::uint64_t random_word(std::uint64_t seed, Purpose purpose, std::uint64_t index) {
  const Block words = block_at(seed, purpose, index, 0xFFFFFFFFU);
  return (static_cast<std::uint64_t>(words[1]) << 32U) | words[0];
}

Images add_noise(const Images& clean, double sigma, std::uint64_t seed, Purpose purpose,
                 std::uint64_t first_image) {
  Images noisy(clean.shape(), clean.count());
  const auto level = static_cast<float>(sigma);
#pragma omp parallel for schedule(static)
  for (std::size_t i = 0; i < clean.count(); ++i) {
    const auto out = noisy.image(i);
    fill_normal(seed, purpose, first_image + i, out);
    const auto in = clean.image(i);
    for (std::size_t p = 0; p < out.size(); ++p) out[p] = in[p] + level * out[p];
  }
  return noisy;
}

}  // namespace wavescore
