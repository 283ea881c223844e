#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace wavescore::harness {

/// One line of metrics.csv: one metric of one method on one data set at one noise level. The columns, in
/// this order, are the contract with every reader of the file.
struct ResultRow {
  std::string dataset;
  int resolution = 0;
  std::string split;         ///< evaluated on: test, train or validation
  std::int64_t n_train = 0;  ///< images fitted
  std::string denoiser;      ///< catalog name
  std::string label;         ///< as figures show it
  std::string options;       ///< resolved options, compact JSON
  double sigma = 0;          ///< as the experiment wrote it; 0 in rows that belong to no level
  std::string sigma_unit;
  double sigma_pixel = 0;        ///< the noise that is in the images, [-1, 1] pixels
  double told_sigma_factor = 1;  ///< what the denoiser was told, over sigma_pixel
  std::uint64_t noise_seed = 0;
  std::uint64_t fit_seed = 0;
  std::uint64_t subset_seed = 0;  ///< of the draw of the images fitted; 0: the first so many
  std::string scale = "all";
  std::string orientation = "all";
  std::string metric;  ///< mse, mse_unclipped, psnr, ssim, fit_seconds, ...
  double mean = 0;
  double std_error = 0;  ///< over images; 0 where n is 1, in the file nan
  double low = 0;        ///< 95 % interval; both 0 where there is none, in the file nan
  double high = 0;
  std::int64_t n = 0;            ///< images (or runs) averaged
  std::int64_t repetitions = 1;  ///< seeds averaged, in summary.csv
  std::string data;              ///< label of the data entry; empty in files of before it was written
  std::string dataset_options;   ///< resolved options of the data set, compact JSON; empty as `data` is
};

/// What `measured` says (metric, scale, orientation, mean to repetitions) of the method and level in `head`.
[[nodiscard]] ResultRow with_head(ResultRow head, const ResultRow& measured);

/// The whole table as CSV text (RFC 4180 quoting, "\n", shortest round-trip numbers).
[[nodiscard]] std::string to_csv(const std::vector<ResultRow>& rows);

/// Reads metrics.csv or summary.csv. Files of before there were intervals lack `subset_seed`, `low`, `high`
/// and `repetitions`: these are then 0, mean -+ 1.96 std_error and 1; earlier ones also lack `data` and
/// `dataset_options`. InputError with file and line for a foreign header or a broken line.
[[nodiscard]] std::vector<ResultRow> read_csv(const std::filesystem::path& file);

/// The metric that tables and figures show: mse where that was measured, else the first in the rows that was
/// measured on images at a noise level. Empty where none was.
[[nodiscard]] std::string main_metric(const std::vector<ResultRow>& rows);

}  // namespace wavescore::harness
