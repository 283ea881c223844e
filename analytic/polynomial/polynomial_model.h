#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "analytic/wavelet/coefficients.h"
#include "core/denoiser.h"
#include "core/sigma.h"

namespace wavescore::analytic {

/// What polynomial denoisers in wavelet coefficients have in common (M3 to M5): the design says what every
/// coefficient is estimated from; the standardization of the coefficients is measured first; the weights
/// belong to a noise level. A class derived from it says how the weights are found: from noisy draws at some
/// levels (M4), or from moments at any level (M5).
///
/// `Design`: WaveletDesign (features of each coefficient's own) or SharedFeatures (one feature vector for
/// all), with transform(). `Weights`: all weights of one level.
template <class Design, class Weights>
class PolynomialModel : public Denoiser {
 public:
  explicit PolynomialModel(Design design)
      : Denoiser(design.transform().shape()), design_(std::move(design)) {}

  [[nodiscard]] const Design& design() const { return design_; }
  [[nodiscard]] const Standardization& standardization() const { return standardization_; }
  /// The weights at a noise level (pixel units), for standardized features. Callable from several threads.
  [[nodiscard]] virtual std::shared_ptr<const Weights> weights(double sigma) const = 0;

 private:
  virtual Standardization measure(const ImageSource& clean, const FitContext& context) const {
    return standardize(design_.transform(), clean, context);
  }
  virtual void fit_weights(const ImageSource& clean, const FitContext& context) = 0;
  virtual void save_weights(ModelFile& file) const = 0;
  virtual void load_weights(const ModelFile& file) = 0;

  bool do_fits_on_ranks() const final { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) final {
    standardization_ = measure(clean, context);
    fit_weights(clean, context);
  }
  void do_save(ModelFile& file) const final {
    standardization_.save(file);
    save_weights(file);
  }
  void do_load(const ModelFile& file) final {
    standardization_ = Standardization::load(file, shape().pixels());
    load_weights(file);
  }

  Design design_;
  Standardization standardization_;
};

/// The weights of the noise levels of a fit, where they serve no other (M4).
template <class Weights>
class LevelWeights {
 public:
  void clear() {
    sigmas_.clear();
    weights_.clear();
  }
  void add(double sigma, Weights weights) {
    sigmas_.push_back(sigma);
    weights_.push_back(std::make_shared<const Weights>(std::move(weights)));
  }

  [[nodiscard]] const std::vector<double>& sigmas() const { return sigmas_; }
  [[nodiscard]] std::size_t size() const { return sigmas_.size(); }
  [[nodiscard]] const Weights& operator[](std::size_t level) const { return *weights_[level]; }
  /// Those of the level nearest to `sigma`.
  [[nodiscard]] std::shared_ptr<const Weights> at(double sigma) const {
    return weights_[nearest_level(sigmas_, sigma)];
  }

 private:
  std::vector<double> sigmas_;
  std::vector<std::shared_ptr<const Weights>> weights_;
};

/// Calls `solve(sigma)` for the levels of a fit by moments, so that the time counts as fitting.
template <class Solve>
void solve_levels(const FitContext& context, const Solve& solve) {
  const std::size_t levels = context.sigmas.size();
  for (std::size_t k = 0; k < levels; ++k) {
    if (context.progress != nullptr)
      context.progress->checkpoint("solving", static_cast<double>(k), static_cast<double>(levels));
    solve(context.sigmas[k]);
  }
}

}  // namespace wavescore::analytic
