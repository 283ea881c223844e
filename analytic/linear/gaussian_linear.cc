#include "analytic/linear/gaussian_linear.h"

#include <algorithm>

#include "analytic/linear/principal_components.h"

namespace wavescore::analytic {
namespace {

class GaussianLinear final : public Denoiser {
 public:
  using Denoiser::Denoiser;

 private:
  bool do_fit_draws() const override { return false; }
  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    components_ = all_components(clean, context);
  }
  Images do_denoise(const Images& noisy, double sigma) const override {
    return components_.denoise(noisy, sigma);
  }
  void do_save(ModelFile& file) const override { components_.save(file); }
  void do_load(const ModelFile& file) override { components_ = PrincipalComponents::load(file, shape()); }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto count = static_cast<double>(images);
    const double block = 12.0 * n * std::min(count, static_cast<double>(component_block(shape())));
    return {24.0 * n * n + block, count * n * n + 5.0 * n * n * n};
  }

  std::map<std::string, double> do_facts() const override {
    return {{"rank", static_cast<double>(components_.eigenvalues.size())}};
  }

  PrincipalComponents components_;
};

}  // namespace

std::unique_ptr<Denoiser> make_gaussian_linear(Params&, const Shape& shape) {
  return std::make_unique<GaussianLinear>(shape);
}

}  // namespace wavescore::analytic
