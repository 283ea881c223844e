#pragma once

#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// D(y, sigma) = y (M7): the upper bound at low noise, and what the harness costs by itself. No options.
[[nodiscard]] std::unique_ptr<Denoiser> make_identity(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
