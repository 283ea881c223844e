#include "harness/store/work.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wavescore::harness {
namespace {

std::string identity(const Work& work) {
  const Job& job = *work.job;
  const Dataset& data = *work.inputs->dataset;
  // The draw of a subset matters where there is one; all images are the same in every draw.
  const std::size_t pool = work.inputs->drawn_from;
  const std::string subset =
      pool > 0 ? fmt::format(" subset_seed={} of {}", work.seeds->subset_seed, pool) : "";
  // Weights that are the best of several were chosen at the levels of the experiment.
  const bool chosen = nlohmann::json::parse(job.options).value("early_stop", 0) > 0;
  const std::string levels =
      chosen ? fmt::format(" validated_at=[{}]", fmt::join(work.told_sigmas, ",")) : "";
  const std::uint64_t seed = job.fit_draws ? work.seeds->fit_seed : 0;
  return fmt::format(
      "denoiser={} version={} options={} shape={} data={} checksum={} train_images={} seed={}{}{}",
      job.method->name, job.method->version, job.options, job.shape.text(), data.name, data.checksum,
      work.inputs->train->count(), seed, subset, levels);
}

}  // namespace

std::size_t Work::kept() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(cells, [](const auto& cell) { return cell.has_value(); }));
}

const std::string& inputs_of(const Work& work) {
  return work.key == content_key(work.any_level) ? work.any_level : work.these_levels;
}

std::string final_label(const Work& work) {
  const auto options = nlohmann::json::parse(work.job->options);
  const auto steps = std::ranges::find(work.model_rows, "steps", &ResultRow::metric);
  const bool timed = options.value("minutes", 0.0) > 0 || options.value("budget.minutes", 0.0) > 0;
  if (!timed || steps == work.model_rows.end()) return work.job->label;
  return fmt::format("{}, {:.0f} steps", work.job->label, steps->mean);
}

ResultRow row_of(const Config& config, const Work& work) {
  ResultRow row;
  row.data = work.spec->label;
  row.dataset = work.spec->name;
  row.dataset_options = work.inputs->dataset->options;
  row.resolution = work.spec->resolution;
  row.split = work.spec->split;
  row.n_train = static_cast<std::int64_t>(work.inputs->train->count());
  row.denoiser = work.job->method->name;
  row.label = final_label(work);
  row.options = work.job->options;
  row.sigma_unit = name_of(config.sigmas.unit);
  row.told_sigma_factor = work.job->told_sigma_factor;
  row.noise_seed = work.seeds->noise_seed;
  row.fit_seed = work.seeds->fit_seed;
  row.subset_seed = work.seeds->subset_seed;
  return row;
}

std::size_t compared_images(const Config& config, const Work& work) {
  constexpr std::size_t kUsual = 200;
  constexpr std::size_t kPixels = std::size_t{1} << 20U;
  const std::size_t wanted = config.agreement_images >= 0
                                 ? static_cast<std::size_t>(config.agreement_images)
                                 : std::min(kUsual, kPixels / work.job->shape.pixels());
  return std::min(wanted, work.inputs->evaluation->count());
}

WorkStore::WorkStore(const Config& config, const std::filesystem::path& results, bool writes)
    : config_(config), models_(results), cells_(results), writes_(writes) {}

std::vector<Work> WorkStore::survey(const std::vector<Job>& jobs, const std::vector<Inputs>& inputs) const {
  std::vector<Work> all;
  for (const Job& job : jobs) {
    Work work;
    work.job = &job;
    work.spec = &config_.data[job.data];
    work.seeds = &config_.repetitions[job.repetition];
    work.inputs = &inputs[job.data * config_.repetitions.size() + job.repetition];
    for (const double sigma : work.inputs->sigmas) work.told_sigmas.push_back(sigma * job.told_sigma_factor);
    work.any_level = identity(work);
    work.these_levels = fmt::format("{} levels=[{}]", work.any_level, fmt::join(work.told_sigmas, ","));
    look_up(work);
    all.push_back(std::move(work));
  }
  return all;
}

void WorkStore::look_up(Work& work) const {
  for (const std::string* inputs : {&work.any_level, &work.these_levels}) {
    work.key = content_key(*inputs);
    work.cells.assign(work.told_sigmas.size(), std::nullopt);
    work.model_rows = cells_.find_rows(model_rows_key(work)).value_or(std::vector<ResultRow>());
    if (work.model_rows.empty()) continue;
    for (std::size_t level = 0; level < work.cells.size(); ++level)
      work.cells[level] = cells_.find(cell_key(work, level));
    return;
  }
}

std::optional<std::filesystem::path> WorkStore::find_model(Work& work) const {
  for (const std::string* inputs : {&work.any_level, &work.these_levels}) {
    const std::string key = content_key(*inputs);
    if (auto file = models_.find(key)) {
      work.key = key;
      return file;
    }
  }
  return std::nullopt;
}

std::string WorkStore::model_rows_key(const Work& work) { return "model-" + work.key; }

std::string WorkStore::cell_key(const Work& work, std::size_t level) const {
  return content_key(
      fmt::format("statistics=1 model={} split={}{} images={} sigma={} told={} noise_seed={} metrics={} "
                  "kept={} compared={}",
                  work.key, work.spec->split, work.spec->split == "train" ? "=fitted" : "",
                  work.inputs->evaluation->count(), work.inputs->sigmas[level], work.told_sigmas[level],
                  work.seeds->noise_seed, fmt::join(config_.metrics, ","), config_.qualitative_images,
                  compared_images(config_, work)));
}

void WorkStore::put_model_rows(Work& work, std::vector<ResultRow> rows) const {
  if (writes_) cells_.put_rows(model_rows_key(work), rows);
  work.model_rows = std::move(rows);
}

CellDetails WorkStore::details(const Work& work, std::size_t level) const {
  return cells_.details(cell_key(work, level));
}

void WorkStore::put_cell(Work& work, std::size_t level, Cell cell, const CellDetails& details) const {
  if (writes_) cells_.put(cell_key(work, level), cell, details);
  work.cells[level] = std::move(cell);
}

}  // namespace wavescore::harness
