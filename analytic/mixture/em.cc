#include "analytic/mixture/em.h"

#include <omp.h>

#include <algorithm>
#include <cmath>

#include "analytic/numerics/k_means.h"
#include "core/random.h"

namespace wavescore::analytic {
namespace {

constexpr Eigen::Index kPointsOfBlock = 512;  // in a block
constexpr Eigen::Index kBlocksAtATime = 64;   // between two calls of Progress
constexpr Eigen::Index kSolved = 16;          // components between two calls of Progress
constexpr double kSmallestMembership = 1e-3;
constexpr int kKMeansRounds = 15;

struct Member {
  std::uint32_t component;
  Membership share;
};

RowMatrix noisy_rows(const Images::Matrix& points, Eigen::Index first, double sigma, std::uint64_t seed,
                     std::uint64_t first_draw) {
  RowMatrix rows = points.middleRows(first, std::min(kPointsOfBlock, points.rows() - first)).cast<double>();
  if (sigma == 0) return rows;
  std::vector<float> draws(static_cast<std::size_t>(rows.cols()));
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    fill_normal(seed, Purpose::fitting, first_draw + static_cast<std::uint64_t>(first + i), draws);
    rows.row(i) += sigma * Eigen::Map<const Eigen::RowVectorXf>(draws.data(), rows.cols()).cast<double>();
  }
  return rows;
}

/// The shares of points `first` and on, whose probabilities are the rows of `probabilities`.
std::vector<Member> members_of(const RowMatrix& probabilities, Eigen::Index first) {
  std::vector<Member> result;
  for (Eigen::Index i = 0; i < probabilities.rows(); ++i) {
    const auto row = probabilities.row(i);
    const double kept = (row.array() > kSmallestMembership).select(row, 0.0).sum();
    for (Eigen::Index k = 0; k < row.size(); ++k)
      if (row[k] > kSmallestMembership)
        result.push_back({static_cast<std::uint32_t>(k),
                          {static_cast<std::uint32_t>(first + i), static_cast<float>(row[k] / kept)}});
  }
  return result;
}

/// Visits the points of `shares` in blocks, each row minus `mean` and times the root of its weight.
template <class Visit>
void for_each_weighted(const Images::Matrix& points, const std::vector<Membership>& shares,
                       const Eigen::VectorXd& mean, Visit visit) {
  for (std::size_t first = 0; first < shares.size(); first += kPointsOfBlock) {
    const std::size_t count = std::min<std::size_t>(kPointsOfBlock, shares.size() - first);
    RowMatrix rows(count, points.cols());
    for (std::size_t i = 0; i < count; ++i) {
      const Membership& share = shares[first + i];
      rows.row(static_cast<Eigen::Index>(i)) =
          std::sqrt(static_cast<double>(share.weight)) *
          (points.row(static_cast<Eigen::Index>(share.point)).cast<double>() - mean.transpose());
    }
    visit(rows);
  }
}

double mass_of(const std::vector<Membership>& shares) {
  double mass = 0;
  for (const Membership& share : shares) mass += static_cast<double>(share.weight);
  return mass;
}

Eigen::VectorXd mean_of(const Images::Matrix& points, const std::vector<Membership>& shares, double mass) {
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(points.cols());
  for (const Membership& share : shares)
    sum += static_cast<double>(share.weight) *
           points.row(static_cast<Eigen::Index>(share.point)).cast<double>().transpose();
  return sum / mass;
}

/// sum of all squares around the means, over the number of points: the lower triangle.
RowMatrix pooled_covariance(const Images::Matrix& points, const Eigen::VectorXd& masses,
                            const std::vector<LowRankGaussian>& components) {
  RowMatrix total = RowMatrix::Zero(points.cols(), points.cols());
  for (Eigen::Index first = 0; first < points.rows(); first += kPointsOfBlock)
    add_gram_transposed(
        points.middleRows(first, std::min(kPointsOfBlock, points.rows() - first)).cast<double>(), total);
  RowMatrix between = RowMatrix::Zero(points.cols(), points.cols());
  RowMatrix means(masses.size(), points.cols());
  for (Eigen::Index k = 0; k < masses.size(); ++k)
    means.row(k) = std::sqrt(masses[k]) * components[static_cast<std::size_t>(k)].mean.transpose();
  add_gram_transposed(means, between);
  return (total - between) / masses.sum();
}

LowRankGaussian solved(const Images::Matrix& points, const std::vector<Membership>& shares, double mass,
                       const Eigen::VectorXd& mean, const RowMatrix& pooled, double shrink,
                       std::size_t rank) {
  RowMatrix covariance = shrink * pooled;
  for_each_weighted(points, shares, mean,
                    [&](const RowMatrix& rows) { add_gram_transposed(rows, covariance); });
  covariance /= mass + shrink;
  return low_rank_gaussian(mean, covariance, rank);
}

}  // namespace

