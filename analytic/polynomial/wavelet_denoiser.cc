#include "analytic/polynomial/wavelet_denoiser.h"

#include <functional>

#include "analytic/polynomial/cycle_spinning.h"
#include "analytic/polynomial/wavelet_moments.h"
#include "analytic/polynomial/wavelet_samples.h"

namespace wavescore::analytic {

std::unique_ptr<Denoiser> make_wavelet_denoiser(Params& params, const Shape& shape) {
  PolynomialOptions polynomial = read_polynomial(params, "local", 2);
  std::function<std::unique_ptr<Denoiser>(WaveletDesign)> make;
  if (params.choice(
          "estimator", "samples", {"samples", "moments"},
          "samples: one noisy draw of every image and level; moments: the exact mean over the noise") ==
      "moments") {
    polynomial.tied = params.choice("tie", "none", {"none", "location"},
                                    "location: one set of weights for all places of a band") == "location";
    make = [ridge = read_ridge(params)](WaveletDesign design) {
      return make_wavelet_moments(std::move(design), ridge);
    };
  } else {
    for (const std::string_view key :
         {"tie", "folds", "shrink_toward", "ridge_by_degree", "ridge_sigma_power"})
      if (params.has(key)) params.fail(key, "needs 'estimator: moments'");
    make = [ridge = params.number("ridge", 1e-6, 0.0, 1e6, "penalty on the weights")](WaveletDesign design) {
      return make_wavelet_samples(std::move(design), ridge);
    };
  }
  const WaveletTransform transform = read_transform(params, shape);
  const auto make_one = [&] { return make(WaveletDesign(transform, polynomial)); };
  const int period = 1 << transform.levels();
  const auto spins =
      static_cast<int>(params.integer("cycle_spins", 1, 1, period, "average over so many shifted bases"));
  return spins == 1 ? make_one() : make_cycle_spinning(make_one, spins, period);
}

}  // namespace wavescore::analytic
