#include "analytic/polynomial/moments/plan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <unordered_map>

#include "analytic/polynomial/moments/hermite.h"

namespace wavescore::analytic {
namespace {

/// The number of each moment of a plan.
using Numbers = std::unordered_map<Monomial, std::uint32_t>;

/// The basis polynomials and their products, by power, since the same few occur everywhere.
struct Algebra {
  explicit Algebra(Basis basis, int degree) {
    for (int n = 0; n <= degree; ++n) {
      power.push_back(basis_polynomial(basis, n));
      raised.push_back(raise(power.back()));
      lowered.push_back(lower(power.back()));
    }
    for (const Hermite& p : power) {
      products.emplace_back();
      for (const Hermite& q : power) products.back().push_back(product(p, q));
    }
  }
  std::vector<Hermite> power, raised, lowered;
  std::vector<std::vector<Hermite>> products;
};

/// A factor of a product over different variables.
struct Factor {
  std::uint16_t variable;
  const Hermite* polynomial;
};

/// Appends the product of `factors`, from number `position` on, expanded in Hermite moments.
void expand(const std::vector<Factor>& factors, std::size_t position, Monomial& monomial, double coefficient,
            const Numbers& numbers, MomentSums& out) {
  if (position == factors.size()) {
    out.terms.push_back({numbers.at(monomial), coefficient});
    return;
  }
  const Factor& factor = factors[position];
  const std::size_t length = monomial.size();
  for (std::size_t k = 0; k < factor.polynomial->size(); ++k) {
    const double c = (*factor.polynomial)[k];
    if (c == 0) continue;
    monomial.append(k, static_cast<char16_t>(factor.variable));
    expand(factors, position + 1, monomial, coefficient * c, numbers, out);
    monomial.resize(length);
  }
}

Monomial monomial_of(const Exponents& beta) {
  Monomial monomial;
  for (std::size_t i = 0; i < beta.size(); ++i) monomial.append(beta[i], static_cast<char16_t>(i));
  return monomial;
}

Monomial times(const Monomial& a, const Monomial& b) {
  Monomial result(a.size() + b.size(), u'\0');
  std::ranges::merge(a, b, result.begin());
  return result;
}

/// `monomial` and all that is left when pairs of one variable are taken out of it.
void add_lowered(const Monomial& monomial, Numbers& known) {
  if (!known.try_emplace(monomial, 0).second) return;
  for (std::size_t i = 0; i + 1 < monomial.size(); ++i)
    if (monomial[i] == monomial[i + 1]) {
      Monomial less = monomial;
      less.erase(i, 2);
      add_lowered(less, known);
    }
}

/// Every moment that the normal equations of these features hold.
Numbers needed_moments(const std::vector<Exponents>& exponents) {
  std::vector<Monomial> features;
  for (const Exponents& beta : exponents) features.push_back(monomial_of(beta));
  Numbers needed;
  for (std::size_t a = 0; a < features.size(); ++a) {
    add_lowered(times(features[a], Monomial(1, u'\0')), needed);
    for (std::size_t b = 0; b <= a; ++b) add_lowered(times(features[a], features[b]), needed);
  }
  return needed;
}

/// He_p(v) = sum_k (-1)^k C(p, 2k) (2k - 1)!! v^(p - 2k), variable by variable and from the highest moment
/// down, so that what is added has not been turned yet.
std::vector<HermiteStep> hermite_steps(const std::vector<Monomial>& moments, std::size_t variables,
                                       const Numbers& numbers) {
  std::vector<HermiteStep> steps;
  for (char16_t variable = 0; variable < variables; ++variable)
    for (std::size_t k = moments.size(); k-- > 0;) {
      Monomial monomial = moments[k];
      const auto first = monomial.find(variable);
      if (first == Monomial::npos) continue;
      const int power = static_cast<int>(std::ranges::count(monomial, variable));
      for (int pairs = 1; 2 * pairs <= power; ++pairs) {
        monomial.erase(first, 2);
        const double sign = pairs % 2 == 0 ? 1.0 : -1.0;
        steps.push_back({static_cast<std::uint32_t>(k), numbers.at(monomial),
                         sign * binomial(power, 2 * pairs) * double_factorial(pairs)});
      }
    }
  return steps;
}

}  // namespace

MomentPlan::MomentPlan(const std::vector<Exponents>& exponents, Basis basis)
    : variables_(exponents.front().size()), features_(exponents.size()) {
  Numbers numbers = needed_moments(exponents);
  for (const auto& entry : numbers) moments_.push_back(entry.first);
  std::ranges::sort(moments_, [](const Monomial& a, const Monomial& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  });
  for (std::size_t k = 0; k < moments_.size(); ++k) numbers[moments_[k]] = static_cast<std::uint32_t>(k);

  int degree = 0;
  for (const Exponents& beta : exponents) degree = std::max<int>(degree, std::ranges::max(beta));
  const Algebra algebra(basis, degree);
  std::vector<Factor> factors;
  Monomial scratch;
  const auto append = [&](MomentSums& sums, const std::function<const Hermite&(std::size_t)>& polynomial) {
    factors.clear();
    for (std::size_t i = 0; i < variables_; ++i)
      if (polynomial(i).size() > 1 || polynomial(i)[0] != 1)
        factors.push_back({static_cast<std::uint16_t>(i), &polynomial(i)});
    expand(factors, 0, scratch, 1.0, numbers, sums);
    sums.begin.push_back(static_cast<std::uint32_t>(sums.terms.size()));
  };
  for (const Exponents& a : exponents) {
    const auto with_target = [&](const std::vector<Hermite>& target) {
      return [&](std::size_t i) -> const Hermite& { return i == 0 ? target[a[0]] : algebra.power[a[i]]; };
    };
    append(raised_, with_target(algebra.raised));
    append(lowered_, with_target(algebra.lowered));
    for (const Exponents& b : exponents) {
      append(gram_, [&](std::size_t i) -> const Hermite& { return algebra.products[a[i]][b[i]]; });
      if (&a == &b) break;
    }
  }
  target_squared_ = numbers.at(Monomial(2, u'\0'));
  hermite_steps_ = hermite_steps(moments_, variables_, numbers);
}

void MomentPlan::to_hermite(double* sums) const {
  for (const HermiteStep& step : hermite_steps_) sums[step.to] += step.coefficient * sums[step.from];
}

double MomentPlan::count_moments(const std::vector<Exponents>& exponents) {
  if (exponents.size() <= 2000) return static_cast<double>(needed_moments(exponents).size());
  const auto features = static_cast<double>(exponents.size());
  const int variables = static_cast<int>(exponents.front().size());
  const int degree = std::reduce(exponents.back().begin(), exponents.back().end(), 0);
  return std::min(features * (features + 3) / 2, binomial(variables + 2 * degree, 2 * degree));
}

}  // namespace wavescore::analytic
