#include "analytic/wavelet/filters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/error.h"

namespace wavescore::analytic {

std::span<const WaveletFilter> wavelet_filters() {
  static const std::array<WaveletFilter, 4> filters{{
      {"haar", {0.7071067811865475244, 0.7071067811865475244}},
      {"db2",
       {0.48296291314453414337, 0.83651630373780790558, 0.22414386804201338103, -0.12940952255126038117}},
      {"db4",
       {0.23037781330889650086, 0.71484657055291564709, 0.63088076792985890788, -0.027983769416859854211,
        -0.18703481171909308408, 0.030841381835560763627, 0.032883011666885199735, -0.010597401785069032105}},
      {"sym4",
       {0.032223100604051467872, -0.012603967262031303754, -0.099219543576633532585, 0.2978577956053060514,
        0.80373875180513208088, 0.49761866763277498998, -0.029635527646002491764, -0.075765714789502213228}},
  }};
  return filters;
}

const WaveletFilter& wavelet_filter(std::string_view name) {
  const auto filters = wavelet_filters();
  const auto found = std::ranges::find(filters, name, &WaveletFilter::name);
  if (found == filters.end())
    throw InputError(fmt::format("unknown wavelet '{}': write haar, db2, db4 or sym4", name));
  return *found;
}

}  // namespace wavescore::analytic
