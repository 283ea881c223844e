#include "baselines/torch_state.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "baselines/torch_bridge.h"

namespace wavescore::baselines {
namespace {

using torch::optim::AdamOptions;
using torch::optim::AdamParamState;

/// The network with its initial weights, where they will be trained.
torch::nn::Module& prepared(Network& network, std::uint64_t seed, const torch::Device& device) {
  initialise(network, seed);
  network.to(device);
  return network;
}

}  // namespace

TrainingState::TrainingState(Network& network, const TrainingOptions& options, std::uint64_t seed,
                             const torch::Device& device)
    : weights(prepared(network, seed, device)),
      options_(options),
      adam_({weights.values()}, AdamOptions(options.lr).betas({0.9, 0.999}).eps(1e-8)),
      best_error_(std::numeric_limits<double>::infinity()) {
  // A step along a gradient of 0 changes no weight, and makes Adam's moments, which are 0.
  adam_.step();
  moments().step(0);
  if (options.ema_half_life > 0) average_ = weights.values().detach().clone();
  if (options.early_stop > 0) best_ = weights.values().detach().clone();
}

void TrainingState::update(double norm) {
  const torch::NoGradGuard no_grad;
  if (options_.clip_norm > 0 && norm > options_.clip_norm)
    weights.gradients().mul_(options_.clip_norm / norm);
  const auto batch = static_cast<double>(options_.batch);
  const double images = batch * static_cast<double>(step);
  const double warm = options_.warmup > 0 ? std::min(1.0, (images + batch) / options_.warmup) : 1.0;
  static_cast<AdamOptions&>(adam_.param_groups().front().options()).lr(options_.lr * warm);
  adam_.step();
  ++step;
  if (average_.defined()) {
    const double kept = average_kept(options_.ema_half_life, options_.ema_ramp_up, images, batch);
    average_.lerp_(weights.values(), 1.0 - kept);
  }
}

void TrainingState::swap_average() {
  if (!average_.defined()) return;
  const torch::NoGradGuard no_grad;
  const torch::Tensor own = weights.values().detach().clone();
  weights.values().copy_(average_);
  average_.copy_(own);
}

void TrainingState::note_validation(double error) {
  if (!best_.defined()) return;
  if (error < best_error_) {
    best_error_ = error;
    validations_without_better = 0;
    best_.copy_(weights.values().detach());
  } else {
    ++validations_without_better;
  }
}

void TrainingState::finish(Network& network) {
  const torch::NoGradGuard no_grad;
  network.zero_grad(/*set_to_none=*/true);
  if (std::isfinite(best_error_))
    weights.values().copy_(best_);
  else if (average_.defined())
    weights.values().copy_(average_);
}

void TrainingState::put(ModelFile& file) {
  file.metadata["step"] = std::to_string(step);
  put_tensor(file, "weights", weights.values());
  put_tensor(file, "mean", moments().exp_avg());
  put_tensor(file, "square", moments().exp_avg_sq());
  if (average_.defined()) put_tensor(file, "average", average_);
  if (!best_.defined()) return;
  put_tensor(file, "best", best_);
  file.put("best_error", {1}, std::span<const double>(&best_error_, 1));
  file.put("validations_without_better", {1}, std::span<const std::int64_t>(&validations_without_better, 1));
}

void TrainingState::read(const ModelFile& file) {
  step = std::stoll(file.text("step"));
  AdamParamState& adam = moments();
  adam.step(step);
  torch::Tensor mean = adam.exp_avg(), square = adam.exp_avg_sq();  // the same memory
  read_tensor(file, "weights", weights.values());
  read_tensor(file, "mean", mean);
  read_tensor(file, "square", square);
  if (average_.defined()) read_tensor(file, "average", average_);
  if (!best_.defined()) return;
  read_tensor(file, "best", best_);
  best_error_ = file.doubles("best_error", 1).front();
  validations_without_better = file.integers("validations_without_better", 1).front();
}

AdamParamState& TrainingState::moments() {
  return static_cast<AdamParamState&>(*adam_.state().begin()->second);
}

}  // namespace wavescore::baselines
