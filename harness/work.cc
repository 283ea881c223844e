#include "harness/work.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wavescore::harness {
namespace {

std::string identity(const Config& config, const Work& work) {
  const Job& job = *work.job;
  const Dataset& data = *work.inputs->dataset;
  return fmt::format("denoiser={} version={} options={} shape={} data={} checksum={} train_images={} seed={}",
                     job.method->name, job.method->version, job.options, job.shape.text(), data.name,
                     data.checksum, work.inputs->train->count(), config.seed);
}

}  // namespace

std::size_t Work::kept() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(cells, [](const auto& cell) { return cell.has_value(); }));
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
  row.dataset = work.spec->name;
  row.resolution = work.spec->resolution;
  row.split = work.spec->split;
  row.n_train = static_cast<std::int64_t>(work.inputs->train->count());
  row.denoiser = work.job->method->name;
  row.label = final_label(work);
  row.options = work.job->options;
  row.sigma_unit = name_of(config.sigmas.unit);
  row.told_sigma_factor = work.job->told_sigma_factor;
  row.noise_seed = config.noise_seed;
  row.fit_seed = config.seed;
  return row;
}

WorkStore::WorkStore(const Config& config, const std::filesystem::path& results, bool writes)
    : config_(config), models_(results), cells_(results), writes_(writes) {}

std::vector<Work> WorkStore::survey(const std::vector<Job>& jobs, const std::vector<Inputs>& inputs) const {
  std::vector<Work> all;
  for (const Job& job : jobs) {
    Work work;
    work.job = &job;
    work.spec = &config_.data[job.data];
    work.inputs = &inputs[job.data];
    for (const double sigma : work.inputs->sigmas) work.told_sigmas.push_back(sigma * job.told_sigma_factor);
    work.any_level = identity(config_, work);
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
    auto of_model = cells_.find(model_rows_key(work), false);
    work.model_rows = of_model ? std::move(of_model->rows) : std::vector<ResultRow>();
    if (work.model_rows.empty()) continue;
    for (std::size_t level = 0; level < work.cells.size(); ++level)
      work.cells[level] = cells_.find(cell_key(work, level), config_.qualitative_images > 0);
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
  return content_key(fmt::format(
      "model={} split={} images={} sigma={} told={} noise_seed={} metrics={} kept={}", work.key,
      work.spec->split, work.inputs->evaluation->count(), work.inputs->sigmas[level], work.told_sigmas[level],
      config_.noise_seed, fmt::join(config_.metrics, ","), config_.qualitative_images));
}

void WorkStore::put_model_rows(Work& work, std::vector<ResultRow> rows) const {
  if (writes_) cells_.put(model_rows_key(work), {rows, {}});
  work.model_rows = std::move(rows);
}

void WorkStore::put_cell(Work& work, std::size_t level, Cell cell) const {
  if (writes_) cells_.put(cell_key(work, level), cell);
  work.cells[level] = std::move(cell);
}

}  // namespace wavescore::harness
