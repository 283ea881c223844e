#pragma once

#include <string>

namespace wavescore::baselines {

struct TrainingSpeed {
  double images_per_second = 0;
  double flops_per_image = 0;  ///< of one image in one step, forward and backward
};

/// A training to be timed, of EDM's U-Net as the paper has it: 32 x 32, one channel, channel_mult [1, 2, 3,
/// 4], attention in the decoder's first block.
struct TimedTraining {
  int width = 16;
  std::string precision = "float32";
  int batch = 64;
  int steps = 10;
};

/// The median time of `training`'s steps on synthetic images, after a first one. std::logic_error in a build
/// without it.
[[nodiscard]] TrainingSpeed measure_training(const TimedTraining& training);

}  // namespace wavescore::baselines
