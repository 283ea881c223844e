#include "analytic/posterior/patch_posterior.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analytic/numerics/posterior_weights.h"

namespace wavescore::analytic {
namespace {

constexpr float kNegligibleLogWeight = 30;  // log weights so far below the largest

/// Eigen's own minCoeff of an array goes through memory with AVX-512.
float smallest(const PatchPosterior::Lanes<float>& lanes) {
  const Eigen::Array<float, 32, 1> half = lanes.head<32>().min(lanes.tail<32>());
  const Eigen::Array<float, 16, 1> quarter = half.head<16>().min(half.tail<16>());
  const Eigen::Array<float, 8, 1> eight = quarter.head<8>().min(quarter.tail<8>());
  const Eigen::Array<float, 4, 1> four = eight.head<4>().min(eight.tail<4>());
  return std::min(std::min(four[0], four[1]), std::min(four[2], four[3]));
}

}  // namespace

PatchPosterior::PatchPosterior(const Shape& shape, std::size_t images, double sigma)
    : shape_(shape),
      plane_(static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width)),
      channels_(static_cast<std::size_t>(shape.channels)),
      scale_(static_cast<float>(0.5 / (sigma * sigma))),
      nearest_(images * plane_),
      total_(images * plane_),
      sums_(images * plane_ * channels_) {}

template <class Number>
void PatchPosterior::add(std::size_t position, const Lanes<Number>& distances, std::size_t count,
                         const float* centres, std::size_t stride) {
  const auto used = static_cast<Eigen::Index>(count);
  if (total_[position] == 0) nearest_[position] = static_cast<double>(distances.head(used).minCoeff());
  // Relative to the smallest, so that single precision is exact where weights matter.
  Lanes<float> excess = (distances - static_cast<Number>(nearest_[position])).template cast<float>();
  if (used < kLanes) excess.tail(kLanes - used) = std::numeric_limits<float>::infinity();
  add_excess(position, excess, centres, stride);
}

void PatchPosterior::add_excess(std::size_t position, Lanes<float>& excess, const float* centres,
                                std::size_t stride) {
  const float least = smallest(excess);
  if (total_[position] > 0 && least * scale_ > kNegligibleLogWeight) return;
  double* sums = &sums_[position * channels_];
  if (least < 0) {
    const double shrink = std::exp(static_cast<double>(least * scale_));
    nearest_[position] += static_cast<double>(least);
    excess -= least;
    total_[position] *= shrink;
    for (std::size_t c = 0; c < channels_; ++c) sums[c] *= shrink;
  }
  excess = weights_of(excess * -scale_);
  total_[position] += static_cast<double>(excess.sum());
  for (std::size_t c = 0; c < channels_; ++c)
    sums[c] += static_cast<double>((excess * Eigen::Map<const Lanes<float>>(centres + c * stride)).sum());
}

Images PatchPosterior::means() const {
  Images result(shape_, plane_ == 0 ? 0 : total_.size() / plane_);
  for (std::size_t i = 0; i < result.count(); ++i)
    for (std::size_t c = 0; c < channels_; ++c)
      for (std::size_t p = 0; p < plane_; ++p)
        result.image(i)[c * plane_ + p] =
            static_cast<float>(sums_[position(i, p) * channels_ + c] / total_[position(i, p)]);
  return result;
}

template void PatchPosterior::add(std::size_t, const Lanes<float>&, std::size_t, const float*, std::size_t);
template void PatchPosterior::add(std::size_t, const Lanes<double>&, std::size_t, const float*, std::size_t);

}  // namespace wavescore::analytic
