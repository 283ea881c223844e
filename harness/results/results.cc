#include "harness/results/results.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "harness/results/csv_table.h"

namespace wavescore::harness {
namespace {

/// 97.5 % of a normal distribution lie below.
constexpr double kNormalQuantile = 1.959963984540054;

/// A column of numbers that a row may lack (0 in memory): "nan" in the file, which no reader takes for a
/// value.
template <double ResultRow::*member, bool (*lacks)(const ResultRow&)>
constexpr CsvColumn<ResultRow> column_or_nan(std::string_view name) {
  return {name, [](const ResultRow& row) { return lacks(row) ? "nan" : fmt::format("{}", row.*member); },
          [](std::string_view text, ResultRow& row) {
            if (!parse_csv_value(text, row.*member)) return false;
            if (std::isnan(row.*member)) row.*member = 0;
            return true;
          }};
}

bool lacks_error(const ResultRow& row) { return row.n == 1 && row.std_error == 0; }
bool lacks_interval(const ResultRow& row) { return row.low == 0 && row.high == 0; }

constexpr std::array kResultColumns{
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
    column_or_nan<&ResultRow::std_error, lacks_error>("std_error"),
    column_or_nan<&ResultRow::low, lacks_interval>("low"),
    column_or_nan<&ResultRow::high, lacks_interval>("high"),
    csv_column<&ResultRow::n>("n"),
    csv_column<&ResultRow::repetitions>("repetitions"),
    csv_column<&ResultRow::data>("data"),
    csv_column<&ResultRow::dataset_options>("dataset_options"),
};

/// Files of before there were intervals lack the first four, those of before rows named their data entry the
/// last two.
constexpr std::array<std::string_view, 6> kLaterResultColumns = {"subset_seed", "low",  "high",
                                                                 "repetitions", "data", "dataset_options"};

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

std::string to_csv(const std::vector<ResultRow>& rows) { return csv_table<ResultRow>(kResultColumns, rows); }

std::vector<ResultRow> read_csv(const std::filesystem::path& file) {
  CsvRecords records(file);
  const std::vector<std::string> names = records.next();
  const auto columns = columns_of<ResultRow>(records, names, kResultColumns, kLaterResultColumns);
  std::vector<ResultRow> rows = csv_rows<ResultRow>(records, columns);
  if (std::ranges::find(names, "low") != names.end()) return rows;
  for (ResultRow& row : rows) {
    if (!(row.std_error > 0)) continue;
    row.low = row.mean - kNormalQuantile * row.std_error;
    row.high = row.mean + kNormalQuantile * row.std_error;
  }
  return rows;
}

std::string main_metric(const std::vector<ResultRow>& rows) {
  std::string first;
  for (const ResultRow& row : rows) {
    // Speeds are of one run, no mean over images; bounds have no images.
    const bool measured = row.sigma > 0 && row.n > 0 && row.scale == "all" &&
                          row.metric != "denoise_images_per_second" && row.denoiser != "mmse";
    if (!measured) continue;
    if (row.metric == "mse") return row.metric;
    if (first.empty()) first = row.metric;
  }
  return first;
}

}  // namespace wavescore::harness
