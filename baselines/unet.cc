#include "baselines/unet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "baselines/torch_edm.h"
#include "baselines/torch_group_norm.h"
#include "baselines/torch_unet.h"
#include "core/error.h"

namespace wavescore::baselines {
namespace {

const double kSqrtHalf = std::sqrt(0.5);

/// min(32, channels / 4) groups, eps 1e-6.
torch::nn::GroupNorm make_norm(int channels) {
  const int groups = std::min(32, channels / 4);
  if (groups == 0 || channels % groups != 0)
    throw InputError(fmt::format("makes a layer of {} channels, which {} normalisation groups do not divide",
                                 channels, std::max(groups, 1)));
  return torch::nn::GroupNorm(torch::nn::GroupNormOptions(groups, channels).eps(1e-6));
}

enum class Resample { none, down, up };

struct BlockOptions {
  int in = 0;
  int out = 0;
  int embedding = 0;
  Plane plane;  ///< of the output
  Resample resample = Resample::none;
  bool attention = false;
};

/// One residual block of the published network, and after its sum one attention head where asked.
class Block final : public torch::nn::Module {
 public:
  Block(const BlockOptions& options, Work& work)
      : resample_(options.resample),
        norm0_(register_module("norm0", make_norm(options.in))),
        conv0_(register_module("conv0", make_convolution(options.in, options.out, 3, options.plane, work))),
        affine_(register_module("affine", torch::nn::Linear(options.embedding, options.out))),
        norm1_(register_module("norm1", make_norm(options.out))),
        conv1_(register_module(
            "conv1", make_convolution(options.out, options.out, 3, options.plane, work, kSqrtHalf))) {
    if (options.in != options.out || resample_ != Resample::none)
      skip_ = register_module("skip",
                              make_convolution(options.in, options.out, 1, options.plane, work, kSqrtHalf));
    if (options.attention) add_attention(options, work);
  }

  torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& embedding) {
    torch::Tensor h = conv0_->forward(resampled(group_norm_silu(x, norm0_)));
    h = group_norm_silu(h, norm1_, affine_(embedding));
    h = conv1_->add_to(skip_ ? skip_->forward(resampled(x)) : x * kSqrtHalf, h);
    return qkv_ ? attend(h) : h;
  }

 private:
  void add_attention(const BlockOptions& options, Work& work) {
    norm2_ = register_module("norm2", make_norm(options.out));
    qkv_ = register_module("qkv", make_convolution(options.out, 3 * options.out, 1, options.plane, work));
    proj_ = register_module("proj",
                            make_convolution(options.out, options.out, 1, options.plane, work, kSqrtHalf));
    const double pixels = options.plane.pixels();
    work.flops += 4.0 * options.out * pixels * pixels;
    work.floats += 2.0 * pixels * pixels;
  }

  [[nodiscard]] torch::Tensor resampled(const torch::Tensor& x) const {
    if (resample_ == Resample::down) return torch::avg_pool2d(x, 2);
    if (resample_ == Resample::up) return torch::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
    return x;
  }

  torch::Tensor attend(const torch::Tensor& x) {
    const std::int64_t channels = x.size(1);
    const auto parts = qkv_->forward(norm2_(x)).reshape({x.size(0), channels, 3, -1}).unbind(2);
    const torch::Tensor scores =
        torch::bmm(parts[0].transpose(1, 2), parts[1] / std::sqrt(static_cast<double>(channels)));
    const torch::Tensor mixed = torch::bmm(parts[2], torch::softmax(scores, 2).transpose(1, 2));
    return proj_->add_to(x * kSqrtHalf, mixed.reshape_as(x));
  }

  Resample resample_;
  torch::nn::GroupNorm norm0_;
  std::shared_ptr<Convolution> conv0_;
  torch::nn::Linear affine_;
  torch::nn::GroupNorm norm1_;
  std::shared_ptr<Convolution> conv1_;
  std::shared_ptr<Convolution> skip_ = nullptr;
  torch::nn::GroupNorm norm2_ = nullptr;
  std::shared_ptr<Convolution> qkv_ = nullptr;
  std::shared_ptr<Convolution> proj_ = nullptr;
};

class UNet final : public Network {
 public:
  UNet(const UNetOptions& options, const Shape& shape) : Network(options.width), options_(options) {
    encoder_ = register_module("enc", std::make_shared<torch::nn::Module>());
    decoder_ = register_module("dec", std::make_shared<torch::nn::Module>());
    std::vector<int> skips = make_encoder(shape);
    make_decoder(shape, std::move(skips));
  }

  torch::Tensor forward(const torch::Tensor& input, const torch::Tensor& c_noise) override {
    const torch::Tensor embedding = embed(c_noise);
    torch::Tensor x = first_->forward(input);
    std::vector<torch::Tensor> skips{x};
    for (const auto& block : down_path_) skips.push_back(x = block->forward(x, embedding));
    for (const auto& [block, takes_skip] : up_path_) {
      if (takes_skip) {
        x = torch::cat({x, skips.back()}, 1);
        skips.pop_back();
      }
      x = block->forward(x, embedding);
    }
    return last_->forward(group_norm_silu(x, last_norm_));
  }

 private:
  struct UpStep {
    std::shared_ptr<Block> block;
    bool takes_skip;
  };

