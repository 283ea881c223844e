#pragma once

#include <memory>

#include "core/image.h"
#include "harness/data/idx.h"

namespace wavescore::harness {

/// `raw` as clean images of resolution x resolution pixels in [-1, 1], byte v at v / 127.5 - 1, resized when
/// read.
///
/// Bilinear: output pixel i looks at source coordinate (i + 1/2) source / resolution - 1/2, cut at the edges,
/// and mixes its two neighbours per axis (torch: interpolate, bilinear, align_corners=False). No smoothing
/// comes before it, so it is meant for enlarging. The bits are the same on every machine.
[[nodiscard]] std::unique_ptr<ImageSource> resized(RawImages raw, int resolution);

}  // namespace wavescore::harness
