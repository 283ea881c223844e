#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

struct Hue {
  std::string_view orientation;
  std::string_view colour;
};
constexpr std::array kHues = {Hue{"approximation", "#333333"}, Hue{"horizontal", "#0072B2"},
                              Hue{"vertical", "#D55E00"}, Hue{"diagonal", "#009E73"}};

/// The orientation is the hue, the scale the lightness: the finest is the palest.
std::string colour_of(const WaveletBand& band, int scales) {
  const auto hue = std::ranges::find(kHues, band.orientation, &Hue::orientation);
  if (hue == kHues.end() || hue == kHues.begin()) return std::string(kHues.front().colour);
  const double fineness =
      scales == 1 ? 0 : 1 - (std::atof(band.scale.c_str()) - 1) / static_cast<double>(scales - 1);
  return shade(hue->colour, 0.75 * fineness - 0.15);
}

std::string title_of_band(const WaveletBand& band) {
  if (band.orientation == "approximation") return band.orientation;
  return fmt::format("{} {}{}", band.orientation, band.scale, band.scale == "1" ? " (finest)" : "");
}

int scales_of(const std::vector<WaveletBand>& bands) {
  int scales = 1;
  for (const WaveletBand& band : bands) scales = std::max(scales, std::atoi(band.scale.c_str()));
  return scales;
}

/// Method m as a bar of its bands from left to right; returns where it ends.
double add_bar(const Table& table, const Setting& setting, const Method& method, double sigma,
               const std::vector<WaveletBand>& bands, std::size_t m, std::vector<std::string>& lines) {
  double from = 0;
  const auto place = static_cast<double>(m);
  for (std::size_t b = 0; b < bands.size(); ++b) {
    const ResultRow* row = table.find_band(setting, method, sigma, bands[b]);
    if (row == nullptr || !(row->mean > 0)) continue;
    lines[b] += fmt::format("{:.6g} {} {:.6g} {:.6g} {} {}\n", from, place, from, from + row->mean,
                            place - 0.36, place + 0.36);
    from += row->mean;
  }
  return from;
}

Panel panel_of(const Table& table, const Setting& setting, const std::vector<Method>& methods, double sigma,
               const std::vector<WaveletBand>& bands, Page& page) {
  Panel panel{"σ = " + number(sigma), "unclipped MSE ([0, 1] pixels)", "", "", ""};
  std::vector<std::string> lines(bands.size());
  std::string errors;
  double most = 0;
  for (std::size_t m = 0; m < methods.size(); ++m) {
    most = std::max(most, add_bar(table, setting, methods[m], sigma, bands, m, lines));
    const ResultRow* row = table.find(setting, methods[m], sigma, "mse_unclipped");
    if (row == nullptr) continue;
    const Range error = interval_of(*row);
    errors += fmt::format("{:.6g} {} {:.6g}\n", error.low, m, error.high - error.low);
    most = std::max(most, error.high);
  }
  panel.setup = fmt::format(
      "unset grid\nset grid xtics lt 1 lw 1 lc rgb '#e0e0e0'\nset yrange [{}:-0.6]\nset ytics scale 0 "
      "({})\n{}",
      static_cast<double>(methods.size()) - 0.4, tic_names(methods), linear_axis('x', 1.05 * most));
  const int scales = scales_of(bands);
  for (std::size_t b = 0; b < bands.size(); ++b) {
    if (lines[b].empty()) continue;
    const std::string box = fmt::format("fs solid 1 noborder lc rgb '{}'", colour_of(bands[b], scales));
    panel.draw(fmt::format("{} with boxxyerror {}", page.data(lines[b]), box));
    page.add_key({title_of_band(bands[b]), "", "", box});
  }
  panel.draw(fmt::format("{} using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'", page.data(errors)));
  return panel;
}

Script figure(const Table& table, const Setting& setting, const std::vector<WaveletBand>& bands) {
  std::vector<Method> methods = table.methods(setting);
  std::erase_if(methods, [](const Method& method) { return method.role == Role::reference; });
  methods = table.representatives(setting, methods, kMostMethods);
  Page page;
  page.name = "by_scale_" + table.slug(setting);
  page.title = "Error by scale and orientation: " + table.title(setting);
  double widest = 0;
  for (const Method& method : methods) widest = std::max(widest, text_width(method.title, kFontSize));
  page.margins.left = 40 + 0.9 * widest;
  page.panel_width = static_cast<int>(page.margins.left) + 520;
  page.panel_height = 150 + 34 * static_cast<int>(methods.size());
  for (const double sigma : chosen_levels(table.sigmas(setting), kMostPanels))
    page.panels.push_back(panel_of(table, setting, methods, sigma, bands, page));
  page.add_caption(table.budget(setting, methods, false));
  page.add_caption(
      "Each part of a bar is the squared error in one band of the db2 transform; they add up to the "
      "unclipped "
      "MSE.");
  page.add_caption(table.intervals());
  return std::move(page).script();
}

}  // namespace

std::vector<Script> by_scale(const Experiment& experiment) {
  std::vector<Script> scripts;
  for (const Setting& setting : experiment.table.main_settings()) {
    const auto methods = experiment.table.methods(setting);
    const bool only_references =
        std::ranges::all_of(methods, [](const Method& m) { return m.role == Role::reference; });
    if (const auto bands = experiment.table.bands(setting); !bands.empty() && !only_references)
      scripts.push_back(figure(experiment.table, setting, bands));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
