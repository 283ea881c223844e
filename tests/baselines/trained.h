#pragma once

#include <memory>
#include <string>

#include "baselines/catalog.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// The denoiser of catalog row `name` with options given as JSON.
inline std::unique_ptr<Denoiser> make(std::string_view name, std::string_view json, const Shape& shape) {
  for (const DenoiserEntry& entry : catalog()) {
    if (entry.name != name) continue;
    Params params = Params::from_json(std::string(name), "test", json);
    auto denoiser = entry.make(params, shape);
    params.finish();
    return denoiser;
  }
  throw std::logic_error("no such row");
}

}  // namespace wavescore::baselines
