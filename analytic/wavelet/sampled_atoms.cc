#include "analytic/wavelet/sampled_atoms.h"

#include <fmt/format.h>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

#include "analytic/wavelet/filters.h"

namespace wavescore::analytic {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int kPowerSteps = 20;

/// The high-pass of the transform: (-1)^k h[L - 1 - k].
std::vector<double> high_pass(const std::vector<double>& low_pass) {
  std::vector<double> taps(low_pass.rbegin(), low_pass.rend());
  for (std::size_t k = 1; k < taps.size(); k += 2) taps[k] = -taps[k];
  return taps;
}

/// phi and psi of a wavelet at any place.
class Functions {
 public:
  explicit Functions(std::string_view wavelet)
      : low_(wavelet_filter(wavelet).low_pass), high_(high_pass(low_)), whole_(at_whole_numbers()) {}

  /// The length of the support.
  [[nodiscard]] int support() const { return static_cast<int>(low_.size()) - 1; }

  /// phi at x, x + 1, ..., x + L - 2 for 0 <= x < 1. Every use of the two-scale equation takes one binary
  /// digit off x, until none are left.
  [[nodiscard]] std::vector<double> scaling(double x) const { return x == 0 ? whole_ : next(low_, x); }
  /// psi there.
  [[nodiscard]] std::vector<double> detail(double x) const { return next(high_, x); }

 private:
  [[nodiscard]] std::vector<double> next(const std::vector<double>& taps, double x) const {
    const int digit = x < 0.5 ? 0 : 1;
    const std::vector<double> phi = scaling(2 * x - digit);
    std::vector<double> values(phi.size(), 0.0);
    for (int m = 0; m < support(); ++m)
      for (int k = 0; k <= support(); ++k)
        if (const int at = 2 * m + digit - k; at >= 0 && at < support())
          values[static_cast<std::size_t>(m)] +=
              std::numbers::sqrt2 * taps[static_cast<std::size_t>(k)] * phi[static_cast<std::size_t>(at)];
    return values;
  }

  /// phi at 0, 1, ..., L - 2: the fixed point of the two-scale equation there, with sum 1.
  [[nodiscard]] std::vector<double> at_whole_numbers() const {
    const Index count = support();
    MatrixXd equations = MatrixXd::Zero(count + 1, count);
    for (Index i = 0; i < count; ++i) {
      for (Index j = 0; j < count; ++j)
        if (const Index k = 2 * i - j; k >= 0 && k <= count)
          equations(i, j) = std::numbers::sqrt2 * low_[static_cast<std::size_t>(k)];
      equations(i, i) -= 1;
    }
    equations.row(count).setOnes();
    VectorXd right = VectorXd::Zero(count + 1);
    right(count) = 1;
    const VectorXd solved = equations.colPivHouseholderQr().solve(right);
    return {solved.begin(), solved.end()};
  }

