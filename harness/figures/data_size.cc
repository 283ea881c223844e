#include <fmt/format.h>

#include <algorithm>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostTics = 5;
constexpr double kErrorSpan = 100;  ///< of errors; memorised images would squeeze all others into a line

/// One data set and resolution, fitted on several numbers of images.
struct Sizes {
  Setting first;
  std::vector<Setting> settings;
  std::vector<double> counts;  ///< of images fitted, rising
};

std::vector<Sizes> sizes_of(const Table& table) {
  std::vector<Sizes> found;
  for (const Setting& setting : table.settings()) {
    const auto same = [&](const Sizes& sizes) { return sizes.first.same_data(setting); };
    auto place = std::ranges::find_if(found, same);
    if (place == found.end()) place = found.insert(found.end(), Sizes{setting, {}, {}});
    place->settings.push_back(setting);
    const auto count = static_cast<double>(setting.n_train);
    if (std::ranges::find(place->counts, count) == place->counts.end()) place->counts.push_back(count);
  }
  for (Sizes& sizes : found) {
    std::ranges::sort(sizes.counts);
    std::ranges::sort(sizes.settings, {}, &Setting::n_train);
  }
  std::erase_if(found, [](const Sizes& sizes) { return sizes.counts.size() < 2; });
  return found;
}

/// The dashed line and open mark of what was measured on the images that were fitted.
std::string dashed(const Method& method) { return fmt::format("lw 3 dt (7,7) lc rgb '{}'", method.colour); }
std::string open_mark(const Method& method) {
  return fmt::format("pt 6 ps 0.8 lw 2 lc rgb '{}'", method.colour);
}

/// count mean low high, for one method on one split.
std::string points(const Table& table, const Sizes& sizes, const Method& method, double sigma, bool training,
                   Range& range) {
  std::string lines;
  for (const Setting& setting : sizes.settings) {
    if ((setting.split == "train") != training) continue;
    const ResultRow* row = table.find(setting, method, sigma);
    if (row == nullptr || !table.drawable(row->mean)) continue;
    const Range error = interval_of(*row);
    lines += fmt::format("{} {:.6g} {:.6g} {:.6g}\n", setting.n_train, row->mean, error.low, error.high);
    range.include(row->mean);
  }
  return lines;
}

Panel panel_of(const Table& table, const Sizes& sizes, const std::vector<Method>& methods, double sigma,
               Page& page) {
  Range counts, values;
  for (const double count : sizes.counts) counts.include(count);
  Panel panel{"σ = " + number(sigma), "images fitted", table.metric().axis(),
              log_axis('x', counts, 1.15, chosen_levels(sizes.counts, kMostTics)), ""};
  for (const Method& method : methods) {
    for (const bool training : {true, false}) {
      const std::string lines = points(table, sizes, method, sigma, training, values);
      if (lines.empty()) continue;
      const std::string block = page.data(lines);
      panel.draw(fmt::format("{} using 1:2 with lines {}", block, training ? dashed(method) : method.line()));
      panel.draw(fmt::format("{} using 1:3:(0):($4-$3) with vectors nohead {}", block, method.error_bar()));
      panel.draw(
          fmt::format("{} using 1:2 with points {}", block, training ? open_mark(method) : method.mark()));
    }
    page.add_key({method.title, method.line(), method.mark(), ""});
  }
  if (!table.metric().higher_is_better && values.low < values.high / kErrorSpan) {
    values.low = values.high / kErrorSpan;
    page.add_caption("σ = " + number(sigma) + ": errors below a hundredth of the largest are left out.");
  }
  if (!values.empty) panel.setup += table.value_axis(values, 1.15);
  return panel;
}

Script figure(const Table& table, const Sizes& sizes) {
  std::vector<Method> methods;
  for (const Method& method : table.methods())
    if (method.role != Role::reference && std::ranges::count_if(sizes.settings, [&](const Setting& setting) {
                                            return table.find(setting, method,
                                                              table.sigmas(setting).front()) != nullptr;
                                          }) > 1)
      methods.push_back(method);
  methods = table.representatives(sizes.settings.back(), methods, kMostMethods);
  Page page;
  page.name = "data_size_" + table.data_slug(sizes.first);
  page.title = std::string(table.metric().higher_is_better ? table.metric().title : "Error") +
               " against the number of images fitted: " + table.data_title(sizes.first);
  for (const double sigma : chosen_levels(table.sigmas(sizes.first), kMostPanels))
    page.panels.push_back(panel_of(table, sizes, methods, sigma, page));
  const bool both = std::ranges::any_of(sizes.settings, [](const Setting& s) { return s.split == "train"; });
  page.add_caption(both
                       ? "Lines: other images than those fitted; dashed, with open marks: the images fitted. "
                         "What lies between is the gap of generalisation."
                       : "On other images than those fitted.");
  if (std::ranges::find(methods, Role::trained, &Method::role) != methods.end())
    page.add_caption("Networks hold up to a fifth of their images out for validation.");
  page.add_caption(table.intervals());
  return std::move(page).script();
}

}  // namespace

std::vector<Script> data_size(const Experiment& experiment) {
  std::vector<Script> scripts;
  for (const Sizes& sizes : sizes_of(experiment.table)) scripts.push_back(figure(experiment.table, sizes));
  return scripts;
}

}  // namespace wavescore::harness::figures
