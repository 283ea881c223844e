#pragma once

#include <filesystem>
#include <vector>

#include "harness/store/work.h"

namespace wavescore::harness {

/// Writes the first evaluated images of each data entry for the figure of images: U8 tensors k x C x H x W
/// named, DATA being the label of the entry,
///   DATA/clean
///   DATA/SIGMA/noisy        SIGMA as the experiment writes it, its unit in the metadata
///   DATA/SIGMA/LABEL        the estimate of the method with that label
/// Of several repetitions the first. Where no images are kept there is no file.
void write_images_file(const std::filesystem::path& file, const Config& config,
                       const std::vector<Work>& work);

}  // namespace wavescore::harness
