#pragma once

#include <string>

#include "core/model_file.h"

namespace wavescore {

/// The name of the first tensor of floats that holds NaN or an infinity; empty if none does.
[[nodiscard]] std::string first_not_finite(const ModelFile& model);

}  // namespace wavescore
