#include <fmt/format.h>

#include <algorithm>

#include "harness/figures/bars.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::string_view kMonomialMark = "pt 6 ps 0.9 lw 2.5 lc rgb '#000000'";

std::vector<Method> independent(const Table& table, const Setting& setting, bool hermite) {
  std::vector<Method> found;
  for (const Method& method : table.methods(setting)) {
    if (method.family == "independent" && method.basis.starts_with("hermite") == hermite)
      found.push_back(method);
  }
  std::ranges::stable_sort(found, {}, &Method::degree);
  // One ladder is enough: of several with one degree the first.
  found.erase(std::ranges::unique(found, {}, &Method::degree).begin(), found.end());
  return found;
}

/// Monomials of the same degree, as circles where the tops of the Hermite bars are.
std::string circles(const Table& table, const Setting& setting, const std::vector<Method>& methods,
                    Range& range) {
  const auto monomials = independent(table, setting, false);
  const auto sigmas = table.sigmas(setting);
  std::string lines;
  for (std::size_t m = 0; m < methods.size(); ++m) {
    const auto twin = std::ranges::find(monomials, methods[m].degree, &Method::degree);
    if (twin == monomials.end()) continue;
    for (std::size_t s = 0; s < sigmas.size(); ++s) {
      const ResultRow* row = table.find(setting, *twin, sigmas[s]);
      if (row == nullptr) continue;
      lines += fmt::format("{:.4f} {:.6g}\n",
                           bar_in_group(static_cast<double>(s), m, methods.size()).middle(), row->mean);
      range.include(row->mean);
    }
  }
  return lines;
}

Panel panel_of(const Table& table, const Setting& setting, const std::vector<Method>& methods, Page& page) {
  Range range;
  Panel panel = bar_panel(table.title(setting), table, setting, methods, page, range);
  for (const Method& method : methods) {
    page.add_key({fmt::format("Hermite, D = {}", method.degree), "", "", method.bar()});
  }
  const std::string twins = circles(table, setting, methods, range);
  if (!twins.empty()) {
    panel.draw(fmt::format("{} with points {}", page.data(twins), kMonomialMark));
    page.add_key({"monomials of the same degree", "", std::string(kMonomialMark), ""});
  }
  panel.setup += bar_height_axis(range);
  return panel;
}

}  // namespace

std::vector<Script> hermite(const Experiment& experiment) {
  const Table& table = experiment.table;
  Page page;
  page.name = "hermite_independent";
  page.title = "Independent coefficients in the Hermite basis";
  for (const Setting& setting : table.settings()) {
    const auto methods = independent(table, setting, true);
    if (methods.empty()) continue;
    page.panels.push_back(panel_of(table, setting, methods, page));
    page.caption.push_back(table.budget(setting, methods));
  }
  if (page.panels.empty()) return {};
  page.add_caption(table.intervals());
  return {std::move(page).script()};
}

}  // namespace wavescore::harness::figures
