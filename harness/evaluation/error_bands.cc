#include "harness/evaluation/error_bands.h"

#include <algorithm>

#include "analytic/wavelet/transform.h"
#include "core/error.h"

namespace wavescore::harness {
namespace {

constexpr std::string_view kWavelet = "db2";

}  // namespace

SquaresByBand::SquaresByBand(const Shape& shape) : shape_(shape) {
  try {
    levels_ = analytic::WaveletTransform::deepest(shape, kWavelet);
  } catch (const InputError&) {
    return;
  }
  const analytic::WaveletTransform transform(shape, kWavelet, levels_);
  for (const analytic::Band& part : transform.bands()) {
    const Band name{std::to_string(part.level), std::string(analytic::name_of(part.orientation))};
    const auto same = [&](const Band& b) {
      return b.scale == name.scale && b.orientation == name.orientation;
    };
    const auto found = std::ranges::find_if(bands_, same);
    const auto band = static_cast<std::size_t>(found - bands_.begin());
    if (found == bands_.end()) bands_.push_back(name);
    parts_.push_back(
        {band, part.offset, static_cast<std::size_t>(part.height) * static_cast<std::size_t>(part.width)});
  }
}

void SquaresByBand::measure(const Images& images, std::size_t first,
                            std::span<std::vector<float>> out) const {
  if (bands_.empty() || images.count() == 0) return;
  const Images coefficients = analytic::WaveletTransform(shape_, kWavelet, levels_).forward(images);
  const double unit = 4.0 * static_cast<double>(shape_.pixels());
#pragma omp parallel for schedule(static)
  for (std::size_t i = 0; i < images.count(); ++i) {
    std::vector<double> sums(bands_.size());
    const auto c = coefficients.image(i);
    for (const Part& part : parts_)
      for (const float value : c.subspan(part.begin, part.count))
        sums[part.band] += static_cast<double>(value) * static_cast<double>(value);
    for (std::size_t b = 0; b < sums.size(); ++b) out[b][first + i] = static_cast<float>(sums[b] / unit);
  }
}

}  // namespace wavescore::harness
