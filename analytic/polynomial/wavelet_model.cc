#include "analytic/polynomial/wavelet_model.h"

#include <algorithm>
#include <map>

#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImagesTogether = 256;

/// The dependency without one of its parts; the target alone where no other is left.
PolynomialOptions without(PolynomialOptions options, std::size_t part) {
  std::vector<Part>& parts = options.dependency.parts;
  const int degree = parts[part].degree;
  parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(part));
  if (parts.empty()) parts = parse_dependency("independent", 0, degree).parts;
  return options;
}

/// The numbers among the features of `target` in `whole` of its features in `rest`.
std::vector<Eigen::Index> kept_features(const WaveletDesign& whole, const WaveletDesign& rest,
                                        std::uint32_t target) {
  const std::vector<std::uint32_t>& wide = whole.context(target);
  const std::vector<Exponents>& all = whole.feature_sets()[whole.feature_set(target)].exponents;
  std::map<Exponents, Eigen::Index> number;
  for (std::size_t f = 0; f < all.size(); ++f) number[all[f]] = static_cast<Eigen::Index>(f);
  std::vector<std::size_t> place;  // in the wide context of each coefficient of the narrow one
  for (const std::uint32_t c : rest.context(target))
    place.push_back(static_cast<std::size_t>(std::ranges::find(wide, c) - wide.begin()));
  std::vector<Eigen::Index> kept;
  for (const Exponents& own : rest.feature_sets()[rest.feature_set(target)].exponents) {
    Exponents exponents(wide.size(), 0);
    for (std::size_t i = 0; i < own.size(); ++i)
      if (own[i] > 0) exponents.at(place[i]) = own[i];
    if (const auto found = number.find(exponents); found != number.end()) kept.push_back(found->second);
  }
  return kept;
}

}  // namespace

std::vector<Eigen::VectorXd> WaveletModel::standard_errors(const ImageSource&, std::span<const std::size_t>,
                                                           double) const {
  throw InputError("standard errors of weights need a model with 'estimator: moments'");
}

std::optional<MomentRegression> WaveletModel::regression(std::size_t, double) const { return std::nullopt; }

Standardization WaveletModel::measure(const ImageSource& clean, const FitContext& context) const {
  const Standardization own = standardize(design().transform(), clean, context);
  return design().tied() ? own.tied(design().transform().bands()) : own;
}

Images WaveletModel::do_denoise(const Images& noisy, double sigma) const {
  const auto weights = this->weights(sigma);
  Images result(noisy.shape(), noisy.count());
  for (std::size_t first = 0; first < noisy.count(); first += kImagesTogether) {
    const Images block = noisy.slice(first, std::min(kImagesTogether, noisy.count() - first));
    const CoefficientRows rows = coefficient_rows(design().transform(), block);
    const Images clean = images_from_rows(design().transform(), predict(rows, sigma, *weights));
    std::ranges::copy(clean.values(), result.image(first).begin());
  }
  return result;
}

CoefficientRows WaveletModel::predict(const CoefficientRows& noisy, double sigma,
                                      const std::vector<double>& weights) const {
  CoefficientRows estimate(noisy.rows(), noisy.cols());
#pragma omp parallel
  {
    Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> z;
    Eigen::RowVectorXd sum(noisy.cols());
    std::vector<double> scratch;
    const auto samples = static_cast<std::size_t>(noisy.cols());
#pragma omp for schedule(dynamic, 8)
    for (std::size_t t = 0; t < design().targets(); ++t) {
      const std::vector<std::uint32_t>& context = design().context(t);
      z.resize(static_cast<Eigen::Index>(context.size()), noisy.cols());
      for (std::size_t i = 0; i < context.size(); ++i) {
        const auto c = static_cast<Eigen::Index>(context[i]);
        z.row(static_cast<Eigen::Index>(i)) =
            (noisy.row(c).cast<double>().array() - standardization().mean[c]) *
            (1.0 / standardization().scale(context[i], sigma));
      }
      design().features(t).weighted_sum(weights.data() + design().offset(t), z.data(), samples, samples,
                                        sum.data(), scratch);
      const auto row = static_cast<Eigen::Index>(t);
      estimate.row(row) = (sum.array() + standardization().mean[row]).cast<float>();
    }
  }
  return estimate;
}

std::map<std::string, double> WaveletModel::do_facts() const {
  const std::size_t fitted = std::max<std::size_t>(1, levels().size());
  return {{"parameters", static_cast<double>(design().weights() * fitted)}};
}

std::vector<double> value_of_part(const WaveletModel& model, const PolynomialOptions& polynomial,
                                  std::size_t part, double sigma) {
  const WaveletDesign& whole = model.design();
  const WaveletDesign rest(whole.transform(), without(polynomial, part));
  if (!model.regression(0, sigma)) return {};
  std::vector<double> value(whole.targets());
#pragma omp parallel for schedule(dynamic, 4)
  for (std::size_t g = 0; g < whole.groups().size(); ++g) {
    const std::vector<std::uint32_t>& members = whole.groups()[g];
    const auto regression = model.regression(g, sigma);
    const double with = regression->least_error();
    const double less = regression->least_error(kept_features(whole, rest, members.front()));
    for (const std::uint32_t target : members) value[target] = less - with;
  }
  return value;
}

}  // namespace wavescore::analytic
