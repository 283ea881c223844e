#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/image.h"
#include "core/params.h"

namespace wavescore::analytic {

/// The side k of the square patch that an estimate sees, as a function of the noise level: given at some
/// levels, between two of them linear in sigma and rounded to the nearest odd number, constant beyond the
/// ends.
class PatchSchedule {
 public:
  using Points = std::vector<std::pair<double, int>>;  ///< sigma in pixel units, ascending; odd k

  explicit PatchSchedule(Points points) : points_(std::move(points)) {}

  /// The odd k at `sigma`.
  [[nodiscard]] int size(double sigma) const;
  /// size(sigma) / 2: how far the patch reaches from its centre.
  [[nodiscard]] int radius(double sigma) const { return size(sigma) / 2; }
  [[nodiscard]] const Points& points() const { return points_; }
  /// As the option is written: "7", or "0.6:7 1.2:11".
  [[nodiscard]] std::string text() const;
  /// The same with what every patch reaches multiplied by `factor`: for images so much larger.
  [[nodiscard]] PatchSchedule scaled(double factor) const;

 private:
  Points points_;
};

/// Option `patch`: an odd number, pairs sigma:k divided by spaces (sigma in pixel units), or `auto`: the odd
/// number nearest to 9 sigma, from 3 to 63, for images of 32 x 32, reaching min(H, W) / 32 times as far in
/// others. Chosen on validation images of MNIST at 32 pixels, see ideal_local.h. Records the schedule really
/// used. InputError for anything else.
[[nodiscard]] PatchSchedule read_patch(Params& params, const Shape& shape);

}  // namespace wavescore::analytic
