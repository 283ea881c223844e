#include "harness/inputs.h"

#include <fmt/format.h>

#include "core/error.h"
#include "harness/registry.h"

namespace wavescore::harness {
namespace {

/// The first `count` images of another source, which must outlive it.
class FirstImages final : public ImageSource {
 public:
  FirstImages(const ImageSource& all, std::size_t count) : all_(all), count_(count) {}
  [[nodiscard]] Shape shape() const override { return all_.shape(); }
  [[nodiscard]] std::size_t count() const override { return count_; }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    return all_.read(begin, count);
  }

 private:
  const ImageSource& all_;
  std::size_t count_;
};

std::unique_ptr<ImageSource> first_images(const ImageSource& all, std::size_t wanted, const DataSpec& spec,
                                          std::string_view split) {
  if (wanted > all.count())
    throw InputError(fmt::format("{}: {} {} images of '{}' are asked for, there are {}", spec.place, wanted,
                                 split, spec.name, all.count()));
  return std::make_unique<FirstImages>(all, wanted == 0 ? all.count() : wanted);
}

std::shared_ptr<const Dataset> load(const DataSpec& spec, const std::filesystem::path& folder) {
  Params options = spec.options;
  try {
    auto dataset =
        std::make_shared<const Dataset>(find_dataset(spec.name).load(options, spec.resolution, folder));
    options.finish();
    if (!options.sweeps().empty()) options.fail(options.sweeps().front().first, "must be one value");
    return dataset;
  } catch (const InputError& error) {
    if (std::string_view(error.what()).starts_with(spec.place.substr(0, spec.place.rfind(':')))) throw;
    throw InputError(fmt::format("{}: {}", spec.place, error.what()));
  }
}

}  // namespace

std::vector<Inputs> load_inputs(const Config& config, const std::filesystem::path& data_folder) {
  std::vector<Inputs> all;
  for (const DataSpec& spec : config.data) {
    std::shared_ptr<const Dataset> dataset = load(spec, data_folder);
    for (const Inputs& earlier : all)
      if (earlier.dataset->checksum == dataset->checksum && earlier.dataset->name == dataset->name)
        dataset = earlier.dataset;
    Inputs inputs;
    inputs.train = first_images(*dataset->train, spec.train_images, spec, "training");
    const ImageSource& evaluated = spec.split == "train" ? *dataset->train : *dataset->test;
    inputs.evaluation = first_images(evaluated, spec.evaluate_images, spec, spec.split);
    for (const double sigma : config.sigmas.values)
      inputs.sigmas.push_back(to_pixel_sigma(sigma, config.sigmas.unit, dataset->declared_std));
    inputs.dataset = std::move(dataset);
    all.push_back(std::move(inputs));
  }
  return all;
}

}  // namespace wavescore::harness
