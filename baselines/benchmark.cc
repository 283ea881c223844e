#include "baselines/benchmark.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <chrono>

#include "baselines/unet.h"
#include "core/random.h"

namespace wavescore::baselines {
namespace {

constexpr std::size_t kImages = 256;

double training_seconds(Denoiser& denoiser, const ImageSource& images) {
  const auto start = std::chrono::steady_clock::now();
  denoiser.fit(images, {});
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
  return passed.count();
}

}  // namespace

TrainingSpeed measure_training(const TimedTraining& training) {
  const Shape shape{1, training.resolution, training.resolution};
  const ImagesInMemory images(add_noise(Images(shape, kImages), 0.5, 1, Purpose::synthetic, 0));
  const auto make = [&](int steps) {
    const std::string options = fmt::format(
        R"({{"width": {}, "channel_mult": [{}], "decoder_init_attn": {}, "precision": "{}", "batch": {}, )"
        R"("steps": {}, "validation_images": 0}})",
        training.width, fmt::join(training.channel_mult, ", "), training.decoder_init_attn,
        training.precision, training.batch, steps);
    Params params = Params::from_json("unet", "benchmark", options);
    return make_unet(params, shape);
  };
  training_seconds(*make(1), images);
  const double one = training_seconds(*make(1), images);
  const auto network = make(training.steps + 1);
  const double all = training_seconds(*network, images);
  const double drawn = static_cast<double>(training.batch) * training.steps;
  const double flops = network->fit_cost(kImages, 1).flops / static_cast<double>(training.steps + 1);
  return {.images_per_second = drawn / (all - one), .flops_per_image = flops / training.batch};
}

}  // namespace wavescore::baselines
