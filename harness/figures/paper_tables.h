#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness {

/// Writes the clipped MSE as tables for papers into the folder tables/ of `results_folder`, from summary.csv,
/// where there is none metrics.csv; for each data set, resolution, split and number of images fitted
///   mse_DATA.csv   a row per method; for each noise level s the columns mean_s, low_s, high_s (95 %
///   interval;
///                  empty where there is none)
///   mse_DATA.tex   a tabular for booktabs: 0.00676(3) is 0.00676 with a standard error of 0.00003; in bold
///                  the lowest of a column where it surely is: where comparisons.csv has a difference from
///                  every other method whose interval is below zero, or without that file where its interval
///                  lies below every other. References (identity, mean, mmse) are never bold, nor compared.
/// Returns the files. InputError if there is neither file or one is broken.
std::vector<std::filesystem::path> write_paper_tables(const std::filesystem::path& results_folder);

/// Text as LaTeX prints it, whatever its characters; greek letters and signs that labels use in mathematics.
[[nodiscard]] std::string latex_text(std::string_view text);

}  // namespace wavescore::harness
