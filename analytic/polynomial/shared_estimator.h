#pragma once

#include <memory>
#include <vector>

#include "analytic/polynomial/shared_features.h"
#include "analytic/wavelet/coefficient_errors.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// Theta, features x coefficients: what is added to the mean of each coefficient.
using SharedWeights = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Images whose features are evaluated at once.
inline constexpr Eigen::Index kSharedSamples = 512;

/// How the weights of a shared readout are found: the part of it that knows a noise level.
class SharedEstimator {
 public:
  virtual ~SharedEstimator() = default;

  virtual void fit(const SharedFeatures& features, const Standardization& standardization,
                   const ImageSource& clean, const FitContext& context) = 0;
  /// The weights at a noise level. Callable from several threads.
  [[nodiscard]] virtual std::shared_ptr<const SharedWeights> weights(const SharedFeatures& features,
                                                                     const Standardization& standardization,
                                                                     double sigma) const = 0;
  /// The levels it holds weights for; empty: any.
  [[nodiscard]] virtual std::vector<double> levels() const = 0;
  /// Whether the fit is to images with noise, drawn by the seed.
  [[nodiscard]] virtual bool draws_noise() const = 0;
  [[nodiscard]] virtual bool knows_errors() const = 0;
  [[nodiscard]] virtual CoefficientErrors errors(const SharedFeatures& features,
                                                 const Standardization& standardization,
                                                 double sigma) const = 0;

  virtual void save(ModelFile& file) const = 0;
  virtual void load(const SharedFeatures& features, const ModelFile& file) = 0;
  [[nodiscard]] virtual Cost cost(const SharedFeatures& features, std::size_t images,
                                  std::size_t levels) const = 0;
};

/// M4: ridge regression on one noisy draw of every image, at the levels of the fit.
[[nodiscard]] std::unique_ptr<SharedEstimator> make_shared_samples(double ridge);

/// M5: the same averaged over the noise in closed form, from one pass over the clean images; serves any
/// level. The noise of two coefficients is independent, so with v the clean and z the noisy standardized
/// coefficients and rho_i = s_i / sqrt(s_i^2 + sigma^2)
///   E[He_a(z_i) He_b(z_j)] = rho_i^a rho_j^b E[He_a(v_i) He_b(v_j)],   i != j,
///   E[He_a(z_i) He_b(z_i)] = sum_k C(a, k) C(b, k) k! rho_i^(a+b-2k) E[He_{a+b-2k}(v_i)],
///   E[u_t He_a(z_i)]       = rho_i^a s_t E[He_1(v_t) He_a(v_i)].
/// All follow from one F x F matrix, the clean Gram matrix of Hermite polynomials: that is the model. Takes
/// features of Basis::hermite that are powers of one coefficient each; the ridge holds down the weights of
/// the same polynomials written in `basis`. N F^2 operations once and F^3 / 3 + 2 F^2 n a level; 8 (2 F^2 +
/// F n) bytes.
[[nodiscard]] std::unique_ptr<SharedEstimator> make_shared_moments(double ridge, Basis basis);

}  // namespace wavescore::analytic
