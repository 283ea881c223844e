#include "analytic/linear/principal_components.h"

#include <omp.h>

#include <algorithm>
#include <functional>

#include "analytic/linear/mean.h"
#include "analytic/numerics/rank_sums.h"
#include "core/error.h"
#include "core/random.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImagesOfUpdate = 512;                 // in a block: the rank of one update
constexpr std::size_t kBlockValues = std::size_t{1} << 24U;  // and no more than this
constexpr double kSmallestEigenvalue = 1e-12;
constexpr std::size_t kFewestRows = 64;
constexpr std::size_t kMostRows = 256;

/// `rows` become the images minus `mean`, one a row. In double, as sums over all images are.
void centre(const Images& images, const Eigen::VectorXd& mean, RowMatrix& rows) {
  rows = images.matrix().cast<double>();
  rows.rowwise() -= mean.transpose();
}

/// One pass over this rank's images, as `pass` of `passes` of the step `what`.
void for_each_centred(const ImageSource& images, const Eigen::VectorXd& mean, std::string_view what, int pass,
                      int passes, const FitContext& context,
                      const std::function<void(const RowMatrix&)>& visit) {
  const Share share = share_of(images.count(), *context.ranks);
  const std::size_t block = component_block(images.shape());
  const auto total = static_cast<double>(share.count);
  RowMatrix rows;  // one for all blocks: fresh memory of this size costs as much as reading the images
  for (std::size_t first = 0; first < share.count; first += block) {
    const std::size_t count = std::min(block, share.count - first);
    centre(images.read(share.begin + first, count), mean, rows);
    visit(rows);
    if (context.progress != nullptr)
      context.progress->checkpoint(what, pass * total + static_cast<double>(first + count), passes * total);
  }
}

/// Images that a thread denoises at a time: enough for the speed of a matrix product.
Eigen::Index rows_at_a_time(const Shape& shape, std::size_t images) {
  const std::size_t share = images / static_cast<std::size_t>(omp_get_max_threads()) + 1;
  return static_cast<Eigen::Index>(
      std::min(component_block(shape), std::clamp(share, kFewestRows, kMostRows)));
}

RowMatrix random_rows(std::size_t rows, std::size_t columns, std::uint64_t seed) {
  RowMatrix result(rows, columns);
  std::vector<float> draws(columns);
  for (std::size_t i = 0; i < rows; ++i) {
    fill_normal(seed, Purpose::fitting, i, draws);
    const auto row = static_cast<Eigen::Index>(i);
    for (std::size_t k = 0; k < columns; ++k) result(row, static_cast<Eigen::Index>(k)) = draws[k];
  }
  return result;
}

/// Subspaces of pixel space, by orthonormal rows, and what the covariance is in them.
class SubspaceIteration {
 public:
  SubspaceIteration(const ImageSource& images, const Eigen::VectorXd& mean, int passes,
                    const FitContext& context)
      : images_(images), mean_(mean), passes_(passes + 1), context_(context) {}

  /// `basis` times the covariance.
  [[nodiscard]] RowMatrix multiplied(const RowMatrix& basis) {
    RowMatrix product = RowMatrix::Zero(basis.rows(), basis.cols());
    pass([&](const RowMatrix& rows) {
      RowMatrix inside = RowMatrix::Zero(rows.rows(), basis.rows());
      add_product_transposed(rows, basis, inside);
      add_transposed_product(inside, rows, product);
    });
    sum_over_ranks(product, context_);
    product /= static_cast<double>(images_.count());
    return product;
  }

  /// The lower triangle of the covariance of the images' coordinates in `basis`, and its trace in all pixels.
  [[nodiscard]] RowMatrix restricted(const RowMatrix& basis, double& trace) {
    RowMatrix sum = RowMatrix::Zero(basis.rows(), basis.rows());
    double squares = 0;
    pass([&](const RowMatrix& rows) {
      RowMatrix inside = RowMatrix::Zero(rows.rows(), basis.rows());
      add_product_transposed(rows, basis, inside);
      add_gram_transposed(inside, sum);
      squares += rows.squaredNorm();
    });
    sum_over_ranks(sum, context_);
    context_.ranks->sum(std::span(&squares, 1));
    trace = squares / static_cast<double>(images_.count());
    sum /= static_cast<double>(images_.count());
    return sum;
  }

 private:
  void pass(const std::function<void(const RowMatrix&)>& visit) {
    for_each_centred(images_, mean_, "subspace", done_++, passes_, context_, visit);
  }

  const ImageSource& images_;
  const Eigen::VectorXd& mean_;
  int passes_;
  const FitContext& context_;
  int done_ = 0;
};

}  // namespace

std::size_t component_block(const Shape& shape) {
  return std::clamp<std::size_t>(kBlockValues / shape.pixels(), 1, kImagesOfUpdate);
}

