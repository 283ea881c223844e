#pragma once

#include <utility>
#include <vector>

#include "analytic/polynomial/moments/design.h"

namespace wavescore::analytic {

/// The union over all targets of a design's features, each product of powers once, the constant first:
/// the feature vector of the shared readout.
class SharedFeatures {
 public:
  /// Features x samples, one feature a row.
  using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  using Factor = std::pair<std::uint32_t, std::uint8_t>;  ///< coefficient, power

  SharedFeatures(WaveletTransform transform, const Dependency& dependency, Basis basis);

  [[nodiscard]] const WaveletTransform& transform() const { return transform_; }
  [[nodiscard]] std::size_t size() const { return features_.size(); }
  /// The factors of every feature, in ascending order: the powers of a coefficient follow one another.
  [[nodiscard]] const std::vector<std::vector<Factor>>& factors() const { return features_; }

  /// Features of noisy coefficients (a column each), standardized at `sigma`.
  [[nodiscard]] Rows evaluate(const CoefficientRows& noisy, const Standardization& standardization,
                              double sigma) const;
  /// Features of (c - mean) / scale.
  [[nodiscard]] Rows evaluate(const CoefficientRows& c, const Eigen::VectorXd& mean,
                              const Eigen::VectorXd& scale) const;

 private:
  WaveletTransform transform_;
  Basis basis_;
  int degree_ = 1;  ///< the largest power of one coefficient
  std::vector<std::vector<Factor>> features_;
};

}  // namespace wavescore::analytic
