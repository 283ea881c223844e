#include "baselines/torch_prepared.h"

#ifdef WAVESCORE_PREPARED_CONVOLUTIONS

#include <map>

#include "baselines/prepared_convolution.h"

namespace wavescore::baselines {
namespace {

constexpr auto kLast = torch::MemoryFormat::ChannelsLast;

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
                               const c10::optional<torch::Tensor>& base,
                               const c10::intrusive_ptr<torch::CustomClassHolder>& prepared, double gain,
                               torch::ScalarType factor) {
    const torch::Tensor x = input.to(factor).contiguous(kLast);
    const torch::Tensor weight = layer_weight.contiguous(kLast);
    const torch::Tensor y =
        base ? *base : torch::empty({x.size(0), weight.size(0), x.size(2), x.size(3)}, kLast);
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
    const torch::Tensor grad = grads[0].to(x.scalar_type()).contiguous(kLast);
    const bool onto = context->saved_data["onto"].toBool();
    const auto prepared = context->saved_data["prepared"].toCapsule();
    PreparedConvolution& calls =
        static_cast<Prepared&>(*prepared).of(x, weight, context->saved_data["gain"].toDouble(), onto);
    torch::Tensor grad_x;
    if (context->saved_data["input_needs"].toBool()) {
      grad_x = torch::empty(x.sizes(), kLast);
      calls.backward_data(grad.data_ptr(), weight.data_ptr<float>(), grad_x.data_ptr<float>());
    }
    const torch::Tensor grad_weight = torch::empty(weight.sizes(), kLast);
    const torch::Tensor grad_bias = torch::empty({weight.size(0)});
    calls.backward_weights(grad.data_ptr(), x.data_ptr(), grad_weight.data_ptr<float>(),
                           grad_bias.data_ptr<float>());
    return {grad_x,          grad_weight,     grad_bias,      onto ? grads[0] : torch::Tensor(),
            torch::Tensor(), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

PreparedCalls make_prepared_calls() { return c10::make_intrusive<Prepared>(); }

std::optional<torch::Tensor> convolve_prepared(const torch::Tensor& x, const torch::Tensor& weight,
                                               const torch::Tensor& bias, const torch::Tensor& base,
                                               double gain, torch::ScalarType factor,
                                               const PreparedCalls& calls) {
  if (!x.device().is_cpu()) return std::nullopt;
  const auto onto = base.defined() ? c10::optional<torch::Tensor>(base.contiguous(kLast)) : c10::nullopt;
  return Convolve::apply(x, weight, bias, onto, calls, gain, factor);
}

}  // namespace wavescore::baselines

#else

namespace wavescore::baselines {

PreparedCalls make_prepared_calls() { return {}; }

std::optional<torch::Tensor> convolve_prepared(const torch::Tensor& /*x*/, const torch::Tensor& /*weight*/,
                                               const torch::Tensor& /*bias*/, const torch::Tensor& /*base*/,
                                               double /*gain*/, torch::ScalarType /*factor*/,
                                               const PreparedCalls& /*calls*/) {
  return std::nullopt;
}

}  // namespace wavescore::baselines

#endif
