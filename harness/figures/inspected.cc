#include "harness/figures/inspected.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "harness/figures/axes.h"
#include "harness/figures/page.h"
#include "harness/figures/table.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::array kColours = {"#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"};

using Rows = std::vector<InspectedRow>;

Rows of(const Rows& rows, std::string_view quantity) {
  Rows result;
  std::ranges::copy_if(rows, std::back_inserter(result),
                       [&](const InspectedRow& row) { return row.quantity == quantity; });
  return result;
}

std::set<double> levels_of(const Rows& rows) {
  std::set<double> levels;
  for (const InspectedRow& row : rows) levels.insert(row.sigma);
  return levels;
}

std::string scale_title(int scale) {
  return scale == 0 ? "all scales" : fmt::format("scale {}{}", scale, scale == 1 ? " (finest)" : "");
}

std::string colour_style(std::size_t k) {
  return fmt::format("lw 3 lc rgb '{}'", kColours[k % kColours.size()]);
}

/// Lines of `value` against sigma, one per item, a panel per scale.
Page lines_against_sigma(const Rows& rows, const std::string& axis, const std::string& y_label) {
  Page page;
  Range levels;
  std::set<std::string> items;
  std::map<int, std::map<std::string, std::map<double, double>>> values;
  for (const InspectedRow& row : rows) {
    levels.include(row.sigma);
    items.insert(row.item);
    values[row.scale][row.item][row.sigma] += row.value;  // over orientations
  }
  const std::set<double> written = levels_of(rows);
  const std::vector<double> tics(written.begin(), written.end());
  for (const auto& [scale, lines] : values) {
    double highest = 0;
    Panel panel{scale_title(scale), axis, y_label, log_axis('x', levels, 1.2, tics), ""};
    for (const auto& [item, points] : lines) {
      std::string data;
      for (const auto& [sigma, value] : points) {
        data += fmt::format("{:.6g} {:.6g}\n", sigma, value);
        highest = std::max(highest, value);
      }
      const auto k = static_cast<std::size_t>(std::distance(items.begin(), items.find(item)));
      const std::string mark = fmt::format("pt 7 ps 0.9 lc rgb '{}'", kColours[k % kColours.size()]);
      const std::string block = page.data(data);
      panel.draw(fmt::format("{} using 1:2 with lines {}", block, colour_style(k)));
      panel.draw(fmt::format("{} using 1:2 with points {}", block, mark));
      page.add_key({item, colour_style(k), mark, ""});
    }
    panel.setup += linear_axis('y', 1.05 * highest);
    page.panels.push_back(std::move(panel));
  }
  return page;
}

/// White to dark blue from 0 to the panel's largest value.
constexpr std::string_view kHeat =
    "set palette defined (0 '#FFFFFF', 0.25 '#C6DBEF', 0.5 '#6BAED6', 0.75 '#2171B5', 1 '#08306B')\n"
    "unset colorbox\nunset grid\nset cbrange [0:*]\n";

/// A heat map per scale (down) and level (across) of weights by offset within the band.
std::vector<Script> locality(const Rows& all, const std::string& unit) {
  const Rows rows = of(all, "weight_by_offset");
  int radius = 0;
  std::map<std::pair<int, double>, std::string> panels;
  for (const InspectedRow& row : rows) {
    int down = 0, right = 0;
    if (std::sscanf(row.item.c_str(), "%d %d", &down, &right) != 2) continue;
    radius = std::max({radius, std::abs(down), std::abs(right)});
    panels[{row.scale, row.sigma}] += fmt::format("{} {} {:.6g}\n", right, down, row.value);
  }
  if (radius == 0) return {};
  Page page;
  page.name = "inspect_locality";
  page.title = "Learnt locality: linear weight of neighbours in the band";
  page.columns = static_cast<int>(levels_of(rows).size());
  page.panel_width = 440;
  page.panel_height = 430;
  for (const auto& [where, data] : panels) {
    Panel panel{fmt::format("{}, σ {}", scale_title(where.first), number(where.second)), "columns away",
                "rows away",
                fmt::format("{}set xrange [{}:{}]\nset yrange [{}:{}]\nset xtics 1\nset ytics 1\n", kHeat,
                            -radius - 0.5, radius + 0.5, radius + 0.5, -radius - 0.5),
                ""};
    panel.draw(fmt::format("{} using 1:2:3 with image", page.data(data)));
    page.panels.push_back(std::move(panel));
  }
  page.caption.push_back(
      fmt::format("Root mean square over all targets of the change of an estimate per change of the noisy "
                  "coefficient so far "
                  "away; white is 0, the darkest each panel's largest. Noise level σ in {} units.",
                  unit));
  return {std::move(page).script()};
}

/// "H" for horizontal, "H +1" for coarser horizontal.
std::string short_name(const std::string& kind) {
  const std::size_t space = kind.find(' ');
  const std::string initial(1,
                            static_cast<char>(kind[space == std::string::npos ? 0 : space + 1] - 'a' + 'A'));
  return initial + (space == std::string::npos ? "" : kind.starts_with("coarser") ? " +1" : " −1");
}

