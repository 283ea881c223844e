#include "analytic/wavelet_design.h"

namespace wavescore::analytic {
namespace {

Family parse_family(const std::string& name) {
  if (name == "independent") return Family::independent;
  return name == "band" ? Family::band : Family::local;
}

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
  Dependency& dependency = options.dependency;
  dependency.family = parse_family(params.choice("family", family, {"independent", "band", "local"}));
  dependency.radius = static_cast<int>(params.integer("radius", 1, 0, 8));
  dependency.degree = static_cast<int>(params.integer("degree", degree, 1, 4));
  const std::string_view terms = dependency.family == Family::band ? "with_target" : "all";
  dependency.terms = parse_terms(params.choice("terms", terms, {"all", "with_target", "additive"}));
  options.basis =
      parse_basis(params.choice("basis", "monomial", {"monomial", "hermite", "hermite_orthonormal"}));
  return options;
}

WaveletDesign::WaveletDesign(WaveletTransform transform, const PolynomialOptions& options)
    : transform_(std::move(transform)), contexts_(contexts_of(transform_, options.dependency)) {
  std::size_t offset = 0;
  for (const Context& context : contexts_) {
    const auto map =
        maps_.try_emplace(context.size(), exponents_of(options.dependency, context.size()), options.basis)
            .first;
    offsets_.push_back(offset);
    offset += map->second.size();
  }
  offsets_.push_back(offset);
}

}  // namespace wavescore::analytic
