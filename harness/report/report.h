#pragma once

#include <filesystem>

namespace wavescore::harness {

/// Writes RESULTS/report.html: one file that needs no network, made from the files of a results folder alone.
/// It holds the claims with their verdicts, what is best where, interactive figures, the images, the table,
/// failures and the manifest. Figures come from Vega-Lite, whose scripts `wavescore data fetch vega` brings
/// into the data folder; without them the page says so and shows the drawn figures instead. Returns the file.
/// InputError if the folder has no metrics.csv.
std::filesystem::path write_report(const std::filesystem::path& results,
                                   const std::filesystem::path& data_folder);

}  // namespace wavescore::harness
