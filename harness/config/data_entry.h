#pragma once

#include <string>
#include <vector>

#include "harness/config/config.h"
#include "harness/config/experiment_file.h"

namespace wavescore::harness {

/// Reads an entry of `data` and adds what it comes to: one DataSpec for each combination of its resolutions,
/// its numbers of training images and its splits, in this order, the last changing fastest. Their labels are
/// the entry's (default: its name) with what tells them apart: mnist-32, mnist-32-1000, mnist-32-1000-train.
/// InputError for whatever is wrong, and for a label that `data` has already.
void read_data_entry(const Placed& entry, std::vector<DataSpec>& data);

/// How many images of a data entry are fitted.
[[nodiscard]] std::size_t fitted_images(const DataSpec& spec);

/// The labels of the data that a denoiser or a claim names, each once: an entry's own label, or one that
/// several have in common. They are in `data` of `section`, or in `on`, which programs that read YAML 1.1
/// (PyYAML) take for the word true. InputError for both keys at once and, with the nearest label, for a name
/// of no entry.
[[nodiscard]] std::vector<std::string> labels_on(const Section& section, const std::vector<DataSpec>& data);

}  // namespace wavescore::harness
