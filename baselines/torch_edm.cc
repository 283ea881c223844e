#include "baselines/torch_edm.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "baselines/torch_bridge.h"
#include "baselines/torch_training.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

/// A chunk of images that are denoised together.
struct Chunk {
  double floats;  ///< of its feature maps, were all kept
  double images;
};
constexpr Chunk kChunkOnCpu{64e6, 250};
constexpr Chunk kChunkOnGpu{2e9, 4096};

/// Forward and backward pass over the forward pass.
constexpr double kTrainingWork = 3.0;
/// What a training by minutes is taken to do, in FLOP/s, where nothing is known of the machine.
constexpr double kAssumedSpeed = 50e9;

std::int64_t whole_number(const ModelFile& file, const std::string& key) {
  const auto found = file.metadata.find(key);
  if (found == file.metadata.end()) return 0;
  try {
    return std::stoll(found->second);
  } catch (const std::logic_error&) {
    throw InputError(fmt::format("the model's '{}' must be a whole number, not '{}'", key, found->second));
  }
}

class TrainedDenoiser final : public Denoiser {
 public:
  TrainedDenoiser(std::shared_ptr<Network> network, TrainingOptions options, const Shape& shape)
      : Denoiser(shape), network_(std::move(network)), options_(std::move(options)) {
    use_channels_last(*network_);
  }

 private:
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    trained_ = train(*network_, clean, options_, context);
  }

  [[nodiscard]] bool do_fits_on_ranks() const override { return true; }

  [[nodiscard]] Images do_denoise(const Images& noisy, double sigma) const override {
    return denoise_in_chunks(*network_, noisy, sigma, options_.sigma_data);
  }

  void do_save(ModelFile& file) const override {
    for (const auto& item : network_->named_parameters()) put_tensor(file, item.key(), item.value());
    file.metadata["steps"] = fmt::format("{}", trained_.steps);
    file.metadata["trained_images"] = fmt::format("{}", trained_.images);
    if (says_validate_every()) file.metadata["validate_every"] = fmt::format("{}", trained_.validate_every);
  }

  void do_load(const ModelFile& file) override {
    for (auto& item : network_->named_parameters()) read_tensor(file, item.key(), item.value());
    network_->to(find_device_to_use(options_.device));
    trained_ = {.steps = whole_number(file, "steps"),
                .images = whole_number(file, "trained_images"),
                .validate_every = whole_number(file, "validate_every")};
  }

  [[nodiscard]] Cost do_fit_cost(std::size_t images, std::size_t /*levels*/) const override {
    const Work& work = network_->work();
    const auto batch = static_cast<double>(options_.batch);
    const double pass =
        options_.micro_batch > 0 ? std::min(batch, static_cast<double>(options_.micro_batch)) : batch;
    // Weights, gradients and Adam's two moments; all images; what a pass keeps, and its gradients.
    const double floats = 4.0 * static_cast<double>(parameter_count(*network_)) +
                          static_cast<double>(images * shape().pixels()) + 1.5 * pass * work.floats;
    const double flops = options_.steps
                             ? kTrainingWork * work.flops * batch * static_cast<double>(*options_.steps)
                             : options_.minutes * 60.0 * kAssumedSpeed;
    return {.bytes = 4.0 * floats, .flops = flops};
  }

  [[nodiscard]] std::map<std::string, double> do_facts() const override {
    std::map<std::string, double> facts = network_->facts();
    facts["parameters"] = static_cast<double>(parameter_count(*network_));
    facts["sigma_data"] = options_.sigma_data;
    facts["steps"] = static_cast<double>(trained_.steps);
    facts["trained_images"] = static_cast<double>(trained_.images);
    if (says_validate_every() && trained_.validate_every > 0)  // models of earlier versions do not know it
      facts["validate_every"] = static_cast<double>(trained_.validate_every);
    return facts;
  }

  /// What `auto` came to, where the result depends on it.
  [[nodiscard]] bool says_validate_every() const {
    return options_.early_stop > 0 && !options_.validate_every;
  }

  std::shared_ptr<Network> network_;
  TrainingOptions options_;
  Trained trained_;
};

}  // namespace

torch::Tensor precondition(Network& network, const torch::Tensor& noisy, const torch::Tensor& sigma,
                           double sigma_data) {
  const torch::Tensor s = sigma.reshape({-1, 1, 1, 1});
  const torch::Tensor total = s.square() + sigma_data * sigma_data;
  const torch::Tensor c_skip = sigma_data * sigma_data / total;
  const torch::Tensor c_out = s * sigma_data / total.sqrt();
  return c_skip * noisy + c_out * network.forward(noisy / total.sqrt(), sigma.log() / 4.0);
}

torch::Tensor weighted_loss(const torch::Tensor& denoised, const torch::Tensor& clean,
                            const torch::Tensor& sigma, double sigma_data) {
  const torch::Tensor weight = (sigma.square() + sigma_data * sigma_data) / (sigma * sigma_data).square();
  return (weight.reshape({-1, 1, 1, 1}) * (denoised - clean).square()).mean();
}

Images denoise_in_chunks(Network& network, const Images& noisy, double sigma, double sigma_data) {
  const c10::InferenceMode inference;
  const torch::Device device = network.parameters().front().device();
  const Chunk& most = device.is_cpu() ? kChunkOnCpu : kChunkOnGpu;
  auto chunk = static_cast<std::size_t>(std::clamp(most.floats / network.work().floats, 1.0, most.images));
  Images result(noisy.shape(), noisy.count());
  for (std::size_t begin = 0; begin < noisy.count();) {
    const std::size_t count = std::min(chunk, noisy.count() - begin);
    try {
      const torch::Tensor levels =
          torch::full({static_cast<std::int64_t>(count)}, sigma, torch::dtype(torch::kFloat).device(device));
      const torch::Tensor y = to_tensor(noisy, begin, count).to(device);
      copy_to_images(precondition(network, y, levels, sigma_data), result, begin);
      begin += count;
    } catch (const c10::OutOfMemoryError&) {  // a GPU smaller than the chunk was made for
      if (chunk == 1) throw;
      chunk = (chunk + 1) / 2;
    }
  }
  return result;
}

std::unique_ptr<Denoiser> make_trained(std::shared_ptr<Network> network, const TrainingOptions& options,
                                       const Shape& shape) {
  return std::make_unique<TrainedDenoiser>(std::move(network), options, shape);
}

}  // namespace wavescore::baselines
