#pragma once

#include <string>
#include <vector>

#include "harness/figures/axes.h"
#include "harness/figures/page.h"
#include "harness/figures/table.h"

namespace wavescore::harness::figures {

/// A panel of bars of the metric of `methods` with error bars, a group for each noise level. `range` grows to
/// hold them; when it is complete, bar_height_axis makes the vertical axis.
[[nodiscard]] Panel bar_panel(const std::string& title, const Table& table, const Setting& setting,
                              const std::vector<Method>& methods, Page& page, Range& range);

[[nodiscard]] std::string bar_height_axis(const Range& range);

}  // namespace wavescore::harness::figures
