#include "harness/config/illustration.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/error.h"
#include "harness/config/suggestion.h"

namespace wavescore::harness {
namespace {

constexpr std::array<std::string_view, 2> kWaveletFacts{"orthonormality_sampled", "orthonormality_exact"};

constexpr std::array kCatalog{
    Illustration{Picture::wavelets, "wavelets",
                 "the scaling function and wavelet, and the atoms by scale and orientation", kWaveletFacts},
    Illustration{Picture::contexts, "contexts", "what a coefficient depends on, family by family"},
    Illustration{Picture::noise, "noise", "a few images at each noise level"},
};

}  // namespace

std::span<const Illustration> illustration_catalog() { return kCatalog; }

const Illustration& find_illustration(std::string_view name) {
  const auto found = std::ranges::find(kCatalog, name, &Illustration::name);
  if (found != kCatalog.end()) return *found;
  std::vector<std::string_view> known;
  for (const Illustration& illustration : kCatalog) known.push_back(illustration.name);
  throw InputError(fmt::format("unknown illustration '{}'{}", name, suggestion(name, known)));
}

}  // namespace wavescore::harness
