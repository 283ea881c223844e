#include "harness/results/results.h"

#include <algorithm>
#include <array>

#include "harness/results/csv_table.h"

namespace wavescore::harness {
namespace {

/// 97.5 % of a normal distribution lie below.
constexpr double kNormalQuantile = 1.959963984540054;

constexpr std::array kColumns{
    csv_column<&ResultRow::dataset>("dataset"),
    csv_column<&ResultRow::resolution>("resolution"),
    csv_column<&ResultRow::split>("split"),
    csv_column<&ResultRow::n_train>("n_train"),
    csv_column<&ResultRow::denoiser>("denoiser"),
    csv_column<&ResultRow::label>("label"),
    csv_column<&ResultRow::options>("options"),
    csv_column<&ResultRow::sigma>("sigma"),
    csv_column<&ResultRow::sigma_unit>("sigma_unit"),
    csv_column<&ResultRow::sigma_pixel>("sigma_pixel"),
    csv_column<&ResultRow::told_sigma_factor>("told_sigma_factor"),
    csv_column<&ResultRow::noise_seed>("noise_seed"),
    csv_column<&ResultRow::fit_seed>("fit_seed"),
    csv_column<&ResultRow::subset_seed>("subset_seed"),
    csv_column<&ResultRow::scale>("scale"),
    csv_column<&ResultRow::orientation>("orientation"),
    csv_column<&ResultRow::metric>("metric"),
    csv_column<&ResultRow::mean>("mean"),
    csv_column<&ResultRow::std_error>("std_error"),
    csv_column<&ResultRow::low>("low"),
    csv_column<&ResultRow::high>("high"),
    csv_column<&ResultRow::n>("n"),
    csv_column<&ResultRow::repetitions>("repetitions"),
};

using Columns = std::vector<CsvColumn<ResultRow>>;

/// Without those that files of before there were intervals lack.
Columns early_columns() {
  Columns columns(kColumns.begin(), kColumns.end());
  std::erase_if(columns, [](const auto& c) {
    return c.name == "subset_seed" || c.name == "low" || c.name == "high" || c.name == "repetitions";
  });
  return columns;
}

}  // namespace

ResultRow with_head(ResultRow head, const ResultRow& measured) {
  head.scale = measured.scale;
  head.orientation = measured.orientation;
  head.metric = measured.metric;
  head.mean = measured.mean;
  head.std_error = measured.std_error;
  head.low = measured.low;
  head.high = measured.high;
  head.n = measured.n;
  head.repetitions = measured.repetitions;
  return head;
}

std::string to_csv(const std::vector<ResultRow>& rows) { return csv_table<ResultRow>(kColumns, rows); }

std::vector<ResultRow> read_csv(const std::filesystem::path& file) {
  CsvRecords records(file);
  const std::vector<std::string> names = records.next();
  const Columns early = early_columns();
  if (names != csv_names<ResultRow>(early)) {
    check_csv_names<ResultRow>(records, names, kColumns);
    return csv_rows<ResultRow>(records, kColumns);
  }
  std::vector<ResultRow> rows = csv_rows<ResultRow>(records, early);
  for (ResultRow& row : rows) {
    if (!(row.std_error > 0)) continue;
    row.low = row.mean - kNormalQuantile * row.std_error;
    row.high = row.mean + kNormalQuantile * row.std_error;
  }
  return rows;
}

}  // namespace wavescore::harness
