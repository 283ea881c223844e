#include "baselines/catalog.h"

#include <array>

#include "baselines/cnn.h"
#include "baselines/unet.h"

namespace wavescore::baselines {

std::span<const DenoiserEntry> catalog() {
  static constexpr std::array<DenoiserEntry, 2> rows{{
      {.name = "unet",
       .summary = "EDM's U-Net, trained: width, channel_mult (one entry per level), layers_per_block, "
                  "attention; steps or minutes of Adam",
       .kind = Kind::trained,
       .role = Role::trained,
       .look = {"#D55E00", Mark::inverted},
       .make = make_unet},
      {.name = "cnn",
       .summary = "residual convolutions at one resolution, trained: width, blocks, receptive_field "
                  "(auto: 4 blocks + 5 pixels), padding; steps or minutes of Adam",
       .kind = Kind::trained,
       .role = Role::trained,
       .look = {"#0072B2", Mark::pentagon},
       .make = make_cnn},
  }};
  return rows;
}

}  // namespace wavescore::baselines
