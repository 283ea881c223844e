#include "baselines/torch_convolution.h"

#include <array>
#include <map>
#include <oneapi/dnnl/dnnl.hpp>
#include <vector>

#include "baselines/catalog.h"

namespace wavescore::baselines {
namespace {

using dnnl::memory;
using Tag = memory::format_tag;
using Type = memory::data_type;

constexpr auto kChannelsLast = torch::MemoryFormat::ChannelsLast;

memory::desc floats(const memory::dims& dims, Tag layout) { return {dims, Type::f32, layout}; }

dnnl::primitive_attr scaled(double gain) {
  dnnl::primitive_attr attributes;
  if (gain != 1.0) attributes.set_output_scales(0, {static_cast<float>(gain)});
  return attributes;
}

/// The calls of one convolution for one size of input, made ready once. Weights come and go in LibTorch's
/// channels-last layout and are copied, times `gain`, into the layout and type that oneDNN asks for. For an
/// input of bfloat16 all factors are bfloat16; sums, outputs and gradients stay single precision.
class Prepared {
 public:
  Prepared(const torch::Tensor& x, const torch::Tensor& weight, double gain, bool onto)
      : factor_(x.scalar_type() == torch::kBFloat16 ? Type::bf16 : Type::f32),
        in_(floats(x.sizes().vec(), Tag::nhwc)),
        out_(floats({x.size(0), weight.size(0), x.size(2), x.size(3)}, Tag::nhwc)),
        weight_(floats(weight.sizes().vec(), Tag::acdb)),
        bias_(floats({weight.size(0)}, Tag::a)),
        padding_(2, weight.size(2) / 2),
        gain_(gain),
        forward_(forward_description(onto)),
        run_forward_(forward_),
        pack_forward_(packing(weight_, forward_.weights_desc())),
        packed_forward_(forward_.weights_desc(), engine_) {}

  void forward(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias,
               const torch::Tensor& out) {
    memory packed = pack(pack_forward_, weight, packed_forward_);
    const torch::Tensor own_bias = gain_ == 1.0 ? bias : bias * gain_;
    run_forward_.execute(stream_, {{DNNL_ARG_SRC, view(x, as_factor(in_))},
                                   {DNNL_ARG_WEIGHTS, packed},
                                   {DNNL_ARG_BIAS, view(own_bias, bias_)},
                                   {DNNL_ARG_DST, view(out, out_)}});
  }

  void backward_data(const torch::Tensor& grad, const torch::Tensor& weight, const torch::Tensor& grad_x) {
    if (!data_) data_ = std::make_unique<BackwardData>(*this);
    memory packed = pack(data_->pack, weight, data_->packed);
    data_->run.execute(stream_, {{DNNL_ARG_DIFF_DST, view(grad, as_factor(out_))},
                                 {DNNL_ARG_WEIGHTS, packed},
                                 {DNNL_ARG_DIFF_SRC, view(grad_x, in_)}});
  }

  void backward_weights(const torch::Tensor& grad, const torch::Tensor& x, torch::Tensor& grad_weight,
                        torch::Tensor& grad_bias) {
    if (!weights_) weights_ = std::make_unique<BackwardWeights>(*this);
    weights_->run.execute(stream_, {{DNNL_ARG_SRC, view(x, as_factor(in_))},
                                    {DNNL_ARG_DIFF_DST, view(grad, as_factor(out_))},
                                    {DNNL_ARG_DIFF_WEIGHTS, weights_->packed},
                                    {DNNL_ARG_DIFF_BIAS, view(grad_bias, bias_)}});
    memory unpacked = view(grad_weight, weight_);
    weights_->unpack.execute(stream_, weights_->packed, unpacked);
    if (gain_ != 1.0) grad_bias.mul_(gain_);
  }

 private:
  struct BackwardData {
    explicit BackwardData(const Prepared& of)
        : description({dnnl::algorithm::convolution_direct,
                       of.in_,
                       of.any_factor(of.weight_),
                       of.as_factor(of.out_),
                       {1, 1},
                       of.padding_,
                       of.padding_},
                      of.engine_, of.forward_),
          run(description),
          pack(of.packing(of.weight_, description.weights_desc())),
          packed(description.weights_desc(), of.engine_) {}
    dnnl::convolution_backward_data::primitive_desc description;
    dnnl::convolution_backward_data run;
    dnnl::reorder pack;
    memory packed;
  };

  struct BackwardWeights {
    explicit BackwardWeights(const Prepared& of)
        : description({dnnl::algorithm::convolution_direct,
                       of.as_factor(of.in_),
                       floats(of.weight_.dims(), Tag::any),
                       of.bias_,
                       of.as_factor(of.out_),
                       {1, 1},
                       of.padding_,
                       of.padding_},
                      of.engine_, of.forward_),
          run(description),
          unpack(of.packing(description.diff_weights_desc(), of.weight_)),
          packed(description.diff_weights_desc(), of.engine_) {}
    dnnl::convolution_backward_weights::primitive_desc description;
    dnnl::convolution_backward_weights run;
    dnnl::reorder unpack;
    memory packed;
  };

  [[nodiscard]] memory::desc as_factor(const memory::desc& image) const {
    return {image.dims(), factor_, Tag::nhwc};
  }
  [[nodiscard]] memory::desc any_factor(const memory::desc& like) const {
    return {like.dims(), factor_, Tag::any};
  }

  [[nodiscard]] dnnl::convolution_forward::primitive_desc forward_description(bool onto) const {
    dnnl::primitive_attr attributes;
    if (onto) {
      dnnl::post_ops operations;
      operations.append_sum(1.0F);
      attributes.set_post_ops(operations);
    }
    return {{dnnl::prop_kind::forward_training,
             dnnl::algorithm::convolution_direct,
             as_factor(in_),
             any_factor(weight_),
             bias_,
             out_,
             {1, 1},
             padding_,
             padding_},
            attributes,
            engine_};
  }

