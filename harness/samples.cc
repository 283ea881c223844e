#include "harness/samples.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSamples = "samples";

std::string settings_text(const SamplerOptions& options) {
  return fmt::format("count={} steps={} seed={} sigma_min={} sigma_max={} rho={}", options.count,
                     options.steps, options.seed, options.sigma_min, options.sigma_max, options.rho);
}

bool can_be_sampled(const Work& work) {
  const bool any_level = !work.model_rows.empty() && work.key == content_key(work.any_level);
  return any_level && work.job->repetition == 0 && work.job->told_sigma_factor == 1 &&
         work.job->method->kind != Kind::reference;
}

/// The samples kept in the file `kept`, or new ones, which are then kept there.
Tensor samples_of(Work& work, const WorkStore& store, const SamplerOptions& options, const fs::path& kept,
                  StepProgress& progress) {
  if (fs::exists(kept)) return read_model_file(kept).tensors.at(kSamples);
  const auto model = store.find_model(work);
  if (!model)
    throw InputError("its model is not in models/ any more; without cells/ too it would be fitted again");
  progress.begin(fmt::format("{}: {}: samples", work.spec->label, final_label(work)));
  ModelFile file;
  file.tensors[kSamples] = bytes_of(sample(*load_fitted(*model).denoiser, options, progress));
  progress.end(fmt::format("{} sampled", options.count));
  write_model_file(kept, file);
  return file.tensors[kSamples];
}

nlohmann::json setting_of(const Work& work) {
  return {{"dataset", work.spec->name},
          {"resolution", work.spec->resolution},
          {"split", work.spec->split},
          {"n_train", work.inputs->train->count()}};
}

}  // namespace

std::size_t write_samples(const Config& config, const fs::path& results, const WorkStore& store,
                          std::vector<Work>& all, StepProgress& progress) {
  const fs::path file = results / "samples.safetensors";
  if (!config.samples) {
    fs::remove(file);
    return 0;
  }
  const std::string settings = settings_text(*config.samples);
  ModelFile samples;
  nlohmann::json data = nlohmann::json::object();
  std::set<std::pair<std::string, std::string>> shown;  // models under a label
  std::size_t failed = 0;
  for (Work& work : all) {
    const std::string label = final_label(work);
    if (!can_be_sampled(work) || !shown.emplace(work.key, label).second) continue;
    const std::string key = content_key("sampler=1 " + settings + " model=" + work.key);
    try {
      samples.tensors[fmt::format("{}/{}", work.spec->label, label)] =
          samples_of(work, store, *config.samples,
                     results / "cells" / fmt::format("samples-{}.safetensors", key), progress);
      data[work.spec->label] = setting_of(work);
    } catch (const Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      work.failures.push_back({kSamples, error.what()});
      progress.end(fmt::format("failed: {}", error.what()));
      ++failed;
    }
  }
  samples.metadata = {{"settings", settings}, {"data", data.dump()}};
  if (samples.tensors.empty())
    fs::remove(file);
  else
    write_model_file(file, samples);
  return failed;
}

}  // namespace wavescore::harness
