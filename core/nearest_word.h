#pragma once

#include <string_view>
#include <vector>

namespace wavescore {

/// The entry of `known` nearest to `word` in edits, or an empty view if none is near enough to be meant.
[[nodiscard]] std::string_view nearest_word(std::string_view word,
                                            const std::vector<std::string_view>& known);

}  // namespace wavescore
