#include "baselines/benchmark.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "baselines/unet.h"
#include "core/random.h"

namespace wavescore::baselines {
namespace {

constexpr std::size_t kImages = 256;

/// Hears of every step and notes when.
class StepTimes final : public Progress {
 public:
  void update(std::string_view /*what*/, double /*done*/, double /*total*/,
              std::string_view /*note*/) override {
    times_.push_back(std::chrono::steady_clock::now());
  }

  /// Seconds from one step to the next, at the median.
  [[nodiscard]] double median() const {
    std::vector<double> seconds;
    for (std::size_t i = 1; i < times_.size(); ++i)
      seconds.push_back(std::chrono::duration<double>(times_[i] - times_[i - 1]).count());
    std::ranges::nth_element(seconds, seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2));
    return seconds[seconds.size() / 2];
  }

 private:
  std::vector<std::chrono::steady_clock::time_point> times_;
};

}  // namespace

TrainingSpeed measure_training(const TimedTraining& training) {
  const Shape shape{1, 32, 32};
  const ImagesInMemory images(add_noise(Images(shape, kImages), 0.5, 1, Purpose::synthetic, 0));
  const std::string options = fmt::format(
      R"({{"width": {}, "channel_mult": [1, 2, 3, 4], "decoder_init_attn": true, "precision": "{}", "batch": {}, )"
      R"("steps": {}, "validation_images": 0}})",
      training.width, training.precision, training.batch, training.steps + 1);
  Params params = Params::from_json("unet", "benchmark", options);
  const auto network = make_unet(params, shape);
  StepTimes times;
  network->fit(images, {.progress = &times});
  const double drawn = static_cast<double>(training.batch) * (training.steps + 1);
  return {.images_per_second = training.batch / times.median(),
          .flops_per_image = network->fit_cost(kImages, 1).flops / drawn};
}

}  // namespace wavescore::baselines
