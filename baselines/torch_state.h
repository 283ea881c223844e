#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "baselines/torch_network.h"
#include "baselines/torch_weights.h"
#include "baselines/training_options.h"
#include "core/model_file.h"

namespace wavescore::baselines {

/// What a step of a training changes, and a checkpoint holds: the weights with their gradients, Adam's
/// moments (0.9, 0.999, eps 1e-8), the average of the weights and the best weights where there are such.
class TrainingState {
 public:
  /// Initial weights of `seed`, on `device`.
  TrainingState(Network& network, const TrainingOptions& options, std::uint64_t seed,
                const torch::Device& device);

  FlatWeights weights;
  std::int64_t step = 0;  ///< steps made
  std::int64_t validations_without_better = 0;

  /// The 2-norm of the gradients: one value on their device, so that reading it waits for the device.
  [[nodiscard]] torch::Tensor gradient_norm() { return weights.gradients().norm(); }

  /// One step of Adam from weights.gradients(), whose norm is `norm`: scaled down to `clip_norm`, at
  /// lr x min(1, images so far / warmup); then the average follows.
  void update(double norm);

  /// Gives the network the average of the weights, if one is kept, and the next time its own back.
  void swap_average();

  /// Notes the validation error (lower is better) of the weights that the network has now.
  void note_validation(double error);

  /// Leaves the network with the weights to be used: the best of an early stop, else the average, else the
  /// last; and without gradients.
  void finish(Network& network);

  void put(ModelFile& file);
  /// Takes over what `put` stored. InputError if it is of another network.
  void read(const ModelFile& file);

 private:
  [[nodiscard]] torch::optim::AdamParamState& moments();

  const TrainingOptions& options_;
  torch::optim::Adam adam_;
  torch::Tensor average_;  ///< undefined: none is kept
  torch::Tensor best_;     ///< undefined: no early stop
  double best_error_;
};

}  // namespace wavescore::baselines
