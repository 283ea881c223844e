#include "baselines/training_options.h"

namespace wavescore::baselines {
namespace {

constexpr std::int64_t kDefaultSteps = 1000;

}  // namespace

TrainingOptions training_options(Params& params) {
  TrainingOptions options;
  options.steps = params.integer_or_auto("steps", 1, 1'000'000'000);
  options.minutes = params.number("minutes", 0.0, 0.0, 1e6);
  if (options.steps && options.minutes > 0)
    params.fail("minutes", "stands beside 'steps': give only one of them");
  if (!options.steps && options.minutes == 0) {
    options.steps = kDefaultSteps;
    params.resolve("steps", kDefaultSteps);
  }
  options.batch = params.integer("batch", options.batch, 1, 1 << 20);
  options.lr = params.number("lr", options.lr, 1e-12, 10.0);
  options.p_mean = params.number("p_mean", options.p_mean, -20.0, 20.0);
  options.p_std = params.number("p_std", options.p_std, 0.0, 10.0);
  options.sigma_data = params.number("sigma_data", options.sigma_data, 1e-3, 1e3);
  options.validation_images = params.integer("validation_images", options.validation_images, 0, 1 << 30);
  options.validate_every = params.integer_or_auto("validate_every", 1, 1'000'000'000);
  options.fingerprint = params.json();
  return options;
}

}  // namespace wavescore::baselines
