#pragma once

#include <Eigen/Core>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/image.h"
#include "core/progress.h"

namespace wavescore::analytic {

/// Where the largest of some values is, the first of several; 0 where all are NaN. Several times faster than
/// Eigen's maxCoeff(&index), which compares one after the other.
template <class Row>
[[nodiscard]] std::uint32_t index_of_largest(const Eigen::DenseBase<Row>& row) {
  const double largest = row.maxCoeff();
  const auto end = row.derived().data() + row.size();
  const auto found = std::find(row.derived().data(), end, largest);
  return found == end ? 0 : static_cast<std::uint32_t>(found - row.derived().data());
}

/// The cluster of every row of `points`, numbered from 0 to at most `clusters` - 1: Lloyd's k-means, `rounds`
/// rounds from a k-means++ start (Arthur and Vassilvitskii, 2007) drawn among at most 20 evenly spaced points
/// a cluster (Purpose::fitting, addressed by `seed`). A cluster may be empty. The same labels for any number
/// of threads, but for ties within rounding. 2 N clusters d (rounds + 1) operations for N points of d values.
[[nodiscard]] std::vector<std::uint32_t> k_means(const Images::Matrix& points, std::size_t clusters,
                                                 int rounds, std::uint64_t seed, Progress* progress);

}  // namespace wavescore::analytic
