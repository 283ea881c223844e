#pragma once

#include <string>
#include <vector>

#include "harness/results/results.h"

namespace wavescore::harness {

/// The main metric (main_metric) as text for people: one table per data entry; a row per method, a column per
/// noise level, and the standard error in the last digits: 0.00676(3) is 0.00676 +- 0.00003.
[[nodiscard]] std::string summary_table(const std::vector<ResultRow>& rows);

}  // namespace wavescore::harness
