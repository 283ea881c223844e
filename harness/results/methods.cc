#include "harness/results/methods.h"

#include <algorithm>
#include <array>

#include "harness/results/csv_table.h"

namespace wavescore::harness {
namespace {

constexpr std::array kMethodColumns{
    csv_column<&MethodRow::label>("label"),   csv_column<&MethodRow::denoiser>("denoiser"),
    csv_column<&MethodRow::family>("family"), csv_column<&MethodRow::role>("role"),
    csv_column<&MethodRow::hue>("hue"),       csv_column<&MethodRow::mark>("mark"),
    csv_column<&MethodRow::degree>("degree"), csv_column<&MethodRow::basis>("basis"),
};

// In the order of the enumerations.
constexpr std::array<std::string_view, 6> kRoles{"reference", "linear",  "wavelet",
                                                 "nonlinear", "trained", "other"};
constexpr std::array<std::string_view, 6> kMarks{"circle",   "square",  "triangle",
                                                 "inverted", "diamond", "pentagon"};

template <class Enum, std::size_t n>
Enum numbered(const std::array<std::string_view, n>& names, std::string_view name, Enum fallback) {
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? fallback : static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view name_of(Role role) { return kRoles.at(static_cast<std::size_t>(role)); }
std::string_view name_of(Mark mark) { return kMarks.at(static_cast<std::size_t>(mark)); }
Role role_of(std::string_view name) { return numbered(kRoles, name, Role::other); }
Mark mark_of(std::string_view name) { return numbered(kMarks, name, Mark::circle); }

std::string methods_csv(const std::vector<MethodRow>& rows) {
  return csv_table<MethodRow>(kMethodColumns, rows);
}

std::vector<MethodRow> with_others(std::vector<MethodRow> rows, const std::vector<MethodRow>& before) {
  for (const MethodRow& row : before)
    if (std::ranges::find(rows, row.label, &MethodRow::label) == rows.end()) rows.push_back(row);
  return rows;
}

std::vector<MethodRow> read_methods(const std::filesystem::path& results) {
  const std::filesystem::path file = results / "methods.csv";
  if (!std::filesystem::exists(file)) return {};
  return read_csv_table<MethodRow>(file, kMethodColumns);
}

}  // namespace wavescore::harness
