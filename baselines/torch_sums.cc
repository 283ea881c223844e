#include <span>

#include "baselines/torch_ranks.h"

namespace wavescore::baselines {

#ifndef WAVESCORE_C10D
bool sum_on_gpus(const torch::Tensor& /*values*/, Ranks& /*ranks*/) { return false; }
#endif

void sum_over_ranks(torch::Tensor& values, Ranks& ranks) {
  if (ranks.count() == 1) return;
  const torch::NoGradGuard no_grad;
  if (values.is_cuda() && sum_on_gpus(values, ranks)) return;
  torch::Tensor sum = values.cpu();
  ranks.sum(std::span(sum.data_ptr<float>(), static_cast<std::size_t>(sum.numel())));
  if (!values.is_same(sum)) values.copy_(sum);
}

}  // namespace wavescore::baselines
