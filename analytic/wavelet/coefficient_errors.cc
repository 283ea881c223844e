#include "analytic/wavelet/coefficient_errors.h"

#include <limits>
#include <numeric>

namespace wavescore::analytic {

std::vector<PredictedError> errors_by_band(const WaveletTransform& transform,
                                           const CoefficientErrors& errors) {
  std::vector<PredictedError> parts;
  if (errors.training.empty()) return parts;
  const double per_pixel = 1.0 / (4.0 * static_cast<double>(transform.shape().pixels()));
  for (const Band& band : transform.bands()) {
    const auto size = static_cast<std::size_t>(band.height) * static_cast<std::size_t>(band.width);
    const auto sum = [&](const std::vector<double>& values) {
      if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
      const auto first = values.begin() + static_cast<std::ptrdiff_t>(band.offset);
      return per_pixel * std::reduce(first, first + static_cast<std::ptrdiff_t>(size));
    };
    parts.push_back({band.channel, band.level, std::string(name_of(band.orientation)), sum(errors.training),
                     sum(errors.held_out)});
  }
  return parts;
}

}  // namespace wavescore::analytic
