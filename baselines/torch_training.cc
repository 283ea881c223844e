#include "baselines/torch_training.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <cstring>

#include "baselines/torch_bridge.h"
#include "baselines/torch_edm.h"
#include "baselines/training_curve.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"

namespace wavescore::baselines {
namespace {

constexpr double kSecondsBetweenCheckpoints = 60;
constexpr double kCurveLines = 100;
constexpr double kValidations = 10;

struct Batch {
  torch::Tensor clean;
  torch::Tensor noisy;
  torch::Tensor sigma;
};

/// The clean images in memory, and batches of them that depend on (seed, step) alone.
class Batches {
 public:
  Batches(const ImageSource& clean, std::size_t count, std::uint64_t seed)
      : images_(clean.shape(), count), seed_(seed) {
    constexpr std::size_t kBlock = 1000;
    for (std::size_t begin = 0; begin < count; begin += kBlock) {
      const Images block = clean.read(begin, std::min(kBlock, count - begin));
      std::ranges::copy(block.values(), images_.image(begin).begin());
    }
  }

  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(images_.count()); }

  [[nodiscard]] Batch draw(std::int64_t step, const TrainingOptions& options) const {
    const Shape& shape = images_.shape();
    const std::vector<std::int64_t> sizes{options.batch, shape.channels, shape.height, shape.width};
    Batch batch{torch::empty(sizes), torch::empty(sizes), torch::empty({options.batch})};
    const std::size_t pixels = shape.pixels();
    at::parallel_for(0, options.batch, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) {
        const auto address = static_cast<std::uint64_t>(step * options.batch + i);
        const std::uint64_t word = random_word(seed_, Purpose::training, address);
        const std::size_t index = ((word >> 32U) * images_.count()) >> 32U;
        const double normal = inverse_normal_cdf((static_cast<double>(word & 0xFFFFFFFFU) + 0.5) * 0x1p-32);
        const auto sigma = static_cast<float>(std::exp(options.p_mean + options.p_std * normal));
        batch.sigma.data_ptr<float>()[i] = sigma;
        float* clean = batch.clean.data_ptr<float>() + static_cast<std::size_t>(i) * pixels;
        const std::span<float> noisy(batch.noisy.data_ptr<float>() + static_cast<std::size_t>(i) * pixels,
                                     pixels);
        std::memcpy(clean, images_.image(index).data(), pixels * sizeof(float));
        fill_normal(seed_, Purpose::training, address, noisy);
        for (std::size_t p = 0; p < pixels; ++p) noisy[p] = clean[p] + sigma * noisy[p];
      }
    });
    return batch;
  }

  /// FNV-1a over the images' words.
  [[nodiscard]] std::uint64_t checksum() const {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const float value : images_.values()) {
      hash ^= std::bit_cast<std::uint32_t>(value);
      hash *= 0x100000001B3U;
    }
    return hash;
  }

 private:
  Images images_;
  std::uint64_t seed_;
};

/// Adam's state of one parameter, made where it is missing.
torch::optim::AdamParamState& moments_of(torch::optim::Adam& adam, const torch::Tensor& parameter) {
  auto& state = adam.state()[c10::guts::to_string(parameter.unsafeGetTensorImpl())];
  if (!state) {
    auto fresh = std::make_unique<torch::optim::AdamParamState>();
    fresh->exp_avg(torch::zeros_like(parameter));
    fresh->exp_avg_sq(torch::zeros_like(parameter));
    state = std::move(fresh);
  }
  return static_cast<torch::optim::AdamParamState&>(*state);
}

class Training {
 public:
  Training(Network& network, const ImageSource& clean, const TrainingOptions& options,
           const FitContext& context)
      : network_(network),
        options_(options),
        context_(context),
        held_out_(
            std::min<std::size_t>(static_cast<std::size_t>(options.validation_images), clean.count() / 5)),
        batches_(clean, clean.count() - held_out_, context.seed),
        validation_(clean.read(clean.count() - held_out_, held_out_)),
        sigmas_(context.sigmas.empty() ? std::vector{std::exp(options.p_mean)} : context.sigmas),
        adam_(network.parameters(), torch::optim::AdamOptions(options.lr).betas({0.9, 0.999}).eps(1e-8)),
        fingerprint_(fmt::format("{} {} seed {} images {} {:016x}", options.fingerprint, clean.shape().text(),
                                 context.seed, clean.count(), batches_.checksum())) {}

  Trained run() {
    initialise(network_, context_.seed);
    resume();
    clock_ = std::chrono::steady_clock::now();
    saved_at_ = seconds();
    for (double before = portion(); before < 1.0;) {
      step();
      const double now = portion();
      record(before, now);
      if (seconds() - saved_at_ > kSecondsBetweenCheckpoints) save();
      report();
      if (now < 1.0 && context_.progress != nullptr && context_.progress->cancelled()) {
        save();
        throw Cancelled();
      }
      before = now;
    }
    save();
    write_curve();
    return {.steps = step_, .images = batches_.count()};
  }

 private:
  [[nodiscard]] double seconds() const {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - clock_;
    return seconds_before_ + passed.count();
  }

  /// How much of the training is done, 0 to 1.
  [[nodiscard]] double portion() const {
    return options_.steps ? static_cast<double>(step_) / static_cast<double>(*options_.steps)
                          : std::min(1.0, seconds() / (60.0 * options_.minutes));
  }

