#pragma once

#include <span>
#include <string_view>

namespace wavescore::harness {

/// What pictures need no fitted model.
enum class Picture { wavelets, contexts, noise };

struct Illustration {
  Picture picture;
  std::string_view name;  ///< as written in YAML
  std::string_view summary;
  std::span<const std::string_view> facts{};  ///< metrics that are written with it, which claims may be about
};

[[nodiscard]] std::span<const Illustration> illustration_catalog();

/// The row called `name`; InputError with the nearest name otherwise.
[[nodiscard]] const Illustration& find_illustration(std::string_view name);

}  // namespace wavescore::harness
