#pragma once

#include <torch/version.h>

#include <torch/csrc/distributed/c10d/Store.hpp>
#if TORCH_VERSION_MAJOR >= 2
#include <torch/csrc/distributed/c10d/Backend.hpp>
#else
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#endif

#include "baselines/rank_environment.h"
#include "core/progress.h"

namespace wavescore::baselines {

/// A connection of all ranks. LibTorch 1.13 has none but ProcessGroup; its line can go with Debian 12.
#if TORCH_VERSION_MAJOR >= 2
using RankGroup = c10d::Backend;
#else
using RankGroup = c10d::ProcessGroup;
#endif

/// Where the ranks have met, and what they exchange sums through.
struct Meeting {
  c10::intrusive_ptr<c10d::Store> store;
  c10::intrusive_ptr<RankGroup> group;  ///< Gloo's, of tensors in memory; waits for any time
  int on_this_machine = 1;              ///< ranks, this one too
  int sharing_cores = 1;                ///< those of them that may use the same cores
};

/// Returns once every rank has come. std::runtime_error if they do not within 45 seconds, Cancelled if
/// `progress` (may be null) says so meanwhile.
[[nodiscard]] Meeting meet(const RankEnvironment& environment, const Progress* progress);

/// A group that sums tensors on the ranks' GPUs through NCCL, on a connection of its own; nullptr where
/// LibTorch is without NCCL. All ranks call it at the same time. Untested: compiled against LibTorch's
/// headers, never run.
[[nodiscard]] c10::intrusive_ptr<RankGroup> meet_on_gpus(const RankEnvironment& environment);

}  // namespace wavescore::baselines
