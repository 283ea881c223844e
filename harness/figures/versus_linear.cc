#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"
#include "harness/figures/pair_table.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostBars = 8;
constexpr std::size_t kMostNumbers = 32;  // more would touch each other

/// The best of each wavelet family, of the other closed forms and the trained models, in that order.
std::vector<Method> rivals(const Table& table, const Setting& setting) {
  std::vector<Method> wavelets, nonlinear, trained;
  for (const Method& method : table.methods(setting)) {
    if (method.role == Role::wavelet) wavelets.push_back(method);
    if (method.role == Role::nonlinear) nonlinear.push_back(method);
    if (method.role == Role::trained) trained.push_back(method);
  }
  std::vector<Method> chosen = table.representatives(setting, wavelets, 1);
  std::ranges::copy(table.representatives(setting, nonlinear, 1), std::back_inserter(chosen));
  const std::size_t room = kMostBars - std::min(kMostBars - 1, chosen.size());
  trained = table.representatives(setting, trained, room);
  chosen.insert(chosen.end(), trained.begin(), trained.end());
  return chosen;
}

Panel panel_of(const Table& table, const PairTable& pairs, const Setting& setting, const Method& linear,
               Page& page, Range& range) {
  const auto sigmas = table.sigmas(setting);
  Panel panel{table.title(setting), table.sigma_axis(), "MSE / MSE of linear", level_axis(sigmas), ""};
  const auto methods = rivals(table, setting);
  for (std::size_t m = 0; m < methods.size(); ++m) {
    std::string lines, whiskers;
    for (std::size_t s = 0; s < sigmas.size(); ++s) {
      const ResultRow* row = table.find(setting, methods[m], sigmas[s]);
      const ResultRow* base = table.find(setting, linear, sigmas[s]);
      if (row == nullptr || base == nullptr || !(row->mean > 0) || !(base->mean > 0)) continue;
      const double ratio = row->mean / base->mean;
      const Bar bar = bar_in_group(static_cast<double>(s), m, methods.size());
      lines += fmt::format("{:.4f} {:.6g} {:.4f} {:.4f}\n", bar.middle(), ratio, bar.left, bar.right);
      range.include(ratio);
      double end = ratio;  // of the bar with its interval, away from 1
      if (const auto pair = pairs.find(setting, *row, *base);
          pair && pair->ratio_low > 0 && std::isfinite(pair->ratio_high)) {
        whiskers += fmt::format("{:.4f} {:.6g} {:.6g}\n", bar.middle(), pair->ratio_low, pair->ratio_high);
        range.include(pair->ratio_low);
        range.include(pair->ratio_high);
        end = ratio > 1 ? pair->ratio_high : pair->ratio_low;
      }
      if (sigmas.size() * methods.size() > kMostNumbers) continue;
      panel.setup +=
          fmt::format("set label \"{:.2f}\" at {:.4f},{:.6g} {} rotate by 90 font ',19' front\n", ratio,
                      bar.middle(), ratio > 1 ? end * 1.02 : end / 1.02, ratio > 1 ? "left" : "right");
    }
    panel.draw(
        fmt::format("{} using 1:(1):3:4:(1):2 with boxxyerror {}", page.data(lines), methods[m].bar()));
    if (!whiskers.empty())
      panel.draw(fmt::format("{} using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222'",
                             page.data(whiskers)));
    page.add_key({methods[m].title, "", "", methods[m].bar()});
  }
  panel.draw(fmt::format("1 with lines {}", linear.line()));
  return panel;
}

}  // namespace

std::vector<Script> versus_linear(const Experiment& experiment) {
  const Table& table = experiment.table;
  const PairTable pairs(experiment.folder);
  Page page;
  page.name = "versus_linear";
  page.title = "Error relative to the linear denoiser";
  page.panel_height = 600;
  Range range;
  range.include(1);
  const Method* baseline = nullptr;
  const auto is_linear = [](const Method& method) {
    return method.role == Role::linear && method.told_truly;
  };
  for (const Setting& setting : table.main_settings()) {
    const auto present = table.methods(setting);
    const auto linear = std::ranges::find_if(present, is_linear);
    if (linear == present.end() || rivals(table, setting).empty()) continue;
    baseline = &*std::ranges::find(table.methods(), linear->title, &Method::title);
    page.panels.push_back(panel_of(table, pairs, setting, *linear, page, range));
    page.caption.push_back(table.budget(setting, rivals(table, setting)));
  }
  if (page.panels.empty()) return {};
  page.add_key({baseline->title + " = 1", baseline->line(), "", ""});
  for (Panel& panel : page.panels) panel.setup += log_axis('y', range, 1.25);
  page.caption.push_back("Each family by its best degree in that panel; below 1 is better than linear.");
  if (!pairs.empty()) page.add_caption("Error bars: 95 % intervals of the ratio, both on the same images.");
  return {std::move(page).script()};
}

}  // namespace wavescore::harness::figures
