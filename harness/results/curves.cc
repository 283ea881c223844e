#include "harness/results/curves.h"

#include <array>

#include "harness/results/csv_table.h"

namespace wavescore::harness {
namespace {

constexpr std::array kCurveColumns{
    csv_column<&CurveRow::file>("file"),   csv_column<&CurveRow::data>("data"),
    csv_column<&CurveRow::label>("label"), csv_column<&CurveRow::repetition>("repetition"),
    csv_column<&CurveRow::model>("model"),
};

}  // namespace

std::string curves_csv(const std::vector<CurveRow>& rows) { return csv_table<CurveRow>(kCurveColumns, rows); }

std::vector<CurveRow> read_curves(const std::filesystem::path& results) {
  const std::filesystem::path file = results / "curves.csv";
  if (!std::filesystem::exists(file)) return {};
  return read_csv_table<CurveRow>(file, kCurveColumns);
}

}  // namespace wavescore::harness
