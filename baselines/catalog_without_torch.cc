#include <stdexcept>

#include "baselines/benchmark.h"
#include "baselines/catalog.h"

namespace wavescore::baselines {

std::span<const DenoiserEntry> catalog() { return {}; }

void set_threads(int /*threads*/) {}

TrainingSpeed measure_unet_training(int /*width*/, const std::vector<std::int64_t>& /*channel_mult*/,
                                    bool /*decoder_init_attn*/, int /*resolution*/, int /*batch*/,
                                    int /*steps*/) {
  throw std::logic_error("this build has no LibTorch");
}

}  // namespace wavescore::baselines
