#include "harness/statistics/summary_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace wavescore::harness {
namespace {

std::string title(const ResultRow& row) {
  return fmt::format("{} {}x{}, fitted on {} images, evaluated on {} images", row.dataset, row.resolution,
                     row.resolution, row.n_train, row.split == "train" ? "training" : row.split);
}

/// A label as the table has it: what the denoiser was told belongs to it.
std::string row_label(const ResultRow& row) {
  if (row.told_sigma_factor == 1 || row.label.find("told") != std::string::npos) return row.label;
  return fmt::format("{} (told {:.5g} sigma)", row.label, row.told_sigma_factor);
}

/// Decimals that leave the smallest value three significant digits; at least five.
int decimals(const std::vector<ResultRow>& rows) {
  double least = 1;
  for (const ResultRow& row : rows)
    if (row.mean > 0) least = std::min(least, row.mean);
  return std::clamp(static_cast<int>(std::ceil(-std::log10(least))) + 2, 5, 9);
}

std::string value(const ResultRow& row, int digits) {
  if (row.n == 0) return fmt::format("{:.{}f}", row.mean, digits);
  return fmt::format("{:.{}f}({:.0f})", row.mean, digits, std::ceil(row.std_error * std::pow(10.0, digits)));
}

/// Text columns, the first to the left, the others to the right.
std::string aligned(const std::vector<std::vector<std::string>>& lines) {
  std::vector<std::size_t> widths;
  for (const auto& line : lines) {
    widths.resize(std::max(widths.size(), line.size()));
    for (std::size_t c = 0; c < line.size(); ++c) widths[c] = std::max(widths[c], line[c].size());
  }
  std::string text;
  for (const auto& line : lines) {
    text += fmt::format("  {:<{}}", line.front(), widths.front());
    for (std::size_t c = 1; c < line.size(); ++c) text += fmt::format("  {:>{}}", line[c], widths[c]);
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
  }
  return text;
}

std::string one_table(const std::vector<ResultRow>& rows) {
  std::vector<double> sigmas;
  std::vector<std::string> labels;
  std::map<std::pair<std::string, double>, const ResultRow*> cells;
  for (const ResultRow& row : rows) {
    const std::string label = row_label(row);
    if (std::ranges::find(sigmas, row.sigma) == sigmas.end()) sigmas.push_back(row.sigma);
    if (std::ranges::find(labels, label) == labels.end()) labels.push_back(label);
    cells[{label, row.sigma}] = &row;
  }
  const int digits = decimals(rows);
  std::vector<std::vector<std::string>> lines(1);
  lines[0].push_back(fmt::format("sigma ({})", rows.front().sigma_unit));
  for (const double sigma : sigmas) lines[0].push_back(fmt::format("{:.4g}", sigma));
  for (const std::string& label : labels) {
    std::vector<std::string> line{label};
    for (const double sigma : sigmas) {
      const auto cell = cells.find({label, sigma});
      line.push_back(cell == cells.end() ? "-" : value(*cell->second, digits));
    }
    lines.push_back(std::move(line));
  }
  return aligned(lines);
}

}  // namespace

std::string summary_table(const std::vector<ResultRow>& rows) {
  std::vector<std::string> titles;
  std::map<std::string, std::vector<ResultRow>> tables;
  const auto at_a_level = [](const ResultRow& row) { return row.sigma > 0; };
  const auto first = std::ranges::find_if(rows, at_a_level);
  if (first == rows.end()) return {};
  const auto is_mse = [](const ResultRow& row) { return row.metric == "mse" && row.denoiser != "mmse"; };
  const std::string metric = std::ranges::any_of(rows, is_mse) ? "mse" : first->metric;
  for (const ResultRow& row : rows) {
    if (row.metric != metric || !at_a_level(row)) continue;
    if (!tables.contains(title(row))) titles.push_back(title(row));
    tables[title(row)].push_back(row);
  }
  std::string text;
  for (const std::string& name : titles)
    text += fmt::format("{}: {}\n{}\n", name, metric, one_table(tables[name]));
  return text;
}

}  // namespace wavescore::harness
