#include <fmt/format.h>

#include <algorithm>

#include "analytic/numerics/blas.h"
#include "analytic/numerics/rank_sums.h"
#include "analytic/polynomial/shared_estimator.h"
#include "core/sigma.h"

namespace wavescore::analytic {
namespace {

using Rows = SharedFeatures::Rows;

class SharedSamples final : public SharedEstimator {
 public:
  explicit SharedSamples(double ridge) : ridge_(ridge) {}

  void fit(const SharedFeatures& features, const Standardization& standardization, const ImageSource& clean,
           const FitContext& context) override {
    sigmas_ = context.sigmas;
    weights_.clear();
    for (const double sigma : sigmas_)
      weights_.push_back(
          std::make_shared<const SharedWeights>(fit_level(features, standardization, clean, context, sigma)));
  }

  std::shared_ptr<const SharedWeights> weights(const SharedFeatures&, const Standardization&,
                                               double sigma) const override {
    return weights_[nearest_level(sigmas_, sigma)];
  }

  std::vector<double> levels() const override { return sigmas_; }
  bool draws_noise() const override { return true; }
  bool knows_errors() const override { return false; }
  CoefficientErrors errors(const SharedFeatures&, const Standardization&, double) const override {
    return {};
  }

  void save(ModelFile& file) const override {
    file.put("sigmas", {static_cast<std::int64_t>(sigmas_.size())}, std::span<const double>(sigmas_));
    for (std::size_t k = 0; k < sigmas_.size(); ++k) {
      const SharedWeights& w = *weights_[k];
      file.put(name_of(k), {w.rows(), w.cols()},
               std::span<const float>(w.data(), static_cast<std::size_t>(w.size())));
    }
  }

  void load(const SharedFeatures& features, const ModelFile& file) override {
    sigmas_ = file.doubles("sigmas");
    weights_.clear();
    const auto f = static_cast<Eigen::Index>(features.size());
    const std::size_t n = features.transform().shape().pixels();
    for (std::size_t k = 0; k < sigmas_.size(); ++k) {
      const auto values = file.floats(name_of(k), features.size() * n);
      weights_.push_back(std::make_shared<const SharedWeights>(
          Eigen::Map<const SharedWeights>(values.data(), f, static_cast<Eigen::Index>(n))));
    }
  }

  Cost cost(const SharedFeatures& features, std::size_t images, std::size_t levels) const override {
    const auto f = static_cast<double>(features.size());
    const auto n = static_cast<double>(features.transform().shape().pixels());
    const auto s = static_cast<double>(levels);
    constexpr double kBlocks = 6 * 64e6;
    const double bytes =
        kBlocks + 8 * (f * f + f * n) + 4 * f * n * s + 8.0 * (2 * f + 2 * n) * kSharedSamples;
    return {bytes, s * (static_cast<double>(images) * (f * f + 2 * f * n) + f * f * f / 3 + 2 * f * f * n)};
  }

 private:
  static std::string name_of(std::size_t level) { return fmt::format("weights.{}", level); }

  SharedWeights fit_level(const SharedFeatures& features, const Standardization& standardization,
                          const ImageSource& clean, const FitContext& context, double sigma) const {
    const auto f = static_cast<Eigen::Index>(features.size());
    const Share share = share_of(clean.count(), *context.ranks);
    Rows gram = Rows::Zero(f, f);
    Rows right = Rows::Zero(f, static_cast<Eigen::Index>(clean.shape().pixels()));
    for_each_noisy_block(
        features.transform(), clean, share, context.seed,
        [&](std::size_t done, const CoefficientRows& c, const CoefficientRows& e) {
          const CoefficientRows noisy = c + static_cast<float>(sigma) * e;
          for (Eigen::Index s = 0; s < c.cols(); s += kSharedSamples) {
            const Eigen::Index samples = std::min(kSharedSamples, c.cols() - s);
            const Rows phi = features.evaluate(noisy.middleCols(s, samples), standardization, sigma);
            const Rows targets = c.middleCols(s, samples).cast<double>().colwise() - standardization.mean;
            add_gram(phi.data(), features.size(), static_cast<std::size_t>(samples),
                     static_cast<std::size_t>(samples), gram.data());
            add_product_transposed(phi, targets, right);
            if (context.progress != nullptr)
              context.progress->checkpoint(fmt::format("shared readout, sigma {:.4g}", sigma),
                                           static_cast<double>(done) + static_cast<double>(s),
                                           static_cast<double>(share.count));
          }
        });
    sum_over_ranks(gram, context);
    sum_over_ranks(right, context);
    gram /= static_cast<double>(clean.count());
    right /= static_cast<double>(clean.count());
    gram.diagonal().tail(f - 1).array() += ridge_;
    solve_spd(gram, right);
    return right.cast<float>();
  }

  double ridge_;
  std::vector<double> sigmas_;
  std::vector<std::shared_ptr<const SharedWeights>> weights_;  ///< by level
};

}  // namespace

std::unique_ptr<SharedEstimator> make_shared_samples(double ridge) {
  return std::make_unique<SharedSamples>(ridge);
}

}  // namespace wavescore::analytic
