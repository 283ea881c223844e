#pragma once

#include <string>
#include <vector>

#include "harness/figures/axes.h"
#include "harness/figures/page.h"
#include "harness/figures/table.h"

namespace wavescore::harness::figures {

/// What to plot for MSE bars of `methods`, a group for each noise level (use level_axis), with error bars.
[[nodiscard]] std::string mse_bars(const Table& table, const Setting& setting,
                                   const std::vector<Method>& methods, Page& page, Range& range);

/// Axes of a panel of MSE bars.
[[nodiscard]] std::string mse_bar_axes(const Table& table, const Setting& setting, const Range& range);

}  // namespace wavescore::harness::figures
