#include "harness/pictures/illustrations.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analytic/wavelet/transform.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"
#include "harness/config/illustration.h"
#include "harness/pictures/illustrated_wavelets.h"

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

void illustrate(Picture picture, const Illustrated& what, IllustrationData& data) {
  switch (picture) {
    case Picture::wavelets:
      return illustrate_wavelets(what, data);
    case Picture::contexts:
      return illustrate_contexts(what, data);
    case Picture::noise:
      return illustrate_noise(what, data);
  }
}

}  // namespace

void write_illustrations(const std::filesystem::path& results, const Config& config,
                         const std::vector<Work>& all) {
  const std::filesystem::path tensors = results / "illustrations.safetensors";
  const std::filesystem::path facts = results / "illustrations.csv";
  IllustrationData data;
  data.file.metadata["sigma_unit"] = name_of(config.sigmas.unit);
  std::set<const Dataset*> done;  // entries that differ in their numbers alone share one
  for (const Work& work : all) {
    if (!done.insert(work.inputs->dataset.get()).second) continue;
    Illustrated what{work.spec->label, &config, &work, {}, 0};
    find_transform(all, what);
    for (const std::string& name : config.illustrations)
      illustrate(find_illustration(name).picture, what, data);
  }
  if (data.file.tensors.empty())
    std::filesystem::remove(tensors);
  else
    write_model_file(tensors, data.file);
  if (data.facts.empty())
    std::filesystem::remove(facts);
  else
    write_atomically(facts, to_csv(data.facts));
}

}  // namespace wavescore::harness
