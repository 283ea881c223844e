#include "baselines/prepared_convolution.h"

#include <vector>

namespace wavescore::baselines {
namespace {

using dnnl::memory;
using Tag = memory::format_tag;
using Type = memory::data_type;

constexpr auto kDirect = dnnl::algorithm::convolution_direct;
const memory::dims kStride{1, 1};

Type factor(const ConvolutionSize& size) { return size.bfloat16 ? Type::bf16 : Type::f32; }

}  // namespace

PreparedConvolution::PreparedConvolution(const ConvolutionSize& size)
    : size_(size),
      x_(image(size.in, factor(size))),
      x_gradient_(image(size.in, Type::f32)),
      y_(image(size.out, Type::f32)),
      y_gradient_(image(size.out, factor(size))),
      weight_(weights(Type::f32, Tag::acdb)),
      bias_({size.out}, Type::f32, Tag::a),
      padding_(2, size.kernel / 2),
      description_(describe()),
      forward_(prepare_forward()) {}

void PreparedConvolution::forward(const void* x, const float* weight, const float* bias, float* y) {
  memory plain = view(weight_, weight);
  forward_.reorder.execute(stream_, plain, forward_.weights);
  std::vector<float> scaled(bias, bias + size_.out);
  for (float& value : scaled) value *= static_cast<float>(size_.gain);
  forward_.primitive.execute(stream_, {{DNNL_ARG_SRC, view(x_, x)},
                                       {DNNL_ARG_WEIGHTS, forward_.weights},
                                       {DNNL_ARG_BIAS, view(bias_, scaled.data())},
                                       {DNNL_ARG_DST, view(y_, y)}});
}

void PreparedConvolution::backward_data(const void* grad_y, const float* weight, float* grad_x) {
  if (!data_) data_ = prepare_data();
  memory plain = view(weight_, weight);
  data_->reorder.execute(stream_, plain, data_->weights);
  data_->primitive.execute(stream_, {{DNNL_ARG_DIFF_DST, view(y_gradient_, grad_y)},
                                     {DNNL_ARG_WEIGHTS, data_->weights},
                                     {DNNL_ARG_DIFF_SRC, view(x_gradient_, grad_x)}});
}

void PreparedConvolution::backward_weights(const void* grad_y, const void* x, float* grad_weight,
                                           float* grad_bias) {
  if (!weights_) weights_ = prepare_weights();
  weights_->primitive.execute(stream_, {{DNNL_ARG_SRC, view(x_, x)},
                                        {DNNL_ARG_DIFF_DST, view(y_gradient_, grad_y)},
                                        {DNNL_ARG_DIFF_WEIGHTS, weights_->weights},
                                        {DNNL_ARG_DIFF_BIAS, view(bias_, grad_bias)}});
  memory plain = view(weight_, grad_weight);
  weights_->reorder.execute(stream_, weights_->weights, plain);
  for (std::int64_t c = 0; c < size_.out; ++c) grad_bias[c] *= static_cast<float>(size_.gain);
}

memory::desc PreparedConvolution::image(std::int64_t channels, Type type) const {
  return {{size_.images, channels, size_.height, size_.width}, type, Tag::nhwc};
}

memory::desc PreparedConvolution::weights(Type type, Tag layout) const {
  return {{size_.out, size_.in, size_.kernel, size_.kernel}, type, layout};
}

memory PreparedConvolution::view(const memory::desc& as, const void* values) const {
  return {as, engine_, const_cast<void*>(values)};  // oneDNN has no memory that is only read
}

dnnl::reorder PreparedConvolution::reorder(const memory::desc& from, const memory::desc& to) const {
  dnnl::primitive_attr attributes;
  attributes.set_output_scales(0, {static_cast<float>(size_.gain)});
  return dnnl::reorder({engine_, from, engine_, to, attributes});
}

dnnl::convolution_forward::primitive_desc PreparedConvolution::describe() const {
  dnnl::post_ops operations;
  if (size_.onto) operations.append_sum(1.0F);
  dnnl::primitive_attr attributes;
  attributes.set_post_ops(operations);
  const dnnl::convolution_forward::desc plan(dnnl::prop_kind::forward_training, kDirect, x_,
                                             weights(factor(size_), Tag::any), bias_, y_, kStride, padding_,
                                             padding_);
  return {plan, attributes, engine_};
}

PreparedConvolution::Call<dnnl::convolution_forward> PreparedConvolution::prepare_forward() const {
  const memory::desc wanted = description_.weights_desc();
  return {dnnl::convolution_forward(description_), memory(wanted, engine_), reorder(weight_, wanted)};
}

PreparedConvolution::Call<dnnl::convolution_backward_data> PreparedConvolution::prepare_data() const {
  const dnnl::convolution_backward_data::desc plan(kDirect, x_gradient_, weights(factor(size_), Tag::any),
                                                   y_gradient_, kStride, padding_, padding_);
  const dnnl::convolution_backward_data::primitive_desc description(plan, engine_, description_);
  const memory::desc wanted = description.weights_desc();
  return {dnnl::convolution_backward_data(description), memory(wanted, engine_), reorder(weight_, wanted)};
}

PreparedConvolution::Call<dnnl::convolution_backward_weights> PreparedConvolution::prepare_weights() const {
  const dnnl::convolution_backward_weights::desc plan(kDirect, x_, weights(Type::f32, Tag::any), bias_,
                                                      y_gradient_, kStride, padding_, padding_);
  const dnnl::convolution_backward_weights::primitive_desc description(plan, engine_, description_);
  const memory::desc made = description.diff_weights_desc();
  return {dnnl::convolution_backward_weights(description), memory(made, engine_), reorder(made, weight_)};
}

}  // namespace wavescore::baselines
