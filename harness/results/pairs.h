#pragma once

#include <cstdint>
#include <filesystem>
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
  double low = 0;    ///< 95 % interval
  double high = 0;
  std::int64_t n = 0;            ///< images
  std::int64_t repetitions = 1;  ///< seeds
};

/// dataset,resolution,split,n_train,sigma,sigma_unit,metric,a,b,difference,low,high,n,repetitions: paired
/// differences of whole-image metrics.
[[nodiscard]] std::string comparisons_csv(const std::vector<PairRow>& rows);
[[nodiscard]] std::vector<PairRow> read_comparisons(const std::filesystem::path& file);

/// dataset,resolution,split,n_train,sigma,sigma_unit,scale,orientation,a,b,agreement,low,high,n,repetitions
[[nodiscard]] std::string agreement_csv(const std::vector<PairRow>& rows);
[[nodiscard]] std::vector<PairRow> read_agreement(const std::filesystem::path& file);

}  // namespace wavescore::harness
