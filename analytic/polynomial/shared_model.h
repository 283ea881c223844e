#pragma once

#include <map>
#include <string>

#include "analytic/polynomial/polynomial_model.h"
#include "analytic/polynomial/shared_features.h"

namespace wavescore::analytic {

/// Theta, features x coefficients: what is added to the mean of each coefficient.
using SharedWeights = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Images whose features are evaluated at once.
inline constexpr Eigen::Index kSharedSamples = 512;

/// One feature vector for all coefficients: c = mu + Theta^T phi(y).
class SharedModel : public PolynomialModel<SharedFeatures, SharedWeights> {
 public:
  using PolynomialModel::PolynomialModel;

 private:
  Images do_denoise(const Images& noisy, double sigma) const override;
  std::map<std::string, double> do_facts() const override;
};

}  // namespace wavescore::analytic
