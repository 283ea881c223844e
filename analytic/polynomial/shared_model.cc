#include "analytic/polynomial/shared_model.h"

#include <algorithm>

#include "analytic/numerics/blas.h"

namespace wavescore::analytic {

Images SharedModel::do_denoise(const Images& noisy, double sigma) const {
  const RowMatrix theta = weights(sigma)->cast<double>();
  const CoefficientRows rows = coefficient_rows(design().transform(), noisy);
  CoefficientRows estimate(rows.rows(), rows.cols());
  for (Eigen::Index s = 0; s < rows.cols(); s += kSharedSamples) {
    const Eigen::Index samples = std::min(kSharedSamples, rows.cols() - s);
    const RowMatrix phi = design().evaluate(rows.middleCols(s, samples), standardization(), sigma);
    RowMatrix sum(rows.rows(), samples);
    sum.colwise() = standardization().mean;
    add_transposed_product(theta, phi, sum);
    estimate.middleCols(s, samples) = sum.cast<float>();
  }
  return images_from_rows(design().transform(), estimate);
}

std::map<std::string, double> SharedModel::do_facts() const {
  const std::size_t fitted = std::max<std::size_t>(1, levels().size());
  return {{"parameters", static_cast<double>(design().size() * shape().pixels() * fitted)}};
}

}  // namespace wavescore::analytic
