#include "analytic/linear/mean.h"

#include <algorithm>

#include "analytic/numerics/rank_sums.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImagesRead = 512;  // read at a time

class Mean final : public Denoiser {
 public:
  using Denoiser::Denoiser;

 private:
  bool do_fit_draws() const override { return false; }
  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    mean_ = mean_image(clean, context);
  }

  Images do_denoise(const Images& noisy, double) const override {
    Images result(noisy.shape(), noisy.count());
    result.matrix().rowwise() = mean_.transpose().cast<float>();
    return result;
  }

  void do_save(ModelFile& file) const override { save_mean(file, mean_); }
  void do_load(const ModelFile& file) override { mean_ = load_mean(file, shape()); }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    return {4.0 * n * static_cast<double>(std::min(kImagesRead, images)) + 8.0 * n,
            n * static_cast<double>(images)};
  }

  Eigen::VectorXd mean_;
};

}  // namespace

Eigen::VectorXd mean_image(const ImageSource& images, const FitContext& context) {
  const Share share = share_of(images.count(), *context.ranks);
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(images.shape().pixels()));
  for (std::size_t first = 0; first < share.count; first += kImagesRead) {
    const std::size_t count = std::min(kImagesRead, share.count - first);
    const Images block = images.read(share.begin + first, count);
    for (Eigen::Index i = 0; i < block.matrix().rows(); ++i)
      sum += block.matrix().row(i).cast<double>().transpose();
    if (context.progress != nullptr)
      context.progress->checkpoint("mean", static_cast<double>(first + count),
                                   static_cast<double>(share.count));
  }
  sum_over_ranks(sum, context);
  return sum / static_cast<double>(images.count());
}

void save_mean(ModelFile& file, const Eigen::VectorXd& mean) {
  file.put("mean", {mean.size()},
           std::span<const double>(mean.data(), static_cast<std::size_t>(mean.size())));
}

Eigen::VectorXd load_mean(const ModelFile& file, const Shape& shape) {
  const std::vector<double> values = file.doubles("mean", shape.pixels());
  return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

std::unique_ptr<Denoiser> make_mean(Params&, const Shape& shape) { return std::make_unique<Mean>(shape); }

}  // namespace wavescore::analytic
