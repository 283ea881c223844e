#pragma once

#include <torch/torch.h>

#include "core/ranks.h"

namespace wavescore::baselines {

/// Replaces `values`, a contiguous float tensor, by its sum over the ranks, the same bits on every rank: one
/// all-reduce. On GPUs through NCCL where LibTorch has it (untested), else by way of the CPU.
void sum_over_ranks(torch::Tensor& values, Ranks& ranks);

/// Sums a tensor on the ranks' GPUs there; false where that cannot be.
[[nodiscard]] bool sum_on_gpus(const torch::Tensor& values, Ranks& ranks);

}  // namespace wavescore::baselines
