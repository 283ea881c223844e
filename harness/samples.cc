#include "harness/samples.h"

#include <fmt/format.h>

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSamples = "samples";

std::string settings_text(const SamplerOptions& options) {
  return fmt::format("count={} steps={} seed={} sigma_min={} sigma_max={} rho={}", options.count,
                     options.steps, options.seed, options.sigma_min, options.sigma_max, options.rho);
}

/// The samples of one model; no values where it does not serve any level.
Tensor samples_of(const fs::path& model_file, const fs::path& kept, const Config& config,
                  const std::string& title, StepProgress& progress) {
  if (fs::exists(kept)) return read_model_file(kept).tensors.at(kSamples);
  const FittedModel model = load_fitted(model_file);
  if (!model.denoiser->levels().empty()) return {};
  progress.begin(title + ": samples");
  ModelFile file;
  file.tensors[kSamples] = bytes_of(sample(*model.denoiser, *config.samples, progress));
  progress.end("sampled");
  write_model_file(kept, file);
  return file.tensors[kSamples];
}

}  // namespace

void write_samples(const Config& config, const RunOptions& options, const WorkStore& store,
                   std::vector<Work>& all, StepProgress& progress) {
  const fs::path file = options.results / "samples.safetensors";
  if (!config.samples) {
    fs::remove(file);
    return;
  }
  ModelFile samples;
  samples.metadata["settings"] = settings_text(*config.samples);
  for (Work& work : all) {
    if (work.job->repetition > 0 || work.job->method->kind == Kind::reference) continue;
    const std::string name =
        fmt::format("{}-{}/{}", work.spec->name, work.spec->resolution, final_label(work));
    const auto model = store.find_model(work);
    if (!model || samples.tensors.contains(name)) continue;
    const std::string key = content_key(work.key + settings_text(*config.samples));
    Tensor drawn = samples_of(*model, options.results / "cells" / fmt::format("samples-{}.safetensors", key),
                              config, fmt::format("{}: {}", work.spec->label, work.job->label), progress);
    if (!drawn.bytes.empty()) samples.tensors[name] = std::move(drawn);
  }
  if (!samples.tensors.empty()) write_model_file(file, samples);
}

}  // namespace wavescore::harness
