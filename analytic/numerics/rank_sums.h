#pragma once

#include <span>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// `values`, a vector or matrix of double, becomes its sum over the ranks of a fit.
template <class Values>
void sum_over_ranks(Values& values, const FitContext& context) {
  context.ranks->sum(std::span<double>(values.data(), static_cast<std::size_t>(values.size())));
}

}  // namespace wavescore::analytic
