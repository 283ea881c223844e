#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "harness/figures/axes.h"
#include "harness/figures/illustrations.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

constexpr double kPoints = 256;  // of the functions, to one
constexpr double kPaper = 0.012;
constexpr std::string_view kCurve = "lw 3 lc rgb '#0072B2'";
constexpr std::string_view kDotted = "lw 3 dt (2,6) lc rgb '#D55E00'";

Panel function_panel(const std::string& title, const std::vector<double>& values, Page& page) {
  std::string lines;
  double least = 0, most = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    lines += fmt::format("{:.6g} {:.6g}\n", static_cast<double>(i) / kPoints, values[i]);
    least = std::min(least, values[i]);
    most = std::max(most, values[i]);
  }
  const double space = 0.08 * (most - least);
  Panel panel{title, "x", "", "", ""};
  panel.setup = fmt::format("set xrange [0:{:.6g}]\nset yrange [{:.4g}:{:.4g}]\nset xtics 1\nset ytics 0.5\n",
                            static_cast<double>(values.size() - 1) / kPoints, least - space, most + space);
  panel.draw("0 with lines lw 1 lc rgb '#888888'");
  panel.draw(fmt::format("{} using 1:2 with lines {}", page.data(lines), kCurve));
  return panel;
}

/// The spectral norm against where in a pixel the samples lie.
Panel sampling_panel(const std::vector<double>& offsets, const std::vector<double>& norms, Page& page) {
  std::string lines;
  Range range;
  range.include(kPaper);
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    if (!(norms[i] > 0)) continue;
    lines += fmt::format("{:.6g} {:.6g}\n", offsets[i], norms[i]);
    range.include(norms[i]);
  }
  Panel panel{"distance from orthonormal", "offset of the samples in a pixel", "‖BᵀB − I‖", "", ""};
  panel.setup = "set xrange [0:1]\nset xtics 0.25\n" + log_axis('y', range, 1.4);
  panel.draw(fmt::format("{} using 1:2 with lines {}", page.data(lines), kCurve));
  panel.draw(fmt::format("{} with lines {}", kPaper, kDotted));
  page.add_key({"continuous atoms, sampled", std::string(kCurve), "", ""});
  page.add_key({"0.012, which the paper reports", std::string(kDotted), "", ""});
  return panel;
}

/// What illustrations.csv says of a data set and resolution.
std::string facts_text(const Illustrations& from, const Setting& setting) {
  std::string sampled, exact;
  std::set<std::string> said;  // the first of each place has every detail
  for (const ResultRow& row : from.facts) {
    if (row.dataset != setting.dataset || row.resolution != setting.resolution || row.data != setting.data)
      continue;
    if (row.metric == "orthonormality_exact") exact = fmt::format("{:.0e}", row.mean);
    if (row.metric != "orthonormality_sampled" || !said.insert(row.label).second) continue;
    sampled += fmt::format("{}{} {:.4g}", sampled.empty() ? "" : ", ", row.label, row.mean);
  }
  return fmt::format(
      "Spectral norm of BᵀB − I, every detail kept, on {0}×{0} pixels: {1}; the paper reports {2}. The "
      "discrete "
      "transform that this program computes with: {3}.",
      setting.resolution, sampled, kPaper, exact);
}

}  // namespace

std::vector<Script> wavelets(const Experiment& experiment) {
  const Illustrations from = read_illustrations(experiment);
  std::vector<Script> scripts;
  std::set<std::string> drawn;
  for (const IllustratedSetting& one : illustrated_settings(experiment.table, from)) {
    const std::string wavelet = from.text(one.group + "/wavelet");
    if (wavelet.empty() || !drawn.insert(wavelet).second) continue;
    Page page;
    page.name = "wavelet_" + wavelet;
    page.title = fmt::format("The {} scaling function and wavelet", wavelet);
    page.columns = 3;
    page.panel_width = 560;
    page.panel_height = 460;
    const auto values = [&](const char* name) { return from.file.doubles(one.group + name); };
    page.panels.push_back(function_panel("scaling function φ", values("/functions/scaling"), page));
    page.panels.push_back(function_panel("wavelet ψ", values("/functions/detail"), page));
    const auto offsets = values("/sampling/offset"), norms = values("/sampling/norm");
    if (offsets.size() == norms.size()) page.panels.push_back(sampling_panel(offsets, norms, page));
    page.add_caption("By the cascade algorithm. " + facts_text(from, one.setting));
    scripts.push_back(std::move(page).script());
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
