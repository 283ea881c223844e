#include "core/finite.h"

#include <algorithm>
#include <cmath>

namespace wavescore {

std::string first_not_finite(const ModelFile& model) {
  const auto finite = [](const auto& values) {
    return std::ranges::all_of(values, [](auto value) { return std::isfinite(value); });
  };
  for (const auto& [name, tensor] : model.tensors)
    if ((tensor.dtype == "F32" && !finite(model.floats(name))) ||
        (tensor.dtype == "F64" && !finite(model.doubles(name))))
      return name;
  return {};
}

}  // namespace wavescore