RowMatrix covariance(const ImageSource& images, const Eigen::VectorXd& mean, const FitContext& context) {
  RowMatrix sum = RowMatrix::Zero(mean.size(), mean.size());
  for_each_centred(images, mean, "covariance", 0, 1, context,
                   [&](const RowMatrix& rows) { add_gram_transposed(rows, sum); });
  sum_over_ranks(sum, context);
  sum /= static_cast<double>(images.count());
  return sum;
}

PrincipalComponents all_components(const ImageSource& images, const FitContext& context) {
  PrincipalComponents result;
  result.mean = mean_image(images, context);
  RowMatrix vectors = covariance(images, result.mean, context);
  if (context.progress != nullptr) context.progress->checkpoint("eigendecomposition", 0, 1);
  const Eigen::VectorXd values = symmetric_eigen(vectors);
  const Eigen::Index rank = (values.array() > kSmallestEigenvalue).count();
  result.eigenvalues = values.tail(rank);
  result.eigenvectors = vectors.bottomRows(rank).cast<float>();
  if (context.progress != nullptr) context.progress->checkpoint("eigendecomposition", 1, 1);
  return result;
}

PrincipalComponents leading_components(const ImageSource& images, std::size_t rank, std::size_t dimension,
                                       int passes, const FitContext& context) {
  PrincipalComponents result;
  result.mean = mean_image(images, context);
  SubspaceIteration iteration(images, result.mean, passes, context);
  RowMatrix basis = random_rows(dimension, images.shape().pixels(), context.seed);
  for (int pass = 0; pass < passes; ++pass) {
    basis = iteration.multiplied(basis);
    orthonormalize_rows(basis);
  }
  double trace = 0;
  RowMatrix rotation = iteration.restricted(basis, trace);
  const Eigen::VectorXd values = symmetric_eigen(rotation);
  const Eigen::Index kept =
      std::min(static_cast<Eigen::Index>(rank), (values.array() > kSmallestEigenvalue).count());
  result.eigenvalues = values.tail(kept);
  RowMatrix vectors = RowMatrix::Zero(kept, basis.cols());
  add_product(rotation.bottomRows(kept), basis, vectors);
  result.eigenvectors = vectors.cast<float>();
  const Eigen::Index others = basis.cols() - kept;
  if (others > 0)
    result.remaining = std::max(0.0, trace - result.eigenvalues.sum()) / static_cast<double>(others);
  return result;
}

Images PrincipalComponents::denoise(const Images& noisy, double sigma) const {
  const double noise = sigma * sigma;
  const double rest = remaining / (remaining + noise);
  const Eigen::RowVectorXf gain =
      (eigenvalues.array() / (eigenvalues.array() + noise) - rest).cast<float>().transpose();
  const Eigen::RowVectorXf middle = mean.cast<float>().transpose();
  Images result = Images::unset(noisy.shape(), noisy.count());
  const auto total = static_cast<Eigen::Index>(noisy.count());
  const Eigen::Index size = rows_at_a_time(noisy.shape(), noisy.count());
  // Threads share out the blocks, not each product: what is done between products is shared out too.
#pragma omp parallel for schedule(dynamic)
  for (Eigen::Index first = 0; first < total; first += size) {
    const Eigen::Index count = std::min(size, total - first);
    const SingleMatrix rows = noisy.matrix().middleRows(first, count).rowwise() - middle;
    SingleMatrix coefficients = SingleMatrix::Zero(count, eigenvalues.size());
    add_product_transposed(rows, eigenvectors, coefficients);
    coefficients.array().rowwise() *= gain.array();
    SingleMatrix estimate = (static_cast<float>(rest) * rows).rowwise() + middle;
    add_product(coefficients, eigenvectors, estimate);
    result.matrix().middleRows(first, count) = estimate;
  }
  return result;
}

void PrincipalComponents::save(ModelFile& file) const {
  save_mean(file, mean);
  file.put("eigenvalues", {eigenvalues.size()},
           std::span<const double>(eigenvalues.data(), static_cast<std::size_t>(eigenvalues.size())));
  file.put("eigenvectors", {eigenvectors.rows(), eigenvectors.cols()},
           std::span<const float>(eigenvectors.data(), static_cast<std::size_t>(eigenvectors.size())));
}

PrincipalComponents PrincipalComponents::load(const ModelFile& file, const Shape& shape) {
  PrincipalComponents result;
  result.mean = load_mean(file, shape);
  const std::vector<double> values = file.doubles("eigenvalues");
  const std::vector<float> vectors = file.floats("eigenvectors");
  if (vectors.size() != values.size() * shape.pixels())
    throw InputError("the model's eigenvectors do not match its eigenvalues: fit it again");
  const auto rank = static_cast<Eigen::Index>(values.size());
  result.eigenvalues = Eigen::Map<const Eigen::VectorXd>(values.data(), rank);
  result.eigenvectors = Eigen::Map<const SingleMatrix>(vectors.data(), rank, result.mean.size());
  return result;
}

}  // namespace wavescore::analytic
