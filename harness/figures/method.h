#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/results/methods.h"
#include "harness/results/results.h"

namespace wavescore::harness::figures {

/// A method of the experiment and how every figure draws it.
struct Method {
  /// What identifies it and what figures call it: the label, with the level it was told where that is wrong.
  std::string title;
  std::string label;  ///< as written in metrics.csv
  std::string denoiser;
  bool told_truly = true;  ///< it was told the level that is in the images
  Role role = Role::other;
  std::string family;  ///< methods of one family share a hue
  int degree = 0;      ///< polynomial degree; 0: has none
  std::string basis;   ///< of the polynomials; empty: has none
  std::string colour;  ///< "#rrggbb"; within a family the degree is the lightness
  int mark_type = 7;   ///< gnuplot's; tells families apart a second time, and methods of one degree

  /// gnuplot attributes of the method's line, error bars, marks (empty for a reference) and bars.
  [[nodiscard]] std::string line() const;
  [[nodiscard]] std::string error_bar() const;
  [[nodiscard]] std::string mark() const;
  [[nodiscard]] std::string bar() const;
};

/// The methods of all whole-image rows, in their order, with colours. `shown`: methods.csv; a method that it
/// lacks has a hue that is free.
[[nodiscard]] std::vector<Method> methods_of(const std::vector<ResultRow>& rows,
                                             const std::vector<MethodRow>& shown);

/// Their titles as tics at 0, 1, ..., for `set xtics (...)`.
[[nodiscard]] std::string tic_names(const std::vector<Method>& methods);

/// "#rrggbb" toward white for amount > 0, toward black for amount < 0.
[[nodiscard]] std::string shade(std::string_view colour, double amount);

/// Method::title of the method that made a row.
[[nodiscard]] std::string title_of(const ResultRow& row);

/// The option `key` of a row as text; empty if it has none.
[[nodiscard]] std::string option(const ResultRow& row, std::string_view key);

/// The options of a row without the degree: methods that share them differ in degree alone.
[[nodiscard]] std::string variant(const ResultRow& row);

}  // namespace wavescore::harness::figures
