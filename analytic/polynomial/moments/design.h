#pragma once

#include <span>
#include <vector>

#include "analytic/polynomial/moments/features.h"
#include "analytic/wavelet/coefficients.h"
#include "analytic/wavelet/dependency.h"
#include "core/params.h"

namespace wavescore::analytic {

/// The features that the options family, radius, degree, terms and basis ask for, with the method's own
/// default family and degree.
struct PolynomialOptions {
  Dependency dependency;
  Basis basis = Basis::monomial;
  bool tied = false;  ///< one set of weights for all locations of a band
};

[[nodiscard]] PolynomialOptions read_polynomial(Params& params, std::string_view family, int degree);

/// The features of all contexts whose coefficients allow the same degrees.
struct FeatureSet {
  std::vector<Exponents> exponents;
  FeatureMap map;
};

/// What a wavelet polynomial model predicts from: for every coefficient of W its context and the features
/// over it. The features of coefficient t are polynomials of z_i = (y_i - mu_i) / sqrt(var_i + sigma^2), i in
/// its context (M3).
class WaveletDesign {
 public:
  WaveletDesign(WaveletTransform transform, const PolynomialOptions& options);

  [[nodiscard]] const WaveletTransform& transform() const { return transform_; }
  [[nodiscard]] Basis basis() const { return basis_; }
  [[nodiscard]] bool tied() const { return tied_; }
  [[nodiscard]] std::size_t targets() const { return contexts_.size(); }
  [[nodiscard]] const std::vector<std::uint32_t>& context(std::size_t target) const {
    return contexts_[target].coefficients;
  }
  /// The distinct feature sets, and which of them `target` has.
  [[nodiscard]] std::span<const FeatureSet> feature_sets() const { return sets_; }
  [[nodiscard]] std::size_t feature_set(std::size_t target) const { return set_of_[target]; }
  [[nodiscard]] const FeatureMap& features(std::size_t target) const { return sets_[set_of_[target]].map; }
  /// Targets that share their weights: each coefficient alone or, tied, all locations of a band.
  [[nodiscard]] std::span<const std::vector<std::uint32_t>> groups() const { return groups_; }
  /// Where the weights of `target` start when those of all groups stand one after the other.
  [[nodiscard]] std::size_t offset(std::size_t target) const { return offsets_[target]; }
  /// Weights of all groups together.
  [[nodiscard]] std::size_t weights() const { return weights_; }

 private:
  WaveletTransform transform_;
  Basis basis_;
  bool tied_;
  std::vector<Context> contexts_;
  std::vector<FeatureSet> sets_;
  std::vector<std::size_t> set_of_;
  std::vector<std::vector<std::uint32_t>> groups_;
  std::vector<std::size_t> offsets_;
  std::size_t weights_ = 0;
};

}  // namespace wavescore::analytic
