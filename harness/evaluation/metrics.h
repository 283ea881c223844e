#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/image.h"

namespace wavescore::harness {

/// A row of the metric catalog: one number per image, for pixels in [-1, 1] that are reported in [0, 1]
/// units, i.e. after (x + 1) / 2.
struct Metric {
  std::string_view name;
  std::string_view title;  ///< as axes and columns call it, such as "PSNR"
  std::string_view unit;   ///< such as "dB"; empty: none
  std::string_view words;  ///< in a sentence: "clipped MSE in [0, 1] pixels"
  std::string_view summary;
  /// Which way is better. An error is better the lower it is, and drawn on a logarithmic axis.
  bool higher_is_better = false;
  /// out[i] for image i; images of equal shape and number.
  void (*measure)(const Images& clean, const Images& estimate, std::span<double> out) = nullptr;

  /// Whether `a` is better than `b`.
  [[nodiscard]] bool better(double a, double b) const { return higher_is_better ? a > b : a < b; }
  /// "MSE ([0, 1] pixels)"
  [[nodiscard]] std::string axis() const;
  /// "lowest" or "highest"
  [[nodiscard]] std::string_view best_word() const { return higher_is_better ? "highest" : "lowest"; }
};

/// mse            mean squared error of the estimate clipped to the pixel range
/// mse_unclipped  mean squared error of the estimate as it is
/// psnr           10 log10(1 / mse), 100 where the mse is below 1e-10; so the mean over images is of PSNRs
/// ssim           structural similarity of the clipped images (below), mean over channels
[[nodiscard]] std::span<const Metric> metric_catalog();

/// The row called `name`; InputError with the nearest name otherwise.
[[nodiscard]] const Metric& find_metric(std::string_view name);

/// The row called `name`, or nullptr: fit_seconds and mse_by_band are in tables of results, but no metrics.
[[nodiscard]] const Metric* known_metric(std::string_view name);

/// SSIM with scikit-image's Gaussian window (gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
/// data_range=1): 11 taps, K1 = 0.01, K2 = 0.03, population covariance, mean over the pixels whose window
/// lies in the image. The estimate is clipped first. std::invalid_argument for images smaller than 11 x 11.
void measure_ssim(const Images& clean, const Images& estimate, std::span<double> out);

}  // namespace wavescore::harness
