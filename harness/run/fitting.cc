#include "harness/run/fitting.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "baselines/catalog.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/analysis/shared_findings.h"
#include "harness/config/label.h"
#include "harness/files/bytes.h"
#include "harness/forecast/costs.h"
#include "harness/forecast/smaller_setting.h"
#include "harness/machine/machine.h"
#include "harness/results/curves.h"
#include "harness/run/manifest.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCurveHead = "step,seconds,images,loss,";  ///< how a curve of ours begins

std::string title_of(const Work& work) { return fmt::format("{}: {}", work.spec->label, work.job->label); }

std::string file_label(const Work& work) { return work.spec->label + "-" + work.job->label; }

/// What tells the curves of one method in several repetitions apart.
std::string repetition_text(const Work& work) {
  return work.job->repetition == 0 ? "" : fmt::format("-repetition-{}", work.job->repetition + 1);
}

/// The name of a curve's file, but for its ending.
std::string curve_name(const Work& work) {
  std::string name = fmt::format("{}-{}", work.spec->name, work.spec->resolution);
  if (work.spec->label != name) name += "-" + slug(work.spec->label);
  return fmt::format("{}-{}{}", name, slug(final_label(work)), repetition_text(work));
}

/// The curves that are published already, by their models: models/ may be gone.
std::map<std::string, std::string> published_curves(const fs::path& results) {
  std::map<std::string, std::string> curves;
  for (const CurveRow& row : read_curves(results))
    if (const fs::path file = results / "curves" / row.file; fs::exists(file))
      curves[row.model] = read_bytes(file);
  return curves;
}

/// The seconds that an iterative fit has counted over all its sessions; without a checkpoint, `measured`.
double fit_seconds(const fs::path& checkpoint, double measured) {
  if (!fs::exists(checkpoint)) return measured;
  const ModelFile file = read_model_file(checkpoint);
  const auto counted = file.metadata.find("seconds");
  return counted == file.metadata.end() ? measured : std::max(measured, std::stod(counted->second));
}

void fit(Denoiser& denoiser, const Work& work, const FitContext& context) {
  try {
    denoiser.fit(*work.inputs->train, context);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}: {}", work.job->place, title_of(work), error.what()));
  }
}

/// Fits, with the other ranks where the method can; rank 0 saves.
void fit_and_save(const Config& config, const RunOptions& options, const WorkStore& store, const Work& work,
                  StepProgress& progress) {
  const auto denoiser = work.job->make();
  const bool together = denoiser->fits_on_ranks();
  const bool saves = options.ranks->rank() == 0;
  if (!together && !saves) return;
  const fs::path checkpoint = store.models().checkpoint(file_label(work), content_key(work.any_level));
  const fs::path curve = store.models().curve(content_key(work.any_level));
  // Of the code that runs: the checkout may move on while it fits.
  const std::string commit = commit_of(config.file).text();
  progress.begin(title_of(work) + ": fit");
  reset_peak_memory();
  const auto start = std::chrono::steady_clock::now();
  fit(*denoiser, work,
      {.seed = work.seeds->fit_seed,
       .sigmas = work.told_sigmas,
       .memory_budget_bytes = config.memory_budget_bytes,
       .progress = &progress,
       .checkpoint_file = checkpoint,
       .curve_file = saves ? curve : fs::path(),
       .ranks = together ? options.ranks : &alone()});
  if (!saves) return;
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;

  const std::string& inputs = denoiser->levels().empty() ? work.any_level : work.these_levels;
  const std::string key = content_key(inputs);
  const fs::path file = store.models().file(file_label(work), key);
  const Dataset& data = *work.inputs->dataset;
  save_fitted(file, *denoiser,
              {{"denoiser", std::string(work.job->method->name)},
               {"version", fmt::format("{}", work.job->method->version)},
               {"options", work.job->options},
               {"dataset", data.name},
               {"dataset_options", data.options},
               {"checksum", data.checksum},
               {"declared_std", fmt::format("{}", data.declared_std)},
               {"resolution", fmt::format("{}", data.resolution)},
               {"train_images", fmt::format("{}", work.inputs->train->count())},
               {"drawn_from", fmt::format("{}", work.inputs->drawn_from)},
               {"subset_seed", fmt::format("{}", work.inputs->drawn_from > 0 ? work.seeds->subset_seed : 0)},
               {"fit_seed", fmt::format("{}", work.seeds->fit_seed)},
               {"fit_seconds", fmt::format("{}", fit_seconds(checkpoint, spent.count()))},
               {"peak_memory_bytes", fmt::format("{}", peak_memory_bytes())},
               {"inputs", inputs},
               {"commit", commit}});
  if (fs::exists(curve)) fs::rename(curve, store.models().curve(key));
  CostRecord cost = fit_of(*work.job, work.inputs->train->count(), work.told_sigmas.size());
  cost.ranks = together ? options.ranks->count() : 1;
  cost.seconds = fit_seconds(checkpoint, spent.count());
  cost.peak_bytes = config.parallel > 1 ? 0 : peak_memory_bytes();  // of one fit, not of several
  remember(options.data, cost);
  fs::remove(checkpoint);
  progress.end("fitted");
}

