// One process alone: in builds without LibTorch, or where it has no c10d with Gloo.
#include <fmt/format.h>

#include "baselines/rank_environment.h"
#include "baselines/ranks.h"
#include "core/error.h"

namespace wavescore::baselines {

std::unique_ptr<Ranks> ranks_from_environment(const Progress* /*progress*/) {
  if (const int count = read_rank_environment().count; count > 1)
    throw InputError(fmt::format(
        "the environment asks for {} processes, but this build has no LibTorch with Gloo to join them", count));
  return std::make_unique<Ranks>();
}

}  // namespace wavescore::baselines
