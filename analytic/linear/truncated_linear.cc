#include "analytic/linear/truncated_linear.h"

#include <algorithm>
#include <limits>

#include "analytic/linear/principal_components.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kWhole = 4096;              // pixels up to which `auto` keeps every component
constexpr std::size_t kLeadingComponents = 1024;  // what it keeps beyond

class TruncatedLinear final : public Denoiser {
 public:
  TruncatedLinear(const Shape& shape, std::size_t rank, int passes)
      : Denoiser(shape), rank_(rank), passes_(passes) {}

 private:
  /// Of the subspace in which components are looked for: N images span no more than N.
  [[nodiscard]] std::size_t dimension(std::size_t images) const {
    return std::min({rank_ + kOversampling, shape().pixels(), images});
  }
  [[nodiscard]] bool whole(std::size_t images) const { return dimension(images) == shape().pixels(); }

  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    if (whole(clean.count())) {
      components_ = all_components(clean, context);
      truncate();
    } else {
      components_ = leading_components(clean, rank_, dimension(clean.count()), passes_, context);
    }
  }

  void truncate() {
    const Eigen::Index kept = std::min(static_cast<Eigen::Index>(rank_), components_.eigenvalues.size());
    const Eigen::Index dropped = components_.eigenvalues.size() - kept;
    if (dropped == 0) return;
    components_.remaining =
        components_.eigenvalues.head(dropped).sum() / static_cast<double>(components_.mean.size() - kept);
    components_.eigenvalues = components_.eigenvalues.tail(kept).eval();
    components_.eigenvectors = components_.eigenvectors.bottomRows(kept).eval();
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    return components_.denoise(noisy, sigma);
  }

  void do_save(ModelFile& file) const override {
    components_.save(file);
    file.put("remaining_variance", {1}, std::span<const double>(&components_.remaining, 1));
  }
  void do_load(const ModelFile& file) override {
    components_ = PrincipalComponents::load(file, shape());
    components_.remaining = file.doubles("remaining_variance", 1).front();
  }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto count = static_cast<double>(images);
    const auto m = static_cast<double>(dimension(images));
    const double block =
        (12.0 * n + 8.0 * m) * std::min(count, static_cast<double>(component_block(shape())));
    if (whole(images)) return {24.0 * n * n + block, count * n * n + 5.0 * n * n * n};
    return {16.0 * n * m + 24.0 * m * m + block,
            count * n * m * (4.0 * passes_ + 2.0) + 4.0 * n * m * m * (passes_ + 1) + 5.0 * m * m * m};
  }

  std::map<std::string, double> do_facts() const override {
    const auto rank = static_cast<std::size_t>(components_.eigenvalues.size());
    const double captured = components_.eigenvalues.sum();
    const double left = components_.remaining * static_cast<double>(shape().pixels() - rank);
    const double total = captured + left;
    return {{"rank", static_cast<double>(rank)},
            {"captured_variance", total > 0 ? captured / total : 1.0},
            {"remaining_variance", components_.remaining},
            {"excess_mse_bound", truncation_bound(shape().pixels(), rank, components_.remaining,
                                                  std::numeric_limits<double>::infinity())}};
  }

  std::size_t rank_;
  int passes_;
  PrincipalComponents components_;
};

}  // namespace

std::unique_ptr<Denoiser> make_truncated_linear(Params& params, const Shape& shape) {
  const auto pixels = static_cast<std::int64_t>(shape.pixels());
  const auto wanted = params.integer_or_auto(
      "rank", 1, pixels, "principal components kept; auto: all of up to 4,096 pixels, else 1,024");
  const std::size_t rank = wanted                     ? static_cast<std::size_t>(*wanted)
                           : shape.pixels() <= kWhole ? shape.pixels()
                                                      : kLeadingComponents;
  params.resolve("rank", static_cast<std::int64_t>(rank));
  const auto passes = static_cast<int>(
      params.integer("passes", 2, 1, 100, "passes over the images that find the components"));
  return std::make_unique<TruncatedLinear>(shape, rank, passes);
}

double truncation_bound(std::size_t pixels, std::size_t rank, double remaining_variance, double sigma) {
  const auto n = static_cast<double>(pixels);
  const double h = remaining_variance / (1.0 + remaining_variance / (sigma * sigma));
  return (n - static_cast<double>(rank)) * h / (4.0 * n);
}

}  // namespace wavescore::analytic
