#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model_file.h"

namespace wavescore::harness {

/// Weights of EDM's SongUNet (DDPM++ form) as PyTorch users publish them, in safetensors.
///
/// Options of the network as JSON text, by name: resolution, channels, width, channel_mult, layers_per_block,
/// attn_resolutions, decoder_init_attn and sigma_data.
using PublishedOptions = std::map<std::string, std::string, std::less<>>;

/// Those names, in that order.
[[nodiscard]] const std::vector<std::string>& published_option_names();

/// InputError that says what network the weights are of, where names of tensors tell that it is another one.
void refuse_other_networks(const ModelFile& weights);

/// Takes off prefixes "model." and "module." that all names share (EDMPrecond's, DataParallel's), and what no
/// output depends on: the 2x2 means `resample_filter`, and `map_augment`, which acts on augmented training
/// images alone. Returns the names of the latter. InputError for filters that are no 2x2 means.
std::vector<std::string> unwrap_published(ModelFile& weights);

/// The options that the metadata hold.
[[nodiscard]] PublishedOptions options_in_metadata(const ModelFile& weights);

/// The options that names and shapes of the unwrapped tensors tell without doubt; never sigma_data.
[[nodiscard]] PublishedOptions options_in_tensors(const ModelFile& weights);

/// The value `text` of option `name` in one way of writing: Python's "True" and "[1, 2]", and 1.0, become
/// true, [1,2] and 1; resolutions fall. What is no JSON becomes a JSON string.
[[nodiscard]] std::string canonical_option(std::string_view name, std::string_view text);

}  // namespace wavescore::harness
