#include "analytic/polynomial/shared_readout.h"

#include <algorithm>

#include "analytic/polynomial/shared_moments.h"
#include "analytic/polynomial/shared_samples.h"

namespace wavescore::analytic {

std::unique_ptr<Denoiser> make_shared_readout(Params& params, const Shape& shape) {
  const PolynomialOptions polynomial = read_polynomial(params, "independent", 1);
  const bool moments =
      params.choice(
          "estimator", "samples", {"samples", "moments"},
          "samples: one noisy draw of every image and level; moments: the exact mean over the noise") ==
      "moments";
  const double ridge = params.number("ridge", 1e-6, 0.0, 1e6, "penalty on the weights");
  SharedFeatures features(read_transform(params, shape), polynomial.dependency,
                          moments ? Basis::hermite : polynomial.basis);
  if (!moments) return make_shared_samples(std::move(features), ridge);
  if (std::ranges::any_of(features.factors(), [](const auto& factors) { return factors.size() > 1; }))
    params.fail("estimator",
                "cannot be moments with products of coefficients, whose noise does not factorise: choose "
                "'family: independent', 'terms: additive' or 'estimator: samples'");
  return make_shared_moments(std::move(features), ridge, polynomial.basis);
}

}  // namespace wavescore::analytic
