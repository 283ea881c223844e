#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness {

/// What follows an unknown `word` in a message: " (did you mean 'local'?)", or, where none of `known` is near
/// enough to be meant and of numbers, " (there are band, local)", at most two dozen of them. Empty where
/// nothing is known.
[[nodiscard]] std::string suggestion(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace wavescore::harness
