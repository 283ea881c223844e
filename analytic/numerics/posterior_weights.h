#pragma once

#include <Eigen/Core>
#include <type_traits>

namespace wavescore::analytic {

/// exp of log weights that are relative to a largest one near 0, as an Eigen array. Those below -200 (-60 in
/// single precision) count as that: 1e-87 (1e-26) of the largest is nothing to a sum in their precision.
/// Eigen's own exp would make each of them the same number of about 5e-309 (4e-39), which is denormal:
/// processors by Intel multiply such numbers a hundred times slower, and most weights are negligible.
template <class Logs>
[[nodiscard]] auto weights_of(const Eigen::ArrayBase<Logs>& logs) {
  using Number = typename Logs::Scalar;
  constexpr Number kLeast = std::is_same_v<Number, double> ? Number(-200) : Number(-60);
  return logs.derived().max(kLeast).exp();
}

}  // namespace wavescore::analytic
