#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "harness/figures/bars.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"

namespace wavescore::harness::figures {
namespace {

/// Methods that differ in degree alone.
struct Ladder {
  std::string family;
  std::string basis;
  nlohmann::json options;
  std::vector<Method> steps;
};

const ResultRow* any_row(const Table& table, const Setting& setting, const Method& method) {
  for (const double sigma : table.sigmas(setting)) {
    if (const ResultRow* row = table.find(setting, method, sigma)) return row;
  }
  return nullptr;
}

/// The ladders of a setting, each by rising degree. A Hermite ladder whose family also comes in monomials is
/// left to its own figure.
std::vector<Ladder> ladders_of(const Table& table, const Setting& setting) {
  std::vector<Ladder> ladders;
  std::map<std::string, std::size_t> place;
  for (const Method& method : table.methods(setting)) {
    if (method.role != Role::wavelet || method.degree == 0) continue;
    const ResultRow& row = *any_row(table, setting, method);
    const auto [entry, is_new] = place.try_emplace(variant(row), ladders.size());
    if (is_new) {
      ladders.push_back({method.family, method.basis, nlohmann::json::parse(row.options), {}});
    }
    ladders[entry->second].steps.push_back(method);
  }
  for (Ladder& ladder : ladders) std::ranges::sort(ladder.steps, {}, &Method::degree);
  const std::vector<Ladder> all = ladders;
  std::erase_if(ladders, [&](const Ladder& ladder) {
    return ladder.basis != "monomial" && std::ranges::any_of(all, [&](const Ladder& other) {
             return other.family == ladder.family && other.basis == "monomial";
           });
  });
  return ladders;
}

/// "local", and where the family has several ladders the options that tell them apart.
std::string title_of_ladder(const Ladder& ladder, const std::vector<Ladder>& ladders) {
  std::string title = ladder.family;
  std::ranges::replace(title, '_', ' ');
  for (const auto& [key, value] : ladder.options.items()) {
    const bool differs =
        key != "degree" && std::ranges::any_of(ladders, [&, &k = key, &v = value](const Ladder& other) {
          return other.family == ladder.family && other.options.value(k, nlohmann::json()) != v;
        });
    if (differs)
      title += fmt::format(", {} {}", key, value.is_string() ? value.get<std::string>() : value.dump());
  }
  return title;
}

/// The linear denoiser as a tread across every group.
std::string linear_marks(const Table& table, const Setting& setting, const Method& linear, Page& page,
                         Range& range) {
  std::string lines;
  const auto sigmas = table.sigmas(setting);
  for (std::size_t s = 0; s < sigmas.size(); ++s) {
    const ResultRow* row = table.find(setting, linear, sigmas[s]);
    if (row == nullptr) continue;
    lines += fmt::format("{} {:.6g}\n{} {:.6g}\n\n", static_cast<double>(s) - 0.46, row->mean,
                         static_cast<double>(s) + 0.46, row->mean);
    range.include(row->mean);
  }
  return fmt::format("{} with lines {}", page.data(lines), linear.line());
}

std::string degree_key(const Method& method) {
  std::string family = method.family;
  std::ranges::replace(family, '_', ' ');
  return fmt::format("{}, D = {}", family, method.degree);
}

Script figure(const Table& table, const Setting& setting, const std::vector<Ladder>& ladders) {
  Page page;
  page.name = "degree_bars_" + table.slug(setting);
  page.title = "Error by polynomial degree D: " + table.title(setting);
  page.panel_width = 560;
  page.panel_height = 440;
  page.caption = {table.budget(setting, table.methods(setting))};
  page.add_caption(table.intervals());
  std::vector<Method> trained;
  const Method* linear = nullptr;
  const std::vector<Method> present = table.methods(setting);
  for (const Method& method : present) {
    if (method.role == Role::trained) trained.push_back(method);
    if (method.role == Role::linear && method.told_truly && linear == nullptr) linear = &method;
  }

  Range range;
  range.include(0);
  const auto add_panel = [&](const std::string& title, const std::vector<Method>& methods) {
    Panel panel = bar_panel(title, table, setting, methods, page, range);
    if (linear != nullptr) panel.draw(linear_marks(table, setting, *linear, page, range));
    page.panels.push_back(std::move(panel));
  };
  for (const Ladder& ladder : ladders) {
    add_panel(title_of_ladder(ladder, ladders), ladder.steps);
    for (const Method& method : ladder.steps) page.add_key({degree_key(method), "", "", method.bar()});
  }
  if (!trained.empty()) add_panel("trained", trained);
  for (const Method& method : trained) page.add_key({method.title, "", "", method.bar()});
  if (linear != nullptr) page.add_key({linear->title, linear->line(), "", ""});

  page.columns = page.panels.size() == 4 ? 2 : 3;
  for (Panel& panel : page.panels)
    panel.setup += bar_height_axis(range);  // one scale, so that panels compare
  return std::move(page).script();
}

}  // namespace

std::vector<Script> degree_bars(const Experiment& experiment) {
  std::vector<Script> scripts;
  for (const Setting& setting : experiment.table.main_settings()) {
    const auto ladders = ladders_of(experiment.table, setting);
    if (!ladders.empty()) scripts.push_back(figure(experiment.table, setting, ladders));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures
