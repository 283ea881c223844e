#pragma once

#include <torch/torch.h>

#include <vector>

#include "core/ranks.h"

namespace wavescore::baselines {

/// Replaces every parameter's gradient g by the sum over the ranks of weight * g, the same bits on every
/// rank: with the weight (images in this rank's part of the batch) / (images in the batch), the gradient of
/// the batch's mean loss. Parameters without a gradient are left out; they must be the same ones on every
/// rank.
///
/// One all-reduce for a few million values.
void average_gradients(const std::vector<torch::Tensor>& parameters, double weight, Ranks& ranks);

}  // namespace wavescore::baselines
