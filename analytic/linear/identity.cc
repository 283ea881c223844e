#include "analytic/linear/identity.h"

namespace wavescore::analytic {
namespace {

class Identity final : public Denoiser {
 public:
  using Denoiser::Denoiser;

 private:
  bool do_fit_draws() const override { return false; }
  void do_fit(const ImageSource&, const FitContext&) override {}
  Images do_denoise(const Images& noisy, double) const override { return noisy; }
  void do_save(ModelFile&) const override {}
  void do_load(const ModelFile&) override {}
};

}  // namespace

std::unique_ptr<Denoiser> make_identity(Params&, const Shape& shape) {
  return std::make_unique<Identity>(shape);
}

}  // namespace wavescore::analytic
