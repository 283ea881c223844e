#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace wavescore::analytic {

/// A reconstruction low-pass filter h under its name, e.g. "db2".
struct WaveletFilter {
  std::string_view name;
  std::vector<double> low_pass;  ///< h; the high-pass is (-1)^k h[L - 1 - k]
};

/// haar, db2, db4 and sym4: the filters of PyWavelets, polished to the last digit of double by Newton's
/// method in 50 digits on their defining equations (orthonormality and L/2 vanishing moments).
[[nodiscard]] std::span<const WaveletFilter> wavelet_filters();

/// The filter called `name`; InputError that lists the four otherwise.
[[nodiscard]] const WaveletFilter& wavelet_filter(std::string_view name);

}  // namespace wavescore::analytic
