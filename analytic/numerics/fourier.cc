// Compiled with -fcx-limited-range: products of finite complex numbers need no check for NaN, which would be
// most of the time.
#include "analytic/numerics/fourier.h"

#include <algorithm>
#include <unsupported/Eigen/FFT>
#include <vector>

namespace wavescore::analytic {
namespace {

/// `to` (columns x rows) becomes the transpose of `from` (rows x columns).
void transpose(const Complex* from, int rows, int columns, Complex* to) {
  using Plane = Eigen::Matrix<Complex, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  Eigen::Map<Plane>(to, columns, rows) = Eigen::Map<const Plane>(from, rows, columns).transpose();
}

}  // namespace

struct Fourier::Plans {
  int height;
  int width;
  Eigen::FFT<double> fft{};
  std::vector<Complex> work{};

  using Transform = void (Eigen::FFT<double>::*)(Complex*, const Complex*, Eigen::Index);

  /// Every row of `from`, `count` of `length`.
  void transform_rows(Transform one, const Complex* from, int count, int length, Complex* to) {
    if (length == 1) {  // which kissfft cannot do
      std::copy(from, from + count, to);
      return;
    }
    for (int row = 0; row < count; ++row, from += length, to += length) (fft.*one)(to, from, length);
  }
  void rows_forward(const Complex* from, int count, int length, Complex* to) {
    transform_rows(&Eigen::FFT<double>::fwd, from, count, length, to);
  }
  void rows_inverse(const Complex* from, int count, int length, Complex* to) {
    transform_rows(&Eigen::FFT<double>::inv, from, count, length, to);
  }
};

Fourier::Fourier(int height, int width) : plans_(std::make_unique<Plans>(Plans{height, width})) {
  plans_->work.resize(static_cast<std::size_t>(height) * static_cast<std::size_t>(width));
}

Fourier::~Fourier() = default;

void Fourier::forward(const Complex* plane, Complex* spectrum) {
  Plans& p = *plans_;
  p.rows_forward(plane, p.height, p.width, spectrum);
  transpose(spectrum, p.height, p.width, p.work.data());
  p.rows_forward(p.work.data(), p.width, p.height, spectrum);
}

void Fourier::inverse(const Complex* spectrum, Complex* plane) {
  Plans& p = *plans_;
  p.rows_inverse(spectrum, p.width, p.height, plane);
  transpose(plane, p.width, p.height, p.work.data());
  p.rows_inverse(p.work.data(), p.height, p.width, plane);
}

}  // namespace wavescore::analytic
