#pragma once

#include <string>
#include <vector>

#include "harness/config/config.h"
#include "harness/config/registry.h"

namespace wavescore::harness {

/// One method with one value for each option, on one data entry, with the seeds of one repetition.
struct Job {
  std::size_t data = 0;        ///< index in Config::data
  std::size_t repetition = 0;  ///< index in Config::repetitions
  const DenoiserEntry* method = nullptr;
  Params params;        ///< as written
  std::string options;  ///< resolved, compact JSON
  std::string label;
  double told_sigma_factor = 1;
  Shape shape;
  bool fit_draws = true;           ///< another seed fits another model
  std::string place;               ///< file:line
  std::size_t entry = 0;           ///< index in Config::denoisers
  std::vector<std::string> swept;  ///< the options that its entry sweeps over

  [[nodiscard]] std::unique_ptr<Denoiser> make() const { return make_denoiser(*method, params, shape); }
};

/// Every job of an experiment in its order: data entry by data entry, in each denoiser by denoiser, sweeps
/// spelled out with the first swept option outermost, repetition by repetition. Needs no data. InputError for
/// options that cannot be at a resolution, where two jobs on the same data would have one label, and for
/// claims that name something that the experiment lacks or make no comparison (claim_plan.h).
[[nodiscard]] std::vector<Job> plan(const Config& config);

}  // namespace wavescore::harness