/// A heat map per level: orientation of the target against what the neighbour is.
std::vector<Script> orientations(const Rows& all, const std::string& unit) {
  const Rows rows = of(all, "weight_by_orientation");
  std::vector<std::string> kinds, targets;
  const auto place = [](std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  };
  std::map<double, std::map<std::pair<std::string, std::string>, double>> levels;
  for (const InspectedRow& row : rows) {
    place(kinds, row.item);
    place(targets, row.orientation);
    levels[row.sigma][{row.item, row.orientation}] = row.value;
  }
  if (kinds.size() < 2) return {};
  std::ranges::sort(kinds, {}, [](const std::string& kind) { return std::pair(kind.find(' '), kind); });
  const auto tics = [](char axis, const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t k = 0; k < names.size(); ++k)
      text += fmt::format("{}{} {}", k == 0 ? "" : ", ", gnuplot_string(short_name(names[k])), k);
    return fmt::format("set {0}range [-0.5:{1}]\nset {0}tics ({2})\n", axis,
                       static_cast<double>(names.size()) - 0.5, text);
  };
  Page page;
  page.name = "inspect_orientations";
  page.title = "Linear weight by orientation of target and neighbour";
  page.columns = 2;
  page.panel_height = 540;
  for (const auto& [sigma, values] : levels) {
    std::string data;
    for (std::size_t y = 0; y < targets.size(); ++y)
      for (std::size_t x = 0; x < kinds.size(); ++x) {
        const auto found = values.find({kinds[x], targets[y]});
        data += fmt::format("{} {} {:.6g}\n", x, y, found == values.end() ? 0.0 : found->second);
      }
    Panel panel{fmt::format("σ {}", number(sigma)), "neighbour", "target",
                std::string(kHeat) + tics('x', kinds) + tics('y', targets), ""};
    panel.draw(fmt::format("{} using 1:2:3 with image", page.data(data)));
    page.panels.push_back(std::move(panel));
  }
  page.caption.push_back(
      "A is the approximation; H, V and D are horizontal, vertical and diagonal detail; +1 is one scale "
      "coarser, "
      "−1 one finer.");
  page.caption.push_back(
      fmt::format("Root mean square of the linear weights but the target's own; white is 0, the darkest each "
                  "panel's largest. Noise level σ in {} units.",
                  unit));
  return {std::move(page).script()};
}

std::vector<Script> spectra(const Rows& all, const std::string& unit) {
  const Rows rows = of(all, "eigenvalue");
  if (rows.empty()) return {};
  Page page;
  page.name = "inspect_spectrum";
  page.title = "Eigenvalues of the Gram matrix of the features";
  Range numbers, values;
  std::map<double, std::map<int, std::string>> panels;
  for (const InspectedRow& row : rows) {
    if (!(row.value > 1e-14)) continue;
    panels[row.sigma][row.scale] += fmt::format("{} {:.6g}\n", row.item, row.value);
    numbers.include(std::stod(row.item));
    values.include(row.value);
  }
  for (const auto& [sigma, lines] : panels) {
    Panel panel{fmt::format("σ {}", number(sigma)), "number", "eigenvalue",
                log_axis('x', numbers, 1.1) + log_axis('y', values, 1.5), ""};
    for (const auto& [scale, data] : lines) {
      const std::string line = colour_style(static_cast<std::size_t>(scale - 1));
      panel.draw(fmt::format("{} using 1:2 with lines {}", page.data(data), line));
      page.add_key({scale_title(scale), line, "", ""});
    }
    page.panels.push_back(std::move(panel));
  }
  page.caption.push_back(fmt::format("Median over targets. Noise level σ in {} units.", unit));
  return {std::move(page).script()};
}

}  // namespace

std::vector<Script> inspected(const std::vector<InspectedRow>& rows, const std::string& unit) {
  std::vector<Script> scripts = locality(rows, unit);
  std::ranges::move(orientations(rows, unit), std::back_inserter(scripts));
  std::ranges::move(spectra(rows, unit), std::back_inserter(scripts));
  const std::string axis = fmt::format("noise level σ ({} units)", unit);
  Page degrees = lines_against_sigma(of(rows, "weight_by_degree"), axis, "share of squared weight");
  degrees.name = "inspect_degrees";
  degrees.title = "Weight by polynomial degree";
  degrees.caption.push_back("By total degree of the features, which are of standardized coordinates.");
  for (Key& key : degrees.keys) key.label = "degree " + key.label;
  scripts.push_back(std::move(degrees).script());
  if (const Rows values = of(rows, "dependency_value"); !values.empty()) {
    Page page = lines_against_sigma(values, axis, "MSE without - with");
    page.name = "dependency_value";
    page.title = "Value of a dependency";
    page.caption.push_back("Predicted MSE ([0, 1] pixels) without a part of the dependency minus with it.");
    scripts.push_back(std::move(page).script());
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
