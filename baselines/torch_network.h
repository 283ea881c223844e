#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "baselines/torch_convolution.h"

namespace wavescore::baselines {

/// What one image costs in one forward pass; the layers add to it as they are made.
struct Work {
  double flops = 0;   ///< multiplications and additions of convolutions and attention
  double floats = 0;  ///< values that training keeps for the backward pass
};

/// Height and width of a feature map.
struct Plane {
  int height = 0;
  int width = 0;
  [[nodiscard]] double pixels() const { return static_cast<double>(height) * width; }
};

/// A convolution whose input and output are of size `plane`.
[[nodiscard]] std::shared_ptr<Convolution> make_convolution(int in, int out, int kernel, const Plane& plane,
                                                            Work& work, double gain = 1.0);

/// The network F of EDM preconditioning (M8): F(c_in y, c_noise) for N x C x H x W images and N noise
/// numbers, of the images' shape. Owns the embedding of the noise number that every network of ours uses:
/// `map_layer0` and `map_layer1` of 4 x width features on sines, then cosines, of frequencies
/// 10000^(-i / (width/2 - 1)), i = 0 .. width/2 - 1. `width` is even and at least 4.
class Network : public torch::nn::Module {
 public:
  explicit Network(int width);
  [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor& input, const torch::Tensor& c_noise) = 0;
  [[nodiscard]] const Work& work() const { return work_; }
  [[nodiscard]] virtual std::map<std::string, double> facts() const { return {}; }

 protected:
  [[nodiscard]] torch::Tensor embed(const torch::Tensor& c_noise);
  [[nodiscard]] int embedding_size() const { return 4 * width_; }
  Work work_;

 private:
  int width_;
  torch::Tensor frequencies_;
  torch::nn::Linear map_layer0_;
  torch::nn::Linear map_layer1_;
};

/// Trainable values.
[[nodiscard]] std::int64_t parameter_count(const torch::nn::Module& network);

/// EDM's initial weights, the same for the same seed on every machine: Xavier uniform; conv1, proj and
/// aux_conv times 1e-5, so that blocks start as the identity and F as 0; qkv times sqrt(0.2); norms 1, biases
/// 0.
void initialise(torch::nn::Module& network, std::uint64_t seed);

/// Lays the convolution weights out channels last, in which oneDNN is faster; outputs then follow.
void use_channels_last(torch::nn::Module& network);

}  // namespace wavescore::baselines