  void step() {
    const Batch batch = batches_.draw(step_, options_);
    const torch::Tensor denoised = precondition(network_, batch.noisy, batch.sigma, options_.sigma_data);
    const torch::Tensor loss = weighted_loss(denoised, batch.clean, batch.sigma, options_.sigma_data);
    const auto value = loss.item<double>();
    if (!std::isfinite(value))
      throw std::runtime_error(
          fmt::format("the training diverged: the loss of step {} is {}; lower 'lr' (now {})", step_ + 1,
                      value, options_.lr));
    adam_.zero_grad();
    loss.backward();
    adam_.step();
    ++step_;
    loss_sum_ += value;
    ++loss_count_;
  }

  /// Validations in a whole training: at most a tenth of its work.
  [[nodiscard]] double validations() const {
    if (!options_.steps) return kValidations;
    const double training = 3.0 * static_cast<double>(*options_.steps * options_.batch);
    const double validation = static_cast<double>(held_out_ * sigmas_.size());
    return std::clamp(std::floor(0.1 * training / std::max(validation, 1.0)), 1.0, kValidations);
  }

  [[nodiscard]] bool validates(double before, double now) const {
    if (held_out_ == 0) return false;
    if (now >= 1.0) return true;
    if (options_.validate_every) return step_ % *options_.validate_every == 0;
    return std::floor(validations() * now) > std::floor(validations() * before);
  }

  /// Adds to the curve what falls due between the portions `before` and `now`.
  void record(double before, double now) {
    const bool due = std::floor(kCurveLines * now) > std::floor(kCurveLines * before);
    const bool validating = validates(before, now);
    if (!due && !validating) return;
    const TrainingCurve::Point point{step_, seconds(), step_ * options_.batch,
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
    std::vector<double> mse;
    for (const double sigma : sigmas_) {
      const Images noisy = add_noise(validation_, sigma, context_.seed, Purpose::validation, 0);
      const Images denoised = denoise_in_chunks(network_, noisy, sigma, options_.sigma_data);
      const auto error = denoised.matrix().cwiseMax(-1.0F).cwiseMin(1.0F) - validation_.matrix();
      mse.push_back(error.cast<double>().squaredNorm() / 4.0 / static_cast<double>(noisy.values().size()));
    }
    last_mse_ = mse.front();
    return mse;
  }

  void report() {
    if (context_.progress == nullptr) return;
    const double loss = loss_count_ > 0 ? loss_sum_ / static_cast<double>(loss_count_) : last_loss_;
    std::string note = fmt::format("loss {:.4f}", loss);
    if (last_mse_ > 0)
      note += fmt::format(", validation mse {:.5f} at sigma {:.3g}", last_mse_, sigmas_.front());
    const auto made = static_cast<double>(step_);
    if (options_.steps)
      context_.progress->update("training", made, static_cast<double>(*options_.steps), note);
    else
      context_.progress->update("training", seconds(), 60.0 * options_.minutes,
                                fmt::format("step {}, {}", step_, note));
  }

  void save() {
    if (context_.checkpoint_file.empty()) return;
    ModelFile file;
    file.metadata = {{"fingerprint", fingerprint_},
                     {"step", fmt::format("{}", step_)},
                     {"seconds", fmt::format("{}", seconds())},
                     {"curve", curve_.text()}};
    file.put("loss_sum", {1}, std::span<const double>(&loss_sum_, 1));
    file.put("loss_count", {1}, std::span<const std::int64_t>(&loss_count_, 1));
    for (const auto& item : network_.named_parameters()) {
      const auto& moments = moments_of(adam_, item.value());
      put_tensor(file, "weight." + item.key(), item.value());
      put_tensor(file, "mean." + item.key(), moments.exp_avg());
      put_tensor(file, "square." + item.key(), moments.exp_avg_sq());
    }
    write_model_file(context_.checkpoint_file, file);
    saved_at_ = seconds();
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
    step_ = std::stoll(file.text("step"));
    seconds_before_ = std::stod(file.text("seconds"));
    curve_.restore(file.text("curve"));
    loss_sum_ = file.doubles("loss_sum", 1).front();
    loss_count_ = file.integers("loss_count", 1).front();
    for (auto& item : network_.named_parameters()) {
      auto& moments = moments_of(adam_, item.value());
      moments.step(step_);
      read_tensor(file, "weight." + item.key(), item.value());
      read_tensor(file, "mean." + item.key(), moments.exp_avg());
      read_tensor(file, "square." + item.key(), moments.exp_avg_sq());
    }
  }

  Network& network_;
  const TrainingOptions& options_;
  const FitContext& context_;
  std::size_t held_out_;
  Batches batches_;
  Images validation_;
  std::vector<double> sigmas_;
  torch::optim::Adam adam_;
  std::string fingerprint_;

  std::int64_t step_ = 0;
  double loss_sum_ = 0;  ///< since the curve's last line
  std::int64_t loss_count_ = 0;
  double last_loss_ = 0;
  double last_mse_ = 0;
  TrainingCurve curve_;
  double seconds_before_ = 0;  ///< of the trainings that this one resumes
  double saved_at_ = 0;
  std::chrono::steady_clock::time_point clock_ = std::chrono::steady_clock::now();
};

}  // namespace

Trained train(Network& network, const ImageSource& clean, const TrainingOptions& options,
              const FitContext& context) {
  return Training(network, clean, options, context).run();
}

}  // namespace wavescore::baselines
