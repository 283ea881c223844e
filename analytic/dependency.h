#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analytic/wavelet_transform.h"

namespace wavescore::analytic {

/// Which coefficients the estimate of one coefficient may look at (spec 3).
enum class Family {
  independent,  ///< itself alone
  band,         ///< the three orientations at its scale and location
  local,        ///< its band within Chebyshev distance `radius`, periodic
};

/// Which products of them become features, all of total degree <= D and all with the constant.
enum class Terms {
  all,          ///< every monomial
  with_target,  ///< every monomial that contains the target at least once
  additive,     ///< powers of one coefficient, no products
};

struct Dependency {
  Family family = Family::independent;
  int radius = 1;  ///< of `local`
  int degree = 1;
  Terms terms = Terms::all;
};

/// Coefficient indices: the target first, then the others it may depend on, each once. The approximation
/// has no orientations, small bands have fewer neighbours: there the context shrinks to what exists. With
/// several channels the same places in every channel belong to the context.
using Context = std::vector<std::uint32_t>;

/// The context of every coefficient of the transform.
[[nodiscard]] std::vector<Context> contexts_of(const WaveletTransform& transform,
                                               const Dependency& dependency);

/// Exponents of one feature over a context: beta_i >= 0 is the power of its i-th coefficient.
using Exponents = std::vector<std::uint8_t>;

/// The features over a context of `size` coefficients, the constant first, then by rising total degree, so
/// that the features of a lower degree are a prefix. Counts for D = 3: 4 independent, 11 band
/// (1 + C(D + 2, 3) over three orientations), 220 local r = 1 (C(m + D, D), m = 9).
[[nodiscard]] std::vector<Exponents> exponents_of(const Dependency& dependency, std::size_t size);

}  // namespace wavescore::analytic
