#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace wavescore::analytic {

/// One level of the 2-D periodized wavelet transform (M2) and its inverse, for a filter of L taps:
///   low[o] = sum_k h[k] x[(2 o + k - (L/2 - 1)) mod n],   high[o] the same with (-1)^k h[L - 1 - k],
/// along axis 0 and then along axis 1, one row of each band at a time: a row of samples is read, split and
/// written while it is in the first-level cache, and every inner loop runs over contiguous samples. `Real` is
/// float, double, or a vector of floats whose lanes belong to different images.
template <class Real, int L>
class WaveletStep {
 public:
  /// For images at most `width` wide.
  WaveletStep(const std::vector<double>& low_pass, int width);
  WaveletStep(const WaveletStep&) = delete;
  WaveletStep& operator=(const WaveletStep&) = delete;

  /// The four bands of a level, height/2 x width/2 each.
  template <class Value>
  struct Bands {
    Value* approximation;
    Value* horizontal;
    Value* vertical;
    Value* diagonal;
  };

  void analyse(const Real* in, int height, int width, const Bands<Real>& out);
  void synthesise(const Bands<const Real>& in, int height, int width, Real* out);

 private:
  using Scalar = std::conditional_t<std::is_same_v<Real, double>, double, float>;
  static constexpr int kOffset = L / 2 - 1;
  /// Samples that a filter needs beyond either end of a line of one parity.
  static constexpr int kPad = L / 4;

  static int wrap(int i, int n) { return i < 0 ? i + n : i >= n ? i - n : i; }
  /// Continues a line of n values periodically by kPad on either side.
  static void extend(Real* line, int n) {
    for (int i = 1; i <= kPad; ++i) {
      line[-i] = line[n - i];
      line[n + i - 1] = line[i - 1];
    }
  }
  void split_row(const Real* row, int half, Real* low, Real* high);
  void merge_row(int half, Real* out);

  std::array<Real, L> low_;
  std::array<Real, L> high_;
  std::vector<Real> lines_;
  Real* first_;  ///< working lines, of kPad more than `width` on either side
  Real* second_;
  Real* third_;
  Real* fourth_;
};

template <class Real, int L>
WaveletStep<Real, L>::WaveletStep(const std::vector<double>& low_pass, int width) {
  for (std::size_t k = 0; k < L; ++k) {
    low_[k] = Real{} + static_cast<Scalar>(low_pass[k]);
    high_[k] = Real{} + static_cast<Scalar>((k % 2 == 0 ? 1.0 : -1.0) * low_pass[L - 1 - k]);
  }
  const std::size_t line = static_cast<std::size_t>(width) + 2 * kPad;
  lines_.resize(4 * line);
  first_ = lines_.data() + kPad;
  second_ = first_ + line;
  third_ = second_ + line;
  fourth_ = third_ + line;
}

/// One row of samples into a row of low and a row of high ones. Sample 2 o + m is even[o + m / 2] or
/// odd[o + (m - 1) / 2].
template <class Real, int L>
void WaveletStep<Real, L>::split_row(const Real* row, int half, Real* low, Real* high) {
  const std::array<Real, L> h = low_;
  const std::array<Real, L> g = high_;
  Real* const even = third_;
  Real* const odd = fourth_;
#pragma omp simd
  for (int o = 0; o < half; ++o) {
    even[o] = row[2 * o];
    odd[o] = row[2 * o + 1];
  }
  extend(even, half);
  extend(odd, half);
#pragma omp simd
  for (int o = 0; o < half; ++o) {
    Real a{};
    Real d{};
#pragma GCC unroll 8
    for (int k = 0; k < L; ++k) {
      const int m = k - kOffset;
      const Real x = m % 2 == 0 ? even[o + m / 2] : odd[o + (m - 1) / 2];
      a += h[k] * x;
      d += g[k] * x;
    }
    low[o] = a;
    high[o] = d;
  }
}

/// The inverse of split_row: first_ holds the low samples, second_ the high ones.
template <class Real, int L>
void WaveletStep<Real, L>::merge_row(int half, Real* out) {
  const std::array<Real, L> h = low_;
  const std::array<Real, L> g = high_;
  const Real* const low = first_;
  const Real* const high = second_;
  extend(first_, half);
  extend(second_, half);
#pragma omp simd
  for (int q = 0; q < half; ++q) {
    Real even{};
    Real odd{};
#pragma GCC unroll 8
    for (int k = 0; k < L; ++k) {
      const int m = k - kOffset;
      if (m % 2 == 0)
        even += h[k] * low[q - m / 2] + g[k] * high[q - m / 2];
      else
        odd += h[k] * low[q - (m - 1) / 2] + g[k] * high[q - (m - 1) / 2];
    }
    out[2 * q] = even;
    out[2 * q + 1] = odd;
  }
}

template <class Real, int L>
void WaveletStep<Real, L>::analyse(const Real* in, int height, int width, const Bands<Real>& out) {
  const std::array<Real, L> h = low_;
  const std::array<Real, L> g = high_;
  const int half = width / 2;
  for (int o = 0; o < height / 2; ++o) {
    const Real* rows[L];
    for (int k = 0; k < L; ++k) rows[k] = in + wrap(2 * o + k - kOffset, height) * width;
    Real* const low = first_;
    Real* const high = second_;
#pragma omp simd
    for (int x = 0; x < width; ++x) {
      Real a{};
      Real d{};
#pragma GCC unroll 8
      for (int k = 0; k < L; ++k) {
        a += h[k] * rows[k][x];
        d += g[k] * rows[k][x];
      }
      low[x] = a;
      high[x] = d;
    }
    split_row(low, half, out.approximation + o * half, out.vertical + o * half);
    split_row(high, half, out.horizontal + o * half, out.diagonal + o * half);
  }
}

/// Row 2 q + parity takes the filter taps of its parity, L/2 rows of each band.
template <class Real, int L>
void WaveletStep<Real, L>::synthesise(const Bands<const Real>& in, int height, int width, Real* out) {
  const int half = width / 2;
  for (int p = 0; p < height; ++p, out += width) {
    const int parity = (p + kOffset) % 2;
    Real taps[2][L / 2];
    const Real* rows[4][L / 2];
    for (int j = 0; j < L / 2; ++j) {
      const int k = 2 * j + parity;
      const int o = wrap((p - (k - kOffset)) / 2, height / 2) * half;
      taps[0][j] = low_[static_cast<std::size_t>(k)];
      taps[1][j] = high_[static_cast<std::size_t>(k)];
      rows[0][j] = in.approximation + o;
      rows[1][j] = in.horizontal + o;
      rows[2][j] = in.vertical + o;
      rows[3][j] = in.diagonal + o;
    }
    Real* const low = first_;
    Real* const high = second_;
#pragma omp simd
    for (int x = 0; x < half; ++x) {
      Real a{};
      Real d{};
#pragma GCC unroll 4
      for (int j = 0; j < L / 2; ++j) {
        a += taps[0][j] * rows[0][j][x] + taps[1][j] * rows[1][j][x];
        d += taps[0][j] * rows[2][j][x] + taps[1][j] * rows[3][j][x];
      }
      low[x] = a;
      high[x] = d;
    }
    merge_row(half, out);
  }
}

}  // namespace wavescore::analytic
