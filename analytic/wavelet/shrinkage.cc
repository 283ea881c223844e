#include "analytic/wavelet/shrinkage.h"

#include <cmath>
#include <limits>

#include "analytic/wavelet/transform.h"

namespace wavescore::analytic {
namespace {

enum class Rule { soft, hard, bayes };

void shrink_soft(std::span<float> band, double threshold) {
  for (float& d : band) d = static_cast<float>(std::copysign(std::max(std::abs(d) - threshold, 0.0), d));
}

void shrink_hard(std::span<float> band, double threshold) {
  for (float& d : band)
    if (std::abs(d) <= threshold) d = 0.0F;
}

/// Infinite where the band holds no more than noise.
double bayes_threshold(std::span<const float> band, double sigma) {
  double squares = 0;
  for (const float d : band) squares += static_cast<double>(d) * d;
  const double signal = squares / static_cast<double>(band.size()) - sigma * sigma;
  return signal > 0 ? sigma * sigma / std::sqrt(signal) : std::numeric_limits<double>::infinity();
}

class Shrinkage final : public Denoiser {
 public:
  Shrinkage(WaveletTransform transform, Rule rule)
      : Denoiser(transform.shape()), rule_(rule), transform_(std::move(transform)) {}

 private:
  bool do_fit_draws() const override { return false; }
  void do_fit(const ImageSource&, const FitContext&) override {}

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images coefficients = transform_.forward(noisy);
#pragma omp parallel for schedule(static)
    for (std::size_t i = 0; i < coefficients.count(); ++i) shrink(coefficients.image(i), sigma);
    return transform_.inverse(coefficients);
  }

  void shrink(std::span<float> coefficients, double sigma) const {
    const double universal = sigma * std::sqrt(2.0 * std::log(static_cast<double>(shape().pixels())));
    for (const Band& band : transform_.bands()) {
      if (band.orientation == Orientation::approximation) continue;
      const auto size = static_cast<std::size_t>(band.height) * static_cast<std::size_t>(band.width);
      const std::span<float> values = coefficients.subspan(band.offset, size);
      if (rule_ == Rule::hard)
        shrink_hard(values, universal);
      else
        shrink_soft(values, rule_ == Rule::soft ? universal : bayes_threshold(values, sigma));
    }
  }

  void do_save(ModelFile&) const override {}
  void do_load(const ModelFile&) override {}

  Rule rule_;
  WaveletTransform transform_;
};

Rule parse_rule(const std::string& name) {
  if (name == "soft") return Rule::soft;
  return name == "hard" ? Rule::hard : Rule::bayes;
}

}  // namespace

std::unique_ptr<Denoiser> make_shrinkage(Params& params, const Shape& shape) {
  const Rule rule = parse_rule(params.choice("threshold", "bayes", {"bayes", "soft", "hard"},
                                             "the rule that gives each band its threshold"));
  return std::make_unique<Shrinkage>(read_transform(params, shape), rule);
}

}  // namespace wavescore::analytic
