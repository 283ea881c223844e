#include "analytic/polynomial/wavelet_model.h"

#include <algorithm>
#include <map>

namespace wavescore::analytic {
namespace {

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
