#include "analytic/numerics/k_means.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analytic/numerics/blas.h"
#include "core/random.h"

namespace wavescore::analytic {
namespace {

constexpr Eigen::Index kPointsAtATime = 1024;  // in a block
constexpr std::size_t kPointsPerCluster = 20;

double uniform(std::uint64_t seed, std::uint64_t index) {
  return static_cast<double>(random_word(seed, Purpose::fitting, index) >> 11U) * 0x1p-53;
}

/// The first index whose running sum of `weights` exceeds `share` of their total.
std::size_t draw(const Eigen::VectorXd& weights, double share) {
  std::vector<double> sums(static_cast<std::size_t>(weights.size()));
  std::partial_sum(weights.data(), weights.data() + weights.size(), sums.begin());
  const auto found = std::ranges::upper_bound(sums, share * sums.back());
  return static_cast<std::size_t>(std::min(found, sums.end() - 1) - sums.begin());
}

Images::Matrix evenly_spaced(const Images::Matrix& points, std::size_t wanted) {
  const auto total = static_cast<std::size_t>(points.rows());
  const std::size_t count = std::min(total, wanted);
  Images::Matrix result(count, points.cols());
  for (std::size_t i = 0; i < count; ++i)
    result.row(static_cast<Eigen::Index>(i)) = points.row(static_cast<Eigen::Index>(i * total / count));
  return result;
}

Eigen::VectorXd distances_to(const Images::Matrix& points, Eigen::Index point) {
  Eigen::VectorXd result(points.rows());
#pragma omp parallel for schedule(static)
  for (Eigen::Index i = 0; i < points.rows(); ++i)
    result[i] = static_cast<double>((points.row(i) - points.row(point)).squaredNorm());
  return result;
}

/// k-means++: each centre is a point, drawn in proportion to its squared distance to the centres before.
RowMatrix start(const Images::Matrix& candidates, std::size_t clusters, std::uint64_t seed,
                Progress* progress) {
  RowMatrix centres(clusters, candidates.cols());
  Eigen::VectorXd nearest = Eigen::VectorXd::Ones(candidates.rows());
  for (std::size_t k = 0; k < clusters; ++k) {
    const auto chosen = static_cast<Eigen::Index>(draw(nearest, uniform(seed, k)));
    centres.row(static_cast<Eigen::Index>(k)) = candidates.row(chosen).cast<double>();
    const Eigen::VectorXd distances = distances_to(candidates, chosen);
    nearest = k == 0 ? distances : nearest.cwiseMin(distances).eval();
    if (progress != nullptr)
      progress->checkpoint("k-means start", static_cast<double>(k + 1), static_cast<double>(clusters));
  }
  return centres;
}

void assign(const Images::Matrix& points, const RowMatrix& centres, std::vector<std::uint32_t>& labels) {
  const Eigen::RowVectorXd half_squares = 0.5 * centres.rowwise().squaredNorm().transpose();
#pragma omp parallel for schedule(static)
  for (Eigen::Index first = 0; first < points.rows(); first += kPointsAtATime) {
    const Eigen::Index count = std::min(kPointsAtATime, points.rows() - first);
    RowMatrix nearness(count, half_squares.size());
    nearness.rowwise() = -half_squares;
    add_product_transposed(points.middleRows(first, count).cast<double>(), centres, nearness);
    for (Eigen::Index i = 0; i < count; ++i)
      labels[static_cast<std::size_t>(first + i)] = index_of_largest(nearness.row(i));
  }
}

/// The mean of each cluster's points; where there are none, the centre stays.
void update(const Images::Matrix& points, const std::vector<std::uint32_t>& labels, RowMatrix& centres) {
  RowMatrix sums = RowMatrix::Zero(centres.rows(), centres.cols());
  Eigen::VectorXd counts = Eigen::VectorXd::Zero(centres.rows());
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    const auto label = static_cast<Eigen::Index>(labels[static_cast<std::size_t>(i)]);
    sums.row(label) += points.row(i).cast<double>();
    counts[label] += 1;
  }
  for (Eigen::Index k = 0; k < centres.rows(); ++k)
    if (counts[k] > 0) centres.row(k) = sums.row(k) / counts[k];
}

}  // namespace

std::vector<std::uint32_t> k_means(const Images::Matrix& points, std::size_t clusters, int rounds,
                                   std::uint64_t seed, Progress* progress) {
  std::vector<std::uint32_t> labels(static_cast<std::size_t>(points.rows()), 0);
  if (clusters <= 1 || points.rows() == 0) return labels;
  RowMatrix centres = start(evenly_spaced(points, clusters * kPointsPerCluster), clusters, seed, progress);
  assign(points, centres, labels);
  for (int round = 0; round < rounds; ++round) {
    update(points, labels, centres);
    assign(points, centres, labels);
    if (progress != nullptr) progress->checkpoint("k-means", round + 1, rounds);
  }
  return labels;
}

}  // namespace wavescore::analytic
