#pragma once

#include <yaml-cpp/yaml.h>

#include <filesystem>

#include "harness/experiment/config.h"

namespace wavescore::harness {

/// Reads an entry of `claims`:
///
///   - text: local coupling has the lowest MSE of the three families at every sigma
///     assert: {less: [local, [independent, band]], at: {sigma: all}}
///   - text: degree lowers MSE
///     assert: {falls_with: degree, of: wavelet}
///   - text: wavelets gain on the linear denoiser from 32 to 64
///     assert: {falls_with: resolution, of: {family: local, degree: 3}, relative_to: gaussian_linear}
///   - text: the sampled atoms are nearly orthonormal
///     assert: {metric: orthonormality_sampled, below: 0.05}
///
/// Methods are named by label, family or name, or by options. Of methods that have a degree and a basis,
/// those of the same are compared, unless one is named by its label. `metric` is the experiment's first
/// unless it is named; `at` takes sigma (all, highest, lowest or a list) and on (labels of data); `somewhere:
/// true` asks for one place alone. InputError with file:line.
[[nodiscard]] Claim read_claim(const std::filesystem::path& file, const YAML::Node& node,
                               const Config& config);

}  // namespace wavescore::harness
