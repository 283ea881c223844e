#pragma once

#include <filesystem>

namespace wavescore::harness {

/// Draws the figures and tables of a results folder and prints their names.
void draw_figures(const std::filesystem::path& results);

/// Writes report.html of a results folder; `data` holds Vega, empty: as data_folder() says.
void write_page(const std::filesystem::path& results, const std::filesystem::path& data);

}  // namespace wavescore::harness
