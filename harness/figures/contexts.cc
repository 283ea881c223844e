#include <fmt/format.h>

#include <array>
#include <sstream>

#include "harness/figures/illustrations.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

struct FamilyTitle {
  const char* family;
  const char* title;
};
constexpr std::array kFamilies = {FamilyTitle{"independent", "independent"}, FamilyTitle{"band", "band"},
                                  FamilyTitle{"local", "local, r = 1"}, FamilyTitle{"parent", "parent"}};
constexpr std::string_view kTarget = "fs solid 1 noborder lc rgb '#D55E00'";
constexpr std::string_view kNeighbour = "fs solid 1 noborder lc rgb '#56B4E9'";

std::string line(double x0, double y0, double x1, double y1, std::string_view style) {
  return fmt::format("set arrow from {},{} to {},{} nohead {} back\n", x0, y0, x1, y1, style);
}

/// The grid of coefficients, and the borders and names of the bands; level 1 is the finest that is drawn,
/// called `finest`.
std::string plane(int side, int levels, int finest) {
  std::string text = fmt::format(
      "unset border; unset tics; unset grid\nset xrange [-0.2:{0}.2]\nset yrange [{0}.2:-0.2]\n", side);
  for (int i = 0; i <= side; ++i) {
    text += line(i, 0, i, side, "lw 0.5 lc rgb '#e4e4e4'");
    text += line(0, i, side, i, "lw 0.5 lc rgb '#e4e4e4'");
  }
  const auto name = [&](const std::string& words, double x, double y) {
    text += fmt::format("set label '{}' at {},{} left font ',17' tc rgb '#777777' front\n", words, x, y);
  };
  for (int level = 1; level <= levels; ++level) {
    const int width = side >> level, whole = 2 * width;
    text += line(width, 0, width, whole, "lw 2 lc rgb '#777777'");
    text += line(0, width, whole, width, "lw 2 lc rgb '#777777'");
    const int shown = level + finest - 1;
    name(fmt::format("H{}", shown), 0.3, width + 1.0);
    name(fmt::format("V{}", shown), width + 0.3, 1.0);
    name(fmt::format("D{}", shown), width + 0.3, width + 1.0);
  }
  name("A", 0.3, 1.0);
  for (const int edge : {0, side}) {
    text += line(edge, 0, edge, side, "lw 2 lc rgb '#777777'");
    text += line(0, edge, side, edge, "lw 2 lc rgb '#777777'");
  }
  return text;
}

Panel panel_of(const FamilyTitle& family, const std::vector<std::uint8_t>& marks, int side, int levels,
               int finest, Page& page) {
  Panel panel{family.title, "", "", plane(side, levels, finest), ""};
  for (const std::uint8_t mark : {std::uint8_t{1}, std::uint8_t{2}}) {
    std::string lines;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (marks[i] != mark) continue;
      const auto row = static_cast<int>(i) / side, column = static_cast<int>(i) % side;
      lines += fmt::format("{} {} {} {} {} {}\n", column + 0.5, row + 0.5, column + 0.06, column + 0.94,
                           row + 0.06, row + 0.94);
    }
    if (lines.empty()) continue;
    panel.draw(fmt::format("{} with boxxyerror {}", page.data(lines), mark == 2 ? kTarget : kNeighbour));
  }
  return panel;
}

Script figure(const Illustrations& from, const IllustratedSetting& one, int levels, int drawn) {
  Page page;
  page.name = "contexts_" + one.slug;
  page.title = "What the estimate of a coefficient looks at: " + one.title;
  page.columns = 4;
  page.panel_width = 380;
  page.panel_height = 402;
  page.margins = {10, 10, 0, 42};
  for (const FamilyTitle& family : kFamilies) {
    const std::string name = fmt::format("{}/contexts/{}", one.group, family.family);
    if (!from.file.tensors.contains(name)) continue;
    int side = 0;
    const auto marks = from.square(name, side);
    page.panels.push_back(panel_of(family, marks, side, drawn, levels - drawn + 1, page));
  }
  page.add_key({"the coefficient itself", "", "", std::string(kTarget)});
  page.add_key({"what its estimate looks at besides", "", "", std::string(kNeighbour)});
  page.add_caption(fmt::format(
      "The wavelet plane: A the approximation; H, V, D the horizontal, vertical and diagonal details of each "
      "scale, 1 the finest{}. Bands are periodic. Independent, band and local are the paper's families, "
      "parent "
      "is not.",
      drawn < levels ? fmt::format("; the coarsest {} of {} scales are drawn", drawn, levels) : ""));
  return std::move(page).script();
}

}  // namespace

std::vector<Script> contexts(const Experiment& experiment) {
  const Illustrations from = read_illustrations(experiment);
  std::vector<Script> scripts;
  for (const IllustratedSetting& one : illustrated_settings(experiment.table, from)) {
    std::istringstream text(from.text(one.group + "/contexts/levels"));
    int levels = 0, drawn = 0;
    if (text >> levels >> drawn) scripts.push_back(figure(from, one, levels, drawn));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
