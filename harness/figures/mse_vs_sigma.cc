#include <fmt/format.h>

#include <set>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostLines = 12;

std::string curve(const Table& table, const Setting& setting, const Method& method, Range& range) {
  std::string lines;
  const auto sigmas = table.sigmas(setting);
  for (const double sigma : sigmas) {
    const ResultRow* row = table.find(setting, method, sigma);
    if (row == nullptr || !table.drawable(row->mean)) continue;
    const Range error = interval_of(*row);
    const bool first = lines.empty();
    // A line of one point would not be seen: where there are no marks it gets an end on either side.
    const bool short_line = sigmas.size() == 1 && method.mark().empty();
    for (const double x : short_line ? std::vector{sigma / 1.1, sigma, sigma * 1.1} : std::vector{sigma})
      lines += fmt::format("{} {:.6g} {:.6g} {:.6g}\n", x, row->mean, error.low, error.high);
    // The noise itself rises far above what matters: the range holds only where it begins.
    if (method.denoiser != "identity" || first) range.include(row->mean);
  }
  return lines;
}

Panel panel_of(const Table& table, const Setting& setting, const std::vector<Method>& methods, Page& page,
               Range& values) {
  Range levels;
  const std::vector<double> sigmas = table.sigmas(setting);
  for (const double sigma : sigmas) levels.include(sigma);
  Panel panel{table.title(setting), table.sigma_axis(), table.metric().axis(),
              log_axis('x', levels, 1.2, sigmas), ""};
  for (const Method& method : methods) {
    const std::string block = page.data(curve(table, setting, method, values));
    panel.draw(fmt::format("{} using 1:2 with lines {}", block, method.line()));
    if (method.mark().empty()) continue;
    panel.draw(fmt::format("{} using 1:3:(0):($4-$3) with vectors nohead {}", block, method.error_bar()));
    panel.draw(fmt::format("{} using 1:2 with points {}", block, method.mark()));
  }
  return panel;
}

}  // namespace

std::vector<Script> mse_vs_sigma(const Experiment& experiment) {
  const Table& table = experiment.table;
  if (table.empty()) return {};
  Page page;
  page.name = fmt::format("{}_vs_sigma", table.metric().name);
  page.title = table.metric().higher_is_better
                   ? fmt::format("{} of the denoised images against noise level", table.metric().title)
                   : "Denoising error against noise level";
  page.panel_height = 660;
  Range values;  // one for all panels, so that they compare
  std::set<std::string> shown_titles;
  for (const Setting& setting : table.main_settings()) {
    const auto shown = table.representatives(setting, table.methods(setting), kMostLines);
    page.panels.push_back(panel_of(table, setting, shown, page, values));
    page.caption.push_back(table.budget(setting, shown));
    for (const Method& method : shown) shown_titles.insert(method.title);
  }
  for (const Method& method : table.methods()) {
    if (shown_titles.contains(method.title))
      page.keys.push_back({method.title, method.line(), method.mark(), ""});
  }
  if (values.empty) return {};
  page.add_caption(table.intervals());
  for (Panel& panel : page.panels) panel.setup += table.value_axis(values, 1.25);
  if (shown_titles.size() < table.methods().size()) {
    page.caption.push_back(fmt::format(
        "Not all {} methods are shown: too many for a panel, they are those measured on all its images, and "
        "if need be the best of each family; all are in metrics.csv.",
        table.methods().size()));
  }
  return {std::move(page).script()};
}

}  // namespace wavescore::harness::figures
