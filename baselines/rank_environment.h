#pragma once

#include <cstdint>
#include <string>

namespace wavescore::baselines {

/// What the environment says of the processes of this run.
struct RankEnvironment {
  int rank = 0;
  int count = 1;
  std::string host{};  ///< where rank 0 listens
  std::uint16_t port = 0;
  /// torchrun itself listens there: what the keys of this attempt begin with; empty: rank 0 listens.
  std::string agent_prefix{};
  std::string count_from{"WORLD_SIZE"};  ///< the variables that said so
  std::string host_from{"MASTER_ADDR"};
};

/// As torchrun says it: RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT. Without WORLD_SIZE as srun says it:
/// SLURM_PROCID, SLURM_STEP_NUM_TASKS or SLURM_NTASKS, the first host of SLURM_STEP_NODELIST or
/// SLURM_JOB_NODELIST, and a port of 20000 to 29999 that follows from the job and the step; MASTER_ADDR and
/// MASTER_PORT win where they are set. A batch script speaks of all its tasks without being one of them:
/// what it starts without srun is one process, as is everything else. InputError, naming the variable, for
/// what is missing or cannot be.
[[nodiscard]] RankEnvironment read_rank_environment();

/// InputError if no machine has the name of the host where rank 0 is to listen.
void check_host(const RankEnvironment& environment);

}  // namespace wavescore::baselines
