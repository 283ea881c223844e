#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "harness/analysis/statistics.h"
#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"
#include "harness/results/pairs.h"

namespace wavescore::harness::figures {
namespace {

constexpr int kCellWidth = 74;
constexpr int kCellHeight = 36;

/// The rows of a setting over all bands.
std::vector<PairRow> whole_images(const std::vector<PairRow>& rows, const Setting& setting) {
  std::vector<PairRow> own;
  for (const PairRow& row : rows)
    if (row.scale == "all" && row.orientation == "all" && setting.holds(row)) own.push_back(row);
  return own;
}

const PairRow* find(const std::vector<PairRow>& rows, const Method& a, const Method& b, double sigma) {
  const auto found = std::ranges::find_if(
      rows, [&](const PairRow& row) { return row.sigma == sigma && row.a == a.label && row.b == b.label; });
  return found == rows.end() ? nullptr : &*found;
}

/// The colour of an agreement: the darker, the smaller what is left to 1; white where nothing agrees.
std::string cell_colour(double agreement) {
  const double left = std::clamp(1 - agreement, 0.001, 1.0);
  return shade("#0B4F8A", 1 - std::log10(left) / -3);
}

bool is_dark(double agreement) { return 1 - agreement < 0.015; }

std::string agreement_text(double value) {
  if (value <= -9.95) return fmt::format("{:.0f}", value);
  return fmt::format("{:.{}f}", value, value > 0 ? 3 : 1);
}

/// The columns' methods, called A, B, ...: names that every width has room for.
std::vector<Method> letters(std::vector<Method> across) {
  char letter = 'A';
  for (Method& method : across) method.title = letter++;
  return across;
}

/// The rows' methods; after its name, beside the matrix, the letter of one that heads a column too.
std::vector<Method> with_letters(std::vector<Method> down, const std::vector<Method>& across) {
  for (Method& method : down) {
    const auto column = std::ranges::find(across, method.title, &Method::title);
    if (column == across.end()) continue;
    method.title += fmt::format("   {}", static_cast<char>('A' + (column - across.begin())));
  }
  return down;
}

Panel matrix_panel(const std::vector<PairRow>& rows, const std::vector<Method>& down,
                   const std::vector<Method>& across, double sigma, Page& page) {
  Panel panel{"σ = " + number(sigma), "", "", "", ""};
  panel.setup = fmt::format(
      "unset border\nunset grid\nset xrange [-0.5:{}]\nset yrange [{}:-0.5]\n"
      "set xtics scale 0 ({})\nset ytics scale 0 ({})\n",
      static_cast<double>(across.size()) - 0.5, static_cast<double>(down.size()) - 0.5,
      tic_names(letters(across)), tic_names(with_letters(down, across)));
  std::string lines;
  for (std::size_t r = 0; r < down.size(); ++r)
    for (std::size_t c = 0; c < across.size(); ++c) {
      const PairRow* row = find(rows, down[r], across[c], sigma);
      if (row == nullptr) continue;
      const std::string colour = cell_colour(row->value);
      const auto x = static_cast<double>(c), y = static_cast<double>(r);
      lines += fmt::format("{} {} {} {} {} {} 0x{}\n", x, y, x - 0.48, x + 0.48, y - 0.46, y + 0.46,
                           colour.substr(1));
      panel.setup +=
          fmt::format("set label '{}' at {},{} center font ',17' tc rgb '{}' front\n",
                      agreement_text(row->value), x, y, is_dark(row->value) ? "#FFFFFF" : "#222222");
    }
  panel.draw(fmt::format("{} using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable",
                         page.data(lines)));
  return panel;
}

double widest(const std::vector<Method>& methods) {
  double width = 0;
  for (const Method& method : methods) width = std::max(width, text_width(method.title, kFontSize));
  return 0.9 * width;
}

/// Those of `methods` that a pair names, without references.
std::vector<Method> compared(const std::vector<PairRow>& rows, std::vector<Method> methods) {
  std::erase_if(methods, [&](const Method& method) {
    return method.role == Role::reference || std::ranges::find(rows, method.label, &PairRow::a) == rows.end();
  });
  return methods;
}

Script matrix(const Table& table, const Setting& setting, const std::vector<PairRow>& rows,
              const std::vector<Method>& down, const std::vector<Method>& across) {
  Page page;
  page.name = "agreement_" + table.slug(setting);
  page.title = "Agreement between methods: " + table.title(setting);
  page.margins = {40 + widest(with_letters(down, across)), 30, 60, 42};
  const auto inside = kCellWidth * static_cast<int>(across.size());
  page.panel_width = static_cast<int>(page.margins.left + page.margins.right) + inside;
  page.panel_height =
      static_cast<int>(page.margins.bottom + page.margins.top) + kCellHeight * static_cast<int>(down.size());
  const auto levels = chosen_levels(table.sigmas(setting), kMostPanels);
  page.columns = page.panel_width < 480 ? 4 : 2;
  for (const double sigma : levels) page.panels.push_back(matrix_panel(rows, down, across, sigma, page));
  page.add_caption(fmt::format(
      "Agreement of a row's method a with a column's b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² "
      "over {} images: 1 where both give the same, 0 where a is as far from b as the noisy image.",
      grouped(rows.front().n)));
  page.add_caption(table.budget(setting, down, false));
  return std::move(page).script();
}

/// What separates each method from one network, against sigma.
Panel distance_panel(const Table& table, const Setting& setting, const std::vector<PairRow>& rows,
                     const std::vector<Method>& methods, const Method& network, Page& page) {
  const auto sigmas = table.sigmas(setting);
  Range levels, values;
  for (const double sigma : sigmas) levels.include(sigma);
  Panel panel{"from " + network.title, table.sigma_axis(), "1 − agreement",
              log_axis('x', levels, 1.2, sigmas), ""};
  for (const Method& method : methods) {
    if (method.title == network.title) continue;
    std::string lines;
    for (const double sigma : sigmas) {
      const PairRow* row = find(rows, method, network, sigma);
      if (row == nullptr || !(row->value < 1)) continue;
      const double low = row->high > row->low ? 1 - row->high : 1 - row->value;
      const double high = row->high > row->low ? 1 - row->low : 1 - row->value;
      lines += fmt::format("{} {:.6g} {:.6g} {:.6g}\n", sigma, 1 - row->value, low, high);
      values.include(1 - row->value);
    }
    if (lines.empty()) continue;
    const std::string block = page.data(lines);
    panel.draw(fmt::format("{} using 1:2 with lines {}", block, method.line()));
    panel.draw(fmt::format("{} using 1:3:(0):($4-$3) with vectors nohead {}", block, method.error_bar()));
    panel.draw(fmt::format("{} using 1:2 with points {}", block, method.mark()));
    page.add_key({method.title, method.line(), method.mark(), ""});
  }
  if (!values.empty) panel.setup += log_axis('y', values, 1.25);
  return panel;
}

Script distances(const Table& table, const Setting& setting, const std::vector<PairRow>& rows,
                 const std::vector<Method>& methods, const std::vector<Method>& networks) {
  Page page;
  page.name = "distance_" + table.slug(setting);
  page.title = "How far methods are from the networks: " + table.title(setting);
  page.panel_height = 600;
  for (const Method& network : networks)
    if (Panel panel = distance_panel(table, setting, rows, methods, network, page); !panel.plot.empty())
      page.panels.push_back(std::move(panel));
  const bool intervals = std::ranges::any_of(rows, [](const PairRow& row) { return row.high > row.low; });
  page.add_caption(
      fmt::format("Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over {} images, b the network: the lower, the "
                  "more alike. {}",
                  grouped(rows.front().n),
                  intervals ? "Error bars: 95 % intervals."
                            : no_interval_text(rows.front().n, rows.front().repetitions)));
  page.add_caption(table.budget(setting, methods, false));
  return std::move(page).script();
}

}  // namespace

std::vector<Script> agreement(const Experiment& experiment) {
  const std::filesystem::path file = experiment.folder / "agreement.csv";
  if (!std::filesystem::exists(file)) return {};
  const std::vector<PairRow> all = read_agreement(file);
  const Table& table = experiment.table;
  std::vector<Script> scripts;
  for (const Setting& setting : table.main_settings()) {
    const auto rows = whole_images(all, setting);
    const auto methods = table.representatives(setting, compared(rows, table.methods(setting)), kMostMethods);
    if (rows.empty() || methods.size() < 2) continue;
    std::vector<Method> networks;
    std::ranges::copy_if(methods, std::back_inserter(networks),
                         [](const Method& method) { return method.role == Role::trained; });
    scripts.push_back(matrix(table, setting, rows, methods, networks.empty() ? methods : networks));
    if (!networks.empty()) scripts.push_back(distances(table, setting, rows, methods, networks));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
