#pragma once

#include <complex>
#include <memory>

namespace wavescore::analytic {

using Complex = std::complex<double>;

/// The 2-D discrete Fourier transform of planes of height x width values, row by row:
///   F(down, across) = sum_{r, c} x(r, c) exp(-2 pi i (r down / height + c across / width)).
/// Any size; fastest where it is a product of 2, 3 and 5 (Eigen's kissfft). Its work space is its own: one
/// for each thread.
class Fourier final {
 public:
  Fourier(int height, int width);
  Fourier(const Fourier&) = delete;
  Fourier& operator=(const Fourier&) = delete;
  ~Fourier();

  /// `spectrum` holds F(down, across) at across * height + down. The two may not overlap.
  void forward(const Complex* plane, Complex* spectrum);
  /// The inverse of forward().
  void inverse(const Complex* spectrum, Complex* plane);

 private:
  struct Plans;
  std::unique_ptr<Plans> plans_;
};

}  // namespace wavescore::analytic
