#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

#include "analytic/polynomial/moments/tables.h"

namespace wavescore::analytic {

/// The weights that a group was given: theta = (G + diag(penalty))^-1 b.
struct SolvedGroup {
  std::size_t group = 0;
  Eigen::VectorXd theta;
  Eigen::VectorXd penalty;
};

/// Standard errors of the weights over the draw of the images (M5), one vector per group: the roots of
/// the diagonal of the sandwich A^-1 C A^-1 / N with A = G + diag(penalty) and C the covariance over images
/// of
///   g_i = E_eps[phi (u_t - phi^T theta) | x_i] = b_i - G_i theta,
/// G_i and b_i the normal equations of image i alone: they come from the Hermite moments of that image as G
/// and b do from those of all. Tied, an image's locations are averaged first, so that their dependence
/// counts. Mean and variance of the standardization are taken as given. A second pass over the images: per
/// group and image about ten operations for each entry of G.
[[nodiscard]] std::vector<Eigen::VectorXd> weight_standard_errors(
    const WaveletDesign& design, const MomentLayout& layout, const Standardization& standardization,
    const ImageSource& images, double sigma, std::span<const SolvedGroup> groups, Progress* progress);

}  // namespace wavescore::analytic
