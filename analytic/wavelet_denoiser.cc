#include "analytic/wavelet_denoiser.h"

#include <algorithm>

#include "analytic/wavelet_samples.h"
#include "core/sigma.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImages = 256;

class WaveletDenoiser final : public Denoiser {
 public:
  WaveletDenoiser(WaveletDesign design, double ridge)
      : Denoiser(design.transform().shape()), design_(std::move(design)), ridge_(ridge) {}

 private:
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    standardization_ = standardize(design_.transform(), clean, context.progress);
    sigmas_ = context.sigmas;
    weights_ = fit_samples(design_, standardization_, clean, context, ridge_);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    const std::vector<double>& weights = weights_[nearest_level(sigmas_, sigma)];
    Images result(noisy.shape(), noisy.count());
    for (std::size_t first = 0; first < noisy.count(); first += kImages) {
      const Images block = noisy.slice(first, std::min(kImages, noisy.count() - first));
      const CoefficientRows rows = coefficient_rows(design_.transform(), block);
      const Images clean = images_from_rows(design_.transform(), predict(rows, sigma, weights));
      std::ranges::copy(clean.values(), result.image(first).begin());
    }
    return result;
  }

  CoefficientRows predict(const CoefficientRows& noisy, double sigma,
                          const std::vector<double>& weights) const {
    CoefficientRows estimate(noisy.rows(), noisy.cols());
#pragma omp parallel
    {
      Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> z;
      Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> features;
      std::vector<double> scratch;
      const auto samples = static_cast<std::size_t>(noisy.cols());
#pragma omp for schedule(dynamic, 8)
      for (std::size_t t = 0; t < design_.targets(); ++t) {
        const std::vector<std::uint32_t>& context = design_.context(t);
        z.resize(static_cast<Eigen::Index>(context.size()), noisy.cols());
        for (std::size_t i = 0; i < context.size(); ++i) {
          const auto c = static_cast<Eigen::Index>(context[i]);
          z.row(static_cast<Eigen::Index>(i)) =
              (noisy.row(c).cast<double>().array() - standardization_.mean[c]) /
              standardization_.scale(context[i], sigma);
        }
        const FeatureMap& map = design_.features(t);
        features.resize(static_cast<Eigen::Index>(map.size()), noisy.cols());
        map.evaluate(z.data(), samples, samples, features.data(), scratch);
        const auto row = static_cast<Eigen::Index>(t);
        Eigen::RowVectorXd sum = Eigen::RowVectorXd::Constant(noisy.cols(), standardization_.mean[row]);
        for (std::size_t f = 0; f < map.size(); ++f)
          sum += weights[design_.offset(t) + f] * features.row(static_cast<Eigen::Index>(f));
        estimate.row(row) = sum.cast<float>();
      }
    }
    return estimate;
  }

  std::vector<double> do_levels() const override { return sigmas_; }

  void do_save(ModelFile& file) const override {
    const auto count = static_cast<std::int64_t>(design_.weights());
    standardization_.save(file);
    file.put("sigmas", {static_cast<std::int64_t>(sigmas_.size())}, std::span<const double>(sigmas_));
    for (std::size_t k = 0; k < sigmas_.size(); ++k)
      file.put(fmt_weights(k), {count}, std::span<const double>(weights_[k]));
  }

  void do_load(const ModelFile& file) override {
    standardization_ = Standardization::load(file, shape().pixels());
    sigmas_ = file.doubles("sigmas");
    weights_.clear();
    for (std::size_t k = 0; k < sigmas_.size(); ++k)
      weights_.push_back(file.doubles(fmt_weights(k), design_.weights()));
  }

  static std::string fmt_weights(std::size_t level) { return "weights." + std::to_string(level); }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    return samples_cost(design_, images, levels);
  }

  std::map<std::string, double> do_facts() const override {
    return {
        {"parameters", static_cast<double>(design_.weights() * std::max<std::size_t>(1, sigmas_.size()))}};
  }

  WaveletDesign design_;
  double ridge_;
  Standardization standardization_;
  std::vector<double> sigmas_;
  std::vector<std::vector<double>> weights_;  ///< by level, at design_.offset(target)
};

}  // namespace

std::unique_ptr<Denoiser> make_wavelet_denoiser(Params& params, const Shape& shape) {
  const PolynomialOptions polynomial = read_polynomial(params, "local", 2);
  (void)params.choice("estimator", "samples", {"samples"});
  const double ridge = params.number("ridge", 1e-6, 0.0, 1e6);
  return std::make_unique<WaveletDenoiser>(WaveletDesign(read_transform(params, shape), polynomial), ridge);
}

}  // namespace wavescore::analytic
