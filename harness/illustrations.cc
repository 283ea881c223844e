#include "harness/illustrations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "analytic/wavelet_transform.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"
#include "harness/illustrated_wavelets.h"

namespace wavescore::harness {
namespace {

constexpr std::size_t kNoiseImages = 4;

void illustrate_noise(const Illustrated& what, IllustrationData& data) {
  const Inputs& inputs = *what.work->inputs;
  const ImageSource& source = *inputs.evaluation;
  const Images clean = source.read(0, std::min(kNoiseImages, source.count()));
  const std::string prefix = what.group + "/noise/";
  data.file.tensors[prefix + "clean"] = bytes_of(clean);
  for (std::size_t level = 0; level < inputs.sigmas.size(); ++level) {
    const std::string name = prefix + what.config->sigmas.texts[level];
    data.file.tensors[name] = bytes_of(
        add_noise(clean, inputs.sigmas[level], what.work->seeds->noise_seed, Purpose::evaluation, 0));
    data.file.metadata[name] = fmt::format("{}", inputs.sigmas[level]);
  }
}

/// The transform of the first wavelet method on the data of `work`.
void find_transform(const std::vector<Work>& all, Illustrated& what) {
  const auto method = std::ranges::find_if(all, [&](const Work& work) {
    return work.spec == what.work->spec && work.job->method->name == "wavelet";
  });
  const Shape shape = what.work->job->shape;
  Params params = method == all.end() ? Params("wavelet", "", 0, {}) : method->job->params;
  try {
    what.levels = analytic::read_transform(params, shape).levels();
  } catch (const InputError&) {
    return;  // no method of the experiment has one
  }
  what.wavelet = params.text("wavelet", "db2");
}

constexpr std::array kCatalog{
    Illustration{"wavelets", "the scaling function and wavelet, and the atoms by scale and orientation",
                 illustrate_wavelets},
    Illustration{"contexts", "what a coefficient depends on, family by family", illustrate_contexts},
    Illustration{"noise", "a few images at each noise level", illustrate_noise},
};

}  // namespace

std::span<const Illustration> illustration_catalog() { return kCatalog; }

const Illustration& find_illustration(std::string_view name) {
  const auto found = std::ranges::find(kCatalog, name, &Illustration::name);
  if (found != kCatalog.end()) return *found;
  std::vector<std::string_view> known;
  for (const Illustration& illustration : kCatalog) known.push_back(illustration.name);
  const std::string_view near = nearest_word(name, known);
  throw InputError(near.empty()
                       ? fmt::format("unknown illustration '{}': write wavelets, contexts or noise", name)
                       : fmt::format("unknown illustration '{}' (did you mean '{}'?)", name, near));
}

void write_illustrations(const std::filesystem::path& results, const Config& config,
                         const std::vector<Work>& all) {
  const std::filesystem::path tensors = results / "illustrations.safetensors";
  const std::filesystem::path facts = results / "illustrations.csv";
  IllustrationData data;
  data.file.metadata["sigma_unit"] = name_of(config.sigmas.unit);
  std::set<std::string> done;
  for (const Work& work : all) {
    Illustrated what{fmt::format("{}-{}", work.spec->name, work.spec->resolution), &config, &work, {}, 0};
    if (!done.insert(what.group).second) continue;
    find_transform(all, what);
    for (const std::string& name : config.illustrations) find_illustration(name).make(what, data);
  }
  std::filesystem::remove(tensors);
  std::filesystem::remove(facts);
  if (!data.file.tensors.empty()) write_model_file(tensors, data.file);
  if (!data.facts.empty()) write_atomically(facts, to_csv(data.facts));
}

}  // namespace wavescore::harness
