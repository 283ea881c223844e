#include "analytic/cascade/gated_regression.h"

#include <algorithm>
#include <numeric>

namespace wavescore::analytic {
namespace {

constexpr float kClip = 1.2F;
constexpr std::size_t kBlockPixels = std::size_t{1} << 17U;
constexpr std::size_t kPixelsAtATime = 512;  // pixels added at a time

Images clipped(const Images& images) {
  Images result = images;
  for (float& value : result.values()) value = std::clamp(value, -kClip, kClip);
  return result;
}

/// Pixels class by class: those of class k are [begin[k], begin[k + 1]).
struct Sorted {
  std::vector<std::size_t> begin;
  std::vector<std::size_t> pixels;  ///< image * plane + place
};

Sorted sort_by_class(const WindowClasses& classes, const Images& images, std::size_t plane) {
  std::vector<std::uint32_t> labels(images.count() * plane);
#pragma omp parallel for schedule(dynamic)
  for (std::size_t i = 0; i < images.count(); ++i)
    classes.label(images.image(i), std::span(labels).subspan(i * plane, plane));
  Sorted result{std::vector<std::size_t>(classes.count() + 1, 0), std::vector<std::size_t>(labels.size())};
  for (const std::uint32_t k : labels) ++result.begin[k + 1];
  std::partial_sum(result.begin.begin(), result.begin.end(), result.begin.begin());
  std::vector<std::size_t> next(result.begin.begin(), result.begin.end() - 1);
  for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) result.pixels[next[labels[pixel]]++] = pixel;
  return result;
}

}  // namespace

GatedRegression::GatedRegression(const Shape& shape, const GateOptions& options)
    : shape_(shape),
      options_(options),
      plane_(shape.pixels() / static_cast<std::size_t>(shape.channels)),
      windows_(shape, options.window),
      classes_(shape, options.gate) {}

void GatedRegression::features_of(const Images& noisy, const Images& estimate, std::size_t pixel,
                                  double* out) const {
  windows_.copy(noisy.image(pixel / plane_), pixel % plane_, out);
  windows_.copy(estimate.image(pixel / plane_), pixel % plane_, out + windows_.size());
  out[2 * windows_.size()] = 1;
}

void GatedRegression::fit(const Images& noisy, const Images& estimate, const Images& clean,
                          std::uint64_t seed, Progress* progress) {
  const Images bounded = clipped(estimate);
  classes_.fit(bounded, options_.classes, seed, progress);
  const auto q = static_cast<Eigen::Index>(features());
  std::vector<Equations> equations(classes_.count(),
                                   {RowMatrix::Zero(q, q), RowMatrix::Zero(q, shape_.channels)});
  const std::size_t block = std::max<std::size_t>(1, kBlockPixels / plane_);
  for (std::size_t first = 0; first < clean.count(); first += block) {
    const std::size_t count = std::min(block, clean.count() - first);
    add_block(noisy.slice(first, count), bounded.slice(first, count), clean.slice(first, count), equations);
    if (progress != nullptr)
      progress->checkpoint("gated regression", static_cast<double>(first + count),
                           static_cast<double>(clean.count()));
  }
  solve(std::move(equations));
}

void GatedRegression::add_block(const Images& noisy, const Images& estimate, const Images& clean,
                                std::vector<Equations>& equations) const {
  const Sorted order = sort_by_class(classes_, estimate, plane_);
#pragma omp parallel for schedule(dynamic)
  for (std::size_t k = 0; k < equations.size(); ++k) {
    for (std::size_t begin = order.begin[k]; begin < order.begin[k + 1]; begin += kPixelsAtATime) {
      const std::size_t rows = std::min(kPixelsAtATime, order.begin[k + 1] - begin);
      RowMatrix phi(rows, static_cast<Eigen::Index>(features()));
      RowMatrix targets(rows, shape_.channels);
      for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t pixel = order.pixels[begin + r];
        const auto row = static_cast<Eigen::Index>(r);
        features_of(noisy, estimate, pixel, phi.row(row).data());
        for (Eigen::Index c = 0; c < targets.cols(); ++c) {
          const std::size_t value = static_cast<std::size_t>(c) * plane_ + pixel % plane_;
          targets(row, c) = static_cast<double>(clean.image(pixel / plane_)[value]) -
                            static_cast<double>(estimate.image(pixel / plane_)[value]);
        }
      }
      add_gram_transposed(phi, equations[k].gram);
      add_transposed_product(phi, targets, equations[k].right);
    }
  }
}

void GatedRegression::solve(std::vector<Equations> equations) {
  Equations common{RowMatrix::Zero(equations[0].gram.rows(), equations[0].gram.cols()),
                   RowMatrix::Zero(equations[0].right.rows(), equations[0].right.cols())};
  for (const Equations& own : equations) {
    common.gram += own.gram;
    common.right += own.right;
  }
  common.gram.diagonal().array() += options_.ridge;
  solve_spd(common.gram, common.right);
  const Eigen::Index channels = shape_.channels;
  weights_.resize(static_cast<Eigen::Index>(equations.size()) * channels, common.right.rows());
#pragma omp parallel for schedule(dynamic)
  for (std::size_t k = 0; k < equations.size(); ++k) {
    equations[k].gram.diagonal().array() += options_.ridge;
    equations[k].right += options_.ridge * common.right;
    solve_spd(equations[k].gram, equations[k].right);
    // As a file holds them.
    weights_.middleRows(static_cast<Eigen::Index>(k) * channels, channels) =
        equations[k].right.transpose().cast<float>().cast<double>();
  }
}

Images GatedRegression::apply(const Images& noisy, const Images& estimate) const {
  const Images bounded = clipped(estimate);
  const auto channels = static_cast<std::size_t>(shape_.channels);
  Images result(shape_, noisy.count());
#pragma omp parallel
  {
    std::vector<std::uint32_t> labels(plane_);
    Eigen::RowVectorXd phi(static_cast<Eigen::Index>(features()));
#pragma omp for schedule(dynamic)
    for (std::size_t i = 0; i < noisy.count(); ++i) {
      classes_.label(bounded.image(i), labels);
      const std::span<float> image = result.image(i);
      for (std::size_t place = 0; place < plane_; ++place) {
        features_of(noisy, bounded, i * plane_ + place, phi.data());
        for (std::size_t c = 0; c < channels; ++c)
          image[c * plane_ + place] =
              bounded.image(i)[c * plane_ + place] +
              static_cast<float>(
                  weights_.row(static_cast<Eigen::Index>(labels[place] * channels + c)).dot(phi));
      }
    }
  }
  return result;
}

void GatedRegression::save(ModelFile& file, const std::string& name) const {
  classes_.save(file, name);
  const Images::Matrix single = weights_.cast<float>();
  file.put(name + ".weights", {weights_.rows(), weights_.cols()},
           std::span<const float>(single.data(), static_cast<std::size_t>(single.size())));
}

void GatedRegression::load(const ModelFile& file, const std::string& name) {
  classes_.load(file, name);
  const std::size_t rows = classes_.count() * static_cast<std::size_t>(shape_.channels);
  const auto weights = file.floats(name + ".weights", rows * features());
  weights_ = Eigen::Map<const Images::Matrix>(weights.data(), static_cast<Eigen::Index>(rows),
                                              static_cast<Eigen::Index>(features()))
                 .cast<double>();
}

}  // namespace wavescore::analytic
