#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

#include "core/image.h"

namespace wavescore::analytic {

/// Posterior means at the pixels of noisy images under a uniform distribution of training patches, each
/// `kLanes` of them at a time:
///   sum_i w_i c_i,   w = softmax_i(-d_i / (2 sigma^2)),
/// d_i the squared distance of training patch i from that around the pixel, c_i its centre. It keeps the
/// smallest distance so far and everything relative to that (a running log-sum-exp). Training patches whose
/// weight is below e^-30 of the largest so far are left out where they come together: 6e-9 of the mean for
/// 60,000 of them. Memory: 16 + 8 channels bytes for a position.
class PatchPosterior {
 public:
  static constexpr Eigen::Index kLanes = 64;
  template <class Number>
  using Lanes = Eigen::Array<Number, kLanes, 1>;

  PatchPosterior(const Shape& shape, std::size_t images, double sigma);

  /// The position of pixel `offset` of an image's plane.
  [[nodiscard]] std::size_t position(std::size_t image, std::size_t offset) const {
    return image * plane_ + offset;
  }

  /// Adds the first `count` of kLanes training patches, at their squared distances. `centres`: their centre
  /// pixels, kLanes side by side for each channel, `stride` apart. Different positions may be served side by
  /// side.
  template <class Number>
  void add(std::size_t position, const Lanes<Number>& distances, std::size_t count, const float* centres,
           std::size_t stride);

  [[nodiscard]] Images means() const;

 private:
  void add_excess(std::size_t position, Lanes<float>& excess, const float* centres, std::size_t stride);

  Shape shape_;
  std::size_t plane_;
  std::size_t channels_;
  float scale_;
  std::vector<double> nearest_;
  std::vector<double> total_;
  std::vector<double> sums_;
};

/// PatchPosterior::kLanes as a count: training patches are laid out so many side by side.
constexpr auto kPatchLanes = static_cast<std::size_t>(PatchPosterior::kLanes);

extern template void PatchPosterior::add(std::size_t, const Lanes<float>&, std::size_t, const float*,
                                         std::size_t);
extern template void PatchPosterior::add(std::size_t, const Lanes<double>&, std::size_t, const float*,
                                         std::size_t);

}  // namespace wavescore::analytic
