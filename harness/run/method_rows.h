#pragma once

#include <vector>

#include "harness/results/methods.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// methods.csv: how each method of the experiment is shown, from its row of the catalog. Each label once.
[[nodiscard]] std::vector<MethodRow> method_rows(const std::vector<Work>& all);

}  // namespace wavescore::harness
