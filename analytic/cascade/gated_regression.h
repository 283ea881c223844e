#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analytic/cascade/classes.h"
#include "analytic/cascade/windows.h"
#include "analytic/numerics/blas.h"
#include "core/image.h"
#include "core/model_file.h"
#include "core/progress.h"

namespace wavescore::analytic {

struct GateOptions {
  int window = 7;             ///< side of the windows of noisy image and estimate that a regression sees
  int gate = 7;               ///< side of the window of the estimate that decides its class
  std::size_t classes = 100;  ///< beside the flat one
  /// Each class is drawn toward the regression over all pixels as by so many pixels of unit variance.
  double ridge = 100;
};

/// A better estimate of every clean pixel from a first one, by linear regression in classes of appearance:
///   x'(p) = e(p) + theta_k . (window of y at p, window of e at p, 1),   k = class of the window of e at p,
/// the same at all places p, for a noisy image y and its estimate e (clipped to [-1.2, 1.2]). theta_k
/// minimises, over the pixels of its class,
///   sum |x(p) - x'(p)|^2 + ridge |theta_k - theta|^2,
/// theta the same over all pixels, drawn toward 0: what is not learnt leaves e as it is. The gates are those
/// of RAISR (Romano, Isidoro and Milanfar, 2017), here on an estimate in closed form.
class GatedRegression {
 public:
  GatedRegression(const Shape& shape, const GateOptions& options);

  /// From noisy images, their estimates and the clean images. Sums are in double and do not depend on the
  /// number of threads. For q = features() it costs q^2 + 40 (channels gate^2 + classes) operations a pixel,
  /// and 8 q^2 classes bytes.
  void fit(const Images& noisy, const Images& estimate, const Images& clean, std::uint64_t seed,
           Progress* progress);
  [[nodiscard]] Images apply(const Images& noisy, const Images& estimate) const;

  [[nodiscard]] std::size_t features() const { return 2 * windows_.size() + 1; }
  [[nodiscard]] std::size_t parameters() const { return static_cast<std::size_t>(weights_.size()); }

  /// Tensors whose names start with `name`.
  void save(ModelFile& file, const std::string& name) const;
  void load(const ModelFile& file, const std::string& name);

 private:
  /// Normal equations of one class.
  struct Equations {
    RowMatrix gram;   ///< lower triangle
    RowMatrix right;  ///< features x channels, of x - e
  };
  void add_block(const Images& noisy, const Images& estimate, const Images& clean,
                 std::vector<Equations>& equations) const;
  void solve(std::vector<Equations> equations);
  /// The features of pixel image * plane + place.
  void features_of(const Images& noisy, const Images& estimate, std::size_t pixel, double* out) const;

  Shape shape_;
  GateOptions options_;
  std::size_t plane_;
  Windows windows_;
  WindowClasses classes_;
  RowMatrix weights_;  ///< (class, channel) x features
};

}  // namespace wavescore::analytic
