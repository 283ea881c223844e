#pragma once

#include <vector>

#include "analytic/polynomial/moments/features.h"

namespace wavescore::analytic {

[[nodiscard]] double binomial(int n, int k);
/// (2k - 1)!!, the 2k-th moment of a standard normal variable.
[[nodiscard]] double double_factorial(int k);

/// A polynomial of one variable in probabilists' Hermite polynomials: coefficient k belongs to He_k.
using Hermite = std::vector<double>;

/// The polynomial p_n of a basis.
[[nodiscard]] Hermite basis_polynomial(Basis basis, int n);
/// He_a He_b = sum_k C(a, k) C(b, k) k! He_{a + b - 2k}.
[[nodiscard]] Hermite product(const Hermite& p, const Hermite& q);
/// sum p_k He_{k+1} and sum p_k k He_{k-1}: together v * p(v); the second is also p'.
[[nodiscard]] Hermite raise(const Hermite& p);
[[nodiscard]] Hermite lower(const Hermite& p);

}  // namespace wavescore::analytic