Expectation expectation(const Mixture& mixture, const Images::Matrix& points, double sigma,
                        std::uint64_t seed, std::uint64_t first_draw, Progress* progress) {
  const Eigen::Index blocks = (points.rows() + kPointsOfBlock - 1) / kPointsOfBlock;
  std::vector<std::vector<Member>> members(static_cast<std::size_t>(blocks));
  std::vector<double> sums(static_cast<std::size_t>(blocks));
  for (Eigen::Index begin = 0; begin < blocks; begin += kBlocksAtATime) {
    const Eigen::Index end = std::min(blocks, begin + kBlocksAtATime);
#pragma omp parallel for schedule(dynamic)
    for (Eigen::Index b = begin; b < end; ++b) {
      RowMatrix weights =
          mixture.log_joint(noisy_rows(points, b * kPointsOfBlock, sigma, seed, first_draw), sigma);
      sums[static_cast<std::size_t>(b)] = normalize(weights).sum();
      members[static_cast<std::size_t>(b)] = members_of(weights, b * kPointsOfBlock);
    }
    if (progress != nullptr)
      progress->checkpoint("responsibilities", static_cast<double>(end), static_cast<double>(blocks));
  }
  Expectation result{Memberships(mixture.components.size()), 0.0};
  for (const std::vector<Member>& block : members)
    for (const Member& member : block) result.shares[member.component].push_back(member.share);
  for (const double sum : sums) result.mean_log_likelihood += sum / static_cast<double>(points.rows());
  return result;
}

Mixture maximization(const Images::Matrix& points, const Memberships& shares, std::size_t rank, double shrink,
                     Progress* progress) {
  std::vector<const std::vector<Membership>*> held;
  for (const std::vector<Membership>& own : shares)
    if (!own.empty()) held.push_back(&own);
  Mixture result;
  result.components.resize(held.size());
  Eigen::VectorXd masses(held.size());
#pragma omp parallel for schedule(dynamic)
  for (std::size_t k = 0; k < held.size(); ++k) {
    const double mass = mass_of(*held[k]);
    masses[static_cast<Eigen::Index>(k)] = mass;
    result.components[k].mean = mean_of(points, *held[k], mass);
  }
  result.log_weights = (masses / masses.sum()).array().log();
  const RowMatrix pooled = pooled_covariance(points, masses, result.components);
  for (std::size_t begin = 0; begin < held.size(); begin += kSolved) {
    const std::size_t end = std::min(held.size(), begin + kSolved);
#pragma omp parallel for schedule(dynamic) if (end - begin > 1)
    for (std::size_t k = begin; k < end; ++k)
      result.components[k] = solved(points, *held[k], masses[static_cast<Eigen::Index>(k)],
                                    result.components[k].mean, pooled, shrink, rank);
    if (progress != nullptr)
      progress->checkpoint("components", static_cast<double>(end), static_cast<double>(held.size()));
  }
  return result;
}

Mixture fit_mixture(const Images::Matrix& points, const MixtureFit& fit, Progress* progress) {
  Memberships shares(fit.components);
  const std::vector<std::uint32_t> labels =
      k_means(points, fit.components, kKMeansRounds, fit.seed, progress);
  for (std::size_t i = 0; i < labels.size(); ++i)
    shares[labels[i]].push_back({static_cast<std::uint32_t>(i), 1.0F});
  Mixture mixture = maximization(points, shares, fit.rank, fit.shrink, progress);
  for (int i = 0; i < fit.iterations; ++i) {
    const auto first_draw = static_cast<std::uint64_t>(i) * static_cast<std::uint64_t>(points.rows());
    shares = expectation(mixture, points, fit.sigma, fit.seed, first_draw, progress).shares;
    mixture = maximization(points, shares, fit.rank, fit.shrink, progress);
  }
  return mixture;
}

MixtureCost mixture_cost(double points, double dimension, const MixtureFit& fit) {
  constexpr double kSharesPerPoint = 16;
  const auto components = static_cast<double>(fit.components);
  const auto rank = static_cast<double>(fit.rank);
  const double d = dimension;
  const double one = 4.0 * d * rank + 8.0 * (d + rank);
  const double threads = omp_get_max_threads();
  // Both mixtures of a step; in each thread a block with all log weights, and an eigendecomposition.
  const double bytes = 2.0 * components * one + 24.0 * kSharesPerPoint * points +
                       threads * (8.0 * kPointsOfBlock * (components + 3.0 * d) + 48.0 * d * d);
  const double solve = kSharesPerPoint * points * d * d + 5.0 * components * d * d * d;
  return {bytes, 2.0 * points * components * d * (kKMeansRounds + 1) + (fit.iterations + 1) * solve +
                     fit.iterations * 2.0 * points * components * d * rank};
}

}  // namespace wavescore::analytic
