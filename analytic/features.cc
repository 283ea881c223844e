#include "analytic/features.h"

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
      products_.push_back({0, 0, 0});
      continue;
    }
    const auto variable = static_cast<std::size_t>(beta.rend() - last) - 1;
    Exponents parent = beta;
    parent[variable] = 0;
    products_.push_back({number.at(parent), variable, beta[variable]});
    degree_ = std::max<std::size_t>(degree_, beta[variable]);
  }
  if (products_.front().power != 0) throw std::logic_error("the first feature must be the constant");
}

void FeatureMap::evaluate(const double* z, std::size_t samples, std::size_t stride, double* out,
                          std::vector<double>& scratch) const {
  std::fill_n(out, samples, 1.0);
  const std::size_t plane = variables_ * samples;
  scratch.resize(plane * degree_);
  const auto power = [&](std::size_t k, std::size_t variable) {
    return scratch.data() + (k - 1) * plane + variable * samples;
  };
  for (std::size_t v = 0; v < variables_; ++v) {
    std::copy_n(z + v * stride, samples, power(1, v));
    for (std::size_t k = 1; k < degree_; ++k)
      next_power(basis_, static_cast<double>(k), power(1, v), power(k, v), k == 1 ? out : power(k - 1, v),
                 samples, power(k + 1, v));
  }
  for (std::size_t f = 1; f < products_.size(); ++f) {
    const Product& product = products_[f];
    const double* parent = out + product.parent * stride;
    const double* factor = power(product.power, product.variable);
    double* feature = out + f * stride;
    for (std::size_t s = 0; s < samples; ++s) feature[s] = parent[s] * factor[s];
  }
}

}  // namespace wavescore::analytic
