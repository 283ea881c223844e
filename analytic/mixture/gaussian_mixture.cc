#include "analytic/mixture/gaussian_mixture.h"

#include <fmt/format.h>
#include <omp.h>

#include <algorithm>
#include <optional>

#include "analytic/linear/principal_components.h"
#include "analytic/mixture/em.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kSubspace = 384;
constexpr std::size_t kComponentRank = 128;
constexpr std::size_t kMostComponents = 500;
constexpr std::size_t kImagesPerComponent = 60;
constexpr int kPasses = 2;
constexpr std::size_t kSmallestBlock = 16;
constexpr std::size_t kLargestBlock = 512;

struct Shift {
  int down = 0;
  int right = 0;
};

std::vector<Shift> shifts_within(int reach) {
  std::vector<Shift> result;
  for (int down = -reach; down <= reach; ++down)
    for (int right = std::abs(down) - reach; right <= reach - std::abs(down); ++right)
      result.push_back({down, right});
  return result;
}

/// The images moved; a pixel that comes from outside takes the nearest one's value.
Images shifted(const Images& images, Shift by) {
  const Shape& s = images.shape();
  Images result(s, images.count());
  const auto from = images.values();
  const auto to = result.values();
  const std::size_t rows = images.count() * static_cast<std::size_t>(s.channels * s.height);
  for (std::size_t row = 0; row < rows; ++row) {
    const auto y = static_cast<int>(row % static_cast<std::size_t>(s.height));
    const int source = std::clamp(y - by.down, 0, s.height - 1);
    const std::size_t source_row = row - static_cast<std::size_t>(y) + static_cast<std::size_t>(source);
    const auto width = static_cast<std::size_t>(s.width);
    for (int x = 0; x < s.width; ++x)
      to[row * width + static_cast<std::size_t>(x)] =
          from[source_row * width + static_cast<std::size_t>(std::clamp(x - by.right, 0, s.width - 1))];
  }
  return result;
}

struct Options {
  std::optional<std::size_t> components;
  std::size_t subspace = kSubspace;
  std::size_t rank = kComponentRank;
  double shrink = 0;
  int iterations = 0;
  double em_sigma = 0;
  int shifts = 0;
};

class GaussianMixture final : public Denoiser {
 public:
  GaussianMixture(const Shape& shape, const Options& options) : Denoiser(shape), options_(options) {}

 private:
  [[nodiscard]] std::size_t components_for(std::size_t images) const {
    return options_.components.value_or(
        std::clamp<std::size_t>(images / kImagesPerComponent, 1, kMostComponents));
  }
  [[nodiscard]] std::size_t searched(std::size_t images) const {
    return std::min({options_.subspace + kOversampling, shape().pixels(), images});
  }
  [[nodiscard]] MixtureFit mixture_options(std::size_t images, std::size_t dimension) const {
    return {.components = components_for(images),
            .rank = std::min(options_.rank, dimension),
            .shrink = options_.shrink,
            .iterations = options_.iterations,
            .sigma = options_.em_sigma};
  }

  void do_fit(const ImageSource& clean, const FitContext& context) override {
    const std::size_t count = clean.count();
    if (components_for(count) > count)
      throw InputError(fmt::format("{} components need at least as many images, there are {}: ask for fewer",
                                   components_for(count), count));
    basis_ = leading_components(clean, options_.subspace, searched(count), kPasses, context);
    MixtureFit fit = mixture_options(count, static_cast<std::size_t>(basis_.eigenvalues.size()));
    fit.seed = context.seed;
    mixture_ = fit_mixture(all_coordinates(clean, context.progress), fit, context.progress);
  }

  /// Of every image, and then of its shifted copies: one a row.
  [[nodiscard]] Images::Matrix all_coordinates(const ImageSource& clean, Progress* progress) const {
    const std::vector<Shift> shifts = shifts_within(options_.shifts);
    const std::size_t copies = shifts.size();
    Images::Matrix result(clean.count() * copies, basis_.eigenvalues.size());
    const std::size_t size = component_block(shape());
    for (std::size_t first = 0; first < clean.count(); first += size) {
      const std::size_t count = std::min(size, clean.count() - first);
      const Images block = clean.read(first, count);
      for (std::size_t s = 0; s < copies; ++s)
        result.middleRows(static_cast<Eigen::Index>(s * clean.count() + first),
                          static_cast<Eigen::Index>(count)) =
            coordinates(centred(shifted(block, shifts[s]))).cast<float>();
      if (progress != nullptr)
        progress->checkpoint("coordinates", static_cast<double>(first + count),
                             static_cast<double>(clean.count()));
    }
    return result;
  }

