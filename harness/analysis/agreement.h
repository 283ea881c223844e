#pragma once

#include <vector>

#include "harness/analysis/measurements.h"
#include "harness/results/pairs.h"

namespace wavescore::harness {

/// How far method a does what method b does, for every ordered pair of methods on the same noisy images y:
///
///   agreement = 1 - sum |D_a(y) - D_b(y)|^2 / sum |D_b(y) - y|^2
///
/// over the first images of each cell, unclipped (compared_images): 1 where both give the same estimates, 0
/// where a is as far from b as the noisy image is, and below where it is farther. In all; and where b is a
/// trained method, by scale and orientation of the db2 transform too, both sums over that band. The interval
/// is that of the ratio (summarize_ratios). Methods of one data entry and level are held in memory together.
[[nodiscard]] std::vector<PairRow> measure_agreement(const Measurements& measurements);

}  // namespace wavescore::harness
