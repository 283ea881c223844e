#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analytic/wavelet/dependency.h"

namespace wavescore::analytic {

/// One-variable polynomials of a standardized coordinate z.
enum class Basis {
  monomial,             ///< z^k
  hermite,              ///< probabilists' He_k: He_0 = 1, He_1 = z, He_{k+1} = z He_k - k He_{k-1}
  hermite_orthonormal,  ///< He_k / sqrt(k!)
};

/// Evaluates products of one-variable polynomials, phi_beta(z) = prod_i p_{beta_i}(z_i), for a block of
/// samples at once. Each product is one multiplication: phi_beta = phi_parent * p_k(z_i), where the parent is
/// beta without its last variable.
class FeatureMap {
 public:
  /// `exponents` as exponents_of gives them (the constant first, closed under dropping the last variable).
  FeatureMap(const std::vector<Exponents>& exponents, Basis basis);

  [[nodiscard]] std::size_t size() const { return products_.size(); }
  [[nodiscard]] std::size_t variables() const { return variables_; }

  /// Samples are columns. `z` has variables() rows, `out` size() rows, both `stride` apart, of which the
  /// first `samples` columns are used. `scratch` is resized as needed; one per thread.
  void evaluate(const double* z, std::size_t samples, std::size_t stride, double* out,
                std::vector<double>& scratch) const;

  /// out[s] = sum_f weights[f] phi_f(z[., s]), without the features: nested as Horner's rule nests powers,
  /// one multiplication and addition per feature. Arguments as those of evaluate; `out` has `samples` values.
  void weighted_sum(const double* weights, const double* z, std::size_t samples, std::size_t stride,
                    double* out, std::vector<double>& scratch) const;

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};
  struct Product {
    std::size_t parent;  ///< feature
    std::size_t variable;
    std::size_t power;  ///< 0: the constant
    std::size_t sum;    ///< number among the features that are parents, or kNone
  };

  void evaluate_powers(const double* z, std::size_t samples, std::size_t stride,
                       std::vector<double>& scratch) const;
  [[nodiscard]] std::size_t factor_row(const Product& product) const {
    return 1 + (product.power - 1) * variables_ + product.variable;
  }

  Basis basis_;
  std::size_t variables_ = 0;
  std::size_t degree_ = 0;
  std::size_t parents_ = 0;
  std::vector<Product> products_;
};

}  // namespace wavescore::analytic
