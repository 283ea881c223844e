// Compiled with -ffp-contract=off: the bits of the data must not depend on the machine, so neither the math
// library nor a BLAS enters, and every sum has one order.
#include "harness/data/gaussian_field.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "core/random.h"

namespace wavescore::harness {
namespace {

constexpr double kVariance = 0.25;  // [-1, 1] pixels
constexpr double kPi = 3.14159265358979323846;
constexpr std::size_t kTrainCount = 60'000;
constexpr std::size_t kTestCount = 10'000;
constexpr std::uint64_t kFirstTest = std::uint64_t{1} << 32U;

/// The sine and the cosine of 0 <= x <= pi / 4 by their series: all terms above rounding.
double small_sine(double x) {
  double term = x;
  double sum = x;
  for (int k = 2; k <= 20; k += 2) sum += term *= -x * x / (k * (k + 1));
  return sum;
}
double small_cosine(double x) {
  double term = 1;
  double sum = 1;
  for (int k = 1; k <= 19; k += 2) sum += term *= -x * x / (k * (k + 1));
  return sum;
}

/// sin(2 pi i / n); n is a multiple of 8.
double sine_of(int i, int n) {
  i %= n;
  if (i >= n / 2) return -sine_of(i - n / 2, n);
  if (i > n / 4) i = n / 2 - i;
  return i <= n / 8 ? small_sine(2 * kPi * i / n) : small_cosine(2 * kPi * (n / 4 - i) / n);
}

/// The orthonormal Hartley matrix cas(2 pi i k / n) / sqrt(n), cas = cos + sin; symmetric.
std::vector<double> hartley_matrix(int n) {
  std::vector<double> cas;
  for (int i = 0; i < n; ++i) cas.push_back((sine_of(i + n / 4, n) + sine_of(i, n)) / std::sqrt(n));
  std::vector<double> matrix;
  for (int i = 0; i < n; ++i)
    for (int k = 0; k < n; ++k) matrix.push_back(cas[static_cast<std::size_t>(i * k % n)]);
  return matrix;
}

/// a b of two n x n matrices, the terms of each entry added in order.
std::vector<double> product(const std::vector<double>& a, const std::vector<double>& b, std::size_t n) {
  std::vector<double> result(n * n, 0.0);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < n; ++k) {
      const double factor = a[i * n + k];
      for (std::size_t j = 0; j < n; ++j) result[i * n + j] += factor * b[k * n + j];
    }
  return result;
}

class GaussianField final : public ImageSource {
 public:
  GaussianField(const std::vector<double>& lambda, int resolution, std::uint64_t seed, std::uint64_t first,
                std::size_t count)
      : shape_{1, resolution, resolution},
        seed_(seed),
        first_(first),
        count_(count),
        hartley_(hartley_matrix(resolution)) {
    for (const double variance : lambda) amplitude_.push_back(std::sqrt(variance));
  }

  [[nodiscard]] Shape shape() const override { return shape_; }
  [[nodiscard]] std::size_t count() const override { return count_; }

  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    if (begin > count_ || count > count_ - begin)
      throw std::out_of_range(fmt::format("images {} to {} of {}", begin, begin + count, count_));
    Images images(shape_, count);
#pragma omp parallel for schedule(static)
    for (std::size_t i = 0; i < count; ++i) draw(first_ + begin + i, images.image(i));
    return images;
  }

 private:
  void draw(std::uint64_t image, std::span<float> out) const {
    const auto n = static_cast<std::size_t>(shape_.width);
    fill_normal(seed_, Purpose::synthetic, image, out);
    std::vector<double> spectrum(amplitude_);
    for (std::size_t k = 0; k < spectrum.size(); ++k) spectrum[k] *= static_cast<double>(out[k]);
    const std::vector<double> field = product(hartley_, product(spectrum, hartley_, n), n);
    std::ranges::transform(field, out.begin(), [](double value) { return static_cast<float>(value); });
  }

  Shape shape_;
  std::uint64_t seed_;
  std::uint64_t first_;
  std::size_t count_;
  std::vector<double> hartley_;
  std::vector<double> amplitude_;
};

}  // namespace

std::vector<double> power_law_spectrum(int resolution, int exponent) {
  std::vector<double> lambda;
  for (int row = 0; row < resolution; ++row)
    for (int column = 0; column < resolution; ++column) {
      const int down = std::min(row, resolution - row);
      const int across = std::min(column, resolution - column);
      const double frequency = std::sqrt(std::max(1.0, double(down) * down + double(across) * across));
      double power = 1;
      for (int k = 0; k < exponent; ++k) power /= frequency;
      lambda.push_back(power);
    }
  const double scale =
      kVariance * static_cast<double>(lambda.size()) / std::accumulate(lambda.begin(), lambda.end(), 0.0);
  for (double& value : lambda) value *= scale;
  return lambda;
}

double gaussian_mmse(const std::vector<double>& lambda, double sigma) {
  const double noise = sigma * sigma;
  double sum = 0;
  for (const double value : lambda) sum += value * noise / (value + noise);
  return sum / (4.0 * static_cast<double>(lambda.size()));
}

Dataset load_gaussian_field(Params& params, int resolution, const std::filesystem::path&) {
  check_resolution(params, resolution);
  const auto exponent = static_cast<int>(
      params.integer("exponent", 2, 0, 8, "the power spectrum falls as frequency to the minus exponent"));
  const auto seed = static_cast<std::uint64_t>(
      params.integer("seed", 0, 0, std::numeric_limits<std::int64_t>::max(), "which fields are drawn"));
  const std::vector<double> lambda = power_law_spectrum(resolution, exponent);
  Dataset data;
  data.name = "gaussian_field";
  data.resolution = resolution;
  data.declared_std = std::sqrt(kVariance) / 2;
  data.checksum = fmt::format("drawn:1:{}:exponent={}:seed={}", resolution, exponent, seed);
  data.train = std::make_unique<GaussianField>(lambda, resolution, seed, 0, kTrainCount);
  data.test = std::make_unique<GaussianField>(lambda, resolution, seed, kFirstTest, kTestCount);
  data.mmse = [lambda](double sigma) { return gaussian_mmse(lambda, sigma); };
  return data;
}

}  // namespace wavescore::harness
