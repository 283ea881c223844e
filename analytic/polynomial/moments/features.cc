#include "analytic/polynomial/moments/features.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace wavescore::analytic {
namespace {

/// next = p_{k+1}(z) from current = p_k(z) and previous = p_{k-1}(z).
void next_power(Basis basis, double k, const double* z, const double* current, const double* previous,
                std::size_t samples, double* next) {
  switch (basis) {
    case Basis::monomial:
      for (std::size_t s = 0; s < samples; ++s) next[s] = z[s] * current[s];
      return;
    case Basis::hermite:
      for (std::size_t s = 0; s < samples; ++s) next[s] = z[s] * current[s] - k * previous[s];
      return;
    case Basis::hermite_orthonormal: {
      const double a = 1.0 / std::sqrt(k + 1.0);
      const double b = std::sqrt(k / (k + 1.0));
      for (std::size_t s = 0; s < samples; ++s) next[s] = a * z[s] * current[s] - b * previous[s];
      return;
    }
  }
}

}  // namespace

FeatureMap::FeatureMap(const std::vector<Exponents>& exponents, Basis basis) : basis_(basis) {
  variables_ = exponents.front().size();
  std::map<Exponents, std::size_t> number;
  for (const Exponents& beta : exponents) {
    number.emplace(beta, products_.size());
    const auto last = std::find_if(beta.rbegin(), beta.rend(), [](auto power) { return power > 0; });
    if (last == beta.rend()) {
      products_.push_back({0, 0, 0, kNone});
      continue;
    }
    const auto variable = static_cast<std::size_t>(beta.rend() - last) - 1;
    Exponents parent = beta;
    parent[variable] = 0;
    products_.push_back({number.at(parent), variable, beta[variable], kNone});
    degree_ = std::max<std::size_t>(degree_, beta[variable]);
  }
  parents_ = 1;
  products_.front().sum = 0;
  for (const Product& product : products_)
    if (products_[product.parent].sum == kNone) products_[product.parent].sum = parents_++;
  if (products_.front().power != 0) throw std::logic_error("the first feature must be the constant");
}

/// `scratch` becomes a row of ones, then p_k(z_v) in row 1 + (k - 1) variables_ + v.
void FeatureMap::evaluate_powers(const double* z, std::size_t samples, std::size_t stride,
                                 std::vector<double>& scratch) const {
  scratch.resize((1 + variables_ * degree_) * samples);
  double* const ones = scratch.data();
  std::fill_n(ones, samples, 1.0);
  const auto power = [&](std::size_t k, std::size_t v) {
    return ones + (1 + (k - 1) * variables_ + v) * samples;
  };
  for (std::size_t v = 0; v < variables_; ++v) {
    std::copy_n(z + v * stride, samples, power(1, v));
    for (std::size_t k = 1; k < degree_; ++k)
      next_power(basis_, static_cast<double>(k), power(1, v), power(k, v), k == 1 ? ones : power(k - 1, v),
                 samples, power(k + 1, v));
  }
}

void FeatureMap::evaluate(const double* z, std::size_t samples, std::size_t stride, double* out,
                          std::vector<double>& scratch) const {
  evaluate_powers(z, samples, stride, scratch);
  std::fill_n(out, samples, 1.0);
  for (std::size_t f = 1; f < products_.size(); ++f) {
    const Product& product = products_[f];
    const double* parent = out + product.parent * stride;
    const double* factor = scratch.data() + factor_row(product) * samples;
    double* feature = out + f * stride;
    for (std::size_t s = 0; s < samples; ++s) feature[s] = parent[s] * factor[s];
  }
}

void FeatureMap::weighted_sum(const double* weights, const double* z, std::size_t samples, std::size_t stride,
                              double* out, std::vector<double>& scratch) const {
  constexpr std::size_t kSamples = 128;  // whose powers and sums stay in the first-level cache
  std::vector<double> sums(parents_ * kSamples);
  for (std::size_t first = 0; first < samples; first += kSamples) {
    const std::size_t count = std::min(kSamples, samples - first);
    evaluate_powers(z + first, count, stride, scratch);
    for (std::size_t f = 0; f < products_.size(); ++f)
      if (products_[f].sum != kNone)
        std::fill_n(sums.data() + products_[f].sum * kSamples, count, weights[f]);
    // What a feature and those made from it add to the sum is a factor of its parent.
    for (std::size_t f = products_.size() - 1; f > 0; --f) {
      const Product& product = products_[f];
      const double* const factor = scratch.data() + factor_row(product) * count;
      double* const parent = sums.data() + products_[product.parent].sum * kSamples;
      if (product.sum == kNone) {
        const double weight = weights[f];
        for (std::size_t s = 0; s < count; ++s) parent[s] += weight * factor[s];
      } else {
        const double* const own = sums.data() + product.sum * kSamples;
        for (std::size_t s = 0; s < count; ++s) parent[s] += own[s] * factor[s];
      }
    }
    std::copy_n(sums.data(), count, out + first);
  }
}

}  // namespace wavescore::analytic
