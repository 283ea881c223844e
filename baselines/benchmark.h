#pragma once

#include <cstdint>
#include <vector>

namespace wavescore::baselines {

struct TrainingSpeed {
  double images_per_second = 0;
  double flops_per_image = 0;  ///< of one image in one step, forward and backward
};

/// Trains a U-Net (width, channel_mult, one block a level, attention only where decoder_init_attn says) on
/// one-channel synthetic images of resolution x resolution for `steps` steps of `batch` images and times
/// them, after a step that is not timed. std::logic_error in a build without it.
[[nodiscard]] TrainingSpeed measure_unet_training(int width, const std::vector<std::int64_t>& channel_mult,
                                                  bool decoder_init_attn, int resolution, int batch,
                                                  int steps);

}  // namespace wavescore::baselines
