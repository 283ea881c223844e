#pragma once

#include <filesystem>
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

/// A folder of its own for one test, removed at its end.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / ("wavescore_baselines_" + name)) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::filesystem::path operator/(const std::string& file) const { return path_ / file; }

 private:
  std::filesystem::path path_;
};

}  // namespace wavescore::baselines
