#include "analytic/wavelet/coefficients.h"

#include <algorithm>
#include <cmath>

#include "analytic/numerics/rank_sums.h"
#include "core/random.h"

namespace wavescore::analytic {
namespace {

constexpr double kBlockBytes = 64e6;
constexpr double kLeastScale = 1e-6;

std::size_t block_size(const ImageSource& images) {
  const double image_bytes = 4.0 * static_cast<double>(images.shape().pixels());
  return static_cast<std::size_t>(std::clamp(kBlockBytes / image_bytes, 16.0, 4096.0));
}

/// to = from^T, in tiles that fit into the first-level cache.
template <class To, class From>
void transpose(const From& from, To&& to) {
  constexpr Eigen::Index kTile = 32;
#pragma omp parallel for schedule(static)
  for (Eigen::Index row = 0; row < to.rows(); row += kTile)
    for (Eigen::Index column = 0; column < to.cols(); column += kTile) {
      const Eigen::Index rows = std::min(kTile, to.rows() - row);
      const Eigen::Index columns = std::min(kTile, to.cols() - column);
      to.block(row, column, rows, columns) = from.block(column, row, columns, rows).transpose();
    }
}

}  // namespace

CoefficientRows coefficient_rows(const WaveletTransform& transform, const Images& images) {
  const Images coefficients = transform.forward(images);
  CoefficientRows rows(coefficients.matrix().cols(), coefficients.matrix().rows());
  transpose(coefficients.matrix(), rows);
  return rows;
}

Images images_from_rows(const WaveletTransform& transform, const CoefficientRows& rows) {
  Images coefficients = Images::unset(transform.shape(), static_cast<std::size_t>(rows.cols()));
  transpose(rows, coefficients.matrix());
  return transform.inverse(coefficients);
}

void for_each_block(const WaveletTransform& transform, const ImageSource& images, std::size_t begin,
                    std::size_t end, const std::function<void(std::size_t, const CoefficientRows&)>& visit) {
  const std::size_t size = block_size(images);
  for (std::size_t first = begin; first < end; first += size)
    visit(first, coefficient_rows(transform, images.read(first, std::min(size, end - first))));
}

void for_each_noisy_block(
    const WaveletTransform& transform, const ImageSource& images, const Share& share, std::uint64_t seed,
    const std::function<void(std::size_t, const CoefficientRows&, const CoefficientRows&)>& visit) {
  const std::size_t end = share.begin + share.count;
  for_each_block(transform, images, share.begin, end, [&](std::size_t first, const CoefficientRows& clean) {
    const Images silence(images.shape(), static_cast<std::size_t>(clean.cols()));
    const Images noise = add_noise(silence, 1.0, seed, Purpose::fitting, first);
    visit(first - share.begin, clean, coefficient_rows(transform, noise));
  });
}

double Standardization::scale(std::size_t coefficient, double sigma) const {
  return std::sqrt(variance[static_cast<Eigen::Index>(coefficient)] + sigma * sigma);
}

double Standardization::clean_scale(std::size_t coefficient) const {
  return std::max(std::sqrt(variance[static_cast<Eigen::Index>(coefficient)]), kLeastScale);
}

Eigen::VectorXd Standardization::clean_scales() const { return variance.cwiseSqrt().cwiseMax(kLeastScale); }

Standardization Standardization::tied(std::span<const Band> bands) const {
  Standardization result{mean, variance};
  for (const Band& band : bands) {
    const auto first = static_cast<Eigen::Index>(band.offset);
    const auto size = static_cast<Eigen::Index>(band.height) * band.width;
    const double centre = mean.segment(first, size).mean();
    const double spread =
        variance.segment(first, size).mean() + (mean.segment(first, size).array() - centre).square().mean();
    result.mean.segment(first, size).setConstant(centre);
    result.variance.segment(first, size).setConstant(spread);
  }
  return result;
}

void Standardization::save(ModelFile& file) const {
  file.put("mean", {mean.size()},
           std::span<const double>(mean.data(), static_cast<std::size_t>(mean.size())));
  file.put("variance", {variance.size()},
           std::span<const double>(variance.data(), static_cast<std::size_t>(variance.size())));
}

Standardization Standardization::load(const ModelFile& file, std::size_t coefficients) {
  const auto vector = [&](const char* name) -> Eigen::VectorXd {
    const std::vector<double> values = file.doubles(name, coefficients);
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
  };
  return {vector("mean"), vector("variance")};
}

Standardization standardize(const WaveletTransform& transform, const ImageSource& images,
                            const FitContext& context) {
  const auto n = static_cast<Eigen::Index>(transform.shape().pixels());
  const Share share = share_of(images.count(), *context.ranks);
  // Sums around one of the images: the variance of a coefficient that hardly varies is not lost in its mean.
  const Eigen::VectorXd origin = coefficient_rows(transform, images.read(0, 1)).col(0).cast<double>();
  Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(n, 2);
  for_each_block(transform, images, share.begin, share.begin + share.count,
                 [&](std::size_t first, const CoefficientRows& rows) {
#pragma omp parallel for schedule(static)
                   for (Eigen::Index t = 0; t < n; ++t) {
                     const Eigen::RowVectorXd row = rows.row(t).cast<double>().array() - origin[t];
                     sums(t, 0) += row.sum();
                     sums(t, 1) += row.squaredNorm();
                   }
                   if (context.progress != nullptr)
                     context.progress->checkpoint(
                         "standardizing",
                         static_cast<double>(first - share.begin) + static_cast<double>(rows.cols()),
                         static_cast<double>(share.count));
                 });
  sum_over_ranks(sums, context);
  sums /= static_cast<double>(images.count());
  return {origin + sums.col(0), (sums.col(1) - sums.col(0).cwiseAbs2()).cwiseMax(0.0)};
}

}  // namespace wavescore::analytic