/// What a training asks of the machine is there.
void check_device(const Work& work) {
  const auto options = nlohmann::json::parse(work.job->options);
  const auto is = [&](const char* key, const char* value) {
    return options.value(key, nlohmann::json()) == value;
  };
  if (is("device", "cuda") && !baselines::has_cuda())
    throw InputError(fmt::format(
        "{}: {}: 'device: cuda' asks for a CUDA device, and there is none that this program can use: write "
        "'auto' or 'cpu'",
        work.job->place, title_of(work)));
  const bool on_cpu = is("device", "cpu") || (is("device", "auto") && !baselines::has_cuda());
  if (is("precision", "bfloat16") && on_cpu && !baselines::has_bfloat16())
    throw InputError(
        fmt::format("{}: {}: 'precision: bfloat16' needs a GPU, or a CPU with avx512_bf16 and LibTorch 1.13: "
                    "write 'float32'",
                    work.job->place, title_of(work)));
}

/// Metrics that belong to no noise level; only metric, mean and n are set.
std::vector<ResultRow> model_rows(const FittedModel& model, const fs::path& file) {
  std::vector<ResultRow> rows;
  const auto add = [&rows](std::string metric, double value) {
    ResultRow row;
    row.metric = std::move(metric);
    row.mean = value;
    row.n = 1;
    rows.push_back(std::move(row));
  };
  add("fit_seconds", model.number("fit_seconds"));
  add("model_bytes", static_cast<double>(fs::file_size(file)));
  add("peak_memory_bytes", model.number("peak_memory_bytes"));
  for (const auto& [name, value] : model.denoiser->facts()) add(name, value);
  return rows;
}

/// What `use` gives of a model that was kept; its errors say what to do.
template <class Use>
auto with_advice(Use use) {
  try {
    return use();
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}; remove the file, and it is fitted again", error.what()));
  }
}

}  // namespace

void check_needs(const Config& config, const WorkStore& store, std::vector<Work>& all) {
  const Work* first = nullptr;  // beyond the budget
  double needed = 0;
  double most = 0;
  for (Work& work : all) {
    if (work.complete() || store.find_model(work)) continue;
    check_device(work);
    const double bytes =
        work.job->make()->fit_cost(work.inputs->train->count(), work.told_sigmas.size()).bytes;
    most = std::max(most, bytes);
    if (bytes <= config.memory_budget_bytes || first != nullptr) continue;
    first = &work;
    needed = bytes;
  }
  if (first == nullptr) return;
  const std::string smaller = largest_that_fits(*first->job, first->inputs->train->count(),
                                                first->told_sigmas.size(), config.memory_budget_bytes);
  throw InputError(fmt::format(
      "{}: {} needs {:.3g} GB to fit, the memory budget is {:.3g} GB: {}raise memory_budget_gb to {:.2f}",
      first->job->place, title_of(*first), needed / 1e9, config.memory_budget_bytes / 1e9,
      smaller.empty() ? "" : fmt::format("make it smaller ({}), or ", smaller), std::ceil(most / 1e7) / 100));
}

bool has_model(const WorkStore& store, Work& work) {
  const auto file = store.find_model(work);
  if (file) with_advice([&] { check_header(*file, inputs_of(work)); });
  return file.has_value();
}

FitOutcome fit_or_load(const Config& config, const RunOptions& options, const WorkStore& store, Work& work,
                       StepProgress& progress) {
  FitOutcome outcome;
  outcome.fitted = from_rank_0(store.find_model(work) ? 0 : 1, *options.ranks) > 0;
  if (outcome.fitted) {
    fit_and_save(config, options, store, work, progress);
    options.ranks->barrier();
  }
  const fs::path file = shared_model(store, work, *options.ranks);
  outcome.model = with_advice([&] { return load_fitted(file, inputs_of(work)); });
  store.put_model_rows(work, model_rows(outcome.model, file));
  return outcome;
}

void publish_curves(const fs::path& results, const WorkStore& store, const std::vector<Work>& all) {
  const auto before = published_curves(results);
  std::map<std::string, std::string> files;
  std::vector<CurveRow> rows;
  for (const Work& work : all) {
    if (work.model_rows.empty() || work.job->method->kind != Kind::trained) continue;
    const fs::path kept = store.models().curve(work.key);
    const auto published = before.find(work.key);
    if (!fs::exists(kept) && published == before.end()) continue;
    const std::string name = curve_name(work);
    std::string file = name + ".csv";
    for (int k = 2; files.contains(file); ++k) file = fmt::format("{}-{}.csv", name, k);
    files[file] = fs::exists(kept) ? read_bytes(kept) : published->second;
    rows.push_back({file, work.spec->label, final_label(work),
                    static_cast<std::int64_t>(work.job->repetition) + 1, work.key});
  }
  const fs::path folder = results / "curves";
  for (const auto& [file, text] : files) write_atomically(folder / file, text);
  if (rows.empty())
    fs::remove(results / "curves.csv");
  else
    write_atomically(results / "curves.csv", curves_csv(rows));
  if (!fs::is_directory(folder)) return;
  std::vector<fs::path> stale;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".csv" && !files.contains(entry.path().filename().string()) &&
        read_bytes(entry.path()).starts_with(kCurveHead))
      stale.push_back(entry.path());
  for (const fs::path& file : stale) fs::remove(file);
  if (fs::is_empty(folder)) fs::remove(folder);
}

}  // namespace wavescore::harness
