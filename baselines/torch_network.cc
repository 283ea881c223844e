#include "baselines/torch_network.h"

#include <cmath>
#include <span>

#include "core/random.h"

namespace wavescore::baselines {
namespace {

/// Draws of a training count up from 0 by image; initial weights take addresses that it never reaches.
constexpr std::uint64_t kFirstWeight = std::uint64_t{1} << 63U;

double gain(const std::string& name) {
  for (const char* quiet : {"conv1.weight", "proj.weight", "aux_conv.weight"})
    if (name.ends_with(quiet)) return 1e-5;
  return name.ends_with("qkv.weight") ? std::sqrt(0.2) : 1.0;
}

/// Xavier's bound sqrt(6 / (fan_in + fan_out)) for weights out x in [x k x k].
double xavier_bound(const torch::Tensor& weight) {
  const auto taps = static_cast<double>(weight.numel() / (weight.size(0) * weight.size(1)));
  return std::sqrt(6.0 / (taps * static_cast<double>(weight.size(0) + weight.size(1))));
}

torch::Tensor symmetric_uniform(const torch::Tensor& like, double bound, std::uint64_t seed,
                                std::uint64_t first) {
  torch::Tensor drawn = torch::empty(like.sizes());
  const std::span<float> values(drawn.data_ptr<float>(), static_cast<std::size_t>(drawn.numel()));
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto word = static_cast<double>(random_word(seed, Purpose::training, first + i) >> 11U);
    values[i] = static_cast<float>(bound * (2.0 * (word + 0.5) * 0x1p-53 - 1.0));
  }
  return drawn;
}

}  // namespace

std::shared_ptr<Convolution> make_convolution(int in, int out, int kernel, const Plane& plane, Work& work,
                                              double gain) {
  work.flops += 2.0 * in * out * kernel * kernel * plane.pixels();
  work.floats += (in + out) * plane.pixels();
  return std::make_shared<Convolution>(in, out, kernel, gain);
}

Network::Network(int width)
    : width_(width),
      frequencies_(register_buffer("frequencies",
                                   torch::pow(10000.0, -torch::arange(0, width / 2) / (width / 2 - 1.0)))),
      map_layer0_(register_module("map_layer0", torch::nn::Linear(width, 4 * width))),
      map_layer1_(register_module("map_layer1", torch::nn::Linear(4 * width, 4 * width))) {}

torch::Tensor Network::embed(const torch::Tensor& c_noise) {
  const torch::Tensor phase = torch::outer(c_noise, frequencies_);
  const torch::Tensor waves = torch::cat({phase.sin(), phase.cos()}, 1);
  return torch::silu(map_layer1_(torch::silu(map_layer0_(waves))));
}

std::int64_t parameter_count(const torch::nn::Module& network) {
  std::int64_t count = 0;
  for (const auto& parameter : network.parameters()) count += parameter.numel();
  return count;
}

void initialise(torch::nn::Module& network, std::uint64_t seed) {
  const torch::NoGradGuard no_grad;
  std::uint64_t address = kFirstWeight;
  for (auto& item : network.named_parameters()) {
    torch::Tensor& values = item.value();
    if (values.dim() > 1)
      values.copy_(symmetric_uniform(values, gain(item.key()) * xavier_bound(values), seed, address));
    else
      values.fill_(item.key().ends_with("bias") ? 0.0 : 1.0);
    address += static_cast<std::uint64_t>(values.numel());
  }
}

void use_channels_last(torch::nn::Module& network) {
  const torch::NoGradGuard no_grad;
  for (auto& parameter : network.parameters()) {
    if (parameter.dim() != 4) continue;
    // contiguous() would leave a weight of one input channel as it is.
    const torch::Tensor relaid = torch::empty(parameter.sizes(), torch::MemoryFormat::ChannelsLast);
    relaid.copy_(parameter);
    parameter.set_data(relaid);
  }
}

}  // namespace wavescore::baselines