  [[nodiscard]] dnnl::reorder packing(const memory::desc& from, const memory::desc& to) const {
    return dnnl::reorder({engine_, from, engine_, to, scaled(gain_)});
  }

  [[nodiscard]] memory view(const torch::Tensor& values, const memory::desc& as) const {
    return {as, engine_, values.data_ptr()};
  }

  memory pack(dnnl::reorder& reorder, const torch::Tensor& weight, memory& packed) {
    memory from = view(weight, weight_);
    reorder.execute(stream_, from, packed);
    return packed;
  }

  dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream_{engine_};
  Type factor_;
  memory::desc in_, out_, weight_, bias_;
  memory::dims padding_;
  double gain_;
  dnnl::convolution_forward::primitive_desc forward_;
  dnnl::convolution_forward run_forward_;
  dnnl::reorder pack_forward_;
  memory packed_forward_;
  std::unique_ptr<BackwardData> data_;
  std::unique_ptr<BackwardWeights> weights_;
};

/// One layer's calls by size of input, for its gain.
struct PreparedSizes final : torch::CustomClassHolder {
  std::map<std::array<std::int64_t, 5>, Prepared> calls;

  Prepared& of(const torch::Tensor& x, const torch::Tensor& weight, double gain, bool onto) {
    const std::array<std::int64_t, 5> size{x.size(0), x.size(2), x.size(3), onto ? 1 : 0,
                                           x.scalar_type() == torch::kBFloat16 ? 1 : 0};
    const auto found = calls.find(size);
    return found != calls.end() ? found->second
                                : calls.try_emplace(size, x, weight, gain, onto).first->second;
  }
};

class Convolve final : public torch::autograd::Function<Convolve> {
 public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input,
                               const torch::Tensor& layer_weight, const torch::Tensor& bias,
                               const torch::optional<torch::Tensor>& base,
                               const c10::intrusive_ptr<torch::CustomClassHolder>& prepared, double gain,
                               torch::ScalarType factor) {
    const torch::Tensor x = input.to(factor).contiguous(kChannelsLast);
    const torch::Tensor weight = layer_weight.contiguous(kChannelsLast);
    const bool onto = base.has_value();
    const torch::Tensor out =
        onto ? *base : torch::empty({x.size(0), weight.size(0), x.size(2), x.size(3)}, kChannelsLast);
    auto& sizes = static_cast<PreparedSizes&>(*prepared);
    sizes.of(x, weight, gain, onto).forward(x, weight, bias, out);
    if (onto) context->mark_dirty({*base});
    context->save_for_backward({x, weight});
    context->saved_data["prepared"] = c10::IValue::make_capsule(prepared);
    context->saved_data["gain"] = gain;
    context->saved_data["onto"] = onto;
    context->saved_data["input_needs"] = input.requires_grad();
    return out;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& grads) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor& x = saved[0];
    const torch::Tensor& weight = saved[1];
    const torch::Tensor& whole = grads[0];
    const torch::Tensor grad = whole.to(x.scalar_type()).contiguous(kChannelsLast);
    const bool onto = context->saved_data["onto"].toBool();
    const auto capsule = context->saved_data["prepared"].toCapsule();
    Prepared& calls =
        static_cast<PreparedSizes&>(*capsule).of(x, weight, context->saved_data["gain"].toDouble(), onto);
    torch::Tensor grad_x;
    if (context->saved_data["input_needs"].toBool()) {
      grad_x = torch::empty(x.sizes(), kChannelsLast);
      calls.backward_data(grad, weight, grad_x);
    }
    torch::Tensor grad_weight = torch::empty(weight.sizes(), kChannelsLast);
    torch::Tensor grad_bias = torch::empty({weight.size(0)});
    calls.backward_weights(grad, x, grad_weight, grad_bias);
    return {grad_x,          grad_weight,     grad_bias,      onto ? whole : torch::Tensor(),
            torch::Tensor(), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

Convolution::Convolution(int in, int out, int kernel, double gain)
    : padding_(kernel / 2),
      gain_(gain),
      weight_(register_parameter("weight", torch::empty({out, in, kernel, kernel}))),
      bias_(register_parameter("bias", torch::empty({out}))),
      prepared_(c10::make_intrusive<PreparedSizes>()) {}

torch::ScalarType Convolution::factor() const { return half_ ? torch::kBFloat16 : torch::kFloat; }

torch::Tensor Convolution::forward(const torch::Tensor& x) {
  if (x.device().is_cpu())
    return Convolve::apply(x, weight_, bias_, torch::nullopt, prepared_, gain_, factor());
  return torch::conv2d(x, gain_ * weight_, gain_ * bias_, 1, padding_);
}

torch::Tensor Convolution::add_to(const torch::Tensor& base, const torch::Tensor& x) {
  if (x.device().is_cpu())
    return Convolve::apply(x, weight_, bias_, torch::optional<torch::Tensor>(base.contiguous(kChannelsLast)),
                           prepared_, gain_, factor());
  return base + torch::conv2d(x, gain_ * weight_, gain_ * bias_, 1, padding_);
}

bool has_bfloat16() {
  const auto isa = dnnl::get_effective_cpu_isa();
  return isa == dnnl::cpu_isa::avx512_core_bf16 || isa == dnnl::cpu_isa::avx512_core_amx;
}

void use_bfloat16(torch::nn::Module& network, bool on) {
  for (const auto& module : network.modules())
    if (auto* convolution = module->as<Convolution>()) convolution->use_bfloat16(on);
}

}  // namespace wavescore::baselines
