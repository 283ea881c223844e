#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

struct BandStyle {
  std::string_view orientation;
  std::string_view colour;
};
constexpr std::array kBands = {BandStyle{"approximation", "#000000"}, BandStyle{"horizontal", "#0072B2"},
                               BandStyle{"vertical", "#D55E00"}, BandStyle{"diagonal", "#009E73"}};

/// Whole-image rows as those of a measured MSE, so that they group and order alike.
Table totals(std::vector<ResultRow> rows, const std::vector<MethodRow>& shown) {
  std::erase_if(rows, [](const ResultRow& row) { return row.metric != "mse_predicted"; });
  for (ResultRow& row : rows) row.metric = "mse";
  return Table(std::move(rows), shown);
}

Panel total_panel(const Table& table, const Setting& setting, const std::vector<Method>& methods,
                  Page& page) {
  Range levels, values;
  Panel panel{"all bands", table.sigma_axis(), "MSE ([0, 1] pixels)", "", ""};
  for (const Method& method : methods) {
    std::string lines;
    for (const double sigma : table.sigmas(setting)) {
      const ResultRow* row = table.find(setting, method, sigma);
      if (row == nullptr) continue;
      lines += fmt::format("{:.6g} {:.6g}\n", sigma, row->mean);
      levels.include(sigma);
      values.include(row->mean);
    }
    panel.draw(fmt::format("{} using 1:2 with lines {}", page.data(lines), method.line()));
    page.add_key({method.title, method.line(), "", ""});
  }
  panel.setup = log_axis('x', levels, 1.1) + log_axis('y', values, 1.25);
  return panel;
}

/// A panel for each scale: what each of its bands adds to the error of one method.
void add_band_panels(const Table& table, const Setting& setting, const Method& method,
                     const std::vector<ResultRow>& rows, Page& page) {
  Range levels, values;
  std::map<int, std::map<std::string, std::string>> lines;  // scale, orientation
  for (const ResultRow& row : rows) {
    if (row.metric != "mse_predicted" || row.scale == "all" || title_of(row) != method.title) continue;
    if (row.data != setting.data || row.dataset != setting.dataset || row.resolution != setting.resolution ||
        row.n_train != setting.n_train || !(row.mean > 0))
      continue;
    lines[std::stoi(row.scale)][row.orientation] += fmt::format("{:.6g} {:.6g}\n", row.sigma, row.mean);
    levels.include(row.sigma);
    values.include(row.mean);
  }
  for (const auto& [scale, bands] : lines) {
    Panel panel{fmt::format("scale {}{}", scale, scale == 1 ? " (finest)" : ""), table.sigma_axis(),
                "adds to the MSE", log_axis('x', levels, 1.1) + log_axis('y', values, 1.25), ""};
    for (const BandStyle& style : kBands) {
      const auto found = bands.find(std::string(style.orientation));
      if (found == bands.end()) continue;
      const std::string line = fmt::format("lw 3 lc rgb '{}'", style.colour);
      panel.draw(fmt::format("{} using 1:2 with lines {}", page.data(found->second), line));
      page.add_key({std::string(style.orientation), line, "", ""});
    }
    page.panels.push_back(std::move(panel));
  }
}

/// The method of the lowest error at the highest noise level.
const Method& best_of(const Table& table, const Setting& setting, const std::vector<Method>& methods) {
  const double sigma = table.sigmas(setting).back();
  return *std::ranges::min_element(methods, {}, [&](const Method& method) {
    const ResultRow* row = table.find(setting, method, sigma);
    return row == nullptr ? std::numeric_limits<double>::infinity() : row->mean;
  });
}

}  // namespace

std::vector<Script> predicted(const std::vector<ResultRow>& rows, const std::vector<MethodRow>& shown) {
  const Table table = totals(rows, shown);
  std::vector<Script> scripts;
  for (const Setting& setting : table.settings()) {
    Page page;
    page.name = "predicted_" + table.slug(setting);
    page.title = "Error predicted from moments: " + table.title(setting);
    page.columns = 2;
    const auto methods = table.representatives(setting, table.methods(setting), kMostMethods);
    page.panels.push_back(total_panel(table, setting, methods, page));
    const Method& best = best_of(table, setting, methods);
    add_band_panels(table, setting, best, rows, page);
    page.caption.push_back(fmt::format(
        "Unclipped MSE over the {} fitted images and all noise, from their moments; no image was denoised.",
        grouped(setting.n_train)));
    page.caption.push_back(fmt::format("By scale: what each band adds to the error of {}.", best.title));
    scripts.push_back(std::move(page).script());
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
