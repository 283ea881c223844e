#include "baselines/cnn.h"

#include <fmt/format.h>

#include <algorithm>

#include "baselines/torch_edm.h"
#include "baselines/torch_network.h"

namespace wavescore::baselines {
namespace {

struct CnnOptions {
  int width = 32;
  int blocks = 4;
  int receptive_field = 21;
  bool circular = false;  ///< the image goes on at its other side; else zeros surround every layer
};

/// One convolution into the blocks, two in each, one out.
int convolutions(int blocks) { return 2 * blocks + 2; }

/// A convolution with the padding of the network.
struct Layer {
  std::shared_ptr<Convolution> convolution;
  bool circular = false;

  [[nodiscard]] torch::Tensor forward(const torch::Tensor& x) const {
    if (!circular) return convolution->forward(x);
    namespace functional = torch::nn::functional;
    const auto ring = functional::PadFuncOptions({1, 1, 1, 1}).mode(torch::kCircular);
    const torch::Tensor y = convolution->forward(functional::pad(x, ring));
    return y.slice(2, 1, -1).slice(3, 1, -1);
  }
};

/// x + conv1(silu(conv0(silu(x)) + shift of the noise embedding)).
class Block final : public torch::nn::Module {
 public:
  Block(int width, int embedding, Layer conv0, Layer conv1)
      : conv0_(std::move(conv0)), conv1_(std::move(conv1)) {
    register_module("conv0", conv0_.convolution);
    affine_ = register_module("affine", torch::nn::Linear(embedding, width));
    register_module("conv1", conv1_.convolution);
  }

  torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& embedding) {
    const torch::Tensor shift = affine_(embedding).unsqueeze(2).unsqueeze(3);
    return x + conv1_.forward(torch::silu(conv0_.forward(torch::silu(x)) + shift));
  }

 private:
  Layer conv0_;
  Layer conv1_;
  torch::nn::Linear affine_ = nullptr;
};

class Cnn final : public Network {
 public:
  Cnn(const CnnOptions& options, const Shape& shape)
      : Network(options.width), options_(options), wide_left_((options.receptive_field - 1) / 2) {
    const Plane plane{shape.height, shape.width};
    first_ = next(shape.channels, options.width, plane);
    register_module("conv", first_.convolution);
    for (int i = 0; i < options.blocks; ++i) {
      const auto conv0 = next(options.width, options.width, plane);
      const auto conv1 = next(options.width, options.width, plane);
      blocks_.push_back(register_module(
          fmt::format("block{}", i), std::make_shared<Block>(options.width, embedding_size(), conv0, conv1)));
    }
    last_ = next(options.width, shape.channels, plane);
    register_module("aux_conv", last_.convolution);
  }

  torch::Tensor forward(const torch::Tensor& input, const torch::Tensor& c_noise) override {
    const torch::Tensor embedding = embed(c_noise);
    torch::Tensor x = first_.forward(input);
    for (const auto& block : blocks_) x = block->forward(x, embedding);
    return last_.forward(torch::silu(x));
  }

  [[nodiscard]] std::map<std::string, double> facts() const override {
    return {{"receptive_field", options_.receptive_field}};
  }

 private:
  Layer next(int in, int out, const Plane& plane) {
    const int kernel = wide_left_-- > 0 ? 3 : 1;
    work_.floats += out * plane.pixels();
    return {make_convolution(in, out, kernel, plane, work_), options_.circular && kernel > 1};
  }

  CnnOptions options_;
  int wide_left_;
  Layer first_;
  std::vector<std::shared_ptr<Block>> blocks_;
  Layer last_;
};

}  // namespace

std::unique_ptr<Denoiser> make_cnn(Params& params, const Shape& shape) {
  CnnOptions options;
  options.width = static_cast<int>(params.integer("width", 32, 4, 1024, "channels, even"));
  options.blocks = static_cast<int>(params.integer("blocks", 4, 1, 256, "residual blocks"));
  if (options.width % 2 != 0) params.fail("width", "must be even");
  const int widest = 2 * convolutions(options.blocks) + 1;
  const auto wanted = params.integer_or_auto(
      "receptive_field", 3, widest,
      "an output pixel sees exactly the square of this side; auto: the largest, 4 blocks + 5");
  options.receptive_field = static_cast<int>(wanted.value_or(widest));
  if (options.receptive_field % 2 == 0) params.fail("receptive_field", "must be odd");
  if (!wanted) params.resolve("receptive_field", std::int64_t{widest});
  options.circular =
      params.choice("padding", "zero", {"zero", "circular"}, "what lies beyond the border") == "circular";
  const TrainingOptions training = training_options(params);
  return make_trained(std::make_shared<Cnn>(options, shape), training, shape);
}

}  // namespace wavescore::baselines
