#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

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

/// A method against the linear one, and its 95 % interval where there is one: the ratio of errors, of other
/// metrics the difference.
struct Against {
  double value = 0;
  std::optional<Range> interval;
};

std::optional<Against> against(const Table& table, const PairTable& pairs, const Setting& setting,
                               const ResultRow& row, const ResultRow& base) {
  const auto pair = pairs.find(setting, row, base);
  Against found;
  if (table.metric().higher_is_better) {
    found.value = row.mean - base.mean;
    if (pair && pair->low <= pair->high) found.interval = Range{pair->low, pair->high, false};
    return found;
  }
  if (!(row.mean > 0) || !(base.mean > 0)) return std::nullopt;
  found.value = row.mean / base.mean;
  if (pair && pair->ratio_low > 0 && std::isfinite(pair->ratio_high))
    found.interval = Range{pair->ratio_low, pair->ratio_high, false};
  return found;
}

Panel panel_of(const Table& table, const PairTable& pairs, const Setting& setting, const Method& linear,
               Page& page, Range& range, bool& intervals) {
  const auto sigmas = table.sigmas(setting);
  const Metric& metric = table.metric();
  const bool differences = metric.higher_is_better;
  const double level = differences ? 0 : 1;  // where the linear denoiser lies
  const std::string unit = metric.unit.empty() ? "" : fmt::format(" ({})", metric.unit);
  const std::string axis = differences ? fmt::format("{0} − {0} of linear{1}", metric.title, unit)
                                       : fmt::format("{0} / {0} of linear", metric.title);
  Panel panel{table.title(setting), table.sigma_axis(), axis, level_axis(sigmas), ""};
  const auto methods = rivals(table, setting);
  for (std::size_t m = 0; m < methods.size(); ++m) {
    std::string lines, whiskers;
    for (std::size_t s = 0; s < sigmas.size(); ++s) {
      const ResultRow* row = table.find(setting, methods[m], sigmas[s]);
      const ResultRow* base = table.find(setting, linear, sigmas[s]);
      if (row == nullptr || base == nullptr) continue;
      const auto found = against(table, pairs, setting, *row, *base);
      if (!found) continue;
      const double value = found->value;
      const Bar bar = bar_in_group(static_cast<double>(s), m, methods.size());
      lines += fmt::format("{:.4f} {:.6g} {:.4f} {:.4f}\n", bar.middle(), value, bar.left, bar.right);
      range.include(value);
      double end = value;  // of the bar with its interval, away from the linear denoiser
      if (const auto& interval = found->interval) {
        whiskers += fmt::format("{:.4f} {:.6g} {:.6g}\n", bar.middle(), interval->low, interval->high);
        range.include(interval->low);
        range.include(interval->high);
        end = value > level ? interval->high : interval->low;
      }
      if (sigmas.size() * methods.size() > kMostNumbers) continue;
      const double place = differences ? end : value > level ? end * 1.02 : end / 1.02;
      panel.setup += fmt::format(
          "set label \"{}{:.2f}\" at {:.4f},{:.6g} {} rotate by 90 font ',19' front{}\n",
          differences && value > 0 ? "+" : "", value, bar.middle(), place, value > level ? "left" : "right",
          differences ? fmt::format(" offset 0,{}", value > level ? "0.3" : "-0.3") : "");
    }
    panel.draw(fmt::format("{0} using 1:({1}):3:4:({1}):2 with boxxyerror {2}", page.data(lines), level,
                           methods[m].bar()));
    intervals = intervals || !whiskers.empty();
    if (!whiskers.empty())
      panel.draw(fmt::format("{} using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222'",
                             page.data(whiskers)));
    page.add_key({methods[m].title, "", "", methods[m].bar()});
  }
  panel.draw(fmt::format("{} with lines {}", level, linear.line()));
  return panel;
}

}  // namespace

std::vector<Script> versus_linear(const Experiment& experiment) {
  const Table& table = experiment.table;
  const PairTable pairs(experiment.folder, table.metric());
  const bool differences = table.metric().higher_is_better;
  Page page;
  page.name = "versus_linear";
  page.title = differences ? fmt::format("{} against the linear denoiser", table.metric().title)
                           : "Error relative to the linear denoiser";
  page.panel_height = 600;
  Range range;
  range.include(differences ? 0 : 1);
  const Method* baseline = nullptr;
  bool intervals = false;  // whether any is drawn
  const auto is_linear = [](const Method& method) {
    return method.role == Role::linear && method.told_truly;
  };
  for (const Setting& setting : table.main_settings()) {
    const auto present = table.methods(setting);
    const auto linear = std::ranges::find_if(present, is_linear);
    if (linear == present.end() || rivals(table, setting).empty()) continue;
    baseline = &*std::ranges::find(table.methods(), linear->title, &Method::title);
    page.panels.push_back(panel_of(table, pairs, setting, *linear, page, range, intervals));
    page.caption.push_back(table.budget(setting, rivals(table, setting)));
  }
  if (page.panels.empty()) return {};
  page.add_key({fmt::format("{} = {}", baseline->title, differences ? 0 : 1), baseline->line(), "", ""});
  // Room for the numbers at the ends of the bars; a logarithmic axis has it by its margin.
  const double room = differences ? 0.15 * (range.high - range.low) : 0;
  if (range.low < 0) range.low -= room;
  if (range.high > 0) range.high += room;
  for (Panel& panel : page.panels) panel.setup += table.value_axis(range, 1.25);
  page.caption.push_back(
      fmt::format("Each family by its best degree in that panel; {} is better than linear.",
                  differences ? "above 0" : "below 1"));
  if (intervals)
    page.add_caption(fmt::format("Error bars: 95 % intervals of the {}, both on the same images.",
                                 differences ? "difference" : "ratio"));
  return {std::move(page).script()};
}

}  // namespace wavescore::harness::figures
