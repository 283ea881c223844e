#include "harness/analysis/summary_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "core/counted.h"
#include "harness/analysis/statistics.h"
#include "harness/evaluation/metrics.h"

namespace wavescore::harness {
namespace {

std::string title(const ResultRow& row) {
  return fmt::format("{} {}x{}, fitted on {}, evaluated on {} images", row.dataset, row.resolution,
                     row.resolution, counted(row.n_train, "image"),
                     row.split == "train" ? "training" : row.split);
}

/// A label as the table has it: what the denoiser was told belongs to it.
std::string row_label(const ResultRow& row) {
  if (row.told_sigma_factor == 1 || row.label.find("told") != std::string::npos) return row.label;
  return fmt::format("{} (told {:.5g} sigma)", row.label, row.told_sigma_factor);
}

/// Decimals that leave the smallest value three significant digits; at least five, of values above 1 two.
int decimals(const std::vector<ResultRow>& rows) {
  double least = std::numeric_limits<double>::infinity();
  for (const ResultRow& row : rows)
    if (row.mean > 0) least = std::min(least, row.mean);
  if (!(least < 1)) return 2;
  return std::clamp(static_cast<int>(std::ceil(-std::log10(least))) + 2, 5, 9);
}

std::string value(const ResultRow& row, int digits) {
  if (row.n == 0 || !(row.std_error > 0)) return fmt::format("{:.{}f}", row.mean, digits);
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

/// Why there are no intervals, as a line below the table; empty where there are, or nothing is known of it.
std::string why_no_interval(const std::vector<ResultRow>& rows) {
  for (const ResultRow& row : rows)
    if (row.n > 0 && !has_interval(row.n, row.repetitions))
      return fmt::format("  {}\n", no_interval_text(row.n, row.repetitions));
  return {};
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
  return aligned(lines) + why_no_interval(rows);
}

}  // namespace

std::string summary_table(const std::vector<ResultRow>& rows) {
  const std::string metric = main_metric(rows);
  if (metric.empty()) return {};
  std::vector<std::string> entries;  // data entries, by title and label
  std::map<std::string, std::vector<ResultRow>> tables;
  std::map<std::string, std::set<std::string>> labels;
  for (const ResultRow& row : rows) {
    if (row.metric != metric || !(row.sigma > 0)) continue;
    const std::string entry = title(row) + "\n" + row.data;
    if (!tables.contains(entry)) entries.push_back(entry);
    tables[entry].push_back(row);
    labels[title(row)].insert(row.data);
  }
  const Metric* known = known_metric(metric);
  const std::string better = known != nullptr && known->higher_is_better ? " (higher is better)" : "";
  std::string text;
  for (const std::string& entry : entries) {
    const std::vector<ResultRow>& table = tables[entry];
    std::string name = title(table.front());
    if (labels[name].size() > 1) name = fmt::format("{}: {}", table.front().data, name);
    text += fmt::format("{}: {}{}\n{}\n", name, metric, better, one_table(table));
  }
  return text;
}

}  // namespace wavescore::harness
