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

TrainingSpeed measure_unet_training(int width, const std::vector<std::int64_t>& channel_mult,
                                    bool decoder_init_attn, int resolution, int batch, int steps) {
  const Shape shape{1, resolution, resolution};
  const ImagesInMemory images(add_noise(Images(shape, kImages), 0.5, 1, Purpose::synthetic, 0));
  const auto make = [&](int count) {
    const std::string options = fmt::format(
        R"({{"width": {}, "channel_mult": [{}], "decoder_init_attn": {}, "batch": {}, "steps": {}, )"
        R"("validation_images": 0}})",
        width, fmt::join(channel_mult, ", "), decoder_init_attn, batch, count);
    Params params = Params::from_json("unet", "benchmark", options);
    return make_unet(params, shape);
  };
  training_seconds(*make(1), images);
  const auto network = make(steps);
  const double seconds = training_seconds(*network, images);
  const double drawn = static_cast<double>(batch) * steps;
  return {.images_per_second = drawn / seconds,
          .flops_per_image = network->fit_cost(kImages, 1).flops / drawn};
}

}  // namespace wavescore::baselines
