#include "analytic/polynomial/shared_readout.h"

#include <algorithm>

#include "analytic/numerics/blas.h"
#include "analytic/polynomial/shared_estimator.h"

namespace wavescore::analytic {
namespace {

class SharedReadout final : public Denoiser {
 public:
  SharedReadout(SharedFeatures features, std::unique_ptr<SharedEstimator> estimator)
      : Denoiser(features.transform().shape()),
        features_(std::move(features)),
        estimator_(std::move(estimator)) {}

 private:
  bool do_fit_draws() const override { return estimator_->draws_noise(); }
  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    standardization_ = standardize(features_.transform(), clean, context);
    estimator_->fit(features_, standardization_, clean, context);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    const RowMatrix weights = estimator_->weights(features_, standardization_, sigma)->cast<double>();
    const CoefficientRows rows = coefficient_rows(features_.transform(), noisy);
    CoefficientRows estimate(rows.rows(), rows.cols());
    for (Eigen::Index s = 0; s < rows.cols(); s += kSharedSamples) {
      const Eigen::Index samples = std::min(kSharedSamples, rows.cols() - s);
      const RowMatrix phi = features_.evaluate(rows.middleCols(s, samples), standardization_, sigma);
      RowMatrix sum(rows.rows(), samples);
      sum.colwise() = standardization_.mean;
      add_transposed_product(weights, phi, sum);
      estimate.middleCols(s, samples) = sum.cast<float>();
    }
    return images_from_rows(features_.transform(), estimate);
  }

  std::vector<double> do_levels() const override { return estimator_->levels(); }
  // Noise is drawn for these levels alone.
  bool do_holds_levels() const override { return estimator_->draws_noise(); }

  bool do_can_predict() const override { return estimator_->knows_errors(); }
  std::vector<PredictedError> do_predict(double sigma) const override {
    return errors_by_band(features_.transform(), estimator_->errors(features_, standardization_, sigma));
  }

  void do_save(ModelFile& file) const override {
    standardization_.save(file);
    estimator_->save(file);
  }

  void do_load(const ModelFile& file) override {
    standardization_ = Standardization::load(file, shape().pixels());
    estimator_->load(features_, file);
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    return estimator_->cost(features_, images, levels);
  }

  std::map<std::string, double> do_facts() const override {
    const std::size_t levels = std::max<std::size_t>(1, estimator_->levels().size());
    return {{"parameters", static_cast<double>(features_.size() * shape().pixels() * levels)}};
  }

  SharedFeatures features_;
  std::unique_ptr<SharedEstimator> estimator_;
  Standardization standardization_;
};

}  // namespace

std::unique_ptr<Denoiser> make_shared_readout(Params& params, const Shape& shape) {
  const PolynomialOptions polynomial = read_polynomial(params, "independent", 1);
  const bool moments = params.choice("estimator", "samples", {"samples", "moments"}) == "moments";
  const double ridge = params.number("ridge", 1e-6, 0.0, 1e6);
  SharedFeatures features(read_transform(params, shape), polynomial.dependency,
                          moments ? Basis::hermite : polynomial.basis);
  if (!moments) return std::make_unique<SharedReadout>(std::move(features), make_shared_samples(ridge));
  if (std::ranges::any_of(features.factors(), [](const auto& factors) { return factors.size() > 1; }))
    params.fail("estimator",
                "cannot be moments with products of coefficients, whose noise does not factorise: choose "
                "'family: independent', 'terms: additive' or 'estimator: samples'");
  return std::make_unique<SharedReadout>(std::move(features), make_shared_moments(ridge, polynomial.basis));
}

}  // namespace wavescore::analytic
