#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "harness/config/claim_methods.h"

namespace wavescore::harness {

/// What a claim follows from one value of `along` to the next: which methods are one series.
class ClaimSeries {
 public:
  explicit ClaimSeries(const ClaimMethods& methods);

  /// Where a method stands; nothing where it has no such number.
  [[nodiscard]] std::optional<double> place_along(std::size_t method) const;
  [[nodiscard]] std::string where_of_series(std::size_t data, std::size_t level) const;
  /// The methods by the series that they belong to.
  [[nodiscard]] std::vector<std::vector<std::size_t>> series_of(const std::vector<std::size_t>& all) const;

 private:
  [[nodiscard]] bool same_series(std::size_t a, std::size_t b) const;
  [[nodiscard]] bool same_but_for_data(std::size_t a, std::size_t b) const;
  /// Whether one entry makes both and only `along` tells them apart: swept over, so that other options may
  /// follow from it, or following from the one option that is.
  [[nodiscard]] bool same_sweep(std::size_t a, std::size_t b) const;
  /// A series as it is, or where two methods stand at one place its parts by how entries call them.
  [[nodiscard]] std::vector<std::vector<std::size_t>> told_apart(const std::vector<std::size_t>& group) const;
  /// Two methods of a series that stand at one place.
  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> twins(
      const std::vector<std::size_t>& series) const;

  const ClaimMethods& methods_;
  const std::string& along_;
  std::vector<std::string>
      but_along_;  ///< options of each method without its label and what the claim follows
};

}  // namespace wavescore::harness
