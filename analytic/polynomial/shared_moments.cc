#include "analytic/polynomial/shared_moments.h"

#include <algorithm>

#include "analytic/numerics/blas.h"
#include "analytic/numerics/rank_sums.h"
#include "analytic/numerics/recent_levels.h"
#include "analytic/polynomial/shared_model.h"
#include "analytic/polynomial/shared_regression.h"
#include "analytic/wavelet/coefficient_errors.h"

namespace wavescore::analytic {
namespace {

class SharedMoments final : public SharedModel {
 public:
  SharedMoments(SharedFeatures features, double ridge, Basis basis)
      : SharedModel(std::move(features)), penalty_(shared_penalty(ridge, basis)) {}

  std::shared_ptr<const SharedWeights> weights(double sigma) const override {
    const auto found = solution(sigma);
    return {found, &found->weights};
  }

 private:
  bool do_fit_draws() const override { return false; }
  bool do_can_predict() const override { return true; }
  std::vector<PredictedError> do_predict(double sigma) const override {
    return errors_by_band(design().transform(), {solution(sigma)->errors, {}});
  }

  void fit_weights(const ImageSource& clean, const FitContext& context) override {
    solutions_.clear();
    measure_moments(clean, context);
    solve_levels(context, [this](double sigma) { (void)solution(sigma); });
  }

  void save_weights(ModelFile& file) const override {
    std::vector<double> lower;
    lower.reserve(static_cast<std::size_t>(moments_.rows() * (moments_.rows() + 1) / 2));
    for (Eigen::Index f = 0; f < moments_.rows(); ++f)
      lower.insert(lower.end(), moments_.row(f).data(), moments_.row(f).data() + f + 1);
    file.put("moments", {static_cast<std::int64_t>(lower.size())}, std::span<const double>(lower));
  }

  void load_weights(const ModelFile& file) override {
    solutions_.clear();
    const std::vector<double> lower = file.doubles("moments", design().size() * (design().size() + 1) / 2);
    const auto size = static_cast<Eigen::Index>(design().size());
    moments_.resize(size, size);
    for (Eigen::Index f = 0; f < size; ++f)
      std::copy_n(lower.begin() + f * (f + 1) / 2, f + 1, moments_.row(f).data());
    mirror();
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const auto f = static_cast<double>(design().size());
    const auto n = static_cast<double>(design().transform().shape().pixels());
    const auto s = static_cast<double>(levels);
    const auto kept = static_cast<double>(std::min(levels, kRecentLevels));
    constexpr double kBlocks = 4 * 64e6;
    const double measuring = kBlocks + 8.0 * 2 * f * kSharedSamples;
    const double solving = 8 * (f * f + f * n) + 4 * f * n * kept;
    const double bytes = 8 * f * f + std::max(measuring, solving);
    return {bytes, static_cast<double>(images) * f * f + s * (f * f * f / 3 + 2 * f * f * n)};
  }

  /// moments_ = mean of He(v) He(v)^T over the clean images.
  void measure_moments(const ImageSource& clean, const FitContext& context) {
    const Share share = share_of(clean.count(), *context.ranks);
    const auto size = static_cast<Eigen::Index>(design().size());
    const Eigen::VectorXd scale = standardization().clean_scales();
    moments_ = RowMatrix::Zero(size, size);
    for_each_block(
        design().transform(), clean, share.begin, share.begin + share.count,
        [&](std::size_t first, const CoefficientRows& c) {
          for (Eigen::Index s = 0; s < c.cols(); s += kSharedSamples) {
            const Eigen::Index samples = std::min(kSharedSamples, c.cols() - s);
            const RowMatrix phi = design().evaluate(c.middleCols(s, samples), standardization().mean, scale);
            add_gram(phi.data(), design().size(), static_cast<std::size_t>(samples),
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

  std::shared_ptr<const SharedSolution> solution(double sigma) const {
    return solutions_.get(sigma, [&] {
      return SharedRegression(design(), standardization(), moments_, penalty_, sigma).solve();
    });
  }

  SharedPenalty penalty_;
  RowMatrix moments_;  ///< mean of He(v) He(v)^T
  mutable RecentLevels<SharedSolution> solutions_{kRecentLevels};
};

}  // namespace

std::unique_ptr<Denoiser> make_shared_moments(SharedFeatures features, double ridge, Basis basis) {
  return std::make_unique<SharedMoments>(std::move(features), ridge, basis);
}

}  // namespace wavescore::analytic
