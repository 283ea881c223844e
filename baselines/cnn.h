#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::baselines {

/// A convolutional network at one resolution: residual blocks that know the noise level as the U-Net's do,
/// padding (zeros, or circular), and no normalisation over pixels, so that an output pixel sees exactly the
/// receptive_field x receptive_field inputs around it. Trained as the U-Net is (M8).
///
/// Options: width (32), blocks (4), receptive_field (auto: 4 blocks + 5, every convolution 3x3; an odd number
/// R: only the first (R - 1) / 2 convolutions are 3x3, the others 1x1), and those of training_options.h.
[[nodiscard]] std::unique_ptr<Denoiser> make_cnn(Params& params, const Shape& shape);

}  // namespace wavescore::baselines
