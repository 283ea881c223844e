#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "harness/figures/table.h"
#include "harness/results/pairs.h"

namespace wavescore::harness::figures {

/// comparisons.csv as figures ask for it: pairs of methods by setting and noise level, of one metric.
class PairTable {
 public:
  /// Empty where the folder has no comparisons.csv.
  PairTable(const std::filesystem::path& results, const Metric& metric);

  [[nodiscard]] bool empty() const { return pairs_.empty(); }
  /// The methods of the rows `a` and `b` of a setting, `a` first, where they were compared at a's level.
  [[nodiscard]] std::optional<PairRow> find(const Setting& setting, const ResultRow& a,
                                            const ResultRow& b) const;

 private:
  std::vector<PairRow> pairs_;
};

}  // namespace wavescore::harness::figures
