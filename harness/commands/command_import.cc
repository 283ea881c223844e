#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "core/error.h"
#include "core/finite.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/commands/published.h"
#include "harness/config/registry.h"
#include "harness/files/bytes.h"
#include "harness/machine/machine.h"
#include "harness/run/manifest.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {
namespace {

struct ImportArguments {
  std::filesystem::path from;
  std::filesystem::path to;
  std::map<std::string, std::string> options;  ///< that the user gave, named as in published.h, JSON
};

constexpr std::string_view kMethod = "unet";

/// The command line's word for an option; for one that is true or false, of that value.
std::string flag_of(std::string name, std::string_view value = "true") {
  std::ranges::replace(name, '_', '-');
  return fmt::format("--{}{}", value == "false" ? "no-" : "", name);
}

std::string given_as(const std::string& name, const std::string& value) {
  const bool is_flag = value == "true" || value == "false";
  return is_flag ? flag_of(name, value) : fmt::format("{} {}", flag_of(name), value);
}

/// What the user gave, else what the metadata say, else what the tensors tell.
PublishedOptions resolve(const PublishedOptions& given, const ModelFile& weights) {
  PublishedOptions options = options_in_tensors(weights);
  options["sigma_data"] = "0.5";
  const PublishedOptions stored = options_in_metadata(weights);
  for (const auto& [name, value] : stored) options[name] = value;
  for (const auto& [name, text] : given) {
    const std::string value = canonical_option(name, text);
    if (const auto other = stored.find(name); other != stored.end() && other->second != value)
      throw InputError(fmt::format("{} contradicts the metadata, which say {} {}", given_as(name, value),
                                   name, other->second));
    options[name] = value;
  }
  for (const std::string& name : published_option_names())
    if (!options.contains(name))
      throw InputError(fmt::format("neither metadata nor tensors tell '{}': give {}", name, flag_of(name)));
  return options;
}

/// "resolution 32, channels 1, ..."
std::string described(const PublishedOptions& options) {
  std::vector<std::string> parts;
  for (const std::string& name : published_option_names())
    parts.push_back(fmt::format("{} {}", name, options.at(name)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// A JSON object of the options that the method itself has.
std::string method_options(const PublishedOptions& options) {
  std::vector<std::string> parts;
  for (const std::string& name : published_option_names())
    if (name != "resolution" && name != "channels")
      parts.push_back(fmt::format("\"{}\":{}", name, options.at(name)));
  return fmt::format("{{{}}}", fmt::join(parts, ","));
}

Shape shape_of(const PublishedOptions& options, const std::string& source) {
  const std::string json =
      fmt::format(R"({{"resolution":{},"channels":{}}})", options.at("resolution"), options.at("channels"));
  Params params = Params::from_json(std::string(kMethod), source, json);
  const auto size = static_cast<int>(params.integer("resolution", 0, 1, 65536));
  return {static_cast<int>(params.integer("channels", 0, 1, 64)), size, size};
}

/// Refuses options of a network far larger than the file before anything of its size is allocated.
void check_width(const PublishedOptions& options, const ModelFile& weights, const std::string& source) {
  Params params = Params::from_json(std::string(kMethod), source, method_options(options));
  const std::int64_t width = params.integer("width", 0, 4, 1024);
  const auto multiples = params.integers("channel_mult", {}, 1, 64);
  if (multiples.empty()) params.fail("channel_mult", "must name at least one level");
  std::int64_t largest = 0;
  for (const auto& [name, tensor] : weights.tensors)
    for (const std::int64_t size : tensor.shape) largest = std::max(largest, size);
  if (width * std::ranges::max(multiples) > largest)
    throw InputError(
        fmt::format("{}: width {} and channel_mult [{}] make layers of {} channels, where no tensor "
                    "has more than {}",
                    source, width, fmt::join(multiples, ", "), width * std::ranges::max(multiples), largest));
}

/// Takes every tensor of `weights` into the denoiser and leaves none over.
void load_all(Denoiser& denoiser, const ModelFile& weights, const std::string& network) {
  ModelFile taken;
  try {
    denoiser.load(weights);
    denoiser.save(taken);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{} (the network has {})", error.what(), network));
  }
  for (const auto& [name, tensor] : weights.tensors)
    if (!taken.tensors.contains(name))
      throw InputError(fmt::format("tensor '{}' has no place in the network of {}", name, network));
}

/// As load_state_dict does, the network takes weights in double precision too.
void narrow_doubles(ModelFile& weights) {
  for (auto& [name, tensor] : weights.tensors) {
    if (tensor.dtype != "F64") continue;
    const std::vector<double> wide = weights.doubles(name);
    const std::vector<float> narrow(wide.begin(), wide.end());
    weights.put(name, std::vector(tensor.shape), narrow);
  }
}

struct Imported {
  std::unique_ptr<Denoiser> denoiser;
  PublishedOptions options;
  std::vector<std::string> ignored;  ///< tensors without influence on an output
};

Imported read_weights(const ImportArguments& arguments) {
  const std::string source = arguments.from.string();
  std::error_code error;
  // The tensors as they are read, the network's own, and what it would save.
  if (const auto size = std::filesystem::file_size(arguments.from, error); !error)
    require_memory(3.0 * static_cast<double>(size), source);
  ModelFile weights = read_model_file(arguments.from);
  if (weights.metadata.contains("format") && weights.text("format") == "wavescore")
    throw InputError("it is a model of wavescore already: use it as it is");
  Imported result;
  narrow_doubles(weights);
  if (const std::string name = first_not_finite(weights); !name.empty())
    throw InputError(fmt::format("tensor '{}' holds NaN or an infinity: such weights denoise nothing", name));
  refuse_other_networks(weights);
  result.ignored = unwrap_published(weights);
  result.options = resolve({arguments.options.begin(), arguments.options.end()}, weights);
  weights.metadata.clear();
  const Shape shape = shape_of(result.options, source);
  check_width(result.options, weights, source);
  Params params = Params::from_json(std::string(kMethod), source, method_options(result.options));
  result.denoiser = make_denoiser(find_denoiser(kMethod), std::move(params), shape);
  load_all(*result.denoiser, weights, described(result.options));
  return result;
}

/// A model file of a U-Net's published weights, which every command then reads as one of `train`.
void import_weights(const ImportArguments& arguments) {
  Imported imported;
  try {
    imported = read_weights(arguments);
  } catch (const InputError& error) {
    const std::string text = error.what();
    const std::string file = arguments.from.string();
    throw InputError(text.starts_with(file) ? text : fmt::format("{}: {}", file, text));
  }
  save_fitted(arguments.to, *imported.denoiser,
              {{"denoiser", std::string(kMethod)},
               {"version", fmt::format("{}", find_denoiser(kMethod).version)},
               {"options", method_options(imported.options)},
               {"dataset", "imported"},
               {"resolution", fmt::format("{}", imported.denoiser->shape().height)},
               {"train_images", "0"},
               {"fit_seed", "0"},
               {"fit_seconds", "0"},
               {"peak_memory_bytes", "0"},
               {"inputs", fmt::format("{} {}", arguments.from.filename().string(),
                                      content_key(read_bytes(arguments.from)))},
               {"commit", commit_of(arguments.from).text()}});
  for (const std::string& name : imported.ignored)
    fmt::print("left out: {}, which acts on augmented training images alone\n", name);
  fmt::print("{}: {} parameters; {}\n", arguments.to.string(), imported.denoiser->facts().at("parameters"),
             described(imported.options));
}

}  // namespace

void add_import(CLI::App& app) {
  const auto arguments = std::make_shared<ImportArguments>();
  CLI::App* command = app.add_subcommand(
      "import", "Make a model file of EDM U-Net weights (SongUNet, DDPM++ form) in safetensors");
  command->add_option("--from", arguments->from, "Weights, named as EDM publishes them (.safetensors)")
      ->required();
  command->add_option("--to", arguments->to, "Model file to write (.safetensors)")->required();
  const auto one = [&](const std::string& flag, const std::string& name, const std::string& help) {
    const auto set = [arguments, name](const std::string& text) { arguments->options[name] = text; };
    command->add_option_function<std::string>(flag, set, help)
        ->check(name == "sigma_data" ? above_zero() : whole_number(1, 65536));
  };
  const auto list = [&](const std::string& flag, const std::string& name, const std::string& help) {
    const auto set = [arguments, name](std::string text) {
      text.erase(0, text.find_first_not_of("[ "));
      text.erase(text.find_last_not_of("] ") + 1);
      arguments->options[name] = fmt::format("[{}]", text == "none" ? "" : text);
    };
    command->add_option_function<std::string>(flag, set, help);
  };
  one("--resolution", "resolution", "Height and width of the images");
  one("--channels", "channels", "1, or 3 for colour");
  one("--width", "width", "Channels of the first level (model_channels)");
  list("--channel-mult", "channel_mult", "Channels of each level over the width, such as 1,2,3,4");
  one("--layers-per-block", "layers_per_block", "Residual blocks a level (num_blocks)");
  list("--attn-resolutions", "attn_resolutions", "Heights with attention, such as 16,8, or none");
  command->add_flag_function(
      "--decoder-init-attn,!--no-decoder-init-attn",
      [arguments](std::int64_t count) {
        arguments->options["decoder_init_attn"] = count > 0 ? "true" : "false";
      },
      "Attention in the decoder's first block");
  one("--sigma-data", "sigma_data", "Of EDM's preconditioning [0.5]");
  command->footer(
      "What is not given is read in the file's metadata, else in its tensors. "
      "experiments/convert_weights.py\n"
      "makes safetensors of a .pt file, and a .pt file of a model.\n"
      "  wavescore import --from weights.safetensors --to model.safetensors\n"
      "  wavescore denoise --model model.safetensors --sigma 1 --unit pixel noisy.npy clean.npy");
  command->callback([arguments] { import_weights(*arguments); });
}

}  // namespace wavescore::harness
