#include "analytic/gaussian_linear.h"

#include <algorithm>

#include "analytic/blas.h"
#include "analytic/mean.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImages = 512;  // in a block: the rank of one update of the covariance
constexpr double kSmallestEigenvalue = 1e-12;

/// Images minus `mean`, one a row. In double throughout: single precision would make an estimate depend on
/// its batch by more than the 1e-6 that we allow, since BLAS picks other kernels for other sizes.
RowMatrix centred(const Images& images, const Eigen::VectorXd& mean) {
  RowMatrix rows = images.matrix().cast<double>();
  rows.rowwise() -= mean.transpose();
  return rows;
}

/// The lower triangle of the covariance, divided by N.
RowMatrix covariance(const ImageSource& images, const Eigen::VectorXd& mean, Progress* progress) {
  RowMatrix sum = RowMatrix::Zero(mean.size(), mean.size());
  for (std::size_t first = 0; first < images.count(); first += kImages) {
    const std::size_t count = std::min(kImages, images.count() - first);
    add_gram_transposed(centred(images.read(first, count), mean), sum);
    if (progress != nullptr)
      progress->checkpoint("covariance", static_cast<double>(first + count),
                           static_cast<double>(images.count()));
  }
  sum /= static_cast<double>(images.count());
  return sum;
}

class GaussianLinear final : public Denoiser {
 public:
  using Denoiser::Denoiser;

 private:
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    mean_ = mean_image(clean, context.progress);
    RowMatrix vectors = covariance(clean, mean_, context.progress);
    if (context.progress != nullptr) context.progress->checkpoint("eigendecomposition", 0, 1);
    const Eigen::VectorXd values = symmetric_eigen(vectors);
    const Eigen::Index rank = (values.array() > kSmallestEigenvalue).count();
    eigenvalues_ = values.tail(rank);
    // Rounded as the file holds them, so that a loaded model is the fitted one.
    eigenvectors_ = vectors.bottomRows(rank).cast<float>().cast<double>();
    if (context.progress != nullptr) context.progress->checkpoint("eigendecomposition", 1, 1);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images result(noisy.shape(), noisy.count());
    const Eigen::RowVectorXd gain =
        (eigenvalues_.array() / (eigenvalues_.array() + sigma * sigma)).transpose();
    for (std::size_t first = 0; first < noisy.count(); first += kImages) {
      const Images block = noisy.slice(first, std::min(kImages, noisy.count() - first));
      RowMatrix coefficients = RowMatrix::Zero(block.matrix().rows(), eigenvalues_.size());
      add_product_transposed(centred(block, mean_), eigenvectors_, coefficients);
      coefficients.array().rowwise() *= gain.array();
      RowMatrix estimate = mean_.transpose().replicate(coefficients.rows(), 1);
      add_product(coefficients, eigenvectors_, estimate);
      result.matrix().middleRows(static_cast<Eigen::Index>(first), estimate.rows()) = estimate.cast<float>();
    }
    return result;
  }

  void do_save(ModelFile& file) const override {
    const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> vectors =
        eigenvectors_.cast<float>();
    save_mean(file, mean_);
    file.put("eigenvalues", {eigenvalues_.size()},
             std::span<const double>(eigenvalues_.data(), static_cast<std::size_t>(eigenvalues_.size())));
    file.put("eigenvectors", {vectors.rows(), vectors.cols()},
             std::span<const float>(vectors.data(), static_cast<std::size_t>(vectors.size())));
  }

  void do_load(const ModelFile& file) override {
    mean_ = load_mean(file, shape());
    const std::vector<double> values = file.doubles("eigenvalues");
    const std::vector<float> vectors = file.floats("eigenvectors");
    if (vectors.size() != values.size() * shape().pixels())
      throw InputError("the model's eigenvectors do not match its eigenvalues: fit it again");
    const auto rank = static_cast<Eigen::Index>(values.size());
    eigenvalues_ = Eigen::Map<const Eigen::VectorXd>(values.data(), rank);
    eigenvectors_ = Eigen::Map<const Images::Matrix>(vectors.data(), rank, mean_.size()).cast<double>();
  }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto count = static_cast<double>(images);
    const double block = 12.0 * n * std::min(count, static_cast<double>(kImages));
    return {24.0 * n * n + block, count * n * n + 5.0 * n * n * n};
  }

  std::map<std::string, double> do_facts() const override {
    return {{"rank", static_cast<double>(eigenvalues_.size())}};
  }

  Eigen::VectorXd mean_;
  Eigen::VectorXd eigenvalues_;
  RowMatrix eigenvectors_;  // rank x pixels
};

}  // namespace

std::unique_ptr<Denoiser> make_gaussian_linear(Params&, const Shape& shape) {
  return std::make_unique<GaussianLinear>(shape);
}

}  // namespace wavescore::analytic
