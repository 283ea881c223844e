#include "analytic/wavelet_design.h"

#include <fmt/format.h>

#include "core/error.h"

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

WaveletOptions read_wavelet_options(Params& params, const Shape& shape, std::string_view family, int degree) {
  WaveletOptions options;
  Dependency& dependency = options.dependency;
  dependency.family = parse_family(params.choice("family", family, {"independent", "band", "local"}));
  dependency.radius = static_cast<int>(params.integer("radius", 1, 0, 8));
  dependency.degree = static_cast<int>(params.integer("degree", degree, 1, 4));
  const bool band = dependency.family == Family::band;
  dependency.terms = parse_terms(params.choice("terms", band ? "with_target" : "all", {"all", "with_target", "additive"}));
  options.basis = parse_basis(params.choice("basis", "monomial", {"monomial", "hermite", "hermite_orthonormal"}));
  options.wavelet = params.choice("wavelet", "db2", {"haar", "db2", "db4", "sym4"});
  const auto levels = params.integer_or_auto("levels", 1, 12);
  try {
    options.levels = levels ? static_cast<int>(*levels) : WaveletTransform::deepest(shape, options.wavelet);
    params.resolve("levels", std::int64_t{options.levels});
    const WaveletTransform probe(shape, options.wavelet, options.levels);
  } catch (const InputError& error) {
    params.fail("levels", fmt::format("cannot be: {}", error.what()));
  }
  return options;
}

WaveletDesign::WaveletDesign(const Shape& shape, const WaveletOptions& options)
    : transform_(shape, options.wavelet, options.levels), contexts_(contexts_of(transform_, options.dependency)) {
  std::size_t offset = 0;
  for (const Context& context : contexts_) {
    const auto map =
        maps_.try_emplace(context.size(), exponents_of(options.dependency, context.size()), options.basis).first;
    offsets_.push_back(offset);
    offset += map->second.size();
  }
  offsets_.push_back(offset);
}

}  // namespace wavescore::analytic
