#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analytic/cascade/windows.h"
#include "analytic/numerics/blas.h"
#include "core/image.h"
#include "core/model_file.h"
#include "core/progress.h"

namespace wavescore::analytic {

/// Classes of appearance of the window around a pixel: clusters (k-means) in the 20 leading principal
/// components of windows, and a last class of those that are flat (standard deviation at most 0.05).
class WindowClasses {
 public:
  WindowClasses(const Shape& shape, int side);

  /// At most `wanted` clusters, from windows at 200,000 random places of `images` (Purpose::fitting, `seed`).
  void fit(const Images& images, std::size_t wanted, std::uint64_t seed, Progress* progress);
  /// With the flat one, which is the last.
  [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(centres_.rows()) + 1; }

  /// The class of every place of one image. 40 (values of a window + clusters) operations a place.
  void label(std::span<const float> image, std::span<std::uint32_t> labels) const;

  /// Tensors whose names start with `name`.
  void save(ModelFile& file, const std::string& name) const;
  void load(const ModelFile& file, const std::string& name);

 private:
  Windows windows_;
  std::size_t plane_;
  Eigen::RowVectorXd mean_;
  RowMatrix directions_;  ///< principal components, one a row
  RowMatrix centres_;     ///< in their coordinates
};

}  // namespace wavescore::analytic
