#include <algorithm>

#include "analytic/numerics/blas.h"
#include "analytic/numerics/rank_sums.h"
#include "analytic/numerics/recent_levels.h"
#include "analytic/polynomial/shared_estimator.h"
#include "analytic/polynomial/shared_regression.h"

namespace wavescore::analytic {
namespace {

class SharedMoments final : public SharedEstimator {
 public:
  SharedMoments(double ridge, Basis basis) : penalty_(shared_penalty(ridge, basis)) {}

  void fit(const SharedFeatures& features, const Standardization& standardization, const ImageSource& clean,
           const FitContext& context) override {
    solutions_.clear();
    measure(features, standardization, clean, context);
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
  bool draws_noise() const override { return false; }
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
    const auto kept = static_cast<double>(std::min(levels, kRecentLevels));
    constexpr double kBlocks = 4 * 64e6;
    const double measuring = kBlocks + 8.0 * 2 * f * kSharedSamples;
    const double solving = 8 * (f * f + f * n) + 4 * f * n * kept;
    const double bytes = 8 * f * f + std::max(measuring, solving);
    return {bytes, static_cast<double>(images) * f * f + s * (f * f * f / 3 + 2 * f * f * n)};
  }

 private:
  /// moments_ = mean of He(v) He(v)^T over the clean images.
  void measure(const SharedFeatures& features, const Standardization& standardization,
               const ImageSource& clean, const FitContext& context) {
    const Share share = share_of(clean.count(), *context.ranks);
    const auto size = static_cast<Eigen::Index>(features.size());
    const Eigen::VectorXd scale = standardization.clean_scales();
    moments_ = RowMatrix::Zero(size, size);
    for_each_block(
        features.transform(), clean, share.begin, share.begin + share.count,
        [&](std::size_t first, const CoefficientRows& c) {
          for (Eigen::Index s = 0; s < c.cols(); s += kSharedSamples) {
            const Eigen::Index samples = std::min(kSharedSamples, c.cols() - s);
            const RowMatrix phi = features.evaluate(c.middleCols(s, samples), standardization.mean, scale);
            add_gram(phi.data(), features.size(), static_cast<std::size_t>(samples),
                     static_cast<std::size_t>(samples), moments_.data());
            if (context.progress != nullptr)
              context.progress->checkpoint("moments", static_cast<double>(first) + static_cast<double>(s),
                                           static_cast<double>(clean.count()));
          }
        });
    sum_over_ranks(moments_, context);
    moments_ /= static_cast<double>(clean.count());
    mirror();
  }

  void mirror() { moments_.triangularView<Eigen::StrictlyUpper>() = moments_.transpose(); }

  std::shared_ptr<const SharedSolution> solution(const SharedFeatures& features,
                                                 const Standardization& standardization, double sigma) const {
    return solutions_.get(sigma, [&] {
      return SharedRegression(features, standardization, moments_, penalty_, sigma).solve();
    });
  }

  SharedPenalty penalty_;
  RowMatrix moments_;  ///< mean of He(v) He(v)^T
  mutable RecentLevels<SharedSolution> solutions_{kRecentLevels};
};

}  // namespace

std::unique_ptr<SharedEstimator> make_shared_moments(double ridge, Basis basis) {
  return std::make_unique<SharedMoments>(ridge, basis);
}

}  // namespace wavescore::analytic
