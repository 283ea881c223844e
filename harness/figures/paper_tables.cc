#include "harness/figures/paper_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

#include "core/atomic_file.h"
#include "harness/figures/pair_table.h"
#include "harness/figures/plot.h"
#include "harness/figures/table.h"
#include "harness/results/csv.h"

namespace wavescore::harness {
namespace {

using figures::Method;
using figures::Setting;
using figures::Table;

struct Escape {
  std::string_view text;
  std::string_view latex;
};
constexpr std::array kEscapes = {
    Escape{"\\", R"(\textbackslash{})"},
    Escape{"&", R"(\&)"},
    Escape{"%", R"(\%)"},
    Escape{"$", R"(\$)"},
    Escape{"#", R"(\#)"},
    Escape{"_", R"(\_)"},
    Escape{"{", R"(\{)"},
    Escape{"}", R"(\})"},
    Escape{"~", R"(\textasciitilde{})"},
    Escape{"^", R"(\textasciicircum{})"},
    Escape{"<", "$<$"},
    Escape{">", "$>$"},
    Escape{"|", "$|$"},
    Escape{"\"", "''"},
    Escape{"`", R"(\textasciigrave{})"},
    Escape{"σ", R"($\sigma$)"},
    Escape{"×", R"($\times$)"},
    Escape{"−", "$-$"},
    Escape{"±", R"($\pm$)"},
};

/// Decides what is the best of a column.
class Judge {
 public:
  Judge(const std::filesystem::path& results, const Table& table)
      : table_(table), pairs_(results, table.metric()) {}

  /// Whether `method` is surely better than every other of the column.
  [[nodiscard]] bool best(const Setting& setting, const Method& method, double sigma) const {
    const ResultRow* own = table_.find(setting, method, sigma);
    if (own == nullptr || method.role == Role::reference) return false;
    return std::ranges::all_of(table_.methods(setting), [&](const Method& other) {
      const ResultRow* row = table_.find(setting, other, sigma);
      if (row == nullptr || other.role == Role::reference || other.title == method.title) return true;
      return table_.metric().better(own->mean, row->mean) && surely_better(setting, *own, *row);
    });
  }

 private:
  [[nodiscard]] bool surely_better(const Setting& setting, const ResultRow& own,
                                   const ResultRow& other) const {
    const bool higher = table_.metric().higher_is_better;
    if (pairs_.empty()) {
      if (!(own.high > own.low) || !(other.high > other.low)) return false;  // no interval, nothing sure
      return higher ? own.low > other.high : own.high < other.low;
    }
    const auto pair = pairs_.find(setting, own, other);
    return pair && (higher ? pair->low > 0 : pair->high < 0);
  }