  std::vector<double> low_;
  std::vector<double> high_;
  std::vector<double> whole_;
};

using Function = std::vector<double> (Functions::*)(double) const;

/// The periodized atoms of a level in one dimension: size x size / 2^level.
MatrixXd atoms(const Functions& functions, Function function, int size, int level, double offset) {
  MatrixXd columns = MatrixXd::Zero(size, size >> level);
  const int width = 1 << level;
  const double height = std::pow(2.0, -0.5 * level);
  for (int i = 0; i < width; ++i) {
    const std::vector<double> values = (functions.*function)((i + offset) / width);
    for (int k = 0; k < columns.cols(); ++k)
      for (int m = 0; m < functions.support(); ++m)
        columns((i + (k + m) * width) % size, k) += height * values[static_cast<std::size_t>(m)];
  }
  return columns;
}

void check(int size, const AtomSampling& wanted) {
  if (wanted.levels < 1 || wanted.finest < 1 || wanted.finest > wanted.levels ||
      size % (1 << wanted.levels) != 0 || !(wanted.offset >= 0 && wanted.offset < 1))
    throw std::invalid_argument(fmt::format("no atoms of levels {} to {} at {} on {} pixels", wanted.finest,
                                            wanted.levels, wanted.offset, size));
}

/// The function at i / 2^depth.
std::vector<double> table(const Functions& functions, Function function, int depth) {
  const int parts = 1 << depth;
  std::vector<double> values(static_cast<std::size_t>(functions.support() * parts + 1), 0.0);
  for (int i = 0; i < parts; ++i) {
    const std::vector<double> at = (functions.*function)(static_cast<double>(i) / parts);
    for (int m = 0; m < functions.support(); ++m)
      values[static_cast<std::size_t>(i + m * parts)] = at[static_cast<std::size_t>(m)];
  }
  return values;
}

/// Products of every column of `rows` with every column of `columns`, as images in row-major order.
void append(const MatrixXd& rows, const MatrixXd& columns, Index& next, MatrixXd& all) {
  for (Index r = 0; r < rows.cols(); ++r)
    for (Index c = 0; c < columns.cols(); ++c, ++next)
      for (Index i = 0; i < rows.rows(); ++i)
        all.col(next).segment(i * columns.rows(), columns.rows()) = rows(i, r) * columns.col(c);
}

}  // namespace

WaveletFunctions wavelet_functions(std::string_view wavelet, int depth) {
  const Functions functions(wavelet);
  return {table(functions, &Functions::scaling, depth), table(functions, &Functions::detail, depth)};
}

double centre_of_mass(std::string_view wavelet) {
  const std::vector<double>& taps = wavelet_filter(wavelet).low_pass;
  double sum = 0;
  for (std::size_t k = 0; k < taps.size(); ++k) sum += static_cast<double>(k) * taps[k];
  return sum / std::numbers::sqrt2;
}

MatrixXd sampled_atoms(int size, std::string_view wavelet, const AtomSampling& sampling) {
  check(size, sampling);
  const Functions functions(wavelet);
  const auto scaling = [&](int level) {
    return atoms(functions, &Functions::scaling, size, level, sampling.offset);
  };
  const Index side = size >> (sampling.finest - 1);
  MatrixXd all(static_cast<Index>(size) * size, side * side);
  Index next = 0;
  append(scaling(sampling.levels), scaling(sampling.levels), next, all);
  for (int level = sampling.levels; level >= sampling.finest; --level) {
    const MatrixXd low = scaling(level);
    const MatrixXd high = atoms(functions, &Functions::detail, size, level, sampling.offset);
    append(high, low, next, all);
    append(low, high, next, all);
    append(high, high, next, all);
  }
  return all;
}

double sampled_orthonormality(int size, std::string_view wavelet, const AtomSampling& sampling) {
  check(size, sampling);
  const MatrixXd base =
      atoms(Functions(wavelet), &Functions::scaling, size, sampling.finest - 1, sampling.offset);
  const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(base.transpose() * base, Eigen::EigenvaluesOnly);
  const double least = solver.eigenvalues().minCoeff(), most = solver.eigenvalues().maxCoeff();
  return std::max(std::abs(most * most - 1), std::abs(least * least - 1));
}

double orthonormality(const WaveletTransform& transform) {
  std::vector<double> x(transform.shape().pixels()), image(x.size()), rest(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::sin(static_cast<double>(i + 1));
  double norm = 0;
  for (int step = 0; step < kPowerSteps; ++step) {
    transform.inverse(x, image);
    transform.forward(image, rest);
    for (std::size_t i = 0; i < x.size(); ++i) rest[i] -= x[i];
    const double before = Eigen::Map<const VectorXd>(x.data(), std::ssize(x)).norm();
    const double after = Eigen::Map<const VectorXd>(rest.data(), std::ssize(rest)).norm();
    if (!(after > 0)) break;
    norm = std::max(norm, after / before);
    // Of length 1, so that what is left does not shrink below what can be written.
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = rest[i] / after;
  }
  return norm;
}

}  // namespace wavescore::analytic
