#pragma once

#include <Eigen/Core>
#include <string_view>
#include <vector>

#include "analytic/wavelet/transform.h"

namespace wavescore::analytic {

/// The scaling function and the wavelet of a filter h of L taps at the dyadic points i / 2^depth of their
/// support [0, L - 1], by the cascade algorithm:
///
///   phi(x) = sqrt(2) sum_k h[k] phi(2x - k),   psi(x) = sqrt(2) sum_k (-1)^k h[L - 1 - k] phi(2x - k)
///
/// phi at the whole numbers is the fixed point of the first equation, with sum 1; each further binary digit
/// is one more use of it. Exact to rounding.
struct WaveletFunctions {
  std::vector<double> scaling;
  std::vector<double> detail;
};

/// InputError for a wavelet that wavelet_filter does not know.
[[nodiscard]] WaveletFunctions wavelet_functions(std::string_view wavelet, int depth);

/// The integral of x phi(x): the place where samples of phi come closest to those of a delta.
[[nodiscard]] double centre_of_mass(std::string_view wavelet);

/// Which continuous atoms are sampled, and where: pixel i of a row takes the value at i + offset, in units of
/// a pixel. An atom of level l is 2^l pixels wide, times the length of its support.
struct AtomSampling {
  int levels = 1;       ///< of the scaling functions and the coarsest details
  int finest = 1;       ///< level of the finest details; from 2 on there are fewer atoms than pixels
  double offset = 0.5;  ///< in [0, 1); 0.5: the middle of the pixel
};

/// B of the paper, as far as it can be told (M2): a column for each periodized atom of a size x size
/// image, psi_{l,k}(x) = 2^(-l/2) psi(x / 2^l - k) in one dimension and products of two in the plane, the
/// scaling functions first, then the details H, V, D from the coarsest level to the finest. size^2 rows; with
/// finest = 1 as many columns. std::invalid_argument unless 2^levels divides size, 1 <= finest <= levels and
/// the offset is in [0, 1).
[[nodiscard]] Eigen::MatrixXd sampled_atoms(int size, std::string_view wavelet, const AtomSampling& sampling);

/// The spectral norm of B^T B - I (with as many atoms as pixels also that of B B^T - I), without B: by the
/// two-scale equations the sampled atoms are orthonormal combinations of the sampled scaling functions one
/// level below the finest details, so the singular values of B are products of two of those of that matrix in
/// one dimension. One eigenvalue problem of at most size x size.
[[nodiscard]] double sampled_orthonormality(int size, std::string_view wavelet, const AtomSampling& sampling);

/// The spectral norm of W W^T - I for the discrete transform, by power iteration: what rounding leaves.
[[nodiscard]] double orthonormality(const WaveletTransform& transform);

}  // namespace wavescore::analytic
