#include "harness/commands/published.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/error.h"

namespace wavescore::harness {
namespace {

/// The prefix of `prefixes` that every name has; empty if there is none.
std::string_view shared_prefix(const ModelFile& weights) {
  for (const std::string_view prefix : {"model.", "module."})
    if (!weights.tensors.empty() &&
        std::ranges::all_of(weights.tensors, [&](const auto& t) { return t.first.starts_with(prefix); }))
      return prefix;
  return {};
}

void check_filter(const ModelFile& weights, const std::string& name) {
  const std::vector<float> taps = weights.floats(name);
  if (taps.size() != 4 || std::ranges::any_of(taps, [](float tap) { return tap != 0.25F; }))
    throw InputError(fmt::format(
        "tensor '{}' is no mean of 2 x 2: only the DDPM++ form of the network can be imported", name));
}

/// Other networks, by a part that begins the name of some tensor, or follows a dot or an underscore in it.
struct OtherNetwork {
  std::string_view part;
  std::string_view name;
};
constexpr std::array kOtherNetworks{
    OtherNetwork{"map_noise.", "NCSN++ (Fourier embedding)"},
    OtherNetwork{"aux_residual.", "NCSN++ (residual encoder)"},
    OtherNetwork{"aux_skip.", "NCSN++ (skip encoder)"},
    OtherNetwork{"aux_up.", "NCSN++ (skip decoder)"},
    OtherNetwork{"all_modules.", "NCSN++ or DDPM++ of score_sde"},
    OtherNetwork{"out_conv.", "ADM (EDM's DhariwalUNet)"},
    OtherNetwork{"input_blocks.", "ADM (guided-diffusion)"},
    OtherNetwork{"down_blocks.", "a U-Net of diffusers"},
    OtherNetwork{"downs.", "a U-Net of denoising-diffusion-pytorch"},
    OtherNetwork{"x_embedder.", "a diffusion transformer"},
    OtherNetwork{"map_label.", "a network that is told the class"},
};

/// Names and shapes of one network.
class Structure {
 public:
  explicit Structure(const ModelFile& weights) : weights_(weights) {
    for (const auto& [name, tensor] : weights.tensors) {
      int rows = 0, columns = 0, end = 0;
      if (std::sscanf(name.c_str(), "enc.%dx%d_%n", &rows, &columns, &end) != 2 || end == 0 ||
          rows != columns || rows < 1)
        continue;
      sizes_.push_back(rows);
    }
    std::ranges::sort(sizes_, std::ranges::greater());
    sizes_.erase(std::ranges::unique(sizes_).begin(), sizes_.end());
  }

  [[nodiscard]] PublishedOptions options() const {
    PublishedOptions known;
    const std::vector<std::int64_t>* first = sizes_.empty() ? nullptr : shape("enc", 0, "conv.weight");
    if (first == nullptr || first->size() != 4 || first->front() < 1) return known;
    known["resolution"] = fmt::format("{}", sizes_.front());
    known["width"] = fmt::format("{}", first->at(0));
    known["channels"] = fmt::format("{}", first->at(1));
    if (!halves()) return known;
    if (const auto multiples = channel_mult(first->front()))
      known["channel_mult"] = fmt::format("[{}]", fmt::join(*multiples, ","));
    if (const int layers = blocks(0); layers > 0 && same_everywhere(layers))
      known["layers_per_block"] = fmt::format("{}", layers);
    known["attn_resolutions"] = fmt::format("[{}]", fmt::join(attending(), ","));
    const std::size_t lowest = sizes_.size() - 1;
    if (shape("dec", lowest, "in0.conv0.weight") != nullptr)
      known["decoder_init_attn"] = shape("dec", lowest, "in0.qkv.weight") != nullptr ? "true" : "false";
    return known;
  }

 private:
  [[nodiscard]] const std::vector<std::int64_t>* shape(std::string_view side, std::size_t level,
                                                       std::string_view part) const {
    const auto found =
        weights_.tensors.find(fmt::format("{}.{}x{}_{}", side, sizes_[level], sizes_[level], part));
    return found == weights_.tensors.end() ? nullptr : &found->second.shape;
  }