  const Table& table_;
  figures::PairTable pairs_;
};

std::string wide_csv(const Table& table, const Setting& setting) {
  const auto sigmas = table.sigmas(setting);
  std::vector<std::string> names{"method"};
  for (const double sigma : sigmas)
    for (const char* what : {"mean", "low", "high"}) names.push_back(fmt::format("{}_{:.6g}", what, sigma));
  std::string csv = csv_line(names);
  for (const Method& method : table.methods(setting)) {
    std::vector<std::string> fields{method.title};
    for (const double sigma : sigmas) {
      const ResultRow* row = table.find(setting, method, sigma);
      const bool sure = row != nullptr && row->high > row->low;
      fields.push_back(row == nullptr ? "" : fmt::format("{:.6g}", row->mean));
      fields.push_back(sure ? fmt::format("{:.6g}", row->low) : "");
      fields.push_back(sure ? fmt::format("{:.6g}", row->high) : "");
    }
    csv += csv_line(fields);
  }
  return csv;
}

/// Decimals that leave the smallest value three significant digits; at least four, of values above 1 two.
int decimals(const Table& table, const Setting& setting) {
  double least = std::numeric_limits<double>::infinity();
  for (const Method& method : table.methods(setting))
    for (const double sigma : table.sigmas(setting))
      if (const ResultRow* row = table.find(setting, method, sigma); row != nullptr && row->mean > 0)
        least = std::min(least, row->mean);
  if (!(least < 1)) return 2;
  return std::clamp(static_cast<int>(std::ceil(-std::log10(least))) + 2, 4, 9);
}

std::string value(const ResultRow& row, int digits, bool best) {
  const std::string mean = fmt::format("{:.{}f}", row.mean, digits);
  const std::string error =
      row.std_error > 0 ? fmt::format("({:.0f})", std::ceil(row.std_error * std::pow(10.0, digits))) : "";
  return best ? fmt::format(R"(\textbf{{{}}}{})", mean, error) : mean + error;
}

std::string tabular(const Table& table, const Setting& setting, const Judge& judge) {
  const auto sigmas = table.sigmas(setting);
  const auto methods = table.methods(setting);
  const int digits = decimals(table, setting);
  std::string tex = fmt::format("% {}\n", table.budget(setting, methods));
  const std::string intervals = table.intervals();
  if (intervals.starts_with("No intervals"))
    tex += fmt::format("% {}\n", intervals);
  else if (!intervals.empty())
    tex += fmt::format("% In brackets the standard error of the last digits; bold: surely the {}.\n",
                       table.metric().best_word());
  tex += "% \\usepackage{booktabs}\n";
  tex += fmt::format("\\begin{{tabular}}{{l{}}}\n\\toprule\n", std::string(sigmas.size(), 'r'));
  tex += fmt::format("{}", latex_text(table.sigma_axis()));
  for (const double sigma : sigmas) tex += fmt::format(" & {}", figures::number(sigma));
  tex += " \\\\\n\\midrule\n";
  for (const Method& method : methods) {
    // In braces: a bracket after a line's end would be read as its argument.
    tex += fmt::format("{{{}}}", latex_text(method.title));
    for (const double sigma : sigmas) {
      const ResultRow* row = table.find(setting, method, sigma);
      tex += " & ";
      tex += row == nullptr ? "--" : value(*row, digits, judge.best(setting, method, sigma));
    }
    tex += " \\\\\n";
  }
  return tex + "\\bottomrule\n\\end{tabular}\n";
}

/// Removes the tables of ours that are none of `files`; files of other origin stay.
void remove_others(const std::filesystem::path& folder,
                   const std::map<std::filesystem::path, std::string>& files) {
  if (!std::filesystem::is_directory(folder)) return;
  std::vector<std::filesystem::path> stale;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::filesystem::path& file = entry.path();
    const bool tex = file.extension() == ".tex";
    const std::string name = file.filename().string();
    const bool named = std::ranges::any_of(metric_catalog(), [&](const Metric& metric) {
      return name.starts_with(fmt::format("{}_", metric.name));
    });
    if (!named || files.contains(file) || (!tex && file.extension() != ".csv")) continue;
    std::ifstream stream(file, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    if (tex ? text.find("% \\usepackage{booktabs}\n") != std::string::npos : text.starts_with("method,mean_"))
      stale.push_back(file);
  }
  for (const auto& file : stale) std::filesystem::remove(file);
}

}  // namespace

std::string latex_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto escape =
        std::ranges::find_if(kEscapes, [&](const Escape& e) { return text.starts_with(e.text); });
    out += escape == kEscapes.end() ? text.substr(0, 1) : escape->latex;
    text.remove_prefix(escape == kEscapes.end() ? 1 : escape->text.size());
  }
  return out;
}

std::vector<std::filesystem::path> write_paper_tables(const std::filesystem::path& results_folder) {
  const std::vector<ResultRow> rows = read_results(results_folder);
  const std::vector<MethodRow> shown = read_methods(results_folder);
  const std::filesystem::path folder = results_folder / "tables";
  std::map<std::filesystem::path, std::string> files;
  for (const Metric& metric : metric_catalog()) {
    const Table table(rows, shown, metric.name);
    const Judge judge(results_folder, table);
    for (const Setting& setting : table.settings()) {
      const auto methods = table.methods(setting);
      if (std::ranges::all_of(methods, [](const Method& m) { return m.denoiser == "mmse"; })) continue;
      const std::string stem = fmt::format("{}_{}", metric.name, table.slug(setting));
      files[folder / (stem + ".csv")] = wide_csv(table, setting);
      files[folder / (stem + ".tex")] = tabular(table, setting, judge);
    }
  }
  remove_others(folder, files);
  std::vector<std::filesystem::path> written;
  for (const auto& [file, text] : files) {
    write_atomically(file, text);
    written.push_back(file);
  }
  return written;
}

void remove_paper_tables(const std::filesystem::path& results_folder) {
  remove_others(results_folder / "tables", {});
}

}  // namespace wavescore::harness
