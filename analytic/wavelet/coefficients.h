#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "analytic/wavelet/transform.h"
#include "core/denoiser.h"

namespace wavescore::analytic {

/// Coefficients of a batch with one coefficient a row (pixels x images): the layout in which every engine
/// works, since all samples of one coefficient are then contiguous.
using CoefficientRows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

[[nodiscard]] CoefficientRows coefficient_rows(const WaveletTransform& transform, const Images& images);
[[nodiscard]] Images images_from_rows(const WaveletTransform& transform, const CoefficientRows& rows);

/// Calls `visit(first, clean)` for consecutive blocks of images [begin, end): their coefficients. Blocks hold
/// at most 64 MB.
void for_each_block(const WaveletTransform& transform, const ImageSource& images, std::size_t begin,
                    std::size_t end,
                    const std::function<void(std::size_t first, const CoefficientRows& clean)>& visit);

/// Calls `visit(done, clean, noise)` for consecutive blocks of `share` of the images, of which `done` came
/// before: their coefficients c, and those of a standard normal draw per image, e (Purpose::fitting,
/// addressed by `seed`), so that c + sigma e are the coefficients of the noisy image at any sigma. Blocks
/// hold at most 64 MB each.
void for_each_noisy_block(const WaveletTransform& transform, const ImageSource& images, const Share& share,
                          std::uint64_t seed,
                          const std::function<void(std::size_t done, const CoefficientRows& clean,
                                                   const CoefficientRows& noise)>& visit);

/// Mean and variance (divided by N) of every clean coefficient over a data set.
struct Standardization {
  Eigen::VectorXd mean;
  Eigen::VectorXd variance;

  /// sqrt(var + sigma^2): the standard deviation of the noisy coefficient, never 0 (M3).
  [[nodiscard]] double scale(std::size_t coefficient, double sigma) const;
  /// max(sd, 1e-6): what moments of the clean coefficient are taken in, so that one that is constant over the
  /// data set (MNIST's corners) has moments too.
  [[nodiscard]] double clean_scale(std::size_t coefficient) const;
  [[nodiscard]] Eigen::VectorXd clean_scales() const;
  /// The same for all locations of a band: the mean of their means, and the variance around it.
  [[nodiscard]] Standardization tied(std::span<const Band> bands) const;

  /// Tensors "mean" and "variance" of a model file.
  void save(ModelFile& file) const;
  [[nodiscard]] static Standardization load(const ModelFile& file, std::size_t coefficients);
};

/// One pass over the images, which the ranks of the fit share.
[[nodiscard]] Standardization standardize(const WaveletTransform& transform, const ImageSource& images,
                                          const FitContext& context);

}  // namespace wavescore::analytic
