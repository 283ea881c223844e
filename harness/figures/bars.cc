#include "harness/figures/bars.h"

#include <fmt/format.h>

namespace wavescore::harness::figures {

std::string mse_bars(const Table& table, const Setting& setting, const std::vector<Method>& methods,
                     Page& page, Range& range) {
  std::string plot;
  const auto sigmas = table.sigmas(setting);
  for (std::size_t m = 0; m < methods.size(); ++m) {
    std::string lines;
    for (std::size_t s = 0; s < sigmas.size(); ++s) {
      const ResultRow* row = table.find(setting, methods[m], sigmas[s]);
      if (row == nullptr) continue;
      const Bar bar = bar_in_group(static_cast<double>(s), m, methods.size());
      lines += fmt::format("{:.4f} {:.6g} {:.4f} {:.4f} {:.3g}\n", bar.middle(), row->mean, bar.left,
                           bar.right, row->std_error);
      range.include(row->mean + row->std_error);
    }
    plot += fmt::format(
        "{0}{1} using 1:(0):3:4:(0):2 with boxxyerror {2}, \\\n  "
        "{1} using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222'",
        plot.empty() ? "" : ", \\\n  ", page.data(lines), methods[m].bar());
  }
  return plot;
}

std::string mse_bar_axes(const Table& table, const Setting& setting, const Range& range) {
  return level_axis(table.sigmas(setting)) + linear_axis('y', 1.06 * range.high) +
         axis_label('x', table.sigma_axis()) + axis_label('y', "MSE ([0, 1] pixels)");
}

}  // namespace wavescore::harness::figures
