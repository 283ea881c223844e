#include "harness/figures/bars.h"

#include <fmt/format.h>

namespace wavescore::harness::figures {

Panel bar_panel(const std::string& title, const Table& table, const Setting& setting,
                const std::vector<Method>& methods, Page& page, Range& range) {
  const auto sigmas = table.sigmas(setting);
  Panel panel{title, table.sigma_axis(), table.metric().axis(), level_axis(sigmas), ""};
  for (std::size_t m = 0; m < methods.size(); ++m) {
    std::string lines;
    for (std::size_t s = 0; s < sigmas.size(); ++s) {
      const ResultRow* row = table.find(setting, methods[m], sigmas[s]);
      if (row == nullptr) continue;
      const Bar bar = bar_in_group(static_cast<double>(s), m, methods.size());
      const Range error = interval_of(*row);
      lines += fmt::format("{:.4f} {:.6g} {:.4f} {:.4f} {:.6g} {:.6g}\n", bar.middle(), row->mean, bar.left,
                           bar.right, error.low, error.high);
      range.include(error.high);
    }
    const std::string block = page.data(lines);
    panel.draw(fmt::format("{} using 1:(0):3:4:(0):2 with boxxyerror {}", block, methods[m].bar()));
    panel.draw(fmt::format("{} using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222'", block));
  }
  return panel;
}

std::string bar_height_axis(const Range& range) { return linear_axis('y', 1.06 * range.high); }

}  // namespace wavescore::harness::figures
