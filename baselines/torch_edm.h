#pragma once

#include <torch/torch.h>

#include <memory>

#include "baselines/torch_network.h"
#include "baselines/training_options.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// D(y, sigma) = c_skip y + c_out F(c_in y, ln(sigma) / 4), EDM's preconditioning (M8). `noisy` is
/// N x C x H x W, `sigma` holds N noise levels in pixel units.
[[nodiscard]] torch::Tensor precondition(Network& network, const torch::Tensor& noisy,
                                         const torch::Tensor& sigma, double sigma_data);

/// The mean over images and pixels of (sigma^2 + sd^2) / (sigma sd)^2 (D(y, sigma) - x)^2 (M8).
[[nodiscard]] torch::Tensor weighted_loss(const torch::Tensor& denoised, const torch::Tensor& clean,
                                          const torch::Tensor& sigma, double sigma_data);

/// D of every image at one level, without gradients, in chunks that bound the memory.
[[nodiscard]] Images denoise_in_chunks(Network& network, const Images& noisy, double sigma,
                                       double sigma_data);

/// The denoiser D of EDM (M8) around `network`, trained as `options` say. Serves any noise level.
/// A model file holds the network's parameters under their own names, and `steps` and `trained_images` as
/// text; a file without those two (published weights) loads too, with both 0.
[[nodiscard]] std::unique_ptr<Denoiser> make_trained(std::shared_ptr<Network> network,
                                                     const TrainingOptions& options, const Shape& shape);

}  // namespace wavescore::baselines
