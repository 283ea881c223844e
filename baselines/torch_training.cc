#include "baselines/torch_training.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <chrono>
#include <cmath>
#include <stdexcept>

#include "baselines/catalog.h"
#include "baselines/torch_batches.h"
#include "baselines/torch_bridge.h"
#include "baselines/torch_edm.h"
#include "baselines/torch_ranks.h"
#include "baselines/torch_state.h"
#include "baselines/training_curve.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"

namespace wavescore::baselines {
namespace {

constexpr double kCurveLines = 100;
constexpr double kValidations = 10;

class Training {
 public:
  Training(Network& network, const ImageSource& clean, const TrainingOptions& options,
           const FitContext& context)
      : network_(network),
        options_(options),
        context_(context),
        ranks_(*context.ranks),
        device_(find_device(options.device)),
        held_out_(
            std::min<std::size_t>(static_cast<std::size_t>(options.validation_images), clean.count() / 5)),
        batches_(clean, clean.count() - held_out_, context.seed),
        validation_share_(share_of(held_out_, ranks_)),
        validation_(clean.read(clean.count() - held_out_ + validation_share_.begin, validation_share_.count)),
        sigmas_(context.sigmas.empty() ? std::vector{std::exp(options.p_mean)} : context.sigmas),
        fingerprint_(fmt::format(
            "{} {} seed {} images {} {:016x}{}", options.fingerprint, clean.shape().text(), context.seed,
            clean.count(), batches_.checksum(),
            options.early_stop > 0 ? fmt::format(" validated at {}", fmt::join(sigmas_, ",")) : "")),
        state_(network, options, context.seed, device_),
        loader_(batches_, options, share_of(static_cast<std::size_t>(options.batch), ranks_), device_) {}

  Trained run() {
    if (options_.bfloat16 && !has_bfloat16(device_))
      throw InputError(fmt::format("'precision: bfloat16' needs {}, and this machine trains on another",
                                   device_.is_cpu() ? "a CPU with avx512_bf16 and LibTorch 1.13"
                                                    : "a GPU of the Ampere generation or later"));
    resume();
    check_same_step();
    clock_ = std::chrono::steady_clock::now();
    saved_at_ = agreed_seconds_ = seconds();
    for (double before = portion(); before < 1.0 && !stops_early();) {
      step();
      const double now = portion();
      record(before, now);
      if (seconds() - saved_at_ > options_.checkpoint_seconds) save();
      report();
      if (now < 1.0 && (stops_ || (ranks_.count() == 1 && asked_to_stop()))) {
        save();
        throw Cancelled();
      }
      before = now;
    }
    save();
    write_curve();
    state_.finish(network_);
    return {.steps = state_.step, .images = batches_.count(), .validate_every = validate_every()};
  }

 private:
  [[nodiscard]] double seconds() const {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - clock_;
    return seconds_before_ + passed.count();
  }

  [[nodiscard]] bool asked_to_stop() const {
    return context_.progress != nullptr && context_.progress->cancelled();
  }

  /// How much of the training is done, 0 to 1.
  [[nodiscard]] double portion() const {
    return options_.steps ? static_cast<double>(state_.step) / static_cast<double>(*options_.steps)
                          : std::min(1.0, agreed_seconds_ / (60.0 * options_.minutes));
  }

  [[nodiscard]] bool stops_early() const {
    return options_.early_stop > 0 && state_.validations_without_better >= options_.early_stop;
  }

  void step() {
    torch::Tensor& gradients = state_.weights.gradients();
    gradients.zero_();
    use_bfloat16(network_, options_.bfloat16);
    const torch::Tensor share_loss = add_gradients(network_, loader_, options_, state_.step);
    use_bfloat16(network_, false);
    sum_over_ranks(gradients, ranks_);
    // The only wait for a GPU in a step.
    const torch::Tensor values = torch::stack({share_loss, state_.gradient_norm().to(torch::kFloat64)}).cpu();
    const double loss = agree(values[0].item<double>());
    const auto norm = values[1].item<double>();
    if (!std::isfinite(loss) || !std::isfinite(norm)) diverged(loss);
    state_.update(norm);
    loss_sum_ += loss;
    ++loss_count_;
  }

