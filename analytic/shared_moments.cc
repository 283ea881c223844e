#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "analytic/blas.h"
#include "analytic/recent_levels.h"
#include "analytic/shared_estimator.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kSolutions = 8;  // kept for recently used noise levels
constexpr int kDegree = 4;             // the largest that options allow

double binomial(int n, int k) { return k == 0 ? 1.0 : binomial(n - 1, k - 1) * n / k; }

/// He_a He_b = sum_k linearized(a, b, k) He_{a + b - 2k}.
double linearized(int a, int b, int k) { return binomial(a, k) * binomial(b, k) * std::tgamma(k + 1.0); }

/// He_a = sum_n coefficient(a, n) p_n, p_n the polynomials of `basis`.
double coefficient(Basis basis, int a, int n) {
  if (basis == Basis::monomial) {  // a! (-1)^k / (k! (a - 2k)! 2^k), n = a - 2k
    if (n > a || (a - n) % 2 != 0) return 0.0;
    const int k = (a - n) / 2;
    return std::tgamma(a + 1.0) / (std::tgamma(k + 1.0) * std::tgamma(n + 1.0)) * std::pow(-0.5, k);
  }
  if (a != n) return 0.0;
  return basis == Basis::hermite ? 1.0 : std::sqrt(std::tgamma(a + 1.0));
}

/// The features that are powers 1 to degree of one coefficient.
struct Block {
  Eigen::Index first = 0;  ///< the feature He_1
  int degree = 0;
};

std::vector<Block> blocks_of(const SharedFeatures& features) {
  std::vector<Block> blocks(features.transform().shape().pixels());
  for (std::size_t f = 1; f < features.size(); ++f) {
    const auto& [target, power] = features.factors()[f].front();
    if (power == 1) blocks[target].first = static_cast<Eigen::Index>(f);
    blocks[target].degree = std::max<int>(blocks[target].degree, power);
  }
  return blocks;
}

/// The weights at one noise level and the errors that they make.
struct Solution {
  SharedWeights weights;
  std::vector<double> errors;
};

class SharedMoments final : public SharedEstimator {
 public:
  SharedMoments(double ridge, Basis basis) : ridge_(ridge) {
    for (int a = 1; a <= kDegree; ++a)
      for (int b = 1; b <= kDegree; ++b)
        for (int n = 1; n <= kDegree; ++n)
          penalty_(a - 1, b - 1) += coefficient(basis, a, n) * coefficient(basis, b, n);
  }

  void fit(const SharedFeatures& features, const Standardization& standardization, const ImageSource& clean,
           const FitContext& context) override {
    solutions_.clear();
    measure(features, standardization, clean, context.progress);
    // Solved now, so that the time counts as fitting.
    for (std::size_t k = 0; k < context.sigmas.size(); ++k) {
      if (context.progress != nullptr)
        context.progress->checkpoint("solving", static_cast<double>(k),
                                     static_cast<double>(context.sigmas.size()));
      (void)solution(features, standardization, context.sigmas[k]);
    }
  }

  std::shared_ptr<const SharedWeights> weights(const SharedFeatures& features,
                                               const Standardization& standardization,
                                               double sigma) const override {
    const auto found = solution(features, standardization, sigma);
    return {found, &found->weights};
  }

  std::vector<double> levels() const override { return {}; }
  bool knows_errors() const override { return true; }
  CoefficientErrors errors(const SharedFeatures& features, const Standardization& standardization,
                           double sigma) const override {
    return {solution(features, standardization, sigma)->errors, {}};
  }

  void save(ModelFile& file) const override {
    std::vector<double> lower;
    lower.reserve(static_cast<std::size_t>(moments_.rows() * (moments_.rows() + 1) / 2));
    for (Eigen::Index f = 0; f < moments_.rows(); ++f)
      lower.insert(lower.end(), moments_.row(f).data(), moments_.row(f).data() + f + 1);
    file.put("moments", {static_cast<std::int64_t>(lower.size())}, std::span<const double>(lower));
  }

