#pragma once

#include <span>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The closed-form methods and the references they are compared with; a new method is one more row.
[[nodiscard]] std::span<const DenoiserEntry> catalog();

}  // namespace wavescore::analytic
