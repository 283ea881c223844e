#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wavescore::baselines {

struct TrainingSpeed {
  double images_per_second = 0;
  double flops_per_image = 0;  ///< of one image in one step, forward and backward
};

/// A training of EDM's U-Net to be timed: one channel, one block a level.
struct TimedTraining {
  int width = 16;
  std::vector<std::int64_t> channel_mult{1, 2, 3, 4};
  bool decoder_init_attn = false;
  std::string precision = "float32";
  int resolution = 32;
  int batch = 64;
  int steps = 10;
};

/// The median time of `training`'s steps on synthetic images, after a first one. std::logic_error in a build
/// without it.
[[nodiscard]] TrainingSpeed measure_training(const TimedTraining& training);

}  // namespace wavescore::baselines
