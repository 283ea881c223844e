#include "harness/figures/pair_table.h"

#include <utility>

namespace wavescore::harness::figures {

PairTable::PairTable(const std::filesystem::path& results, const Metric& metric) {
  const auto file = results / "comparisons.csv";
  if (std::filesystem::exists(file)) pairs_ = read_comparisons(file);
  std::erase_if(pairs_, [&](const PairRow& pair) { return pair.metric != metric.name; });
}

std::optional<PairRow> PairTable::find(const Setting& setting, const ResultRow& a, const ResultRow& b) const {
  for (const PairRow& pair : pairs_) {
    if (pair.sigma != a.sigma || !setting.holds(pair)) continue;
    if (pair.a == a.label && pair.b == b.label) return pair;
    if (pair.a == b.label && pair.b == a.label) return reversed(pair);
  }
  return std::nullopt;
}

}  // namespace wavescore::harness::figures
