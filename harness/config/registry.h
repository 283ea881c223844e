#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/denoiser.h"
#include "harness/data/dataset.h"

namespace wavescore::harness {

/// Every method of this build: the closed forms, then the trained ones.
[[nodiscard]] std::vector<const DenoiserEntry*> denoiser_catalog();

/// The row called `name`; InputError with the nearest name otherwise.
[[nodiscard]] const DenoiserEntry& find_denoiser(std::string_view name);
[[nodiscard]] const DatasetEntry& find_dataset(std::string_view name);

/// "reference", "closed form" or "trained".
[[nodiscard]] std::string_view name_of(Kind kind);

/// An unfitted denoiser from options that have one value each; InputError for those it does not know.
[[nodiscard]] std::unique_ptr<Denoiser> make_denoiser(const DenoiserEntry& entry, Params params,
                                                      const Shape& shape);

/// A method's options with their defaults, for images of 32 x 32.
[[nodiscard]] std::vector<std::pair<std::string, ParamValue>> default_options(const DenoiserEntry& entry);

/// Options that a method or data set reads under one condition.
struct OptionGroup {
  std::string condition;  ///< empty: always; else "estimator: moments"
  std::vector<ParamDescription> options;
};

/// All options of a method, for images of 32 x 32: those that it always reads, then those that it reads only
/// where another one has a certain value.
[[nodiscard]] std::vector<OptionGroup> described_options(const DenoiserEntry& entry);
[[nodiscard]] std::vector<OptionGroup> described_options(const DatasetEntry& entry);

}  // namespace wavescore::harness
