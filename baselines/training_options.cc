#include "baselines/training_options.h"

namespace wavescore::baselines {
namespace {

constexpr std::int64_t kDefaultSteps = 1000;
constexpr std::string_view kBudget = "budget.";

/// What a budget may replace: the values in `options` stand where `params` has none.
void read_schedule(Params& params, TrainingOptions& options) {
  const auto steps = params.integer_or_auto("steps", 1, 1'000'000'000, "optimizer steps; auto: 1,000");
  const double minutes =
      params.number("minutes", 0.0, 0.0, 1e6, "in place of steps: train for so long; 0: by steps");
  if (steps && minutes > 0)
    params.fail("minutes", "cannot be given together with 'steps': give only one of them");
  if (steps || minutes > 0) {
    options.steps = steps;
    options.minutes = minutes;
  }
  if (options.steps) params.resolve("steps", *options.steps);
  if (options.minutes > 0) params.resolve("minutes", options.minutes);
  options.batch =
      params.integer("batch", options.batch, 1, 1 << 20, "images of a step, drawn with replacement");
  options.micro_batch = params.integer("micro_batch", options.micro_batch, 0, 1 << 20,
                                       "images of one pass, for less memory; 0: all at once");
  options.lr = params.number("lr", options.lr, 1e-12, 10.0, "learning rate");
  options.warmup =
      params.number("warmup", options.warmup, 0.0, 1e12, "the rate rises linearly over so many images");
  options.ema_half_life =
      params.number("ema_half_life", options.ema_half_life, 0.0, 1e12,
                    "half-life, in images, of an average of the weights (EMA), which is then kept; 0: none");
  options.clip_norm =
      params.number("clip_norm", options.clip_norm, 0.0, 1e12, "largest norm of a gradient; 0: no clipping");
}

void read_budget(Params& params, TrainingOptions& options) {
  if (params.has("budget"))
    params.fail("budget", "must be a map of what is trained instead, such as {steps: 2700, batch: 64}");
  params.mention("budget", "trains less than the full size, and labels say so: {steps: 300, batch: 64}, ...");
  Params budget = params.part(kBudget, "budget of " + params.owner());
  if (budget.empty()) return;
  read_schedule(budget, options);
  params.adopt(kBudget, budget);
}

}  // namespace

TrainingOptions training_options(Params& params) {
  TrainingOptions options;
  read_schedule(params, options);
  if (!options.steps && options.minutes == 0) {
    options.steps = kDefaultSteps;
    params.resolve("steps", kDefaultSteps);
  }
  options.ema_ramp_up =
      params.number("ema_ramp_up", options.ema_ramp_up, 0.0, 1e12,
                    "the half-life is at most this part of the images seen so far; 0: no such bound");
  options.p_mean = params.number("p_mean", options.p_mean, -20.0, 20.0,
                                 "mean of the logarithm of the noise levels in training, pixel units");
  options.p_std = params.number("p_std", options.p_std, 0.0, 10.0, "its standard deviation");
  options.sigma_data =
      params.number("sigma_data", options.sigma_data, 1e-3, 1e3, "of EDM's preconditioning, pixel units");
  options.validation_images =
      params.integer("validation_images", options.validation_images, 0, 1 << 30,
                     "last training images, at most a fifth, held out to measure the MSE during training");
  options.validate_every = params.integer_or_auto("validate_every", 1, 1'000'000'000,
                                                  "steps between two validations; auto: up to ten in all");
  options.early_stop = params.integer(
      "early_stop", options.early_stop, 0, 1'000'000'000,
      "end after so many validations in a row without improvement, with the best weights; 0: never");
  if (options.early_stop > 0 && options.validation_images == 0)
    params.fail("early_stop", "needs 'validation_images'");
  if (options.early_stop == 0) params.immaterial("validate_every");  // it shows how far a training is
  options.bfloat16 =
      params.choice("precision", "float32", {"float32", "bfloat16"},
                    "bfloat16: convolves on rounded factors while training, where the machine can") ==
      "bfloat16";
  options.checkpoint_seconds = params.number("checkpoint_seconds", options.checkpoint_seconds, 0.0, 1e6,
                                             "seconds between two saved states");
  params.immaterial("checkpoint_seconds");
  options.device = params.choice("device", options.device, {"auto", "cpu", "cuda"},
                                 "auto: a GPU where there is one that the program can use");
  read_budget(params, options);
  options.fingerprint = params.json();
  return options;
}

}  // namespace wavescore::baselines
