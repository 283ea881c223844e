#pragma once

#include <map>

#include "analytic/coefficients.h"
#include "analytic/dependency.h"
#include "analytic/features.h"
#include "core/params.h"

namespace wavescore::analytic {

/// The features that the options family, radius, degree, terms and basis ask for, with the method's own
/// default family and degree.
struct PolynomialOptions {
  Dependency dependency;
  Basis basis = Basis::monomial;
};

[[nodiscard]] PolynomialOptions read_polynomial(Params& params, std::string_view family, int degree);

/// What a wavelet polynomial model predicts from: for every coefficient of W its context and the features
/// over it. The features of coefficient t are polynomials of z_i = (y_i - mu_i) / sqrt(var_i + sigma^2), i in
/// its context (spec 3).
class WaveletDesign {
 public:
  WaveletDesign(WaveletTransform transform, const PolynomialOptions& options);

  [[nodiscard]] const WaveletTransform& transform() const { return transform_; }
  [[nodiscard]] std::size_t targets() const { return contexts_.size(); }
  [[nodiscard]] const Context& context(std::size_t target) const { return contexts_[target]; }
  [[nodiscard]] const FeatureMap& features(std::size_t target) const {
    return maps_.at(contexts_[target].size());
  }
  /// Where the weights of `target` start when those of all targets stand one after the other.
  [[nodiscard]] std::size_t offset(std::size_t target) const { return offsets_[target]; }
  /// Weights of all targets together.
  [[nodiscard]] std::size_t weights() const { return offsets_.back(); }

 private:
  WaveletTransform transform_;
  std::vector<Context> contexts_;
  std::map<std::size_t, FeatureMap> maps_;  ///< by context size
  std::vector<std::size_t> offsets_;
};

}  // namespace wavescore::analytic
