#include "analytic/posterior/ideal_local.h"

#include <algorithm>

#include "analytic/posterior/image_copy.h"
#include "analytic/posterior/patch_posterior.h"
#include "analytic/posterior/patch_schedule.h"

namespace wavescore::analytic {
namespace {

using Lanes = PatchPosterior::Lanes<float>;
using Sums = PatchPosterior::Lanes<double>;

/// Squared distances between one noisy image and kPatchLanes training images over the patch around each
/// pixel, by running sums: down the columns, then along each row.
class PatchDistances {
 public:
  /// `clean` has the kPatchLanes values of a pixel side by side.
  PatchDistances(const Shape& shape, int radius, const float* noisy, const float* clean)
      : shape_(shape),
        radius_(radius),
        noisy_(noisy),
        clean_(clean),
        columns_(static_cast<std::size_t>(shape.width), Sums::Zero()) {
    for (int row = 0; row < std::min(radius_, shape_.height); ++row) add_row(row, 1.0);
  }

  /// Calls visit(row, column, distances) for each pixel, rows from the top.
  template <class Visit>
  void each(const Visit& visit) {
    for (int row = 0; row < shape_.height; ++row) {
      if (row + radius_ < shape_.height) add_row(row + radius_, 1.0);
      if (row > radius_) add_row(row - radius_ - 1, -1.0);
      Sums sum = Sums::Zero();
      for (int x = 0; x < std::min(radius_, shape_.width); ++x) sum += column(x);
      for (int x = 0; x < shape_.width; ++x) {
        if (x + radius_ < shape_.width) sum += column(x + radius_);
        if (x > radius_) sum -= column(x - radius_ - 1);
        visit(row, x, sum);
      }
    }
  }

 private:
  const Sums& column(int x) const { return columns_[static_cast<std::size_t>(x)]; }

  void add_row(int row, double sign) {
    for (int channel = 0; channel < shape_.channels; ++channel)
      for (int x = 0; x < shape_.width; ++x) {
        const auto pixel = static_cast<std::size_t>((channel * shape_.height + row) * shape_.width + x);
        const Lanes difference = noisy_[pixel] - Eigen::Map<const Lanes>(clean_ + pixel * kPatchLanes);
        columns_[static_cast<std::size_t>(x)] += sign * difference.square().cast<double>();
      }
  }

  Shape shape_;
  int radius_;
  const float* noisy_;
  const float* clean_;
  std::vector<Sums> columns_;
};

class IdealLocal final : public Denoiser {
 public:
  IdealLocal(const Shape& shape, PatchSchedule patch) : Denoiser(shape), patch_(std::move(patch)) {}

 private:
  Images do_denoise(const Images& noisy, double sigma) const override {
    PatchPosterior posterior(shape(), noisy.count(), sigma);
    const int radius = patch_.radius(sigma);
    std::vector<float> block(shape().pixels() * kPatchLanes);
    for (std::size_t first = 0; first < training_.count(); first += kPatchLanes) {
      const std::size_t count = std::min<std::size_t>(kPatchLanes, training_.count() - first);
      interleave(first, count, block);
#pragma omp parallel for schedule(dynamic)
      for (std::size_t i = 0; i < noisy.count(); ++i)
        add_block(noisy, i, radius, block.data(), count, posterior);
    }
    return posterior.means();
  }

  /// The images from `first`, with their values of a pixel side by side.
  void interleave(std::size_t first, std::size_t count, std::vector<float>& block) const {
    for (std::size_t lane = 0; lane < count; ++lane) {
      const auto image = training_.image(first + lane);
      for (std::size_t p = 0; p < image.size(); ++p) block[p * kPatchLanes + lane] = image[p];
    }
  }

  /// The patches of noisy image `i` see `count` training images.
  void add_block(const Images& noisy, std::size_t i, int radius, const float* clean, std::size_t count,
                 PatchPosterior& posterior) const {
    const std::size_t plane = shape().pixels() / static_cast<std::size_t>(shape().channels);
    PatchDistances(shape(), radius, noisy.image(i).data(), clean).each([&](int row, int x, const Sums& sums) {
      const auto offset = static_cast<std::size_t>(row * shape().width + x);
      posterior.add(posterior.position(i, offset), sums, count, clean + offset * kPatchLanes,
                    plane * kPatchLanes);
    });
  }

  bool do_fit_draws() const override { return false; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    training_ = copy_images(clean, context.progress);
  }
  void do_save(ModelFile& file) const override { put_images(file, training_); }
  void do_load(const ModelFile& file) override { training_ = images_of(file, shape()); }
  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    return {copy_bytes(shape(), images), 0.0};
  }

  PatchSchedule patch_;
  Images training_;
};

}  // namespace

std::unique_ptr<Denoiser> make_ideal_local(Params& params, const Shape& shape) {
  return std::make_unique<IdealLocal>(shape, read_patch(params, shape));
}

}  // namespace wavescore::analytic
