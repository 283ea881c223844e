#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/image.h"
#include "core/look.h"
#include "core/model_file.h"
#include "core/params.h"
#include "core/progress.h"
#include "core/ranks.h"

namespace wavescore {

/// What a fit may use besides the clean images.
struct FitContext {
  std::uint64_t seed = 0;
  /// Noise levels the caller will ask for, pixel units. Methods that serve any level ignore them.
  std::vector<double> sigmas{};
  double memory_budget_bytes = std::numeric_limits<double>::infinity();
  Progress* progress = nullptr;             ///< nullptr: silent
  std::filesystem::path checkpoint_file{};  ///< where an iterative fit may save and resume; empty: nowhere
  std::filesystem::path curve_file{};       ///< CSV of an iterative fit's loss and validation; empty: none
  /// The processes that fit together: every rank calls fit() with the same images and gets the same model.
  Ranks* ranks = &alone();
};

/// The error of a fitted denoiser in one band of its wavelet transform, as its own tables tell it, without
/// denoising an image.
struct PredictedError {
  int channel = 0;
  int level = 0;            ///< counts from the finest, 1
  std::string orientation;  ///< approximation, horizontal, vertical or diagonal
  /// Unclipped MSE over the training images and all noise, [0, 1] pixels: what this band adds to the whole.
  double training = 0;
  /// The same as folds predict it for images that were not fitted; NaN without folds.
  double held_out = 0;
};

/// What a fit is expected to need, from formulas, before anything is allocated.
struct Cost {
  double bytes = 0;  ///< peak memory of tables and working copies
  double flops = 0;  ///< floating-point operations
};

/// An estimator of clean images x from y = x + sigma n, n ~ N(0, I).
///
/// The ideal output is the posterior mean E[x | y]; by Tweedie's identity the score of the noisy density is
/// (denoise(y) - y) / sigma^2, so score models implement this same interface.
///
/// Public functions check their arguments once; implementations override the private do_* functions.
class Denoiser {
 public:
  /// A denoiser is made for images of one shape.
  explicit Denoiser(Shape shape) : shape_(shape) {}
  virtual ~Denoiser() = default;
  Denoiser(const Denoiser&) = delete;
  Denoiser& operator=(const Denoiser&) = delete;

  [[nodiscard]] const Shape& shape() const { return shape_; }

  /// Learns from clean images. Same images, options and seed: same denoiser. InputError if the images have
  /// another shape, or if the fit would exceed the memory budget.
  void fit(const ImageSource& clean, const FitContext& context);
  [[nodiscard]] bool fitted() const { return fitted_; }
  /// Whether what fit() makes depends on the seed.
  [[nodiscard]] bool fit_draws() const { return do_fit_draws(); }
  /// Whether fit() shares the images out over several ranks; otherwise it may be called with one alone.
  [[nodiscard]] bool fits_on_ranks() const { return do_fits_on_ranks(); }

  /// One estimate per image, unclipped. `sigmas` > 0 in pixel units (pixels in [-1, 1]), one per image.
  [[nodiscard]] Images denoise(const Images& noisy, std::span<const double> sigmas) const;
  [[nodiscard]] Images denoise(const Images& noisy, double sigma) const;

  /// The noise levels a fitted denoiser holds, in pixel units; empty if it serves any level. Asking another
  /// level than these (to 1e-6 relative) is an InputError that names them.
  [[nodiscard]] std::vector<double> levels() const { return do_levels(); }
  /// Whether fit() makes a denoiser that holds the noise levels it is given, and serves those alone.
  [[nodiscard]] bool holds_levels() const { return do_holds_levels(); }

  /// Whether the denoiser, once fitted, can tell its own error at any level.
  [[nodiscard]] bool can_predict_error() const { return do_can_predict(); }
  /// The error at `sigma`, by band; empty if it cannot tell.
  [[nodiscard]] std::vector<PredictedError> predict_error(double sigma) const;

  /// The state that `fit` made, for a model file, and back. The harness adds name, options and shape.
  void save(ModelFile& file) const;
  void load(const ModelFile& file);

  /// What a fit to `images` images at `levels` noise levels needs.
  [[nodiscard]] Cost fit_cost(std::size_t images, std::size_t levels) const {
    return do_fit_cost(images, levels);
  }
  /// Numbers worth reporting with every result: parameters, steps, receptive_field, ...
  [[nodiscard]] std::map<std::string, double> facts() const { return do_facts(); }

 private:
  virtual void do_fit(const ImageSource& clean, const FitContext& context) = 0;
  [[nodiscard]] virtual bool do_fit_draws() const { return true; }
  [[nodiscard]] virtual bool do_fits_on_ranks() const { return false; }
  [[nodiscard]] virtual Images do_denoise(const Images& noisy, double sigma) const = 0;
  [[nodiscard]] virtual std::vector<double> do_levels() const { return {}; }
  [[nodiscard]] virtual bool do_can_predict() const { return false; }
  [[nodiscard]] virtual std::vector<PredictedError> do_predict(double sigma) const {
    (void)sigma;
    return {};
  }
  virtual void do_save(ModelFile& file) const = 0;
  virtual void do_load(const ModelFile& file) = 0;
  [[nodiscard]] virtual Cost do_fit_cost(std::size_t images, std::size_t levels) const {
    (void)images, (void)levels;
    return {};
  }
  [[nodiscard]] virtual std::map<std::string, double> do_facts() const { return {}; }
  [[nodiscard]] virtual bool do_holds_levels() const { return false; }

  Shape shape_;
  bool fitted_ = false;
};

/// What sort of method a catalog row is; figures and `list` group by it.
enum class Kind { reference, closed_form, trained };

/// A row of a catalog.
struct DenoiserEntry {
  std::string_view name;     ///< as written in YAML
  std::string_view summary;  ///< shown by `wavescore list`
  Kind kind = Kind::closed_form;
  Role role = Role::other;
  Look look{};
  int version = 1;             ///< raised when the same options give another result: old models are refitted
  bool tends_to_input = true;  ///< D(y, sigma) -> y as sigma -> 0 (a conformance test)
  bool beats_identity = true;  ///< at standardized sigma 2 (a conformance test)
  /// Makes an unfitted denoiser; InputError for options that cannot be, or not for this shape.
  std::unique_ptr<Denoiser> (*make)(Params& params, const Shape& shape) = nullptr;
};

/// The variance-preserving form of the same model (M1): y_vp = sqrt(abar) x + sqrt(1 - abar) n is
/// denoised at sigma^2 = (1 - abar) / abar from y = y_vp / sqrt(abar). `abar` lies between 0 and 1.
[[nodiscard]] Images denoise_variance_preserving(const Denoiser& denoiser, const Images& noisy, double abar);

/// The score (D(y, sigma) - y) / sigma^2 of the noisy density (Tweedie).
[[nodiscard]] Images score(const Denoiser& denoiser, const Images& noisy, double sigma);

}  // namespace wavescore
