#include "analytic/numerics/ridge.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>
#include <algorithm>

#include "analytic/numerics/blas.h"

namespace wavescore::analytic {

NormalEquations::NormalEquations(std::size_t features)
    : features_(features),
      sums_(Matrix::Zero(static_cast<Eigen::Index>(features + 1), static_cast<Eigen::Index>(features + 1))) {}

void NormalEquations::add(const double* rows, std::size_t samples, std::size_t stride) {
  add_gram(rows, features_ + 1, samples, stride, sums_.data());
  samples_ += samples;
}

void NormalEquations::sum_over_ranks(std::span<NormalEquations> all, Ranks& ranks) {
  if (ranks.count() == 1) return;
  constexpr std::size_t kValues = 4'000'000;
  for (std::size_t begin = 0; begin < all.size();) {
    std::vector<double> values;
    std::size_t end = begin;
    for (; end < all.size() &&
           values.size() + all[end].packed_size() <= std::max(kValues, all[begin].packed_size());
         ++end)
      all[end].pack(values);
    ranks.sum(values);
    const double* from = values.data();
    for (; begin < end; ++begin) from = all[begin].unpack(from);
  }
}

std::size_t NormalEquations::packed_size() const {
  const std::size_t rows = features_ + 1;
  return 1 + rows * (rows + 1) / 2;
}

void NormalEquations::pack(std::vector<double>& values) const {
  values.push_back(static_cast<double>(samples_));
  for (Eigen::Index i = 0; i < sums_.rows(); ++i)
    values.insert(values.end(), sums_.row(i).data(), sums_.row(i).data() + i + 1);
}

const double* NormalEquations::unpack(const double* values) {
  samples_ = static_cast<std::size_t>(*values++);
  for (Eigen::Index i = 0; i < sums_.rows(); ++i, values += i)
    std::copy_n(values, i + 1, sums_.row(i).data());
  return values;
}

Eigen::VectorXd NormalEquations::solve(double gamma) const {
  const auto f = static_cast<Eigen::Index>(features_);
  const double scale = 1.0 / static_cast<double>(samples_);
  Eigen::MatrixXd gram = (scale * sums_.topLeftCorner(f, f)).selfadjointView<Eigen::Lower>();
  gram.diagonal().tail(f - 1).array() += gamma;
  const Eigen::VectorXd right = scale * sums_.row(f).head(f).transpose();
  const Eigen::LLT<Eigen::MatrixXd> cholesky(gram);
  if (cholesky.info() == Eigen::Success && cholesky.rcond() > 1e-15) return cholesky.solve(right);
  return gram.completeOrthogonalDecomposition().solve(right);
}

double NormalEquations::bytes(std::size_t features) {
  return 8.0 * static_cast<double>(features + 1) * static_cast<double>(features + 1);
}

}  // namespace wavescore::analytic
