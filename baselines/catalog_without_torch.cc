#include <stdexcept>

#include "baselines/benchmark.h"
#include "baselines/catalog.h"

namespace wavescore::baselines {

std::span<const DenoiserEntry> catalog() { return {}; }

bool has_bfloat16() { return false; }

bool has_cuda() { return false; }

void set_threads(int /*threads*/) {}

TrainingSpeed measure_training(const TimedTraining& /*training*/) {
  throw std::logic_error("this build has no LibTorch");
}

}  // namespace wavescore::baselines
