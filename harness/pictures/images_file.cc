#include "harness/pictures/images_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/random.h"

namespace wavescore::harness {

void write_images_file(const std::filesystem::path& file, const Config& config,
                       const std::vector<Work>& all) {
  const auto wanted = static_cast<std::size_t>(config.qualitative_images);
  ModelFile images;
  images.metadata["sigma_unit"] = name_of(config.sigmas.unit);
  for (const Work& work : all) {
    const ImageSource& source = *work.inputs->evaluation;
    const std::size_t count = std::min(wanted, source.count());
    const std::string& group = work.spec->label;
    if (count == 0 || work.job->repetition > 0) continue;
    const Images clean = source.read(0, count);
    images.tensors.try_emplace(group + "/clean", bytes_of(clean));
    for (std::size_t level = 0; level < work.cells.size(); ++level) {
      const std::string prefix = fmt::format("{}/{}/", group, config.sigmas.texts[level]);
      if (!images.tensors.contains(prefix + "noisy"))
        images.tensors[prefix + "noisy"] = bytes_of(
            add_noise(clean, work.inputs->sigmas[level], work.seeds->noise_seed, Purpose::evaluation, 0));
      if (work.cells[level])
        images.tensors.try_emplace(prefix + final_label(work), work.cells[level]->images);
    }
  }
  if (images.tensors.empty())
    std::filesystem::remove(file);
  else
    write_model_file(file, images);
}

}  // namespace wavescore::harness
