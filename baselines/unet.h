#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::baselines {

/// EDM's U-Net (SongUNet, DDPM++ form) with EDM's preconditioning, loss and Adam (M8).
///
/// Options: width (16), channel_mult ([1, 2, 3, 4], one entry per level), layers_per_block (1),
/// attn_resolutions ([]), decoder_init_attn (false, as the paper says; its published networks had it on), and
/// those of training_options.h.
[[nodiscard]] std::unique_ptr<Denoiser> make_unet(Params& params, const Shape& shape);

}  // namespace wavescore::baselines
