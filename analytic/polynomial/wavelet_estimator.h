#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analytic/polynomial/moments/design.h"
#include "analytic/polynomial/moments/regression.h"
#include "analytic/polynomial/ridge_options.h"
#include "analytic/wavelet/coefficient_errors.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// How the weights theta_t of a wavelet polynomial model are found: the part of it that knows a noise level.
class WaveletEstimator {
 public:
  virtual ~WaveletEstimator() = default;

  virtual void fit(const WaveletDesign& design, const Standardization& standardization,
                   const ImageSource& clean, const FitContext& context) = 0;
  /// The weights of all groups at a noise level, at WaveletDesign::offset. Callable from several threads.
  [[nodiscard]] virtual std::shared_ptr<const std::vector<double>> weights(
      const WaveletDesign& design, const Standardization& standardization, double sigma) const = 0;
  /// The levels it holds weights for; empty: any.
  [[nodiscard]] virtual std::vector<double> levels() const = 0;
  /// Whether the fit is to images with noise, drawn by the seed.
  [[nodiscard]] virtual bool draws_noise() const = 0;
  [[nodiscard]] virtual bool knows_errors() const = 0;
  [[nodiscard]] virtual CoefficientErrors errors(const WaveletDesign& design,
                                                 const Standardization& standardization,
                                                 double sigma) const = 0;

  /// The normal equations of a group; nothing where it keeps none.
  [[nodiscard]] virtual std::optional<MomentRegression> regression(const WaveletDesign& design,
                                                                   const Standardization& standardization,
                                                                   std::size_t group, double sigma) const {
    (void)design, (void)standardization, (void)group, (void)sigma;
    return std::nullopt;
  }

  /// Standard errors of the weights of these groups over the draw of `images`, those that were fitted
  /// (weight_standard_errors); InputError where the estimator has none.
  [[nodiscard]] virtual std::vector<Eigen::VectorXd> standard_errors(const WaveletDesign& design,
                                                                     const Standardization& standardization,
                                                                     const ImageSource& images,
                                                                     std::span<const std::size_t> groups,
                                                                     double sigma) const = 0;

  virtual void save(ModelFile& file) const = 0;
  virtual void load(const WaveletDesign& design, const ModelFile& file) = 0;
  [[nodiscard]] virtual Cost cost(const WaveletDesign& design, std::size_t images,
                                  std::size_t levels) const = 0;
};

/// M4: ridge regression on one noisy draw of every image, at the levels of the fit.
[[nodiscard]] std::unique_ptr<WaveletEstimator> make_sample_estimator(double ridge);

/// M5: ridge regression averaged over the noise in closed form, from one pass over the clean images;
/// serves any level.
[[nodiscard]] std::unique_ptr<WaveletEstimator> make_moment_estimator(const RidgeOptions& ridge);

}  // namespace wavescore::analytic