  [[nodiscard]] RowMatrix centred(const Images& images) const {
    return images.matrix().cast<double>().rowwise() - basis_.mean.transpose();
  }
  [[nodiscard]] RowMatrix coordinates(const RowMatrix& centred_images) const {
    RowMatrix result = RowMatrix::Zero(centred_images.rows(), basis_.eigenvalues.size());
    add_product_transposed(centred_images, basis_.eigenvectors.cast<double>(), result);
    return result;
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images result(noisy.shape(), noisy.count());
    const auto threads = static_cast<std::size_t>(omp_get_max_threads());
    const std::size_t size = std::min(component_block(shape()),
                                      std::clamp(noisy.count() / threads + 1, kSmallestBlock, kLargestBlock));
#pragma omp parallel for schedule(dynamic)
    for (std::size_t first = 0; first < noisy.count(); first += size) {
      const std::size_t count = std::min(size, noisy.count() - first);
      result.matrix().middleRows(static_cast<Eigen::Index>(first), static_cast<Eigen::Index>(count)) =
          estimate(noisy.slice(first, count), sigma).cast<float>();
    }
    return result;
  }

  [[nodiscard]] RowMatrix estimate(const Images& noisy, double sigma) const {
    const double gain = basis_.remaining / (basis_.remaining + sigma * sigma);
    const RowMatrix rows = centred(noisy);
    const RowMatrix inside = coordinates(rows);
    RowMatrix result = (gain * rows).rowwise() + basis_.mean.transpose();
    add_product(mixture_.posterior_mean(inside, sigma) - gain * inside, basis_.eigenvectors.cast<double>(),
                result);
    return result;
  }

  void do_save(ModelFile& file) const override {
    basis_.save(file);
    file.put("remaining_variance", {1}, std::span<const double>(&basis_.remaining, 1));
    mixture_.save(file);
  }
  void do_load(const ModelFile& file) override {
    basis_ = PrincipalComponents::load(file, shape());
    basis_.remaining = file.doubles("remaining_variance", 1).front();
    mixture_ = Mixture::load(file, basis_.eigenvalues.size());
  }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto count = static_cast<double>(images);
    const auto m = static_cast<double>(searched(images));
    const double points = count * static_cast<double>(shifts_within(options_.shifts).size());
    const std::size_t dimension = std::min(options_.subspace, searched(images));
    const auto d = static_cast<double>(dimension);
    const MixtureCost mixture = mixture_cost(points, d, mixture_options(images, dimension));
    const double block =
        (20.0 * n + 8.0 * m) * std::min(count, static_cast<double>(component_block(shape())));
    const double search = 16.0 * n * m + 24.0 * m * m;
    return {8.0 * n * d + block + std::max(search, 4.0 * points * d + mixture.bytes),
            count * n * m * (4.0 * kPasses + 2.0) + 2.0 * points * n * d + mixture.flops};
  }

  std::map<std::string, double> do_facts() const override {
    return {{"components", static_cast<double>(mixture_.components.size())},
            {"subspace", static_cast<double>(basis_.eigenvalues.size())},
            {"rank", static_cast<double>(mixture_.components.front().variances.size())}};
  }

  Options options_;
  PrincipalComponents basis_;  // with the subspace's directions one a row, and the variance outside
  Mixture mixture_;            // in its coordinates
};

}  // namespace

std::unique_ptr<Denoiser> make_gaussian_mixture(Params& params, const Shape& shape) {
  Options options;
  if (const auto wanted =
          params.integer_or_auto("components", 1, 1000000, "Gaussians; auto: one for 60 images, at most 500"))
    options.components = static_cast<std::size_t>(*wanted);
  const auto size = [&params](const char* key, std::size_t usual, std::size_t most, std::string_view about) {
    const auto wanted = params.integer_or_auto(key, 1, static_cast<std::int64_t>(most), about);
    const std::size_t value = wanted ? static_cast<std::size_t>(*wanted) : std::min(usual, most);
    params.resolve(key, static_cast<std::int64_t>(value));
    return value;
  };
  options.subspace = size("subspace", kSubspace, shape.pixels(),
                          "leading principal components in which the mixture lives; auto: 384");
  options.rank = size("rank", kComponentRank, options.subspace,
                      "directions of each Gaussian, all others share one variance; auto: 128");
  options.shrink = params.number("shrink", 30.0, 0.0, 1e9,
                                 "each covariance is drawn to the common one as by so many images");
  options.iterations =
      static_cast<int>(params.integer("iterations", 2, 0, 1000, "steps of EM after k-means"));
  options.em_sigma =
      params.number("em_sigma", 1.2, 0.0, 100.0,
                    "noise level, in pixel units, at which EM decides which image belongs where");
  options.shifts = static_cast<int>(params.integer(
      "shifts", 0, 0, 16, "also fits copies of every image that are moved by up to so many pixels"));
  return std::make_unique<GaussianMixture>(shape, options);
}

}  // namespace wavescore::analytic
