#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace wavescore::harness {

/// What was measured of two methods on the same images and noise: a line of comparisons.csv or agreement.csv.
struct PairRow {
  std::string dataset;
  int resolution = 0;
  std::string split;
  std::int64_t n_train = 0;
  double sigma = 0;
  std::string sigma_unit;
  std::string scale = "all";        ///< as in ResultRow
  std::string orientation = "all";  ///< as in ResultRow
  std::string metric;               ///< that was compared; "agreement" in agreement.csv
  std::string a;                    ///< label of a method
  std::string b;
  double value = 0;  ///< mean of a minus mean of b; or how far a does what b does
  double low = 0;    ///< 95 % interval; both NaN where there is none
  double high = 0;
  std::int64_t n = 0;            ///< images
  std::int64_t repetitions = 1;  ///< seeds
  /// Mean of a over mean of b, with its 95 % interval; of comparisons.csv alone, NaN where b has no mean
  /// above 0 or the file is older than the columns.
  double ratio = std::numeric_limits<double>::quiet_NaN();
  double ratio_low = std::numeric_limits<double>::quiet_NaN();
  double ratio_high = std::numeric_limits<double>::quiet_NaN();
  std::string data;  ///< as in ResultRow
};

/// The same of b before a.
[[nodiscard]] PairRow reversed(PairRow row);

/// dataset,resolution,split,n_train,sigma,sigma_unit,metric,a,b,difference,low,high,n,repetitions,ratio,ratio_low,
/// ratio_high,data: paired differences and ratios of whole-image metrics. Earlier files lack some or all of
/// the last four.
[[nodiscard]] std::string comparisons_csv(const std::vector<PairRow>& rows);
[[nodiscard]] std::vector<PairRow> read_comparisons(const std::filesystem::path& file);

/// dataset,resolution,split,n_train,sigma,sigma_unit,scale,orientation,a,b,agreement,low,high,n,repetitions,data
[[nodiscard]] std::string agreement_csv(const std::vector<PairRow>& rows);
[[nodiscard]] std::vector<PairRow> read_agreement(const std::filesystem::path& file);

}  // namespace wavescore::harness