  void load(const SharedFeatures& features, const ModelFile& file) override {
    solutions_.clear();
    const std::vector<double> lower = file.doubles("moments", features.size() * (features.size() + 1) / 2);
    const auto size = static_cast<Eigen::Index>(features.size());
    moments_.resize(size, size);
    for (Eigen::Index f = 0; f < size; ++f)
      std::copy_n(lower.begin() + f * (f + 1) / 2, f + 1, moments_.row(f).data());
    mirror();
  }

  Cost cost(const SharedFeatures& features, std::size_t images, std::size_t levels) const override {
    const auto f = static_cast<double>(features.size());
    const auto n = static_cast<double>(features.transform().shape().pixels());
    const auto s = static_cast<double>(levels);
    const auto kept = static_cast<double>(std::min(levels, kSolutions));
    constexpr double kBlocks = 4 * 64e6;
    const double bytes = kBlocks + 8 * (2 * f * f + f * n) + 4 * f * n * kept + 8.0 * 2 * f * kSharedSamples;
    return {bytes, static_cast<double>(images) * f * f + s * (f * f * f / 3 + 2 * f * f * n)};
  }

 private:
  /// moments_ = mean of He(v) He(v)^T over the clean images.
  void measure(const SharedFeatures& features, const Standardization& standardization,
               const ImageSource& clean, Progress* progress) {
    const auto size = static_cast<Eigen::Index>(features.size());
    const Eigen::VectorXd scale = clean_scales(standardization);
    moments_ = RowMatrix::Zero(size, size);
    for_each_block(
        features.transform(), clean, 0, clean.count(), [&](std::size_t first, const CoefficientRows& c) {
          for (Eigen::Index s = 0; s < c.cols(); s += kSharedSamples) {
            const Eigen::Index samples = std::min(kSharedSamples, c.cols() - s);
            const RowMatrix phi = features.evaluate(c.middleCols(s, samples), standardization.mean, scale);
            add_gram(phi.data(), features.size(), static_cast<std::size_t>(samples),
                     static_cast<std::size_t>(samples), moments_.data());
            if (progress != nullptr)
              progress->checkpoint("moments", static_cast<double>(first) + static_cast<double>(s),
                                   static_cast<double>(clean.count()));
          }
        });
    moments_ /= static_cast<double>(clean.count());
    mirror();
  }

  void mirror() { moments_.triangularView<Eigen::StrictlyUpper>() = moments_.transpose(); }

  static Eigen::VectorXd clean_scales(const Standardization& standardization) {
    Eigen::VectorXd scale(standardization.mean.size());
    for (Eigen::Index t = 0; t < scale.size(); ++t)
      scale[t] = standardization.clean_scale(static_cast<std::size_t>(t));
    return scale;
  }

  std::shared_ptr<const Solution> solution(const SharedFeatures& features,
                                           const Standardization& standardization, double sigma) const {
    return solutions_.get(sigma, [&] { return solve(features, standardization, sigma); });
  }

  Solution solve(const SharedFeatures& features, const Standardization& standardization, double sigma) const {
    const std::vector<Block> blocks = blocks_of(features);
    const Eigen::VectorXd scale = clean_scales(standardization);
    const Eigen::ArrayXd rho = scale.array() / (scale.array().square() + sigma * sigma).sqrt();
    Eigen::RowVectorXd damping = Eigen::RowVectorXd::Ones(moments_.rows());  // rho^a of every feature
    for (std::size_t t = 0; t < blocks.size(); ++t)
      for (int a = 1; a <= blocks[t].degree; ++a)
        damping[blocks[t].first + a - 1] = std::pow(rho[static_cast<Eigen::Index>(t)], a);

    RowMatrix system = noisy_gram(blocks, rho, damping);
    RowMatrix theta(moments_.rows(), scale.size());
#pragma omp parallel for schedule(static)
    for (Eigen::Index f = 0; f < theta.rows(); ++f) theta.row(f) = right(blocks, scale, damping, f);
    solve_spd(system, theta);
    return {theta.cast<float>(), training_errors(blocks, scale, damping, theta)};
  }

