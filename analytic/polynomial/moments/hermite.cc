#include "analytic/polynomial/moments/hermite.h"

#include <algorithm>
#include <cmath>

namespace wavescore::analytic {
namespace {

double factorial(int n) { return n < 2 ? 1.0 : n * factorial(n - 1); }

}  // namespace

double binomial(int n, int k) {
  double value = 1;
  for (int i = 1; i <= k; ++i) value = value * (n - k + i) / i;
  return value;
}

double double_factorial(int k) {
  double value = 1;
  for (int i = 1; i <= k; ++i) value *= 2 * i - 1;
  return value;
}

Hermite basis_polynomial(Basis basis, int n) {
  Hermite p(static_cast<std::size_t>(n) + 1, 0.0);
  if (basis == Basis::monomial)
    for (int k = 0; 2 * k <= n; ++k)
      p[static_cast<std::size_t>(n - 2 * k)] = binomial(n, 2 * k) * double_factorial(k);
  else
    p.back() = basis == Basis::hermite ? 1.0 : 1.0 / std::sqrt(factorial(n));
  return p;
}

Hermite product(const Hermite& p, const Hermite& q) {
  Hermite result(p.size() + q.size() - 1, 0.0);
  for (std::size_t i = 0; i < p.size(); ++i)
    for (std::size_t j = 0; j < q.size(); ++j)
      for (std::size_t k = 0; k <= std::min(i, j); ++k) {
        const int a = static_cast<int>(i), b = static_cast<int>(j), c = static_cast<int>(k);
        result[i + j - 2 * k] += p[i] * q[j] * binomial(a, c) * binomial(b, c) * factorial(c);
      }
  return result;
}

Hermite raise(const Hermite& p) {
  Hermite result(p.size() + 1, 0.0);
  std::ranges::copy(p, result.begin() + 1);
  return result;
}

Hermite lower(const Hermite& p) {
  Hermite result(std::max<std::size_t>(1, p.size() - 1), 0.0);
  for (std::size_t k = 1; k < p.size(); ++k) result[k - 1] = static_cast<double>(k) * p[k];
  return result;
}

}  // namespace wavescore::analytic
