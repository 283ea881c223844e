#pragma once

#include <memory>
#include <vector>

#include "baselines/torch_network.h"
#include "core/image.h"

namespace wavescore::baselines {

/// EDM's SongUNet in its DDPM++ form, in EDM's words.
struct UNetOptions {
  int width = 16;                                      ///< model_channels
  std::vector<std::int64_t> channel_mult{1, 2, 3, 4};  ///< channels over width, one per level
  int layers_per_block = 1;                            ///< residual blocks per level
  std::vector<std::int64_t> attn_resolutions;  ///< heights at which blocks attend, where a level has them
  bool decoder_init_attn = false;              ///< attention in the decoder's first block
};

/// Parameters are named as published ("enc.32x32_block0.conv0.weight"). InputError for channels that group
/// normalisation cannot divide; the levels must divide the shape.
[[nodiscard]] std::shared_ptr<Network> make_unet_network(const UNetOptions& options, const Shape& shape);

}  // namespace wavescore::baselines
