#pragma once

#include <cstdint>

namespace wavescore::baselines {

/// Of a group normalisation of channels-last images.
struct GroupNormSizes {
  std::int64_t images = 0;
  std::int64_t channels = 0;
  std::int64_t pixels = 0;
  std::int64_t groups = 0;
  [[nodiscard]] std::int64_t per_group() const { return channels / groups; }
  [[nodiscard]] std::int64_t per_image() const { return channels * pixels; }
};

/// One image's pointers into the tensors of a call; those by channel or group are its own rows.
struct GroupNormImage {
  const float* x = nullptr;
  const float* shift = nullptr;  ///< null: none
  float* mean = nullptr;
  float* rstd = nullptr;
  float* total = nullptr;  ///< sum of x + shift over the pixels, by channel
};

/// Where one image's gradients go.
struct GroupNormGradients {
  float* x = nullptr;
  float* shift = nullptr;  ///< null: none
  float* weight = nullptr;
  float* bias = nullptr;
};

/// out = silu(norm(x + shift)); fills the image's mean, rstd and total.
void normalise_image(const GroupNormSizes& sizes, double eps, const GroupNormImage& image,
                     const float* weight, const float* bias, float* out);

/// With z = x + shift, h = dL/dy, zhat = (z - mean) rstd and means over a group,
///   dL/dx = rstd (w h - mean(w h) - zhat mean(w h zhat)),
/// its sum over the pixels is dL/dshift, and the image's parts of dL/dweight = sum h zhat, dL/dbias = sum h.
void differentiate_image(const GroupNormSizes& sizes, const GroupNormImage& image, const float* weight,
                         const float* bias, const float* grad, const GroupNormGradients& to);

}  // namespace wavescore::baselines
