#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace wavescore::harness {

/// Whose training curve a file of the folder curves/ is: a line of curves.csv.
struct CurveRow {
  std::string file;   ///< name in curves/
  std::string data;   ///< label of the data entry
  std::string label;  ///< of the method, as in metrics.csv
  std::int64_t repetition = 1;
  std::string model;  ///< key of the model; data entries that evaluate other images share one
};

/// file,data,label,repetition,model
[[nodiscard]] std::string curves_csv(const std::vector<CurveRow>& rows);

/// curves.csv of a results folder; no rows where there is none.
[[nodiscard]] std::vector<CurveRow> read_curves(const std::filesystem::path& results);

}  // namespace wavescore::harness
