#pragma once

#include <span>
#include <vector>

#include "analytic/polynomial/moments/design.h"
#include "analytic/polynomial/moments/plan.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// The plans of a design's feature sets, in their order, and where the moments of each group stand when those
/// of all groups stand one after the other.
class MomentLayout {
 public:
  explicit MomentLayout(const WaveletDesign& design);

  [[nodiscard]] const MomentPlan& plan(std::size_t group) const { return plans_[plan_of_[group]]; }
  [[nodiscard]] std::span<const MomentPlan> plans() const { return plans_; }
  [[nodiscard]] std::size_t plan_number(std::size_t group) const { return plan_of_[group]; }
  [[nodiscard]] std::size_t groups() const { return plan_of_.size(); }
  [[nodiscard]] std::size_t offset(std::size_t group) const { return offsets_[group]; }
  /// Moments of all groups together.
  [[nodiscard]] std::size_t size() const { return offsets_.back(); }

 private:
  std::vector<MomentPlan> plans_;
  std::vector<std::size_t> plan_of_;
  std::vector<std::size_t> offsets_;
};

/// What the moments of a design need, without making its plans.
struct MomentCounts {
  double kept = 0;      ///< moments of all groups: the values in a table
  double working = 0;   ///< values that measure_moments sums in
  double products = 0;  ///< multiplications and additions per image
};
[[nodiscard]] MomentCounts count_moments(const WaveletDesign& design);

/// Sums over images (and, tied, over the locations of a group) of the Hermite polynomials He_beta(v) that a
/// layout lists, all groups one after the other. The first of a group, of the constant, is the number of
/// samples in the sums: tables of disjoint images add, and a fold is held out by subtraction.
using MomentTable = std::vector<double>;

/// The table of images [begin, end), in one pass that draws no noise. Memory: the table (tied: one table for
/// each 64 locations) and a block of images, whatever their number. Cost: one multiplication and addition per
/// image, target and moment. The result does not depend on the number of threads. The fit's ranks share the
/// images.
[[nodiscard]] MomentTable measure_moments(const WaveletDesign& design, const MomentLayout& layout,
                                          const Standardization& standardization, const ImageSource& images,
                                          std::size_t begin, std::size_t end, const FitContext& context);

/// rho_i = s_i / sqrt(s_i^2 + sigma^2) of each coefficient of the context of `target`: its correlation with
/// its noisy self.
[[nodiscard]] std::vector<double> correlations(const WaveletDesign& design,
                                               const Standardization& standardization, std::size_t target,
                                               double sigma);

}  // namespace wavescore::analytic
