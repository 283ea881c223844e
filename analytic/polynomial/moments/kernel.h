#pragma once

#include <vector>

#include "analytic/polynomial/moments/plan.h"

namespace wavescore::analytic {

/// Sums products of standardized coefficients over blocks of images, every moment once.
///
/// A moment of degree d is split in the middle, v_1 <= ... <= v_d into (v_1 .. v_ceil(d/2)) times the rest.
/// The halves are few (the monomials of degree D, as many as there are features) and are evaluated once per
/// image; each moment is then one fused multiplication and addition per image. Halves are taken four by four,
/// so that eight loads serve sixteen moments. The Gram matrix of the features holds most moments several
/// times: 1540 products for 715 moments at m = 9, D = 2, and 24310 for 5005 at D = 3.
///
/// Sums are in double, first over blocks of 256 images in four lanes, then over blocks, in an order that does
/// not depend on threads: at most about 64 + N / 256 roundings of the sum of magnitudes, for N images.
class MomentKernel {
 public:
  explicit MomentKernel(const MomentPlan& plan);

  static constexpr std::size_t kImages = 256;  ///< the halves of a block stay in the second-level cache

  /// Rows of kImages values that `add` works in; one per thread. Rows 1 to variables() take v.
  struct Workspace {
    std::vector<double> rows;
    [[nodiscard]] double* variable(std::size_t i) { return rows.data() + (i + 1) * kImages; }
  };
  void prepare(Workspace& work) const;

  /// Adds the products over the images that `work` holds to `sums`, one per moment of the plan. All kImages
  /// columns are used: `images` of them count, the rest are taken as absent.
  void add(Workspace& work, std::size_t images, double* sums) const;

 private:
  static constexpr std::size_t kTile = 4;
  /// half[row] = half[parent] * v[variable]; row 0 is 1 for every image.
  struct Half {
    std::uint32_t parent;
    std::uint32_t variable;
  };
  /// Sixteen products of four left and four right halves; kNone where no moment needs the product.
  struct Tile {
    std::uint32_t left[kTile];
    std::uint32_t right[kTile];
    std::uint32_t moment[kTile * kTile];
  };
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  std::size_t variables_;
  std::vector<Half> halves_;  ///< after the constant and the variables
  std::vector<Tile> tiles_;
};

}  // namespace wavescore::analytic