  /// The loss summed over the ranks; they also agree on the time and on whether to stop.
  double agree(double loss) {
    std::array<double, 3> sums{loss, ranks_.rank() == 0 ? seconds() : 0.0, asked_to_stop() ? 1.0 : 0.0};
    ranks_.sum(sums);
    agreed_seconds_ = sums[1];
    stops_ = sums[2] > 0;
    return sums[0];
  }

  [[noreturn]] void diverged(double loss) const {
    const std::string kept =
        saved_step_ > 0 ? fmt::format("; the checkpoint of step {} is kept", saved_step_) : "";
    throw std::runtime_error(fmt::format(
        "the training diverged: the loss of step {} is {}{}; lower 'lr' (now {}), or set 'warmup' "
        "or 'clip_norm'{}",
        state_.step + 1, loss, std::isfinite(loss) ? " and its gradient is not finite" : "", options_.lr,
        kept));
  }

  /// Validations in a whole training: at most a tenth of its work.
  [[nodiscard]] double validations() const {
    if (!options_.steps) return kValidations;
    const double training = 3.0 * static_cast<double>(*options_.steps * options_.batch);
    const double validation = static_cast<double>(held_out_ * sigmas_.size());
    return std::clamp(std::floor(0.1 * training / std::max(validation, 1.0)), 1.0, kValidations);
  }

  /// Of a training of which one step at least is made.
  [[nodiscard]] std::int64_t validate_every() const {
    if (options_.validate_every) return *options_.validate_every;
    const double whole = static_cast<double>(state_.step) / portion();  // had it not stopped early
    return std::max<std::int64_t>(1, std::llround(whole / validations()));
  }

  [[nodiscard]] bool validates(double before, double now) const {
    if (held_out_ == 0) return false;
    if (now >= 1.0) return true;
    if (options_.validate_every) return state_.step % *options_.validate_every == 0;
    return std::floor(validations() * now) > std::floor(validations() * before);
  }

  /// Adds to the curve what falls due between the portions `before` and `now`.
  void record(double before, double now) {
    const bool due = std::floor(kCurveLines * now) > std::floor(kCurveLines * before);
    const bool validating = validates(before, now);
    if (!due && !validating) return;
    const TrainingCurve::Point point{state_.step, seconds(), state_.step * options_.batch,
                                     loss_sum_ / static_cast<double>(loss_count_)};
    last_loss_ = point.loss;
    loss_sum_ = 0;
    loss_count_ = 0;
    if (validating)
      curve_.add(point, sigmas_, validate());
    else
      curve_.add(point);
    write_curve();
  }

  void write_curve() const {
    if (!context_.curve_file.empty()) write_atomically(context_.curve_file, curve_.text());
  }

  /// Clipped MSE in [0, 1] units at every level, on noise that is the same at every call.
  std::vector<double> validate() {
    state_.swap_average();
    const double values = static_cast<double>(held_out_ * validation_.shape().pixels());
    std::vector<double> mse;
    for (const double sigma : sigmas_) {
      const Images noisy =
          add_noise(validation_, sigma, context_.seed, Purpose::validation, validation_share_.begin);
      const Images denoised = denoise_in_chunks(network_, noisy, sigma, options_.sigma_data);
      const auto error = denoised.matrix().cwiseMax(-1.0F).cwiseMin(1.0F) - validation_.matrix();
      mse.push_back(error.cast<double>().squaredNorm() / 4.0 / values);
    }
    ranks_.sum(mse);
    double log_sum = 0;
    for (const double error : mse) log_sum += std::log(error);
    state_.note_validation(log_sum / static_cast<double>(sigmas_.size()));
    state_.swap_average();
    last_mse_ = mse.front();
    return mse;
  }

  void report() {
    if (context_.progress == nullptr) return;
    const double loss = loss_count_ > 0 ? loss_sum_ / static_cast<double>(loss_count_) : last_loss_;
    std::string note = fmt::format("loss {:.4f}", loss);
    if (last_mse_ > 0)
      note += fmt::format(", validation mse {:.5f} at sigma {:.3g}", last_mse_, sigmas_.front());
    const auto made = static_cast<double>(state_.step);
    if (options_.steps)
      context_.progress->update("training", made, static_cast<double>(*options_.steps), note);
    else
      context_.progress->update("training", seconds(), 60.0 * options_.minutes,
                                fmt::format("step {}, {}", state_.step, note));
  }

