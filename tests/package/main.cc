// Fits two closed forms to images of a program's own, and denoises others with them.
#include <array>
#include <cmath>
#include <cstdio>

#include "analytic/catalog.h"
#include "core/denoiser.h"
#include "core/random.h"

namespace {

using namespace wavescore;

/// Smooth images: a wave of random amplitude and place.
Images waves(std::size_t count, std::uint64_t first) {
  Images images({1, 32, 32}, count);
  for (std::size_t i = 0; i < count; ++i) {
    std::array<float, 3> draw{};
    fill_normal(1, Purpose::synthetic, first + i, draw);
    for (int p = 0; p < 32 * 32; ++p)
      images.image(i)[static_cast<std::size_t>(p)] =
          0.3F * draw[0] * std::sin(0.2F * static_cast<float>(p / 32) + draw[1]) +
          0.3F * draw[2] * std::cos(0.2F * static_cast<float>(p % 32));
  }
  return images;
}

double mean_square(const Images& a, const Images& b) {
  return static_cast<double>((a.matrix() - b.matrix()).squaredNorm()) /
         static_cast<double>(a.values().size());
}

}  // namespace

int main() {
  constexpr double sigma = 0.5;
  const ImagesInMemory training(waves(500, 0));
  const Images clean = waves(100, 1000);
  const Images noisy = add_noise(clean, sigma, 1, Purpose::evaluation, 0);
  for (const DenoiserEntry& method : analytic::catalog()) {
    if (method.name != "gaussian_linear" && method.name != "wavelet") continue;
    Params params(std::string(method.name), "main.cc", 0, {});
    const auto denoiser = method.make(params, clean.shape());
    denoiser->fit(training, {.seed = 1, .sigmas = {sigma}});
    const double error = mean_square(denoiser->denoise(noisy, sigma), clean);
    std::printf("%s: %.4f of the noise is left\n", std::string(method.name).c_str(), error / (sigma * sigma));
    if (error > 0.5 * sigma * sigma) return 1;
  }
}
