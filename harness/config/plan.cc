#include "harness/config/plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"
#include "harness/config/claim_plan.h"
#include "harness/config/label.h"

namespace wavescore::harness {
namespace {

/// Calls `visit(params, params after a read, swept keys, the denoiser)` for every combination of the swept
/// options.
class Sweep {
 public:
  Sweep(const DenoiserEntry& method, const Shape& shape) : method_(method), shape_(shape) {}

  template <class Visit>
  void expand(const Params& params, Visit visit) {
    Params read = params;
    const auto denoiser = method_.make(read, shape_);
    if (read.sweeps().empty()) {
      read.finish();
      visit(params, read, swept_, *denoiser);
      return;
    }
    const auto [key, count] = read.sweeps().front();
    swept_.push_back(key);
    for (std::size_t i = 0; i < count; ++i) expand(params.at(key, i), visit);
    swept_.pop_back();
  }

 private:
  const DenoiserEntry& method_;
  Shape shape_;
  std::vector<std::string> swept_;
};

/// The label that the user wrote; `named` gets the options that it shows.
std::string own_label(const DenoiserSpec& spec, const Params& read, std::vector<std::string>& named) {
  try {
    return filled_label(spec.label, read.resolved(), named);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: '{}': {}", spec.label_place, spec.name, error.what()));
  }
}

std::string label_of(const DenoiserSpec& spec, const Params& read, const std::vector<std::string>& swept) {
  std::vector<std::string> named;
  const bool automatic = spec.label.empty();
  std::string label = automatic ? automatic_label(spec.name, read.resolved()) : own_label(spec, read, named);
  for (const auto& [key, value] : read.resolved()) {
    const bool shown = automatic ? label_shows(spec.name, key) : std::ranges::find(named, key) != named.end();
    if (!shown && std::ranges::find(swept, key) != swept.end()) label += ", " + swept_text(key, value);
  }
  return label + budget_text(read.resolved());
}

void add_jobs(const Config& config, std::size_t entry, std::size_t data, std::vector<Job>& jobs) {
  const DenoiserSpec& spec = config.denoisers[entry];
  const DataSpec& images = config.data[data];
  const DenoiserEntry& method = find_denoiser(spec.name);
  const Shape shape{find_dataset(images.name).channels, images.resolution, images.resolution};
  const auto add = [&](const Params& params, const Params& read, const std::vector<std::string>& swept,
                       const Denoiser& denoiser) {
    Job job{.data = data,
            .method = &method,
            .params = params,
            .options = read.json(),
            .label = label_of(spec, read, swept),
            .told_sigma_factor = spec.told_sigma_factor,
            .shape = shape,
            .fit_draws = denoiser.fit_draws(),
            .place = spec.place,
            .entry = entry,
            .swept = swept};
    const auto same = [&](const Job& other) { return other.label == job.label && other.data == data; };
    if (const auto twin = std::ranges::find_if(jobs, same); twin != jobs.end()) {
      if (twin->entry == entry && twin->options == job.options)
        throw InputError(fmt::format("{}: '{}' on {} comes twice out of the lists of this entry: remove one",
                                     job.place, job.label, images.label));
      throw InputError(
          fmt::format("{}: '{}' on {} has the same label as the entry at {}: give one of them another label, "
                      "or remove it",
                      job.place, job.label, images.label, twin->place));
    }
    for (job.repetition = 0; job.repetition < config.repetitions.size(); ++job.repetition)
      jobs.push_back(job);
  };
  Sweep(method, shape).expand(spec.options, add);
}

/// "a.yaml:" of "a.yaml:12"
std::string_view file_of(std::string_view place) { return place.substr(0, place.rfind(':') + 1); }

}  // namespace

std::vector<Job> plan(const Config& config) {
  std::vector<Job> jobs;
  for (std::size_t data = 0; data < config.data.size(); ++data)
    for (std::size_t entry = 0; entry < config.denoisers.size(); ++entry) {
      const DenoiserSpec& spec = config.denoisers[entry];
      if (!spec.on.empty() && std::ranges::find(spec.on, config.data[data].label) == spec.on.end()) continue;
      try {
        add_jobs(config, entry, data, jobs);
      } catch (const InputError& error) {
        if (std::string_view(error.what()).starts_with(file_of(spec.place))) throw;
        throw InputError(
            fmt::format("{}: '{}' on {}: {}", spec.place, spec.name, config.data[data].label, error.what()));
      }
    }
  check_claims(config, jobs);
  return jobs;
}

}  // namespace wavescore::harness