  void save() {
    saved_at_ = seconds();
    if (context_.checkpoint_file.empty() || ranks_.rank() != 0) return;
    ModelFile file;
    file.metadata = {
        {"fingerprint", fingerprint_}, {"seconds", fmt::format("{}", seconds())}, {"curve", curve_.text()}};
    file.put("loss_sum", {1}, std::span<const double>(&loss_sum_, 1));
    file.put("loss_count", {1}, std::span<const std::int64_t>(&loss_count_, 1));
    state_.put(file);
    write_model_file(context_.checkpoint_file, file);
    saved_step_ = state_.step;
  }

  [[nodiscard]] ModelFile read_checkpoint() const {
    try {
      return read_model_file(context_.checkpoint_file);
    } catch (const InputError& damaged) {
      throw InputError(fmt::format("{}; delete it to start the training anew", damaged.what()));
    }
  }

  void resume() {
    if (context_.checkpoint_file.empty() || !std::filesystem::exists(context_.checkpoint_file)) return;
    const ModelFile file = read_checkpoint();
    if (file.metadata.count("fingerprint") == 0 || file.text("fingerprint") != fingerprint_) return;
    try {
      seconds_before_ = std::stod(file.text("seconds"));
      curve_.restore(file.text("curve"));
      loss_sum_ = file.doubles("loss_sum", 1).front();
      loss_count_ = file.integers("loss_count", 1).front();
      state_.read(file);
    } catch (const std::invalid_argument&) {
      throw InputError(fmt::format("{}: damaged; delete it to start the training anew",
                                   context_.checkpoint_file.string()));
    }
    saved_step_ = state_.step;
  }

  /// Ranks that go on from different steps would add up gradients of different weights.
  void check_same_step() {
    const auto step = static_cast<double>(state_.step);
    std::array<double, 2> sums{step, step * step};
    ranks_.sum(sums);
    if (sums[0] * sums[0] != sums[1] * ranks_.count())
      throw std::runtime_error("the ranks see different checkpoints: they must share the results folder");
  }

  Network& network_;
  const TrainingOptions& options_;
  const FitContext& context_;
  Ranks& ranks_;
  torch::Device device_;
  std::size_t held_out_;
  Batches batches_;
  Share validation_share_;
  Images validation_;  ///< this rank's
  std::vector<double> sigmas_;
  std::string fingerprint_;
  TrainingState state_;
  BatchLoader loader_;

  double loss_sum_ = 0;  ///< since the curve's last line
  std::int64_t loss_count_ = 0;
  double last_loss_ = 0;
  double last_mse_ = 0;
  TrainingCurve curve_;
  double seconds_before_ = 0;  ///< of the trainings that this one resumes
  double agreed_seconds_ = 0;  ///< rank 0's, at the last step
  bool stops_ = false;         ///< some rank was asked to
  double saved_at_ = 0;
  std::int64_t saved_step_ = 0;
  std::chrono::steady_clock::time_point clock_ = std::chrono::steady_clock::now();
};

}  // namespace

torch::Tensor add_gradients(Network& network, BatchLoader& loader, const TrainingOptions& options,
                            std::int64_t step) {
  const torch::Device device = network.parameters().front().device();
  torch::Tensor sum = torch::zeros({}, torch::dtype(torch::kFloat64).device(device));
  for (std::int64_t pass = 0; pass < loader.passes(); ++pass) {
    const Batch part = loader.load(step, pass);
    const torch::Tensor denoised = precondition(network, part.noisy, part.sigma, options.sigma_data);
    const double weight = static_cast<double>(part.sigma.size(0)) / static_cast<double>(options.batch);
    const torch::Tensor loss = weighted_loss(denoised, part.clean, part.sigma, options.sigma_data) * weight;
    loss.backward();
    sum += loss.detach();
  }
  return sum;
}

Trained train(Network& network, const ImageSource& clean, const TrainingOptions& options,
              const FitContext& context) {
  return Training(network, clean, options, context).run();
}

}  // namespace wavescore::baselines
