#pragma once

#include <yaml-cpp/yaml.h>

#include <filesystem>

#include "harness/config/config.h"

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
/// `better: [a, others]` and `improves_with` ask the metric which way is better; `less`, `falls_with` and
/// `rises_with` are meant as they are, and refused about the experiment's first metric where of that more is
/// better and the claim does not name it.
///
/// Methods are named by label, family or name, or by options (name, label and told_sigma_factor among them).
/// Which of them are compared, comparisons_of (claim_plan.h) says. `metric` is the experiment's first unless
/// it is named; claims of `below` may name a fact of an illustration instead, and then no method. `at` takes
/// sigma (all, highest, lowest or a list) and data (labels of data); `somewhere: true` asks for one place
/// alone. InputError with file:line; what methods and options the claim names, plan() checks.
[[nodiscard]] Claim read_claim(const std::filesystem::path& file, const YAML::Node& node,
                               const Config& config);

/// Whether two claims are the same but for their text.
[[nodiscard]] bool same_assertion(const Claim& a, const Claim& b);

}  // namespace wavescore::harness
