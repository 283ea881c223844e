#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analytic/polynomial/moments/design.h"
#include "analytic/polynomial/moments/regression.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// A fitted wavelet polynomial model, for those who look into it.
class WaveletModel : public Denoiser {
 public:
  using Denoiser::Denoiser;

  [[nodiscard]] virtual const WaveletDesign& design() const = 0;
  /// The weights of all groups at a noise level (pixel units), at WaveletDesign::offset: those of
  /// standardized features, in pixel units.
  [[nodiscard]] virtual std::shared_ptr<const std::vector<double>> weights(double sigma) const = 0;
  /// sqrt(var_i + sigma^2) of coefficient i: what its standardized coordinate is divided by.
  [[nodiscard]] virtual double scale(std::size_t coefficient, double sigma) const = 0;
  /// Standard errors of the weights of these groups over the draw of `images`, those that were fitted
  /// (weight_standard_errors). InputError where they are not known: `samples`, shrinkage toward the identity.
  [[nodiscard]] virtual std::vector<Eigen::VectorXd> standard_errors(const ImageSource& images,
                                                                     std::span<const std::size_t> groups,
                                                                     double sigma) const = 0;
  /// The normal equations of a group; nothing where the estimator keeps none (`samples`).
  [[nodiscard]] virtual std::optional<MomentRegression> regression(std::size_t group, double sigma) const = 0;
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
