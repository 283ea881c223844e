#include "harness/store/model_store.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <cstdio>

#include "core/error.h"
#include "core/finite.h"
#include "harness/config/label.h"
#include "harness/config/registry.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

constexpr std::string_view kEnding = ".safetensors";
constexpr std::string_view kCheckpoint = ".checkpoint.safetensors";

Shape parse_shape(const std::string& text) {
  Shape shape;
  int end = 0;
  if (std::sscanf(text.c_str(), "%dx%dx%d%n", &shape.channels, &shape.height, &shape.width, &end) != 3 ||
      static_cast<std::size_t>(end) != text.size() || shape.channels < 1 || shape.height < 1 ||
      shape.width < 1 || shape.channels > 64 || shape.height > 65536 || shape.width > 65536)
    throw InputError(fmt::format("its shape '{}' is none", text));
  return shape;
}

/// The method of a model that this program can use; InputError for another file.
const DenoiserEntry& method_of(const ModelFile& model) {
  if (model.metadata.count("format") == 0 || model.text("format") != "wavescore")
    throw InputError("not a model that wavescore wrote");
  const DenoiserEntry& method = find_denoiser(model.text("denoiser"));
  if (model.text("version") != std::to_string(method.version))
    throw InputError(fmt::format("fitted by version {} of '{}', this is version {}: fit it again",
                                 model.text("version"), method.name, method.version));
  return method;
}

void check_inputs(const std::filesystem::path& file, const std::map<std::string, std::string>& metadata,
                  const std::string& inputs) {
  if (const auto its = metadata.find("inputs"); its == metadata.end() || its->second != inputs)
    throw InputError(fmt::format("{}: a model of other images or options than its name says", file.string()));
}

}  // namespace

std::string content_key(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3U;
  }
  return fmt::format("{:016x}", hash);
}

double FittedModel::number(const std::string& key) const {
  const auto found = metadata.find(key);
  double value = 0;
  if (found != metadata.end())
    std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
  return value;
}

double FittedModel::pixel_sigma(double value, SigmaUnit unit) const {
  const double declared_std = number("declared_std");
  if (unit == SigmaUnit::standardized && !(declared_std > 0))
    throw InputError(
        "the model was imported and names no data set to standardize by: give sigma in pixel or pixel01");
  return to_pixel_sigma(value, unit, declared_std);
}

void save_fitted(const std::filesystem::path& file, const Denoiser& denoiser,
                 std::map<std::string, std::string> metadata) {
  ModelFile model;
  model.metadata = std::move(metadata);
  model.metadata["format"] = "wavescore";
  model.metadata["shape"] = denoiser.shape().text();
  model.metadata["levels"] = fmt::format("[{}]", fmt::join(denoiser.levels(), ","));
  denoiser.save(model);
  write_model_file(file, model);
}

FittedModel load_fitted(const std::filesystem::path& file) {
  std::error_code unknown;
  // The tensors as they are read, and as the denoiser keeps them.
  if (const auto size = std::filesystem::file_size(file, unknown); !unknown)
    require_memory(2.0 * static_cast<double>(size), file.string());
  const ModelFile model = read_model_file(file);
  try {
    const DenoiserEntry& method = method_of(model);
    if (const std::string name = first_not_finite(model); method.kind == Kind::trained && !name.empty())
      throw InputError(fmt::format("tensor '{}' holds NaN or an infinity: the model is damaged", name));
    Params options = Params::from_json(std::string(method.name), file.string(), model.text("options"));
    FittedModel fitted{make_denoiser(method, std::move(options), parse_shape(model.text("shape"))),
                       model.metadata};
    fitted.denoiser->load(model);
    return fitted;
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", file.string(), error.what()));
  }
}

FittedModel load_fitted(const std::filesystem::path& file, const std::string& inputs) {
  FittedModel fitted = load_fitted(file);
  check_inputs(file, fitted.metadata, inputs);
  return fitted;
}

void check_header(const std::filesystem::path& file, const std::string& inputs) {
  const ModelFile model = read_model_metadata(file);
  try {
    (void)method_of(model);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", file.string(), error.what()));
  }
  check_inputs(file, model.metadata, inputs);
}

std::optional<std::filesystem::path> ModelStore::find(std::string_view key) const {
  if (!std::filesystem::is_directory(folder_)) return std::nullopt;
  const std::string ending = fmt::format("-{}{}", key, kEnding);
  for (const auto& entry : std::filesystem::directory_iterator(folder_))
    if (entry.path().filename().string().ends_with(ending)) return entry.path();
  return std::nullopt;
}

std::filesystem::path ModelStore::file(std::string_view label, std::string_view key) const {
  return folder_ / fmt::format("{}-{}{}", slug(label), key, kEnding);
}

std::filesystem::path ModelStore::checkpoint(std::string_view label, std::string_view key) const {
  return folder_ / fmt::format("{}-{}{}", slug(label), key, kCheckpoint);
}

std::filesystem::path ModelStore::curve(std::string_view key) const {
  return folder_ / fmt::format("curve-{}.csv", key);
}

}  // namespace wavescore::harness
