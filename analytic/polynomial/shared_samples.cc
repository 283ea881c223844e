#include "analytic/polynomial/shared_samples.h"

#include <fmt/format.h>

#include <algorithm>

#include "analytic/numerics/blas.h"
#include "analytic/numerics/rank_sums.h"
#include "analytic/polynomial/shared_model.h"

namespace wavescore::analytic {
namespace {

using Rows = SharedFeatures::Rows;

class SharedSamples final : public SharedModel {
 public:
  SharedSamples(SharedFeatures features, double ridge) : SharedModel(std::move(features)), ridge_(ridge) {}

  std::shared_ptr<const SharedWeights> weights(double sigma) const override { return levels_.at(sigma); }

 private:
  // Noise is drawn for the levels of the fit alone.
  bool do_holds_levels() const override { return true; }
  std::vector<double> do_levels() const override { return levels_.sigmas(); }

  void fit_weights(const ImageSource& clean, const FitContext& context) override {
    levels_.clear();
    for (const double sigma : context.sigmas) levels_.add(sigma, fit_level(clean, context, sigma));
  }

  void save_weights(ModelFile& file) const override {
    file.put("sigmas", {static_cast<std::int64_t>(levels_.size())},
             std::span<const double>(levels_.sigmas()));
    for (std::size_t k = 0; k < levels_.size(); ++k) {
      const SharedWeights& w = levels_[k];
      file.put(name_of(k), {w.rows(), w.cols()},
               std::span<const float>(w.data(), static_cast<std::size_t>(w.size())));
    }
  }

  void load_weights(const ModelFile& file) override {
    levels_.clear();
    const std::vector<double> sigmas = file.doubles("sigmas");
    const auto f = static_cast<Eigen::Index>(design().size());
    const std::size_t n = design().transform().shape().pixels();
    for (std::size_t k = 0; k < sigmas.size(); ++k) {
      const auto values = file.floats(name_of(k), design().size() * n);
      levels_.add(sigmas[k], Eigen::Map<const SharedWeights>(values.data(), f, static_cast<Eigen::Index>(n)));
    }
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const auto f = static_cast<double>(design().size());
    const auto n = static_cast<double>(design().transform().shape().pixels());
    const auto s = static_cast<double>(levels);
    constexpr double kBlocks = 6 * 64e6;
    const double bytes =
        kBlocks + 8 * (f * f + f * n) + 4 * f * n * s + 8.0 * (2 * f + 2 * n) * kSharedSamples;
    return {bytes, s * (static_cast<double>(images) * (f * f + 2 * f * n) + f * f * f / 3 + 2 * f * f * n)};
  }

  static std::string name_of(std::size_t level) { return fmt::format("weights.{}", level); }

  SharedWeights fit_level(const ImageSource& clean, const FitContext& context, double sigma) const {
    const auto f = static_cast<Eigen::Index>(design().size());
    const Share share = share_of(clean.count(), *context.ranks);
    Rows gram = Rows::Zero(f, f);
    Rows right = Rows::Zero(f, static_cast<Eigen::Index>(clean.shape().pixels()));
    for_each_noisy_block(
        design().transform(), clean, share, context.seed,
        [&](std::size_t done, const CoefficientRows& c, const CoefficientRows& e) {
          const CoefficientRows noisy = c + static_cast<float>(sigma) * e;
          for (Eigen::Index s = 0; s < c.cols(); s += kSharedSamples) {
            const Eigen::Index samples = std::min(kSharedSamples, c.cols() - s);
            const Rows phi = design().evaluate(noisy.middleCols(s, samples), standardization(), sigma);
            const Rows targets = c.middleCols(s, samples).cast<double>().colwise() - standardization().mean;
            add_gram(phi.data(), design().size(), static_cast<std::size_t>(samples),
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
  LevelWeights<SharedWeights> levels_;
};

}  // namespace

std::unique_ptr<Denoiser> make_shared_samples(SharedFeatures features, double ridge) {
  return std::make_unique<SharedSamples>(std::move(features), ridge);
}

}  // namespace wavescore::analytic
