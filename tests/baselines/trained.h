#pragma once

#include <memory>
#include <string>

#include "baselines/catalog.h"
#include "core/denoiser.h"

namespace wavescore::baselines {

/// The denoiser of catalog row `name` with options given as JSON; on the CPU unless they name a device, since
/// what is the same bit for bit there need not be on a GPU.
inline std::unique_ptr<Denoiser> make(std::string_view name, std::string_view json, const Shape& shape) {
  std::string options(json);
  if (options.find("\"device\"") == std::string::npos)
    options.insert(options.find('{') + 1,
                   options.find(':') == std::string::npos ? R"("device": "cpu")" : R"("device": "cpu", )");
  for (const DenoiserEntry& entry : catalog()) {
    if (entry.name != name) continue;
    Params params = Params::from_json(std::string(name), "test", options);
    auto denoiser = entry.make(params, shape);
    params.finish();
    return denoiser;
  }
  throw std::logic_error("no such row");
}

}  // namespace wavescore::baselines
