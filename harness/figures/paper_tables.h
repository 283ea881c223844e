#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness {

/// Writes every metric that was measured as tables for papers into the folder tables/ of `results_folder`,
/// from summary.csv, where there is none metrics.csv; for each data entry and metric, such as mse,
///   mse_DATA.csv   a row per method; for each noise level s the columns mean_s, low_s, high_s (95 %
///                  interval; empty where there is none)
///   mse_DATA.tex   a tabular for booktabs: 0.00676(3) is 0.00676 with a standard error of 0.00003; in bold
///                  the best of a column where it surely is: where comparisons.csv has a difference from
///                  every other method whose interval is on the better side of zero, or without comparisons
///                  of that metric where its interval lies on the better side of every other. References
///                  (identity, mean, mmse) are never bold, nor compared.
/// Tables of ours that were not written now go. Returns the files. InputError if there is neither file or one
/// is broken.
std::vector<std::filesystem::path> write_paper_tables(const std::filesystem::path& results_folder);

/// Removes the tables that write_paper_tables has written.
void remove_paper_tables(const std::filesystem::path& results_folder);

/// Text as LaTeX prints it, whatever its characters; greek letters and signs that labels use in mathematics.
[[nodiscard]] std::string latex_text(std::string_view text);

}  // namespace wavescore::harness