  [[nodiscard]] static Plane plane_at(const Shape& shape, std::size_t level) {
    return {shape.height >> level, shape.width >> level};
  }
  [[nodiscard]] static std::string name(const Plane& plane, const std::string& part) {
    return fmt::format("{}x{}_{}", plane.height, plane.width, part);
  }
  [[nodiscard]] int channels_at(std::size_t level) const {
    return options_.width * static_cast<int>(options_.channel_mult[level]);
  }
  [[nodiscard]] bool attends(const Plane& plane) const {
    return std::ranges::count(options_.attn_resolutions, plane.height) > 0;
  }

  std::shared_ptr<Block> add(const std::shared_ptr<torch::nn::Module>& side, const std::string& part,
                             BlockOptions options) {
    options.embedding = embedding_size();
    return side->register_module(name(options.plane, part), std::make_shared<Block>(options, work_));
  }

  /// Returns the channels of every output that the decoder will take back.
  std::vector<int> make_encoder(const Shape& shape) {
    int channels = options_.width;
    first_ =
        encoder_->register_module(name(plane_at(shape, 0), "conv"),
                                  make_convolution(shape.channels, channels, 3, plane_at(shape, 0), work_));
    std::vector<int> skips{channels};
    for (std::size_t level = 0; level < options_.channel_mult.size(); ++level) {
      const Plane plane = plane_at(shape, level);
      if (level > 0) {
        down_path_.push_back(add(
            encoder_, "down", {.in = channels, .out = channels, .plane = plane, .resample = Resample::down}));
        skips.push_back(channels);
      }
      for (int i = 0; i < options_.layers_per_block; ++i) {
        const int out = channels_at(level);
        down_path_.push_back(add(encoder_, fmt::format("block{}", i),
                                 {.in = channels, .out = out, .plane = plane, .attention = attends(plane)}));
        skips.push_back(channels = out);
      }
    }
    return skips;
  }

  void make_decoder(const Shape& shape, std::vector<int> skips) {
    const std::size_t lowest = options_.channel_mult.size() - 1;
    int channels = channels_at(lowest);
    for (std::size_t level = lowest + 1; level-- > 0;) {
      const Plane plane = plane_at(shape, level);
      const BlockOptions same{.in = channels, .out = channels, .plane = plane};
      BlockOptions entry = same;
      entry.attention = level == lowest && options_.decoder_init_attn;
      entry.resample = level == lowest ? Resample::none : Resample::up;
      up_path_.push_back({add(decoder_, level == lowest ? "in0" : "up", entry), false});
      if (level == lowest) up_path_.push_back({add(decoder_, "in1", same), false});
      for (int i = 0; i <= options_.layers_per_block; ++i) {
        const bool attention = i == options_.layers_per_block && attends(plane);
        const int out = channels_at(level);
        up_path_.push_back(
            {add(decoder_, fmt::format("block{}", i),
                 {.in = channels + skips.back(), .out = out, .plane = plane, .attention = attention}),
             true});
        skips.pop_back();
        channels = out;
      }
    }
    const Plane plane = plane_at(shape, 0);
    last_norm_ = decoder_->register_module(name(plane, "aux_norm"), make_norm(channels));
    last_ = decoder_->register_module(name(plane, "aux_conv"),
                                      make_convolution(channels, shape.channels, 3, plane, work_));
  }

  UNetOptions options_;
  std::shared_ptr<torch::nn::Module> encoder_;
  std::shared_ptr<torch::nn::Module> decoder_;
  std::shared_ptr<Convolution> first_ = nullptr;
  std::vector<std::shared_ptr<Block>> down_path_;
  std::vector<UpStep> up_path_;
  torch::nn::GroupNorm last_norm_ = nullptr;
  std::shared_ptr<Convolution> last_ = nullptr;
};

void check_levels(const Params& params, const UNetOptions& options, const Shape& shape) {
  if (options.channel_mult.empty()) params.fail("channel_mult", "must name at least one level");
  const std::size_t halvings = options.channel_mult.size() - 1;
  const int factor = 1 << halvings;
  if (shape.height % factor != 0 || shape.width % factor != 0)
    params.fail("channel_mult",
                fmt::format("has {} levels, which halve the image {} times; {} images must be a "
                            "multiple of {} pixels wide and high",
                            halvings + 1, halvings, shape.text(), factor));
}

}  // namespace

std::shared_ptr<Network> make_unet_network(const UNetOptions& options, const Shape& shape) {
  return std::make_shared<UNet>(options, shape);
}

std::unique_ptr<Denoiser> make_unet(Params& params, const Shape& shape) {
  UNetOptions options;
  options.width = static_cast<int>(
      params.integer("width", 16, 4, 1024, "channels of the first level, even (EDM's model_channels)"));
  options.channel_mult =
      params.integers("channel_mult", {1, 2, 3, 4}, 1, 64,
                      "channels of each level over width; every level but the first halves the image");
  options.layers_per_block = static_cast<int>(
      params.integer("layers_per_block", 1, 1, 16, "residual blocks of a level (EDM's num_blocks)"));
  options.attn_resolutions =
      params.integers("attn_resolutions", {}, 1, 1 << 16, "heights, in pixels, of the levels with attention");
  options.decoder_init_attn =
      params.flag("decoder_init_attn", false, "attention in the first block of the decoder");
  if (options.channel_mult.size() > 16) params.fail("channel_mult", "has more than 16 levels");
  if (options.width % 2 != 0) params.fail("width", "must be even");
  check_levels(params, options, shape);
  const TrainingOptions training = training_options(params);
  try {
    return make_trained(make_unet_network(options, shape), training, shape);
  } catch (const InputError& impossible) {
    params.fail("width", impossible.what());
  }
}

}  // namespace wavescore::baselines
