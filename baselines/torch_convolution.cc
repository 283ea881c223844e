#include "baselines/torch_convolution.h"

#include <map>

#include "baselines/catalog.h"
#include "baselines/prepared_convolution.h"

namespace wavescore::baselines {
namespace {

constexpr auto kChannelsLast = torch::MemoryFormat::ChannelsLast;

/// What one layer has prepared so far.
struct Prepared final : torch::CustomClassHolder {
  std::map<ConvolutionSize, PreparedConvolution> calls;

  PreparedConvolution& of(const torch::Tensor& x, const torch::Tensor& weight, double gain, bool onto) {
    const ConvolutionSize size{.images = x.size(0),
                               .in = x.size(1),
                               .out = weight.size(0),
                               .height = x.size(2),
                               .width = x.size(3),
                               .kernel = weight.size(2),
                               .gain = gain,
                               .onto = onto,
                               .bfloat16 = x.scalar_type() == torch::kBFloat16};
    return calls.try_emplace(size, size).first->second;
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
    const torch::Tensor y =
        base ? *base : torch::empty({x.size(0), weight.size(0), x.size(2), x.size(3)}, kChannelsLast);
    static_cast<Prepared&>(*prepared)
        .of(x, weight, gain, base.has_value())
        .forward(x.data_ptr(), weight.data_ptr<float>(), bias.data_ptr<float>(), y.data_ptr<float>());
    if (base) context->mark_dirty({*base});
    context->save_for_backward({x, weight});
    context->saved_data["prepared"] = c10::IValue::make_capsule(prepared);
    context->saved_data["gain"] = gain;
    context->saved_data["onto"] = base.has_value();
    context->saved_data["input_needs"] = input.requires_grad();
    return y;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& grads) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor &x = saved[0], &weight = saved[1];
    const torch::Tensor grad = grads[0].to(x.scalar_type()).contiguous(kChannelsLast);
    const bool onto = context->saved_data["onto"].toBool();
    const auto prepared = context->saved_data["prepared"].toCapsule();
    PreparedConvolution& calls =
        static_cast<Prepared&>(*prepared).of(x, weight, context->saved_data["gain"].toDouble(), onto);
    torch::Tensor grad_x;
    if (context->saved_data["input_needs"].toBool()) {
      grad_x = torch::empty(x.sizes(), kChannelsLast);
      calls.backward_data(grad.data_ptr(), weight.data_ptr<float>(), grad_x.data_ptr<float>());
    }
    const torch::Tensor grad_weight = torch::empty(weight.sizes(), kChannelsLast);
    const torch::Tensor grad_bias = torch::empty({weight.size(0)});
    calls.backward_weights(grad.data_ptr(), x.data_ptr(), grad_weight.data_ptr<float>(),
                           grad_bias.data_ptr<float>());
    return {grad_x,          grad_weight,     grad_bias,      onto ? grads[0] : torch::Tensor(),
            torch::Tensor(), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

Convolution::Convolution(int in, int out, int kernel, double gain)
    : padding_(kernel / 2),
      gain_(gain),
      weight_(register_parameter("weight", torch::empty({out, in, kernel, kernel}))),
      bias_(register_parameter("bias", torch::empty({out}))),
      prepared_(c10::make_intrusive<Prepared>()) {}

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
