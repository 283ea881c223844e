#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analytic/polynomial/moments/features.h"
#include "analytic/wavelet/dependency.h"

namespace wavescore::analytic {

/// A product of coefficients of a context: their positions in ascending order, once per power; u_0^2 u_3 is
/// {0, 0, 3}, the constant is empty. (A string, since strings of up to seven characters need no allocation.)
using Monomial = std::u16string;

/// coefficient * (moment number `moment`)
struct MomentTerm {
  std::uint32_t moment;
  double coefficient;
};

/// One step of MomentPlan::to_hermite: sums[to] += coefficient * sums[from].
struct HermiteStep {
  std::uint32_t to;
  std::uint32_t from;
  double coefficient;
};

/// Sums over moments that stand one after the other: sum k has the terms [begin[k], begin[k + 1]).
struct MomentSums {
  std::vector<std::uint32_t> begin{0};
  std::vector<MomentTerm> terms;

  /// The value of sum `k` for these moments.
  [[nodiscard]] double evaluate(std::size_t k, const double* moments) const {
    double sum = 0;
    for (std::uint32_t i = begin[k]; i < begin[k + 1]; ++i)
      sum += terms[i].coefficient * moments[terms[i].moment];
    return sum;
  }
};

/// What has to be measured over one context so that every regression on its features has a closed form, at
/// any noise level (M5).
///
/// Let v_i = (c_i - mu_i) / s_i be the standardized clean coefficients of the context and z_i = rho_i v_i +
/// sqrt(1 - rho_i^2) e_i the noisy ones, rho_i = s_i / sqrt(s_i^2 + sigma^2), e standard normal. Averaged
/// over the noise, a Hermite polynomial stays one: E_e He_k(z) = rho^k He_k(v). So with the clean Hermite
/// moments
///   h_beta = mean over images of prod_i He_{beta_i}(v_i)
/// the noisy ones are rho^beta h_beta at any sigma: one multiplication each, and nothing cancels. (Expanded
/// in powers this is the smoothing rule of M5.) By
///   He_a He_b = sum_k C(a, k) C(b, k) k! He_{a + b - 2k},   z^n = sum_k C(n, 2k) (2k - 1)!! He_{n - 2k}
/// they give the Gram matrix of the features in any basis. A plan knows which h_beta that takes and how they
/// combine; it is the same for all contexts of one shape.
class MomentPlan {
 public:
  /// For the features `exponents`, as exponents_of gives them, over a context that begins with the target.
  MomentPlan(const std::vector<Exponents>& exponents, Basis basis);

  [[nodiscard]] std::size_t variables() const { return variables_; }
  [[nodiscard]] std::size_t features() const { return features_; }
  /// The moments that are needed, by rising degree, the constant first.
  [[nodiscard]] const std::vector<Monomial>& moments() const { return moments_; }

  /// E[phi_a phi_b], the lower triangle by rows: entry (a, b <= a) is sum a (a + 1) / 2 + b.
  [[nodiscard]] const MomentSums& gram() const { return gram_; }
  /// E[v_t phi_a] = raised_a / rho_t + rho_t lowered_a, t the target; and lowered_a = E[d phi_a / d z_t].
  [[nodiscard]] const MomentSums& raised() const { return raised_; }
  [[nodiscard]] const MomentSums& lowered() const { return lowered_; }

  /// The sum of v_t^2 = He_2(v_t) + 1.
  [[nodiscard]] double square_of_target(const double* sums) const { return sums[target_squared_] + sums[0]; }

  /// Turns sums of the monomials v^beta into sums of the Hermite polynomials He_beta(v), in place.
  void to_hermite(double* sums) const;

  /// The number of moments that a plan for `exponents` has, without making it; for more than 2,000 features
  /// an upper bound, the smaller of C(m + 2 D, 2 D) and F (F + 3) / 2.
  [[nodiscard]] static double count_moments(const std::vector<Exponents>& exponents);

 private:
  std::size_t variables_;
  std::size_t features_;
  std::vector<Monomial> moments_;
  std::uint32_t target_squared_ = 0;  ///< the number of He_2(v_t)
  std::vector<HermiteStep> hermite_steps_;
  MomentSums gram_;
  MomentSums raised_;
  MomentSums lowered_;
};

}  // namespace wavescore::analytic
