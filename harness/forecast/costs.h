#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "harness/config/plan.h"

namespace wavescore::harness {

/// A fit of a method or an evaluation of it at one level: what it is, what formulas say it needs, and, once
/// it was done, what it took.
struct CostRecord {
  std::string stage;  ///< fit or evaluation
  std::string denoiser;
  int version = 1;
  nlohmann::json options;  ///< resolved
  std::vector<int> shape;  ///< channels, height, width
  std::size_t images = 0;  ///< fitted or evaluated
  std::size_t levels = 0;  ///< of a fit
  std::string metrics{};   ///< of an evaluation
  double flops = 0;        ///< of a fit, predicted; 0: unknown
  double bytes = 0;        ///< of a fit, predicted
  int threads = 1;         ///< of each process
  int ranks = 1;           ///< processes
  std::string machine;     ///< processor

  double seconds = 0;            ///< wall time, of an evaluation with its noise and metrics
  double peak_bytes = 0;         ///< of a fit: largest memory of the process meanwhile
  double images_per_second = 0;  ///< of an evaluation: denoising alone

  [[nodiscard]] double pixels() const;  ///< of one image
  /// The time that a training is given by its options, in seconds; 0: it is limited by steps, or no training.
  [[nodiscard]] double time_limit() const;
};

/// Those of a job on this machine by one process with as many threads as there are now; nothing measured yet.
[[nodiscard]] CostRecord fit_of(const Job& job, std::size_t images, std::size_t levels);
[[nodiscard]] CostRecord evaluation_of(const Job& job, std::size_t images,
                                       const std::vector<std::string>& metrics);

/// Appends a line to costs.jsonl of the data folder, in one write: processes may do so at once. Where that is
/// not possible nothing is remembered and nothing is said: no result depends on it.
void remember(const std::filesystem::path& data_folder, const CostRecord& measured);

/// What the file tells of this machine, oldest first; without lines that are broken or foreign. Reads the
/// last 8 MB of it, some 20,000 measurements. Empty if there is no file.
[[nodiscard]] std::vector<CostRecord> remembered(const std::filesystem::path& data_folder);

}  // namespace wavescore::harness
