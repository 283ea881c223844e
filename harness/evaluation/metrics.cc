#include "harness/evaluation/metrics.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/error.h"
#include "core/nearest_word.h"
#include "core/params.h"

namespace wavescore::harness {
namespace {

/// Squared errors in [-1, 1] pixels are four times those in [0, 1] pixels.
constexpr double kSquaredUnit = 4.0;
constexpr double kSmallestMse = 1e-10;

/// Mean squared error of each image, its estimated pixels passed through `pixel` first.
template <class Pixel>
void mean_squares(const Images& clean, const Images& estimate, std::span<double> out, Pixel pixel) {
#pragma omp parallel for schedule(static)
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto x = clean.image(i);
    const auto e = estimate.image(i);
    double sum = 0;
    for (std::size_t p = 0; p < x.size(); ++p) {
      const double d = static_cast<double>(pixel(e[p])) - static_cast<double>(x[p]);
      sum += d * d;
    }
    out[i] = sum / (kSquaredUnit * static_cast<double>(x.size()));
  }
}

void measure_mse(const Images& clean, const Images& estimate, std::span<double> out) {
  mean_squares(clean, estimate, out, [](float e) { return std::clamp(e, -1.0F, 1.0F); });
}

void measure_mse_unclipped(const Images& clean, const Images& estimate, std::span<double> out) {
  mean_squares(clean, estimate, out, [](float e) { return e; });
}

void measure_psnr(const Images& clean, const Images& estimate, std::span<double> out) {
  measure_mse(clean, estimate, out);
  for (double& value : out) value = -10.0 * std::log10(std::max(value, kSmallestMse));
}

}  // namespace

std::span<const Metric> metric_catalog() {
  static constexpr std::array<Metric, 4> rows{{
      {.name = "mse",
       .title = "MSE",
       .unit = "[0, 1] pixels",
       .words = "clipped MSE in [0, 1] pixels",
       .summary = "mean squared error in [0, 1] pixels, the estimate clipped to the pixel range",
       .measure = measure_mse},
      {.name = "mse_unclipped",
       .title = "unclipped MSE",
       .unit = "[0, 1] pixels",
       .words = "unclipped MSE in [0, 1] pixels",
       .summary = "mean squared error in [0, 1] pixels, the estimate as it is",
       .measure = measure_mse_unclipped},
      {.name = "psnr",
       .title = "PSNR",
       .unit = "dB",
       .words = "PSNR in dB",
       .summary = "peak signal-to-noise ratio in dB of the clipped estimate, averaged over images",
       .higher_is_better = true,
       .measure = measure_psnr},
      {.name = "ssim",
       .title = "SSIM",
       .unit = "",
       .words = "SSIM",
       .summary = "structural similarity of the clipped estimate (scikit-image's Gaussian window)",
       .higher_is_better = true,
       .measure = measure_ssim},
  }};
  return rows;
}

std::string Metric::axis() const {
  return unit.empty() ? std::string(title) : fmt::format("{} ({})", title, unit);
}

const Metric* known_metric(std::string_view name) {
  const auto rows = metric_catalog();
  const auto found = std::ranges::find(rows, name, &Metric::name);
  return found == rows.end() ? nullptr : &*found;
}

const Metric& find_metric(std::string_view name) {
  if (const Metric* row = known_metric(name)) return *row;
  std::vector<std::string_view> known;
  for (const Metric& row : metric_catalog()) known.push_back(row.name);
  const auto near = nearest_word(name, known);
  throw InputError(near.empty()
                       ? fmt::format("unknown metric '{}' (there are {})", name, fmt::join(known, ", "))
                       : fmt::format("unknown metric '{}' (did you mean '{}'?)", name, near));
}

}  // namespace wavescore::harness
