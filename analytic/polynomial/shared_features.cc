#include "analytic/polynomial/shared_features.h"

#include <algorithm>
#include <set>

namespace wavescore::analytic {
namespace {

/// All powers of one variable, 1 to degree, as rows.
SharedFeatures::Rows powers(const FeatureMap& map, const Eigen::RowVectorXd& z,
                            std::vector<double>& scratch) {
  SharedFeatures::Rows rows(static_cast<Eigen::Index>(map.size()), z.size());
  const auto samples = static_cast<std::size_t>(z.size());
  map.evaluate(z.data(), samples, samples, rows.data(), scratch);
  return rows;
}

}  // namespace

SharedFeatures::SharedFeatures(WaveletTransform transform, const Dependency& dependency, Basis basis)
    : transform_(std::move(transform)), basis_(basis) {
  for (const Part& part : dependency.parts) degree_ = std::max(degree_, part.degree);
  std::set<std::vector<Factor>> seen;
  for (const Context& context : contexts_of(transform_, dependency))
    for (const Exponents& beta : exponents_of(context.degrees, dependency.terms)) {
      std::vector<Factor> factors;
      for (std::size_t i = 0; i < beta.size(); ++i)
        if (beta[i] > 0) factors.emplace_back(context.coefficients[i], beta[i]);
      std::ranges::sort(factors);
      seen.insert(std::move(factors));
    }
  features_.assign(seen.begin(), seen.end());
}

SharedFeatures::Rows SharedFeatures::evaluate(const CoefficientRows& noisy,
                                              const Standardization& standardization, double sigma) const {
  Eigen::VectorXd scale(noisy.rows());
  for (Eigen::Index t = 0; t < scale.size(); ++t)
    scale[t] = standardization.scale(static_cast<std::size_t>(t), sigma);
  return evaluate(noisy, standardization.mean, scale);
}

SharedFeatures::Rows SharedFeatures::evaluate(const CoefficientRows& c, const Eigen::VectorXd& mean,
                                              const Eigen::VectorXd& scale) const {
  const FeatureMap map(exponents_of({static_cast<std::uint8_t>(degree_)}, Terms::all), basis_);
  std::vector<Rows> tables(static_cast<std::size_t>(c.rows()));
  Rows out(static_cast<Eigen::Index>(size()), c.cols());
#pragma omp parallel
  {
    std::vector<double> scratch;
#pragma omp for
    for (std::size_t t = 0; t < tables.size(); ++t) {
      const auto row = static_cast<Eigen::Index>(t);
      tables[t] = powers(map, (c.row(row).cast<double>().array() - mean[row]) / scale[row], scratch);
    }
#pragma omp for
    for (std::size_t f = 0; f < size(); ++f) {
      const auto row = static_cast<Eigen::Index>(f);
      out.row(row).setOnes();
      for (const auto& [coefficient, power] : features_[f])
        out.row(row).array() *= tables[coefficient].row(power).array();
    }
  }
  return out;
}

}  // namespace wavescore::analytic
