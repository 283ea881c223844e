#include "harness/sampling/samples.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "harness/machine/out_of_memory.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSamples = "samples";
constexpr const char* kDiverged = "diverged";

std::string settings_text(const SamplerOptions& options) {
  return fmt::format("count={} steps={} seed={} sigma_min={} sigma_max={} rho={}", options.count,
                     options.steps, options.seed, options.sigma_min, options.sigma_max, options.rho);
}

/// The samples kept in the file `kept`, or new ones, which are then kept there. Metadata: "diverged", how
/// many.
ModelFile samples_of(Work& work, const WorkStore& store, const SamplerOptions& options, const fs::path& kept,
                     StepProgress& progress) {
  if (fs::exists(kept)) return read_model_file(kept);
  const auto model = store.find_model(work);
  if (!model)
    throw InputError("its model is not in models/ any more; without cells/ too it would be fitted again");
  progress.begin(fmt::format("{}: {}: samples", work.spec->label, final_label(work)));
  const Images images = sample(*load_fitted(*model, inputs_of(work)).denoiser, options, progress);
  const std::size_t lost = diverged(images);
  ModelFile file;
  file.metadata[kDiverged] = std::to_string(lost);
  file.tensors[kSamples] = bytes_of(images);
  progress.end(
      fmt::format("{} sampled{}", options.count, lost == 0 ? "" : fmt::format(", {} diverged", lost)));
  write_model_file(kept, file);
  return file;
}

nlohmann::json setting_of(const Work& work) {
  return {{"dataset", work.spec->name},
          {"resolution", work.spec->resolution},
          {"split", work.spec->split},
          {"n_train", work.inputs->train->count()}};
}

}  // namespace

std::string why_not_sampled(const Job& method) {
  if (method.method->kind == Kind::reference) return "a reference";
  if (method.told_sigma_factor != 1) return "told another sigma than the true one";
  if (method.make()->holds_levels()) return "fitted at the noise levels of the experiment alone";
  return {};
}

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
  nlohmann::json lost = nlohmann::json::object();
  std::set<std::pair<std::string, std::string>> shown;       // models under a label
  std::map<std::string, std::vector<std::string>> left_out;  // labels, by the reason
  std::size_t failed = 0;
  for (Work& work : all) {
    const std::string label = final_label(work);
    if (work.model_rows.empty() || work.job->repetition > 0) continue;
    if (const std::string why = why_not_sampled(*work.job); !why.empty()) {
      auto& labels = left_out[why];
      if (std::ranges::find(labels, label) == labels.end()) labels.push_back(label);
      continue;
    }
    if (!shown.emplace(work.key, label).second) continue;
    const std::string key = content_key("sampler=2 " + settings + " model=" + work.key);
    try {
      const std::string name = fmt::format("{}/{}", work.spec->label, label);
      const fs::path kept = results / "cells" / fmt::format("samples-{}.safetensors", key);
      ModelFile drawn = samples_of(work, store, *config.samples, kept, progress);
      samples.tensors[name] = std::move(drawn.tensors.at(kSamples));
      if (const int count = std::stoi(drawn.text(kDiverged)); count > 0) lost[name] = count;
      data[work.spec->label] = setting_of(work);
    } catch (const Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      work.failures.push_back({kSamples, sentence_of(error)});
      progress.say(fmt::format("{}: {}: samples failed: {}", work.spec->label, label, sentence_of(error)));
      ++failed;
    }
  }
  for (const auto& [why, labels] : left_out)
    progress.say(fmt::format("no samples of {}: {}", fmt::join(labels, ", "), why));
  samples.metadata = {{"settings", settings}, {"data", data.dump()}, {kDiverged, lost.dump()}};
  if (samples.tensors.empty())
    fs::remove(file);
  else
    write_model_file(file, samples);
  return failed;
}

}  // namespace wavescore::harness
