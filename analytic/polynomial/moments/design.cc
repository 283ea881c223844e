#include "analytic/polynomial/moments/design.h"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr std::string_view kTerms[]{"all", "with_target", "additive"};

Terms parse_terms(const std::string& name) {
  if (name == "all") return Terms::all;
  return name == "with_target" ? Terms::with_target : Terms::additive;
}

Basis parse_basis(const std::string& name) {
  if (name == "monomial") return Basis::monomial;
  return name == "hermite" ? Basis::hermite : Basis::hermite_orthonormal;
}

}  // namespace

PolynomialOptions read_polynomial(Params& params, std::string_view family, int degree) {
  PolynomialOptions options;
  const std::string text = params.text(
      "family", family,
      "the coefficients that the estimate of one looks at: a family, or a union such as local + parent");
  const int radius =
      static_cast<int>(params.integer("radius", 1, 0, 8, "how far local reaches, in coefficients"));
  const int largest =
      static_cast<int>(params.integer("degree", degree, 1, 4, "largest total degree of the polynomials"));
  try {
    options.dependency = parse_dependency(text, radius, largest);
  } catch (const InputError& error) {
    params.fail("family", fmt::format("cannot be: {}", error.what()));
  }
  options.dependency.terms = parse_terms(params.choice(
      "terms", kTerms[static_cast<int>(options.dependency.terms)], {std::begin(kTerms), std::end(kTerms)},
      "which products are features: all, those with the coefficient itself, or powers of one alone"));
  options.basis =
      parse_basis(params.choice("basis", "monomial", {"monomial", "hermite", "hermite_orthonormal"},
                                "polynomials of each coefficient"));
  return options;
}

WaveletDesign::WaveletDesign(WaveletTransform transform, const PolynomialOptions& options)
    : transform_(std::move(transform)),
      basis_(options.basis),
      tied_(options.tied),
      contexts_(contexts_of(transform_, options.dependency)) {
  std::map<std::vector<std::uint8_t>, std::size_t> known;
  for (const Context& context : contexts_) {
    const auto [entry, fresh] = known.try_emplace(context.degrees, sets_.size());
    if (fresh) {
      std::vector<Exponents> exponents = exponents_of(context.degrees, options.dependency.terms);
      FeatureMap map(exponents, basis_);
      sets_.push_back({std::move(exponents), std::move(map)});
    }
    set_of_.push_back(entry->second);
  }
  offsets_.resize(targets());
  for (const Band& band : transform_.bands()) {
    const auto size = static_cast<std::size_t>(band.height) * static_cast<std::size_t>(band.width);
    for (std::size_t k = 0; k < size; ++k) {
      const std::size_t target = band.offset + k;
      if (!tied_ || k == 0) {
        groups_.emplace_back();
        offsets_[target] = std::exchange(weights_, weights_ + features(target).size());
      }
      groups_.back().push_back(static_cast<std::uint32_t>(target));
      offsets_[target] = offsets_[groups_.back().front()];
    }
  }
}

}  // namespace wavescore::analytic
