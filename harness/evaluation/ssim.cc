#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "harness/evaluation/metrics.h"

namespace wavescore::harness {
namespace {

constexpr double kSigma = 1.5;
constexpr std::size_t kRadius = 5;  // scikit-image truncates at 3.5 sigma, rounded
constexpr std::size_t kTaps = 2 * kRadius + 1;
constexpr double kC1 = 0.01 * 0.01;
constexpr double kC2 = 0.03 * 0.03;
constexpr std::size_t kMaps = 5;  // means of x, y, x^2, y^2, x y

std::array<double, kTaps> gaussian_window() {
  std::array<double, kTaps> window{};
  double sum = 0;
  for (std::size_t k = 0; k < kTaps; ++k) {
    const double distance = static_cast<double>(k) - static_cast<double>(kRadius);
    sum += window[k] = std::exp(-0.5 * distance * distance / (kSigma * kSigma));
  }
  for (double& weight : window) weight /= sum;
  return window;
}

/// SSIM of one channel at a time; holds the working rows. One per thread.
class Ssim {
 public:
  Ssim(std::size_t height, std::size_t width)
      : height_(height),
        width_(width),
        inner_(width - 2 * kRadius),
        products_(kMaps * width),
        rows_(kMaps * height * inner_),
        sums_(kMaps * inner_) {}

  double channel(const float* clean, const float* estimate) {
    for (std::size_t row = 0; row < height_; ++row)
      smooth_along(row, clean + row * width_, estimate + row * width_);
    double total = 0;
    for (std::size_t row = 0; row + 2 * kRadius < height_; ++row) total += smoothed_row(row);
    return total / static_cast<double>(inner_ * (height_ - 2 * kRadius));
  }

 private:
  /// The five products of one row, smoothed along it.
  void smooth_along(std::size_t row, const float* clean, const float* estimate) {
    for (std::size_t p = 0; p < width_; ++p) {
      const double x = (static_cast<double>(clean[p]) + 1) / 2;
      const double y = (static_cast<double>(std::clamp(estimate[p], -1.0F, 1.0F)) + 1) / 2;
      const std::array<double, kMaps> values{x, y, x * x, y * y, x * y};
      for (std::size_t m = 0; m < kMaps; ++m) products_[m * width_ + p] = values[m];
    }
    for (std::size_t m = 0; m < kMaps; ++m) {
      double* out = &rows_[(m * height_ + row) * inner_];
      std::fill_n(out, inner_, 0.0);
      for (std::size_t k = 0; k < kTaps; ++k) {
        const double* in = &products_[m * width_ + k];
        for (std::size_t p = 0; p < inner_; ++p) out[p] += window_[k] * in[p];
      }
    }
  }

  /// The sum of the index over one row of the inner image: smooths across rows.
  double smoothed_row(std::size_t row) {
    for (std::size_t m = 0; m < kMaps; ++m) {
      double* out = &sums_[m * inner_];
      std::fill_n(out, inner_, 0.0);
      for (std::size_t k = 0; k < kTaps; ++k) {
        const double* in = &rows_[(m * height_ + row + k) * inner_];
        for (std::size_t p = 0; p < inner_; ++p) out[p] += window_[k] * in[p];
      }
    }
    double total = 0;
    for (std::size_t p = 0; p < inner_; ++p) {
      const double ux = sums_[p];
      const double uy = sums_[inner_ + p];
      const double vx = sums_[2 * inner_ + p] - ux * ux;
      const double vy = sums_[3 * inner_ + p] - uy * uy;
      const double vxy = sums_[4 * inner_ + p] - ux * uy;
      total += (2 * ux * uy + kC1) * (2 * vxy + kC2) / ((ux * ux + uy * uy + kC1) * (vx + vy + kC2));
    }
    return total;
  }

  std::size_t height_;
  std::size_t width_;
  std::size_t inner_;
  std::array<double, kTaps> window_ = gaussian_window();
  std::vector<double> products_;  ///< map, pixel of the row
  std::vector<double> rows_;      ///< map, row, inner pixel
  std::vector<double> sums_;      ///< map, inner pixel
};

}  // namespace

void measure_ssim(const Images& clean, const Images& estimate, std::span<double> out) {
  const auto channels = static_cast<std::size_t>(clean.shape().channels);
  const auto height = static_cast<std::size_t>(clean.shape().height);
  const auto width = static_cast<std::size_t>(clean.shape().width);
  if (height < kTaps || width < kTaps) throw std::invalid_argument("SSIM needs images of at least 11 x 11");
#pragma omp parallel
  {
    Ssim ssim(height, width);
#pragma omp for schedule(static)
    for (std::size_t i = 0; i < out.size(); ++i) {
      double sum = 0;
      for (std::size_t c = 0; c < channels; ++c)
        sum += ssim.channel(&clean.image(i)[c * height * width], &estimate.image(i)[c * height * width]);
      out[i] = sum / static_cast<double>(channels);
    }
  }
}

}  // namespace wavescore::harness
