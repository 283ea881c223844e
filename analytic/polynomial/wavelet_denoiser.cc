#include "analytic/polynomial/wavelet_denoiser.h"

#include <algorithm>
#include <functional>

#include "analytic/polynomial/cycle_spinning.h"
#include "analytic/polynomial/wavelet_estimator.h"
#include "analytic/polynomial/wavelet_model.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImagesTogether = 256;

class WaveletDenoiser final : public WaveletModel {
 public:
  WaveletDenoiser(WaveletDesign design, std::unique_ptr<WaveletEstimator> estimator)
      : WaveletModel(design.transform().shape()),
        design_(std::move(design)),
        estimator_(std::move(estimator)) {}

  const WaveletDesign& design() const override { return design_; }
  std::shared_ptr<const std::vector<double>> weights(double sigma) const override {
    return estimator_->weights(design_, standardization_, sigma);
  }
  double scale(std::size_t coefficient, double sigma) const override {
    return standardization_.scale(coefficient, sigma);
  }
  std::vector<Eigen::VectorXd> standard_errors(const ImageSource& images, std::span<const std::size_t> groups,
                                               double sigma) const override {
    return estimator_->standard_errors(design_, standardization_, images, groups, sigma);
  }
  std::optional<MomentRegression> regression(std::size_t group, double sigma) const override {
    return estimator_->regression(design_, standardization_, group, sigma);
  }

 private:
  bool do_fit_draws() const override { return estimator_->draws_noise(); }
  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    standardization_ = standardize(design_.transform(), clean, context);
    if (design_.tied()) standardization_ = standardization_.tied(design_.transform().bands());
    estimator_->fit(design_, standardization_, clean, context);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    const auto weights = this->weights(sigma);
    Images result(noisy.shape(), noisy.count());
    for (std::size_t first = 0; first < noisy.count(); first += kImagesTogether) {
      const Images block = noisy.slice(first, std::min(kImagesTogether, noisy.count() - first));
      const CoefficientRows rows = coefficient_rows(design_.transform(), block);
      const Images clean = images_from_rows(design_.transform(), predict(rows, sigma, *weights));
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
      Eigen::RowVectorXd sum(noisy.cols());
      std::vector<double> scratch;
      const auto samples = static_cast<std::size_t>(noisy.cols());
#pragma omp for schedule(dynamic, 8)
      for (std::size_t t = 0; t < design_.targets(); ++t) {
        const std::vector<std::uint32_t>& context = design_.context(t);
        z.resize(static_cast<Eigen::Index>(context.size()), noisy.cols());
        for (std::size_t i = 0; i < context.size(); ++i) {
          const auto c = static_cast<Eigen::Index>(context[i]);
          z.row(static_cast<Eigen::Index>(i)) =
              (noisy.row(c).cast<double>().array() - standardization_.mean[c]) *
              (1.0 / standardization_.scale(context[i], sigma));
        }
        design_.features(t).weighted_sum(weights.data() + design_.offset(t), z.data(), samples, samples,
                                         sum.data(), scratch);
        const auto row = static_cast<Eigen::Index>(t);
        estimate.row(row) = (sum.array() + standardization_.mean[row]).cast<float>();
      }
    }
    return estimate;
  }

  std::vector<double> do_levels() const override { return estimator_->levels(); }
  // Noise is drawn for these levels alone.
  bool do_holds_levels() const override { return estimator_->draws_noise(); }

  bool do_can_predict() const override { return estimator_->knows_errors(); }

  std::vector<PredictedError> do_predict(double sigma) const override {
    return errors_by_band(design_.transform(), estimator_->errors(design_, standardization_, sigma));
  }

  void do_save(ModelFile& file) const override {
    standardization_.save(file);
    estimator_->save(file);
  }

  void do_load(const ModelFile& file) override {
    standardization_ = Standardization::load(file, shape().pixels());
    estimator_->load(design_, file);
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    return estimator_->cost(design_, images, levels);
  }

  std::map<std::string, double> do_facts() const override {
    const std::size_t levels = std::max<std::size_t>(1, estimator_->levels().size());
    return {{"parameters", static_cast<double>(design_.weights() * levels)}};
  }

  WaveletDesign design_;
  std::unique_ptr<WaveletEstimator> estimator_;
  Standardization standardization_;
};

}  // namespace

std::unique_ptr<Denoiser> make_wavelet_denoiser(Params& params, const Shape& shape) {
  PolynomialOptions polynomial = read_polynomial(params, "local", 2);
  std::function<std::unique_ptr<WaveletEstimator>()> make_estimator;
  if (params.choice("estimator", "samples", {"samples", "moments"}) == "moments") {
    polynomial.tied = params.choice("tie", "none", {"none", "location"}) == "location";
    make_estimator = [ridge = read_ridge(params)] { return make_moment_estimator(ridge); };
  } else {
    for (const std::string_view key :
         {"tie", "folds", "shrink_toward", "ridge_by_degree", "ridge_sigma_power"})
      if (params.has(key)) params.fail(key, "needs 'estimator: moments'");
    make_estimator = [ridge = params.number("ridge", 1e-6, 0.0, 1e6)] {
      return make_sample_estimator(ridge);
    };
  }
  const WaveletTransform transform = read_transform(params, shape);
  const auto make_one = [&]() -> std::unique_ptr<Denoiser> {
    return std::make_unique<WaveletDenoiser>(WaveletDesign(transform, polynomial), make_estimator());
  };
  const int period = 1 << transform.levels();
  const auto spins = static_cast<int>(params.integer("cycle_spins", 1, 1, period));
  return spins == 1 ? make_one() : make_cycle_spinning(make_one, spins, period);
}

}  // namespace wavescore::analytic
