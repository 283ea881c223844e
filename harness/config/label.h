#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/params.h"

namespace wavescore::harness {

using Options = std::vector<std::pair<std::string, ParamValue>>;

/// What a legend calls a method with these resolved options: "local r=1 D=2", "independent D=3 Hermite",
/// "U-Net 16 [1,2,3,4], 100 steps"; the catalog name where nothing better is known.
[[nodiscard]] std::string automatic_label(std::string_view name, const Options& options);

/// Whether automatic_label tells methods apart that differ in option `key`.
[[nodiscard]] bool label_shows(std::string_view name, std::string_view key);

/// "degree 2", "channel mult [1,2]": what a swept option adds to a label that does not show it.
[[nodiscard]] std::string swept_text(std::string_view key, const ParamValue& value);

/// A label that the user wrote, with the resolved value of each option that it names in braces:
/// "local D={degree}". `named` gets their names. InputError, with the nearest option, for a name of none,
/// and for a brace that is not closed.
[[nodiscard]] std::string filled_label(std::string_view pattern, const Options& options,
                                       std::vector<std::string>& named);

/// " (budget: 2800 steps of 64)" for a training within a budget, so that nothing passes for its full size.
[[nodiscard]] std::string budget_text(const Options& options);

/// Lower-case letters and digits, other characters as one '-': for file names.
[[nodiscard]] std::string slug(std::string_view text);

}  // namespace wavescore::harness
