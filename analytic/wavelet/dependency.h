#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analytic/wavelet/transform.h"
#include "core/look.h"

namespace wavescore::analytic {

/// A place in the wavelet plane. Rows and columns are periodic within the band of that level and orientation.
struct Place {
  int level = 1;  ///< counts from the finest
  Orientation orientation = Orientation::approximation;
  int row = 0;
  int column = 0;
};

/// A dependency family (M3): the places that the estimate of one coefficient may look at besides itself.
/// A row of the table in dependency.cc is all that a new family needs.
struct Family {
  std::string_view name;     ///< as written in YAML
  std::string_view summary;  ///< shown by `wavescore list`
  /// Places that a transform does not have (a parent above the coarsest level, children below the finest)
  /// are left out of the context, and every place is kept once.
  std::vector<Place> (*neighbours)(const Place& target, int radius);
  Look look{};  ///< of the wavelet polynomials with this family alone
};

[[nodiscard]] std::span<const Family> families();

/// Which products of the coefficients in a context become features.
enum class Terms {
  all,          ///< every monomial
  with_target,  ///< the constant, and every monomial that contains the target at least once
  additive,     ///< the constant, and powers of one coefficient, no products
};

/// One part of a dependency: a family, with the largest total degree of the products that its coefficients
/// enter.
struct Part {
  const Family* family = nullptr;
  int radius = 1;  ///< of `local`
  int degree = 1;
};

/// A dependency structure: the union of its parts. A product is a feature if every coefficient in it allows
/// its total degree; a coefficient of several parts takes the largest of their degrees.
struct Dependency {
  std::vector<Part> parts;
  Terms terms = Terms::all;
};

/// Reads `family`, such as "local" or, for a composite, "local(radius 3 degree 1) + band + parent"; `radius`
/// and `degree` hold for parts that do not say their own. Without `terms`: with_target where the only family
/// is `band`, else all. InputError with what is wrong and the names there are.
[[nodiscard]] Dependency parse_dependency(std::string_view family, int radius, int degree);

/// What the estimate of one coefficient looks at: coefficient indices, the target first, each once, and for
/// each the largest total degree of the products it enters. With several channels the same places in every
/// channel belong to the context, those of the target's own channel first.
struct Context {
  std::vector<std::uint32_t> coefficients;
  std::vector<std::uint8_t> degrees;

  [[nodiscard]] std::size_t size() const { return coefficients.size(); }
};

/// The context of every coefficient of the transform.
[[nodiscard]] std::vector<Context> contexts_of(const WaveletTransform& transform,
                                               const Dependency& dependency);

/// Exponents of one feature over a context: beta_i >= 0 is the power of its i-th coefficient.
using Exponents = std::vector<std::uint8_t>;

/// The features over a context whose coefficients allow the total degrees `degrees`: the constant first, then
/// by rising total degree, so that the features of a lower degree are a prefix. Counts for D = 3: 4
/// independent, 11 band (1 + C(D + 2, 3) over three orientations), 220 local r = 1 (C(m + D, D), m = 9).
/// InputError beyond 100,000.
[[nodiscard]] std::vector<Exponents> exponents_of(const std::vector<std::uint8_t>& degrees, Terms terms);

}  // namespace wavescore::analytic
