#pragma once

#include <cstdint>
#include <string>

namespace wavescore::baselines {

/// What the environment says of the processes of this run.
struct RankEnvironment {
  int rank = 0;
  int count = 1;
  std::string host;  ///< where rank 0 listens
  std::uint16_t port = 0;
  /// torchrun itself listens there: what the keys of this attempt begin with; empty: rank 0 listens.
  std::string agent_prefix;
};

/// Reads RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT; without WORLD_SIZE one process. InputError, naming
/// the variable, for what is missing or cannot be.
[[nodiscard]] RankEnvironment read_rank_environment();

}  // namespace wavescore::baselines
