#include "harness/store/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>

#include "core/error.h"
#include "core/random.h"
#include "harness/config/registry.h"

namespace wavescore::harness {
namespace {

/// The first `wanted` (0: all) of images [first, first + count) of `all`; `what` they are called.
std::unique_ptr<ImageSource> part(const ImageSource& all, std::size_t first, std::size_t count,
                                  std::size_t wanted, const DataSpec& spec, std::string_view what) {
  if (wanted > count)
    throw InputError(fmt::format("{}: {} {} images of '{}' are asked for, there are {}", spec.place, wanted,
                                 what, spec.name, count));
  return std::make_unique<ImageRange>(all, first, wanted == 0 ? count : wanted);
}

/// `wanted` of the first `count` images of `all`, drawn without replacement, in their order.
std::unique_ptr<ImageSource> drawn(const ImageSource& all, std::size_t count, std::size_t wanted,
                                   std::uint64_t seed) {
  std::vector<std::size_t> images(count);
  std::iota(images.begin(), images.end(), std::size_t{0});
  for (std::size_t i = 0; i < wanted; ++i)
    std::swap(images[i], images[i + random_word(seed, Purpose::subset, i) % (count - i)]);
  images.resize(wanted);
  std::ranges::sort(images);
  return std::make_unique<ChosenImages>(all, std::move(images));
}

void choose_images(const DataSpec& spec, std::uint64_t subset_seed, Inputs& inputs) {
  const ImageSource& train = *inputs.dataset->train;
  const std::size_t held_out = spec.split == "validation" ? kValidationImages : 0;
  if (train.count() <= held_out)
    throw InputError(fmt::format("{}: '{}' has {} training images, validation holds out {}", spec.place,
                                 spec.name, train.count(), held_out));
  const std::size_t fitted = train.count() - held_out;
  inputs.train =
      part(train, 0, fitted, spec.train_images, spec, held_out > 0 ? "training (not held-out)" : "training");
  if (subset_seed > 0 && inputs.train->count() < fitted) {
    inputs.train = drawn(train, fitted, inputs.train->count(), subset_seed);
    inputs.drawn_from = fitted;
  }
  const ImageSource& evaluated = spec.split == "test"    ? *inputs.dataset->test
                                 : spec.split == "train" ? *inputs.train
                                                         : train;
  const std::size_t first = held_out > 0 ? fitted : 0;
  inputs.evaluation = part(evaluated, first, evaluated.count() - first, spec.evaluate_images, spec,
                           spec.split == "train" ? "fitted" : spec.split);
}

std::shared_ptr<const Dataset> load(const DataSpec& spec, const std::filesystem::path& folder) {
  Params options = spec.options;
  try {
    Dataset dataset = find_dataset(spec.name).load(options, spec.resolution, folder);
    options.finish();
    if (!options.sweeps().empty()) options.fail(options.sweeps().front().first, "must be one value");
    dataset.options = options.json();
    return std::make_shared<const Dataset>(std::move(dataset));
  } catch (const InputError& error) {
    if (std::string_view(error.what()).starts_with(spec.place.substr(0, spec.place.rfind(':')))) throw;
    throw InputError(fmt::format("{}: {}", spec.place, error.what()));
  }
}

/// The data set of those before that were written in one entry with `spec`, at its resolution; else nothing.
std::shared_ptr<const Dataset> same_entry(const Config& config, const std::vector<Inputs>& earlier,
                                          const DataSpec& spec) {
  const std::size_t times = config.repetitions.size();
  for (std::size_t data = spec.entry; data * times < earlier.size(); ++data)
    if (config.data[data].resolution == spec.resolution) return earlier[data * times].dataset;
  return nullptr;
}

}  // namespace

std::vector<Inputs> load_inputs(const Config& config, const std::filesystem::path& data_folder) {
  std::vector<Inputs> all;
  for (const DataSpec& spec : config.data) {
    std::shared_ptr<const Dataset> dataset = same_entry(config, all, spec);
    if (!dataset) dataset = load(spec, data_folder);
    for (const Inputs& earlier : all)
      if (earlier.dataset->checksum == dataset->checksum && earlier.dataset->name == dataset->name)
        dataset = earlier.dataset;
    for (const Repetition& repetition : config.repetitions) {
      Inputs inputs;
      for (const double sigma : config.sigmas.values)
        inputs.sigmas.push_back(to_pixel_sigma(sigma, config.sigmas.unit, dataset->declared_std));
      inputs.dataset = dataset;
      choose_images(spec, repetition.subset_seed, inputs);
      all.push_back(std::move(inputs));
    }
  }
  return all;
}

FittedImages fitted_images(const FittedModel& model, const std::filesystem::path& data_folder) {
  const auto said = [&](const char* key) {
    const auto found = model.metadata.find(key);
    return found == model.metadata.end() ? std::string() : found->second;
  };
  const std::string name = said("dataset");
  const std::string text = said("dataset_options");
  Params options = Params::from_json(name, name, text.empty() ? "{}" : text);
  FittedImages fitted;
  fitted.dataset = std::make_shared<const Dataset>(
      find_dataset(name).load(options, static_cast<int>(model.number("resolution")), data_folder));
  // Files of earlier versions tell the checksum among their inputs alone, and a draw not as numbers.
  const bool early = text.empty();
  const bool same =
      early ? said("inputs").find(fmt::format(" checksum={} ", fitted.dataset->checksum)) != std::string::npos
            : said("checksum") == fitted.dataset->checksum;
  if (early && (!same || said("inputs").find(" subset_seed=") != std::string::npos))
    throw InputError(
        "the model was fitted by an earlier version, and its file does not say to which images: remove it "
        "and "
        "run its experiment, which fits it again");
  if (!same)
    throw InputError(fmt::format("the images of '{}' are not those that the model was fitted to", name));
  const auto count = static_cast<std::size_t>(model.number("train_images"));
  const auto pool = static_cast<std::size_t>(model.number("drawn_from"));
  const ImageSource& train = *fitted.dataset->train;
  if (std::max(count, pool) > train.count())
    throw InputError(fmt::format("the model was fitted to {} images of '{}', there are {}",
                                 std::max(count, pool), name, train.count()));
  std::uint64_t seed = 0;
  const std::string seed_text = said("subset_seed");
  (void)std::from_chars(seed_text.data(), seed_text.data() + seed_text.size(), seed);
  if (pool > 0)
    fitted.images = drawn(train, pool, count, seed);
  else
    fitted.images = std::make_unique<ImageRange>(train, 0, count);
  return fitted;
}

}  // namespace wavescore::harness
