#include <fmt/format.h>

#include <stdexcept>

#include "baselines/benchmark.h"
#include "baselines/catalog.h"
#include "baselines/rank_environment.h"
#include "baselines/ranks.h"
#include "core/error.h"

namespace wavescore::baselines {

std::span<const DenoiserEntry> catalog() { return {}; }

bool has_bfloat16() { return false; }

void set_threads(int /*threads*/) {}

TrainingSpeed measure_training(const TimedTraining& /*training*/) {
  throw std::logic_error("this build has no LibTorch");
}

std::unique_ptr<Ranks> ranks_from_environment(const Progress* /*progress*/) {
  if (const int count = read_rank_environment().count; count > 1)
    throw InputError(
        fmt::format("WORLD_SIZE asks for {} processes, but this build has no LibTorch to join them", count));
  return std::make_unique<Ranks>();
}

}  // namespace wavescore::baselines
