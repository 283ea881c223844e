#pragma once

#include <memory>

#include "baselines/torch_network.h"
#include "baselines/training_options.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// The denoiser D of EDM (spec M8) around `network`, trained as `options` say. Serves any noise level.
/// A model file holds the network's parameters under their own names, and `steps` and `trained_images` as
/// text; a file without those two (published weights) loads too, with both 0.
[[nodiscard]] std::unique_ptr<Denoiser> make_trained(std::shared_ptr<Network> network,
                                                     const TrainingOptions& options, const Shape& shape);

}  // namespace wavescore::baselines
