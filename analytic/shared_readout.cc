#include "analytic/shared_readout.h"

#include <fmt/format.h>

#include <algorithm>

#include "analytic/blas.h"
#include "analytic/shared_features.h"
#include "core/sigma.h"

namespace wavescore::analytic {
namespace {

using Rows = SharedFeatures::Rows;
using Weights = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;  // features x pixels

constexpr Eigen::Index kSamples = 512;

class SharedReadout final : public Denoiser {
 public:
  SharedReadout(WaveletTransform transform, const PolynomialOptions& options, double ridge)
      : Denoiser(transform.shape()),
        transform_(std::move(transform)),
        features_(transform_, options.dependency, options.basis),
        ridge_(ridge) {}

 private:
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    standardization_ = standardize(transform_, clean, context.progress);
    sigmas_ = context.sigmas;
    weights_.clear();
    for (const double sigma : sigmas_) weights_.push_back(fit_level(clean, context, sigma));
  }

  Weights fit_level(const ImageSource& clean, const FitContext& context, double sigma) const {
    const auto f = static_cast<Eigen::Index>(features_.size());
    Rows gram = Rows::Zero(f, f);
    Rows right = Rows::Zero(f, static_cast<Eigen::Index>(shape().pixels()));
    for_each_noisy_block(
        transform_, clean, context.seed,
        [&](std::size_t first, const CoefficientRows& c, const CoefficientRows& e) {
          const CoefficientRows noisy = c + static_cast<float>(sigma) * e;
          for (Eigen::Index s = 0; s < c.cols(); s += kSamples) {
            add_samples(noisy.middleCols(s, std::min(kSamples, c.cols() - s)),
                        c.middleCols(s, std::min(kSamples, c.cols() - s)), sigma, gram, right);
            if (context.progress != nullptr)
              context.progress->checkpoint(fmt::format("shared readout, sigma {:.4g}", sigma),
                                           static_cast<double>(first) + static_cast<double>(s),
                                           static_cast<double>(clean.count()));
          }
        });
    gram /= static_cast<double>(clean.count());
    right /= static_cast<double>(clean.count());
    gram.diagonal().tail(f - 1).array() += ridge_;
    solve_spd(gram, right);
    return right.cast<float>();
  }

  void add_samples(const CoefficientRows& noisy, const CoefficientRows& clean, double sigma, Rows& gram,
                   Rows& right) const {
    const Rows phi = features_.evaluate(noisy, standardization_, sigma);
    const Rows targets = clean.cast<double>().colwise() - standardization_.mean;
    add_gram(phi.data(), features_.size(), static_cast<std::size_t>(phi.cols()),
             static_cast<std::size_t>(phi.cols()), gram.data());
    add_product_transposed(phi, targets, right);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    const Rows weights = weights_[nearest_level(sigmas_, sigma)].cast<double>();
    const CoefficientRows rows = coefficient_rows(transform_, noisy);
    CoefficientRows estimate(rows.rows(), rows.cols());
    for (Eigen::Index s = 0; s < rows.cols(); s += kSamples) {
      const Eigen::Index samples = std::min(kSamples, rows.cols() - s);
      const Rows phi = features_.evaluate(rows.middleCols(s, samples), standardization_, sigma);
      Rows sum = standardization_.mean.replicate(1, samples);
      add_transposed_product(weights, phi, sum);
      estimate.middleCols(s, samples) = sum.cast<float>();
    }
    return images_from_rows(transform_, estimate);
  }

  std::vector<double> do_levels() const override { return sigmas_; }

  void do_save(ModelFile& file) const override {
    const auto n = static_cast<std::int64_t>(shape().pixels());
    standardization_.save(file);
    file.put("sigmas", {static_cast<std::int64_t>(sigmas_.size())}, std::span<const double>(sigmas_));
    for (std::size_t k = 0; k < sigmas_.size(); ++k)
      file.put(fmt::format("weights.{}", k), {static_cast<std::int64_t>(features_.size()), n},
               std::span<const float>(weights_[k].data(), static_cast<std::size_t>(weights_[k].size())));
  }

  void do_load(const ModelFile& file) override {
    standardization_ = Standardization::load(file, shape().pixels());
    sigmas_ = file.doubles("sigmas");
    weights_.clear();
    const auto f = static_cast<Eigen::Index>(features_.size());
    const auto n = static_cast<Eigen::Index>(shape().pixels());
    for (std::size_t k = 0; k < sigmas_.size(); ++k) {
      const auto values = file.floats(fmt::format("weights.{}", k), features_.size() * shape().pixels());
      weights_.emplace_back(Eigen::Map<const Weights>(values.data(), f, n));
    }
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const auto f = static_cast<double>(features_.size());
    const auto n = static_cast<double>(shape().pixels());
    const auto s = static_cast<double>(levels);
    constexpr double kBlocks = 6 * 64e6;
    const double bytes = kBlocks + 8 * (f * f + f * n) + 4 * f * n * s + 8.0 * (2 * f + 2 * n) * kSamples;
    return {bytes, s * (static_cast<double>(images) * (f * f + 2 * f * n) + f * f * f / 3 + 2 * f * f * n)};
  }

  std::map<std::string, double> do_facts() const override {
    const double one = static_cast<double>(features_.size()) * static_cast<double>(shape().pixels());
    return {{"parameters", one * static_cast<double>(std::max<std::size_t>(1, sigmas_.size()))}};
  }

  WaveletTransform transform_;
  SharedFeatures features_;
  double ridge_;
  Standardization standardization_;
  std::vector<double> sigmas_;
  std::vector<Weights> weights_;  ///< by level
};

}  // namespace

std::unique_ptr<Denoiser> make_shared_readout(Params& params, const Shape& shape) {
  const PolynomialOptions polynomial = read_polynomial(params, "independent", 1);
  const double ridge = params.number("ridge", 1e-6, 0.0, 1e6);
  return std::make_unique<SharedReadout>(read_transform(params, shape), polynomial, ridge);
}

}  // namespace wavescore::analytic
