#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/denoiser.h"
#include "core/sigma.h"

namespace wavescore::harness {

/// 64-bit FNV-1a of `text` in 16 hexadecimal digits: the short name of what `text` describes.
[[nodiscard]] std::string content_key(std::string_view text);

/// A denoiser out of a model file, with the file's metadata: format, denoiser, version, options (JSON),
/// shape, levels (JSON, pixel units; [] where it serves any), dataset, dataset_options (JSON), checksum (of
/// the data set), declared_std, resolution, train_images, drawn_from (0: they are the first) and subset_seed,
/// fit_seed, fit_seconds, peak_memory_bytes, inputs (all that determines the model), commit. A model of
/// `wavescore import` has dataset "imported", no declared_std, and 0 for what a fit counts.
struct FittedModel {
  std::unique_ptr<Denoiser> denoiser;
  std::map<std::string, std::string> metadata;

  [[nodiscard]] double number(const std::string& key) const;
  /// `value` in pixel units. InputError for standardized units where the model names no declared_std.
  [[nodiscard]] double pixel_sigma(double value, SigmaUnit unit) const;
};

/// Writes what `fit` made, and `metadata` (above, but for format, shape and levels, which it adds).
void save_fitted(const std::filesystem::path& file, const Denoiser& denoiser,
                 std::map<std::string, std::string> metadata);

/// InputError naming the file if it is no model of ours or is damaged; nothing but the file is needed.
[[nodiscard]] FittedModel load_fitted(const std::filesystem::path& file);

/// The same of a model that was found by its name; InputError too unless it says that it was made from
/// `inputs`.
[[nodiscard]] FittedModel load_fitted(const std::filesystem::path& file, const std::string& inputs);

/// The same InputError, as far as the file's header tells; reads no tensor.
void check_header(const std::filesystem::path& file, const std::string& inputs);

/// The fitted models of one results folder: models/<label>-<key>.safetensors, found by key alone.
class ModelStore {
 public:
  explicit ModelStore(std::filesystem::path results) : folder_(std::move(results) / "models") {}

  [[nodiscard]] std::optional<std::filesystem::path> find(std::string_view key) const;
  [[nodiscard]] std::filesystem::path file(std::string_view label, std::string_view key) const;
  [[nodiscard]] std::filesystem::path checkpoint(std::string_view label, std::string_view key) const;
  [[nodiscard]] std::filesystem::path curve(std::string_view key) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace wavescore::harness
