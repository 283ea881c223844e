#pragma once

#include <utility>
#include <vector>

#include "analytic/wavelet_design.h"

namespace wavescore::analytic {

/// The union over all targets of a design's features, each product of powers once, the constant first:
/// the feature vector of the shared readout.
class SharedFeatures {
 public:
  /// Features x samples, one feature a row.
  using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

  SharedFeatures(const WaveletTransform& transform, const Dependency& dependency, Basis basis);

  [[nodiscard]] std::size_t size() const { return features_.size(); }

  /// Features of noisy coefficients (a column each), standardized at `sigma`.
  [[nodiscard]] Rows evaluate(const CoefficientRows& noisy, const Standardization& standardization,
                              double sigma) const;

 private:
  using Factor = std::pair<std::uint32_t, std::uint8_t>;  ///< coefficient, power
  Basis basis_;
  int degree_ = 1;  ///< the largest power of one coefficient
  std::vector<std::vector<Factor>> features_;
};

}  // namespace wavescore::analytic
