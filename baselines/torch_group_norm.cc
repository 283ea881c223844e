#include "baselines/torch_group_norm.h"

#include <utility>

#include "baselines/group_norm_image.h"

namespace wavescore::baselines {
namespace {

/// LibTorch's word for a tensor that may be none: its own type once, the standard's since 2.
using OptionalTensor = decltype(std::declval<c10::IValue>().toOptional<torch::Tensor>());

constexpr auto kChannelsLast = torch::MemoryFormat::ChannelsLast;

GroupNormSizes sizes_of(const torch::Tensor& x, std::int64_t groups) {
  return {x.size(0), x.size(1), x.size(2) * x.size(3), groups};
}

/// Calls use(image, its number) for every image of a call, on all threads.
template <class Use>
void for_each_image(const GroupNormSizes& sizes, const torch::Tensor& x, const torch::Tensor& shift,
                    const torch::Tensor& mean, const torch::Tensor& rstd, const torch::Tensor& total,
                    const Use& use) {
  at::parallel_for(0, sizes.images, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t n = begin; n < end; ++n)
      use(GroupNormImage{.x = x.data_ptr<float>() + n * sizes.per_image(),
                         .shift = shift.defined() ? shift.data_ptr<float>() + n * sizes.channels : nullptr,
                         .mean = mean.data_ptr<float>() + n * sizes.groups,
                         .rstd = rstd.data_ptr<float>() + n * sizes.groups,
                         .total = total.data_ptr<float>() + n * sizes.channels},
          n);
  });
}

class GroupNormSilu final : public torch::autograd::Function<GroupNormSilu> {
 public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input,
                               const OptionalTensor& channel_shift, const torch::Tensor& weight,
                               const torch::Tensor& bias, std::int64_t groups, double eps) {
    const torch::Tensor x = input.contiguous(kChannelsLast);
    const torch::Tensor shift = channel_shift ? channel_shift->contiguous() : torch::Tensor();
    const GroupNormSizes sizes = sizes_of(x, groups);
    const torch::Tensor out = torch::empty(x.sizes(), kChannelsLast);
    const torch::Tensor mean = torch::empty({sizes.images, groups});
    const torch::Tensor rstd = torch::empty({sizes.images, groups});
    const torch::Tensor total = torch::empty({sizes.images, sizes.channels});
    for_each_image(sizes, x, shift, mean, rstd, total, [&](const GroupNormImage& image, std::int64_t n) {
      normalise_image(sizes, eps, image, weight.data_ptr<float>(), bias.data_ptr<float>(),
                      out.data_ptr<float>() + n * sizes.per_image());
    });
    context->save_for_backward({x, shift, weight, bias, mean, rstd, total});
    return out;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& grads) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor &x = saved[0], &shift = saved[1], &weight = saved[2], &bias = saved[3];
    const torch::Tensor grad = grads[0].contiguous(kChannelsLast);
    const GroupNormSizes sizes = sizes_of(x, saved[4].size(1));
    const torch::Tensor grad_x = torch::empty(x.sizes(), kChannelsLast);
    const torch::Tensor grad_shift = shift.defined() ? torch::empty_like(shift) : torch::Tensor();
    const torch::Tensor grad_weight = torch::empty({sizes.images, sizes.channels});
    const torch::Tensor grad_bias = torch::empty({sizes.images, sizes.channels});
    for_each_image(
        sizes, x, shift, saved[4], saved[5], saved[6], [&](const GroupNormImage& image, std::int64_t n) {
          const std::int64_t row = n * sizes.channels;
          differentiate_image(sizes, image, weight.data_ptr<float>(), bias.data_ptr<float>(),
                              grad.data_ptr<float>() + n * sizes.per_image(),
                              {.x = grad_x.data_ptr<float>() + n * sizes.per_image(),
                               .shift = shift.defined() ? grad_shift.data_ptr<float>() + row : nullptr,
                               .weight = grad_weight.data_ptr<float>() + row,
                               .bias = grad_bias.data_ptr<float>() + row});
        });
    return {grad_x, grad_shift, grad_weight.sum(0), grad_bias.sum(0), torch::Tensor(), torch::Tensor()};
  }
};

}  // namespace

torch::Tensor group_norm_silu(const torch::Tensor& x, torch::nn::GroupNorm norm, const torch::Tensor& shift) {
  if (!x.device().is_cpu())
    return torch::silu(norm(shift.defined() ? x + shift.unsqueeze(2).unsqueeze(3) : x));
  return GroupNormSilu::apply(x, shift.defined() ? OptionalTensor(shift) : OptionalTensor(), norm->weight,
                              norm->bias, norm->options.num_groups(), norm->options.eps());
}

}  // namespace wavescore::baselines