  [[nodiscard]] bool halves() const {
    for (std::size_t level = 1; level < sizes_.size(); ++level)
      if (2 * sizes_[level] != sizes_[level - 1]) return false;
    return true;
  }

  [[nodiscard]] std::optional<std::vector<std::int64_t>> channel_mult(std::int64_t width) const {
    std::vector<std::int64_t> multiples;
    for (std::size_t level = 0; level < sizes_.size(); ++level) {
      const auto* block = shape("enc", level, "block0.conv0.weight");
      if (block == nullptr || block->empty() || block->front() % width != 0) return std::nullopt;
      multiples.push_back(block->front() / width);
    }
    return multiples;
  }

  [[nodiscard]] int blocks(std::size_t level) const {
    int count = 0;
    while (shape("enc", level, fmt::format("block{}.conv0.weight", count)) != nullptr) ++count;
    return count;
  }

  [[nodiscard]] bool same_everywhere(int layers) const {
    for (std::size_t level = 0; level < sizes_.size(); ++level)
      if (blocks(level) != layers) return false;
    return true;
  }

  [[nodiscard]] std::vector<int> attending() const {
    std::vector<int> sizes;
    for (std::size_t level = 0; level < sizes_.size(); ++level)
      if (shape("enc", level, "block0.qkv.weight") != nullptr) sizes.push_back(sizes_[level]);
    return sizes;
  }

  const ModelFile& weights_;
  std::vector<int> sizes_;  ///< heights of the levels, the finest first
};

}  // namespace

const std::vector<std::string>& published_option_names() {
  static const std::vector<std::string> names{"resolution",        "channels",         "width",
                                              "channel_mult",      "layers_per_block", "attn_resolutions",
                                              "decoder_init_attn", "sigma_data"};
  return names;
}

void refuse_other_networks(const ModelFile& weights) {
  for (const auto& [part, network] : kOtherNetworks)
    for (const auto& [name, tensor] : weights.tensors) {
      const std::size_t found = name.find(part);
      if (found == std::string::npos || (found > 0 && name[found - 1] != '.' && name[found - 1] != '_'))
        continue;
      throw InputError(fmt::format(
          "tensor '{}' shows that these are weights of {}: only EDM's SongUNet in its DDPM++ form can be "
          "imported, without classes (experiments/peers/song_unet.py is that network); a `unet` can be "
          "trained here by `wavescore train`",
          name, network));
    }
}

std::vector<std::string> unwrap_published(ModelFile& weights) {
  while (true) {
    const std::string_view prefix = shared_prefix(weights);
    if (prefix.empty()) break;
    weights.tensors = weights.part(prefix).tensors;
  }
  std::vector<std::string> ignored;
  std::erase_if(weights.tensors, [&](const auto& named) {
    const std::string& name = named.first;
    if (name.starts_with("map_augment.")) ignored.push_back(name);
    if (name.ends_with(".resample_filter")) check_filter(weights, name);
    return name.starts_with("map_augment.") || name.ends_with(".resample_filter");
  });
  return ignored;
}

std::string canonical_option(std::string_view name, std::string_view text) {
  if (text == "True") return "true";
  if (text == "False") return "false";
  nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
  if (value.is_discarded()) return nlohmann::json(text).dump();
  if (name == "attn_resolutions" && value.is_array()) std::sort(value.begin(), value.end(), std::greater());
  // What is a whole number is written as one; infinities and NaN are no JSON.
  if (value.is_number_float() && value.get<double>() == std::round(value.get<double>()) &&
      std::abs(value.get<double>()) < 1e9)
    value = static_cast<std::int64_t>(value.get<double>());
  return value.dump();
}

PublishedOptions options_in_metadata(const ModelFile& weights) {
  PublishedOptions options;
  for (const std::string& name : published_option_names())
    if (const auto found = weights.metadata.find(name); found != weights.metadata.end())
      options[name] = canonical_option(name, found->second);
  return options;
}

PublishedOptions options_in_tensors(const ModelFile& weights) { return Structure(weights).options(); }

}  // namespace wavescore::harness
