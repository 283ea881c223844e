#include "harness/results/pairs.h"

#include <array>
#include <cmath>
#include <utility>

#include "harness/results/csv_table.h"

namespace wavescore::harness {
namespace {

constexpr std::array kComparisons{
    csv_column<&PairRow::dataset>("dataset"),
    csv_column<&PairRow::resolution>("resolution"),
    csv_column<&PairRow::split>("split"),
    csv_column<&PairRow::n_train>("n_train"),
    csv_column<&PairRow::sigma>("sigma"),
    csv_column<&PairRow::sigma_unit>("sigma_unit"),
    csv_column<&PairRow::metric>("metric"),
    csv_column<&PairRow::a>("a"),
    csv_column<&PairRow::b>("b"),
    csv_column<&PairRow::value>("difference"),
    csv_column<&PairRow::low>("low"),
    csv_column<&PairRow::high>("high"),
    csv_column<&PairRow::n>("n"),
    csv_column<&PairRow::repetitions>("repetitions"),
    csv_column<&PairRow::ratio>("ratio"),
    csv_column<&PairRow::ratio_low>("ratio_low"),
    csv_column<&PairRow::ratio_high>("ratio_high"),
    csv_column<&PairRow::data>("data"),
};
/// Older files are without them.
constexpr std::array<std::string_view, 4> kLaterPairColumns = {"ratio", "ratio_low", "ratio_high", "data"};

constexpr std::array kAgreement{
    csv_column<&PairRow::dataset>("dataset"),
    csv_column<&PairRow::resolution>("resolution"),
    csv_column<&PairRow::split>("split"),
    csv_column<&PairRow::n_train>("n_train"),
    csv_column<&PairRow::sigma>("sigma"),
    csv_column<&PairRow::sigma_unit>("sigma_unit"),
    csv_column<&PairRow::scale>("scale"),
    csv_column<&PairRow::orientation>("orientation"),
    csv_column<&PairRow::a>("a"),
    csv_column<&PairRow::b>("b"),
    csv_column<&PairRow::value>("agreement"),
    csv_column<&PairRow::low>("low"),
    csv_column<&PairRow::high>("high"),
    csv_column<&PairRow::n>("n"),
    csv_column<&PairRow::repetitions>("repetitions"),
    csv_column<&PairRow::data>("data"),
};

}  // namespace

PairRow reversed(PairRow row) {
  std::swap(row.a, row.b);
  row.value = -row.value;
  row.low = -std::exchange(row.high, -row.low);
  row.ratio = 1 / row.ratio;
  if (std::isnan(row.ratio_low)) return row;
  // Over an interval that reaches 0 the inverse has no upper end.
  const double high = row.ratio_low > 0 ? 1 / row.ratio_low : std::numeric_limits<double>::infinity();
  row.ratio_low = 1 / std::exchange(row.ratio_high, high);
  return row;
}

std::string comparisons_csv(const std::vector<PairRow>& rows) {
  return csv_table<PairRow>(kComparisons, rows);
}

std::vector<PairRow> read_comparisons(const std::filesystem::path& file) {
  return read_csv_table<PairRow>(file, kComparisons, kLaterPairColumns);
}

std::string agreement_csv(const std::vector<PairRow>& rows) { return csv_table<PairRow>(kAgreement, rows); }

std::vector<PairRow> read_agreement(const std::filesystem::path& file) {
  std::vector<PairRow> rows = read_csv_table<PairRow>(file, kAgreement, kLaterPairColumns);
  for (PairRow& row : rows) row.metric = "agreement";
  return rows;
}

}  // namespace wavescore::harness
