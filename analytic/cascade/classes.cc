#include "analytic/cascade/classes.h"

#include <algorithm>

#include "analytic/numerics/k_means.h"
#include "core/random.h"

namespace wavescore::analytic {
namespace {

constexpr Eigen::Index kDirections = 20;
constexpr std::size_t kSampled = 200'000;  // windows, flat ones included
constexpr double kFlat = 0.05;             // standard deviation of a window
constexpr int kRounds = 8;
constexpr std::size_t kWindowsAtATime = 512;  // windows labelled at a time

bool flat(const Eigen::Ref<const Eigen::RowVectorXd>& window) {
  return (window.array() - window.mean()).square().mean() <= kFlat * kFlat;
}

/// The mean of the points of every label that occurs.
RowMatrix means_of(const RowMatrix& points, const std::vector<std::uint32_t>& labels, std::size_t count) {
  RowMatrix sums = RowMatrix::Zero(count, points.cols());
  Eigen::VectorXd members = Eigen::VectorXd::Zero(sums.rows());
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    const auto label = static_cast<Eigen::Index>(labels[static_cast<std::size_t>(i)]);
    sums.row(label) += points.row(i);
    members[label] += 1;
  }
  std::vector<Eigen::Index> met;
  for (Eigen::Index k = 0; k < members.size(); ++k)
    if (members[k] > 0) met.push_back(k);
  RowMatrix result(met.size(), points.cols());
  for (std::size_t k = 0; k < met.size(); ++k)
    result.row(static_cast<Eigen::Index>(k)) = sums.row(met[k]) / members[met[k]];
  return result;
}

std::span<const double> values_of(const RowMatrix& matrix) {
  return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

}  // namespace

WindowClasses::WindowClasses(const Shape& shape, int side)
    : windows_(shape, side), plane_(shape.pixels() / static_cast<std::size_t>(shape.channels)) {}

void WindowClasses::fit(const Images& images, std::size_t wanted, std::uint64_t seed, Progress* progress) {
  const std::size_t sampled = std::min(images.count() * plane_, kSampled);
  const auto size = static_cast<Eigen::Index>(windows_.size());
  RowMatrix windows(sampled, size);
  Eigen::Index kept = 0;
  for (std::size_t k = 0; k < sampled; ++k) {
    const std::size_t place = random_word(seed, Purpose::fitting, k) % plane_;
    windows_.copy(images.image(k * images.count() / sampled), place, windows.row(kept).data());
    if (!flat(windows.row(kept))) ++kept;
  }
  windows.conservativeResize(kept, size);
  mean_ = Eigen::RowVectorXd::Zero(size);
  directions_ = RowMatrix::Zero(std::min(kDirections, size), size);
  centres_.resize(0, directions_.rows());
  if (kept == 0) return;
  mean_ = windows.colwise().mean();
  windows.rowwise() -= mean_;
  RowMatrix covariance = RowMatrix::Zero(size, size);
  add_gram_transposed(windows, covariance);
  (void)symmetric_eigen(covariance);
  directions_ = covariance.bottomRows(directions_.rows());
  RowMatrix points = RowMatrix::Zero(kept, directions_.rows());
  add_product_transposed(windows, directions_, points);
  centres_ = means_of(points, k_means(points.cast<float>(), wanted, kRounds, seed, progress), wanted);
}

void WindowClasses::label(std::span<const float> image, std::span<std::uint32_t> labels) const {
  const Eigen::RowVectorXd half_squares = 0.5 * centres_.rowwise().squaredNorm().transpose();
  RowMatrix windows(kWindowsAtATime, static_cast<Eigen::Index>(windows_.size()));
  std::vector<std::size_t> places;
  const auto label_places = [&] {
    const auto rows = static_cast<Eigen::Index>(places.size());
    RowMatrix points = RowMatrix::Zero(rows, directions_.rows());
    add_product_transposed(windows.topRows(rows).rowwise() - mean_, directions_, points);
    RowMatrix nearness(rows, half_squares.size());
    nearness.rowwise() = -half_squares;
    add_product_transposed(points, centres_, nearness);
    for (Eigen::Index i = 0; i < rows; ++i)
      labels[places[static_cast<std::size_t>(i)]] = index_of_largest(nearness.row(i));
    places.clear();
  };
  for (std::size_t place = 0; place < plane_; ++place) {
    const auto next = static_cast<Eigen::Index>(places.size());
    windows_.copy(image, place, windows.row(next).data());
    labels[place] = static_cast<std::uint32_t>(count() - 1);
    if (centres_.rows() == 0 || flat(windows.row(next))) continue;
    places.push_back(place);
    if (places.size() == kWindowsAtATime) label_places();
  }
  if (!places.empty()) label_places();
}

void WindowClasses::save(ModelFile& file, const std::string& name) const {
  file.put(name + ".mean", {mean_.size()},
           std::span<const double>(mean_.data(), static_cast<std::size_t>(mean_.size())));
  file.put(name + ".directions", {directions_.rows(), directions_.cols()}, values_of(directions_));
  file.put(name + ".centres", {centres_.rows(), centres_.cols()}, values_of(centres_));
}

void WindowClasses::load(const ModelFile& file, const std::string& name) {
  const auto size = static_cast<Eigen::Index>(windows_.size());
  const Eigen::Index count = std::min(kDirections, size);
  const auto mean = file.doubles(name + ".mean", windows_.size());
  const auto directions = file.doubles(name + ".directions", static_cast<std::size_t>(count * size));
  const auto centres = file.doubles(name + ".centres");
  mean_ = Eigen::Map<const Eigen::RowVectorXd>(mean.data(), size);
  directions_ = Eigen::Map<const RowMatrix>(directions.data(), count, size);
  centres_ =
      Eigen::Map<const RowMatrix>(centres.data(), static_cast<Eigen::Index>(centres.size()) / count, count);
}

}  // namespace wavescore::analytic
