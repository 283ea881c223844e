#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kFewestResolutions = 3;  // fewer are no curve

/// What a method cost in a setting; 0 or less where it is not known.
using Amount = std::function<double(const Setting&, const Method&)>;

/// One data set, split and way of evaluation at several resolutions, the first entry of each.
std::vector<Setting> resolutions_of(const Table& table, const Setting& first) {
  std::vector<Setting> result;
  for (const Setting& setting : table.settings())
    if (setting.dataset == first.dataset && setting.dataset_options == first.dataset_options &&
        setting.split == first.split && setting.n_train == first.n_train &&
        std::ranges::find(result, setting.resolution, &Setting::resolution) == result.end())
      result.push_back(setting);
  return result;
}

Panel panel_of(const Table& table, const std::vector<Setting>& settings, const std::string& title,
               const std::string& unit, const Amount& amount, Page& page) {
  std::vector<double> sizes;
  Range width, height;
  for (const Setting& setting : settings) {
    sizes.push_back(setting.resolution);
    width.include(setting.resolution);
  }
  Panel panel{title, "resolution (pixels a side)", unit, log_axis('x', width, 1.2, sizes), ""};
  for (const Method& method : table.methods()) {
    std::string lines;
    for (const Setting& setting : settings) {
      const double value = amount(setting, method);
      if (!(value > 0)) continue;
      lines += fmt::format("{} {:.6g}\n", setting.resolution, value);
      height.include(value);
    }
    if (lines.empty()) continue;
    const std::string block = page.data(lines);
    panel.draw(fmt::format("{} using 1:2 with lines {}", block, method.line()));
    panel.draw(fmt::format("{} using 1:2 with points {}", block, method.mark()));
    page.add_key({method.title, method.line(), method.mark(), ""});
  }
  if (height.empty) return {};
  panel.setup += log_axis('y', height, 1.3);
  return panel;
}

Script page_of(const Table& table, const std::vector<Setting>& settings, const std::string& ending) {
  const auto metric = [&](const Setting& setting, const Method& method, double sigma, const char* name) {
    const ResultRow* row = method.mark().empty() ? nullptr : table.find(setting, method, sigma, name);
    return row == nullptr ? 0.0 : row->mean;
  };
  const Amount seconds = [&](const Setting& s, const Method& m) { return metric(s, m, 0, "fit_seconds"); };
  const Amount gigabytes = [&](const Setting& s, const Method& m) {
    return metric(s, m, 0, "peak_memory_bytes") / 1e9;
  };
  const Amount milliseconds = [&](const Setting& s, const Method& m) {
    const double speed = metric(s, m, table.sigmas(s).front(), "denoise_images_per_second");
    return speed > 0 ? 1e3 / speed : 0.0;
  };
  Page page;
  page.name = "cost_" + settings.front().dataset + ending;
  page.title = "Cost against resolution";
  page.columns = 3;
  page.panel_height = 620;
  for (const Panel& panel :
       {panel_of(table, settings, "Fit, all levels", "seconds", seconds, page),
        panel_of(table, settings, "Fit, peak memory", "GB", gigabytes, page),
        panel_of(table, settings, "Denoise", "milliseconds per image", milliseconds, page)})
    if (!panel.plot.empty()) page.panels.push_back(panel);
  page.caption.push_back(table.budget(settings.back(), {}));
  page.caption.push_back("Peak memory is that of the whole program, the data set in memory included.");
  return std::move(page).script();
}

}  // namespace

std::vector<Script> cost(const Experiment& experiment) {
  std::vector<Script> scripts;
  std::set<std::string> seen;
  for (const Setting& setting : experiment.table.settings()) {
    const std::vector<Setting> settings = resolutions_of(experiment.table, setting);
    const std::string data = setting.dataset + setting.dataset_options;
    if (settings.size() < kFewestResolutions || !seen.insert(data).second) continue;
    const bool first = std::ranges::none_of(
        scripts, [&](const Script& script) { return script.name == "cost_" + setting.dataset; });
    scripts.push_back(page_of(experiment.table, settings, first ? "" : "_" + plain(settings.front().data)));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
