// One process alone: in builds without LibTorch, or where it has no c10d with Gloo.
#include <fmt/format.h>

#include "baselines/rank_environment.h"
#include "baselines/ranks.h"
#include "core/error.h"

namespace wavescore::baselines {

std::unique_ptr<Ranks> ranks_from_environment(const Progress* /*progress*/) {
  const RankEnvironment environment = read_rank_environment();
  if (environment.count > 1)
    throw InputError(
        fmt::format("{} asks for {} processes, but this build has no LibTorch with Gloo to join them",
                    environment.count_from, environment.count));
  return std::make_unique<Ranks>();
}

}  // namespace wavescore::baselines
