#include "analytic/polynomial/ridge_options.h"

#include <cmath>
#include <numeric>

namespace wavescore::analytic {

std::vector<double> RidgeOptions::candidates() {
  return {1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0};
}

Eigen::VectorXd RidgeOptions::penalty(double chosen_gamma, const std::vector<Exponents>& exponents,
                                      double sigma) const {
  Eigen::VectorXd diagonal(static_cast<Eigen::Index>(exponents.size()));
  for (std::size_t f = 0; f < exponents.size(); ++f) {
    const auto degree = std::reduce(exponents[f].begin(), exponents[f].end(), std::size_t{0});
    const double factor = degree == 0 ? 0.0 : degree <= by_degree.size() ? by_degree[degree - 1] : 1.0;
    diagonal[static_cast<Eigen::Index>(f)] = chosen_gamma * factor * std::pow(sigma, sigma_power);
  }
  return diagonal;
}

RidgeOptions read_ridge(Params& params) {
  RidgeOptions ridge;
  const auto gamma =
      params.number_or("ridge", "folds", 1e-6, 0.0, 1e6,
                       "penalty on the weights; folds: chosen for every coefficient by cross-validation");
  if (gamma)
    ridge.gamma = *gamma;
  else
    ridge.folds =
        static_cast<int>(params.integer("folds", 5, 2, 20, "parts of the images for cross-validation"));
  ridge.by_degree = params.numbers("ridge_by_degree", {1.0}, 0.0, 1e12,
                                   "factors on the penalty of degree 1, 2, ...; missing ones are 1");
  ridge.sigma_power = params.number("ridge_sigma_power", 0.0, -8.0, 8.0,
                                    "the penalty is multiplied by the noise level to this power");
  ridge.toward_identity =
      params.choice("shrink_toward", "mean", {"mean", "identity"},
                    "what the penalty draws the estimate to: the mean image, or the noisy image") ==
      "identity";
  return ridge;
}

}  // namespace wavescore::analytic
