#include "analytic/posterior/ideal.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analytic/numerics/blas.h"
#include "analytic/numerics/posterior_weights.h"
#include "analytic/posterior/image_copy.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kNoisy = 256;   // noisy images at a time
constexpr std::size_t kClean = 1024;  // training images at a time

/// A weighted mean of training images, for a batch of noisy ones, which sees the training images in blocks.
/// It keeps the largest log weight so far and everything relative to that (a running log-sum-exp).
class RunningPosterior {
 public:
  /// `noisy` has one image a row.
  RunningPosterior(RowMatrix noisy, double sigma)
      : noisy_(std::move(noisy)),
        sigma_(sigma),
        largest_(Eigen::VectorXd::Constant(noisy_.rows(), -std::numeric_limits<double>::infinity())),
        total_(Eigen::VectorXd::Zero(noisy_.rows())),
        sum_(RowMatrix::Zero(noisy_.rows(), noisy_.cols())) {}

  /// `clean`: training images, one a row; `half_squares`: |x|^2 / 2 of each.
  void add(const RowMatrix& clean, const Eigen::VectorXd& half_squares) {
    // -|y - x|^2 / 2 without its term |y|^2 / 2, which all weights of an image share. In double: the relative
    // error of single precision, 1e-7 of a product of some 1000, would be 0.06 in the exponent at sigma =
    // 0.04.
    RowMatrix weights = RowMatrix::Zero(noisy_.rows(), clean.rows());
    add_product_transposed(noisy_, clean, weights);
#pragma omp parallel for schedule(static)
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
      auto row = weights.row(i);
      row = (row - half_squares.transpose()) / (sigma_ * sigma_);
      const double largest = std::max(largest_[i], row.maxCoeff());
      const double shrink = std::exp(largest_[i] - largest);
      largest_[i] = largest;
      row = weights_of(row.array() - largest);
      total_[i] = total_[i] * shrink + row.sum();
      sum_.row(i) *= shrink;
    }
    add_product(weights, clean, sum_);
  }

  [[nodiscard]] RowMatrix mean() const { return sum_.array().colwise() / total_.array(); }

 private:
  RowMatrix noisy_;
  double sigma_;
  Eigen::VectorXd largest_;
  Eigen::VectorXd total_;
  RowMatrix sum_;
};

class Ideal final : public Denoiser {
 public:
  using Denoiser::Denoiser;

 private:
  bool do_fit_draws() const override { return false; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    set_training(copy_images(clean, context.progress));
  }

  void set_training(Images images) {
    training_ = std::move(images);
    half_squares_.resize(static_cast<Eigen::Index>(training_.count()));
    for (Eigen::Index i = 0; i < half_squares_.size(); ++i)
      half_squares_[i] = 0.5 * training_.matrix().row(i).cast<double>().squaredNorm();
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images result(noisy.shape(), noisy.count());
    const auto total = static_cast<Eigen::Index>(noisy.count());
    constexpr auto kRows = static_cast<Eigen::Index>(kNoisy);
    for (Eigen::Index first = 0; first < total; first += kRows) {
      const Eigen::Index count = std::min(kRows, total - first);
      RunningPosterior posterior(noisy.matrix().middleRows(first, count).cast<double>(), sigma);
      add_training(posterior);
      result.matrix().middleRows(first, count) = posterior.mean().cast<float>();
    }
    return result;
  }

  void add_training(RunningPosterior& posterior) const {
    constexpr auto kRows = static_cast<Eigen::Index>(kClean);
    for (Eigen::Index first = 0; first < half_squares_.size(); first += kRows) {
      const Eigen::Index count = std::min(kRows, half_squares_.size() - first);
      posterior.add(training_.matrix().middleRows(first, count).cast<double>(),
                    half_squares_.segment(first, count));
    }
  }

  void do_save(ModelFile& file) const override { put_images(file, training_); }
  void do_load(const ModelFile& file) override { set_training(images_of(file, shape())); }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto count = static_cast<double>(images);
    return {copy_bytes(shape(), images) + 8.0 * count, 2.0 * n * count};
  }

  Images training_;
  Eigen::VectorXd half_squares_;
};

}  // namespace

std::unique_ptr<Denoiser> make_ideal(Params&, const Shape& shape) { return std::make_unique<Ideal>(shape); }

}  // namespace wavescore::analytic
