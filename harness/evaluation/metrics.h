#pragma once

#include <span>
#include <string_view>

#include "core/image.h"

namespace wavescore::harness {

/// A row of the metric catalog: one number per image, for pixels in [-1, 1] that are reported in [0, 1]
/// units, i.e. after (x + 1) / 2.
struct Metric {
  std::string_view name;
  std::string_view summary;
  /// out[i] for image i; images of equal shape and number.
  void (*measure)(const Images& clean, const Images& estimate, std::span<double> out) = nullptr;
};

/// mse            mean squared error of the estimate clipped to the pixel range
/// mse_unclipped  mean squared error of the estimate as it is
/// psnr           10 log10(1 / mse), 100 where the mse is below 1e-10; so the mean over images is of PSNRs
/// ssim           structural similarity of the clipped images (below), mean over channels
[[nodiscard]] std::span<const Metric> metric_catalog();

/// The row called `name`; InputError with the nearest name otherwise.
[[nodiscard]] const Metric& find_metric(std::string_view name);

/// SSIM with scikit-image's Gaussian window (gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
/// data_range=1): 11 taps, K1 = 0.01, K2 = 0.03, population covariance, mean over the pixels whose window
/// lies in the image. The estimate is clipped first. std::invalid_argument for images smaller than 11 x 11.
void measure_ssim(const Images& clean, const Images& estimate, std::span<double> out);

}  // namespace wavescore::harness
