#pragma once

#include <filesystem>
#include <vector>

#include "harness/cells/work.h"

namespace wavescore::harness {

/// Writes the first evaluated images for the figure of images: U8 tensors k x C x H x W named
///   DATASET-RESOLUTION/clean
///   DATASET-RESOLUTION/SIGMA/noisy        SIGMA as the experiment writes it, its unit in the metadata
///   DATASET-RESOLUTION/SIGMA/LABEL        the estimate of the method with that label
/// Entries that evaluate other images of the same data set and resolution than the first one are left out.
void write_images_file(const std::filesystem::path& file, const Config& config,
                       const std::vector<Work>& work);

}  // namespace wavescore::harness