  /// E[He(z) He(z)^T] with the penalty, lower triangle.
  RowMatrix noisy_gram(const std::vector<Block>& blocks, const Eigen::ArrayXd& rho,
                       const Eigen::RowVectorXd& damping) const {
    RowMatrix gram(moments_.rows(), moments_.rows());
#pragma omp parallel for schedule(dynamic, 64)
    for (Eigen::Index f = 0; f < gram.rows(); ++f)
      gram.row(f).head(f + 1) = damping[f] * moments_.row(f).head(f + 1).cwiseProduct(damping.head(f + 1));
    for (std::size_t t = 0; t < blocks.size(); ++t) {
      const auto& [first, degree] = blocks[t];
      const auto h = own_moments(blocks[t]);
      for (int a = 1; a <= degree; ++a)
        for (int b = 1; b <= a; ++b) {
          double sum = ridge_ * penalty_(a - 1, b - 1);
          for (int k = 0; k <= b; ++k)
            sum += linearized(a, b, k) * std::pow(rho[static_cast<Eigen::Index>(t)], a + b - 2 * k) *
                   h[static_cast<std::size_t>(a + b - 2 * k)];
          gram(first + a - 1, first + b - 1) = sum;
        }
    }
    return gram;
  }

  /// E[He_m(v_t)] for m up to twice the degree: those above it out of E[He_D He_{m - D}].
  std::array<double, 2 * kDegree + 1> own_moments(const Block& block) const {
    std::array<double, 2 * kDegree + 1> h{1.0};
    const int degree = block.degree;
    const Eigen::Index top = block.first + degree - 1;
    for (int m = 1; m <= 2 * degree; ++m) {
      double& value = h[static_cast<std::size_t>(m)];
      value = m <= degree ? moments_(block.first + m - 1, 0) : moments_(top, block.first + m - degree - 1);
      for (int k = 1; k <= m - degree; ++k)
        value -= linearized(degree, m - degree, k) * h[static_cast<std::size_t>(m - 2 * k)];
    }
    return h;
  }

  /// E[u_t He_a(z_i)] of feature f = (i, a) for every t.
  Eigen::RowVectorXd right(const std::vector<Block>& blocks, const Eigen::VectorXd& scale,
                           const Eigen::RowVectorXd& damping, Eigen::Index f) const {
    Eigen::RowVectorXd row(scale.size());
    for (Eigen::Index t = 0; t < row.size(); ++t)
      row[t] = damping[f] * scale[t] * moments_(f, blocks[static_cast<std::size_t>(t)].first);
    return row;
  }

  /// E[u_t^2] - 2 theta^T b + theta^T G theta, where (G + gamma P) theta = b.
  std::vector<double> training_errors(const std::vector<Block>& blocks, const Eigen::VectorXd& scale,
                                      const Eigen::RowVectorXd& damping, const RowMatrix& theta) const {
    std::vector<double> errors(blocks.size());
    Eigen::Map<Eigen::RowVectorXd> sum(errors.data(), scale.size());
    for (Eigen::Index t = 0; t < scale.size(); ++t) {
      const Eigen::Index one = blocks[static_cast<std::size_t>(t)].first;
      sum[t] = scale[t] * scale[t] * moments_(one, one);
    }
    for (Eigen::Index f = 0; f < theta.rows(); ++f)
      sum -= right(blocks, scale, damping, f).cwiseProduct(theta.row(f));
    for (const auto& [first, degree] : blocks)
      for (int a = 0; a < degree; ++a)
        for (int b = 0; b < degree; ++b)
          if (penalty_(a, b) != 0)
            sum -= ridge_ * penalty_(a, b) * theta.row(first + a).cwiseProduct(theta.row(first + b));
    return errors;
  }

  double ridge_;
  /// What ||Theta||^2 in the option's basis is for weights of He_1, He_2, ... of one coefficient.
  Eigen::Matrix<double, kDegree, kDegree> penalty_ = Eigen::Matrix<double, kDegree, kDegree>::Zero();
  RowMatrix moments_;  ///< mean of He(v) He(v)^T
  mutable RecentLevels<Solution> solutions_{kSolutions};
};

}  // namespace

std::unique_ptr<SharedEstimator> make_shared_moments(double ridge, Basis basis) {
  return std::make_unique<SharedMoments>(ridge, basis);
}

}  // namespace wavescore::analytic
