#pragma once

#include <torch/torch.h>

#include "core/model_file.h"

namespace wavescore::baselines {

/// A network's parameters as one flat tensor, and their gradients as another. The parameters become views of
/// them, in their own strides, so that an optimiser, an average, a norm or a sum over processes is one
/// operation instead of one a parameter. What the views leave out (padding to 64 bytes) stays 0.
class FlatWeights {
 public:
  explicit FlatWeights(torch::nn::Module& network);

  /// A leaf, whose gradient is gradients().
  [[nodiscard]] torch::Tensor& values() { return values_; }
  /// To be zeroed before a step; backward() adds.
  [[nodiscard]] torch::Tensor& gradients() { return gradients_; }

 private:
  torch::Tensor values_;
  torch::Tensor gradients_;
};

/// The moving average of weights by EDM's rule: after a step of `batch` images it keeps beta = 0.5^(batch /
/// h) of itself, h = min(half_life, ramp_up x images before the step), or half_life where
/// ramp_up is 0, all in images.
[[nodiscard]] double average_kept(double half_life, double ramp_up, double images_before, double batch);

}  // namespace wavescore::baselines
