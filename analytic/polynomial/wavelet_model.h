#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analytic/polynomial/moments/design.h"
#include "analytic/polynomial/moments/regression.h"
#include "analytic/polynomial/polynomial_model.h"

namespace wavescore::analytic {

/// A polynomial of its own for every wavelet coefficient (M3): c_t = mu_t + phi(z)^T theta_t, with z the
/// standardized noisy coefficients in the context of t. The weights of all groups stand one after the other,
/// at WaveletDesign::offset.
class WaveletModel : public PolynomialModel<WaveletDesign, std::vector<double>> {
 public:
  using PolynomialModel::PolynomialModel;

  /// Standard errors of the weights of these groups over the draw of `images`, those that were fitted
  /// (weight_standard_errors). InputError where they are not known: `samples`, shrinkage toward the identity.
  [[nodiscard]] virtual std::vector<Eigen::VectorXd> standard_errors(const ImageSource& images,
                                                                     std::span<const std::size_t> groups,
                                                                     double sigma) const;
  /// The normal equations of a group; nothing where none are kept (`samples`).
  [[nodiscard]] virtual std::optional<MomentRegression> regression(std::size_t group, double sigma) const;

 private:
  Standardization measure(const ImageSource& clean, const FitContext& context) const override;
  Images do_denoise(const Images& noisy, double sigma) const override;
  std::map<std::string, double> do_facts() const override;

  [[nodiscard]] CoefficientRows predict(const CoefficientRows& noisy, double sigma,
                                        const std::vector<double>& weights) const;
};

/// The value of one part of a dependency (a union, or a family alone): predicted error without it minus with
/// it, for every coefficient at `sigma`, from one set of tables. Without a part, the features that need a
/// coefficient or a degree that only this part gives are dropped, and the others are solved for again, by
/// least squares without a penalty; a target always keeps its own powers up to the part's degree. Units of
/// squared pixels, never negative but for rounding. Empty where there are no normal equations. `polynomial`:
/// the options the model was made with; `part`: its number among their parts.
[[nodiscard]] std::vector<double> value_of_part(const WaveletModel& model,
                                                const PolynomialOptions& polynomial, std::size_t part,
                                                double sigma);

}  // namespace wavescore::analytic
