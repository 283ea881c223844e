#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/look.h"

namespace wavescore::harness {

/// How figures, tables and pages show a method: a line of methods.csv.
struct MethodRow {
  std::string label;        ///< as in metrics.csv
  std::string denoiser;     ///< as in metrics.csv
  std::string family;       ///< methods of one family share a hue
  std::string role;         ///< name_of(Role)
  std::string hue;          ///< "#rrggbb"; empty: any that is free
  std::string mark;         ///< name_of(Mark)
  std::int64_t degree = 0;  ///< of polynomials; 0: has none
  std::string basis;        ///< of polynomials; empty: has none
};

/// "reference", "linear", ...; "circle", "square", ...
[[nodiscard]] std::string_view name_of(Role role);
[[nodiscard]] std::string_view name_of(Mark mark);
/// The same back; Role::other and Mark::circle for foreign words.
[[nodiscard]] Role role_of(std::string_view name);
[[nodiscard]] Mark mark_of(std::string_view name);

/// label,denoiser,family,role,hue,mark,degree,basis
[[nodiscard]] std::string methods_csv(const std::vector<MethodRow>& rows);

/// `rows` beside those of `before` that are about other methods.
[[nodiscard]] std::vector<MethodRow> with_others(std::vector<MethodRow> rows,
                                                 const std::vector<MethodRow>& before);

/// methods.csv of a results folder; no rows where there is none, as in results of before it was written.
[[nodiscard]] std::vector<MethodRow> read_methods(const std::filesystem::path& results);

}  // namespace wavescore::harness
