#pragma once

#include <memory>

#include "core/progress.h"
#include "core/ranks.h"

namespace wavescore::baselines {

/// The ranks that the environment speaks of, as torchrun or srun sets it (rank_environment.h). Where it
/// speaks of one process or none, this process alone. Returns once all ranks have met; they talk through
/// c10d's TCPStore and Gloo (GLOO_SOCKET_IFNAME names the network interface).
///
/// While a rank waits for others it asks `progress` (if any, alive as long as the ranks) whether to stop, and
/// tells the others soon after the user has asked this one, also while it computes.
///
/// The destructor waits for the other ranks, unless an exception is under way.
///
/// InputError for values that cannot be, for a host that nobody knows, and for more than one rank in a build
/// without LibTorch; std::runtime_error if the ranks do not meet within 45 seconds.
[[nodiscard]] std::unique_ptr<Ranks> ranks_from_environment(const Progress* progress = nullptr);

}  // namespace wavescore::baselines
