#include "core/denoiser.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace wavescore {
namespace {

void check_level(double sigma, const std::vector<double>& levels) {
  if (!(sigma > 0) || !std::isfinite(sigma))
    throw InputError(fmt::format("sigma must be positive and finite, not {}", sigma));
  const auto near = [sigma](double held) { return std::abs(sigma - held) <= 1e-6 * held; };
  if (!levels.empty() && std::ranges::none_of(levels, near))
    throw InputError(
        fmt::format("this model was fitted at sigma {:.6g} (pixel units) and holds no solution for {:.6g}",
                    fmt::join(levels, ", "), sigma));
}

}  // namespace

void Denoiser::fit(const ImageSource& clean, const FitContext& context) {
  if (clean.shape() != shape_)
    throw InputError(
        fmt::format("this denoiser is for {} images, the data are {}", shape_.text(), clean.shape().text()));
  if (context.ranks->count() > 1 && !fits_on_ranks())
    throw std::logic_error("this method is fitted by one rank alone");
  if (clean.count() == 0) throw InputError("there are no images to fit");
  const Cost cost = fit_cost(clean.count(), context.sigmas.size());
  if (cost.bytes > context.memory_budget_bytes)
    throw InputError(fmt::format("the fit needs {:.2f} GB, the memory budget is {:.2f} GB", cost.bytes / 1e9,
                                 context.memory_budget_bytes / 1e9));
  do_fit(clean, context);
  fitted_ = true;
}

Images Denoiser::denoise(const Images& noisy, double sigma) const {
  if (!fitted_) throw std::logic_error("denoise before fit");
  if (noisy.shape() != shape_)
    throw InputError(
        fmt::format("this model is for {} images, the input is {}", shape_.text(), noisy.shape().text()));
  check_level(sigma, levels());
  return do_denoise(noisy, sigma);
}

Images Denoiser::denoise(const Images& noisy, std::span<const double> sigmas) const {
  if (sigmas.size() != noisy.count())
    throw InputError(fmt::format("{} noise levels for {} images", sigmas.size(), noisy.count()));
  Images result(noisy.shape(), noisy.count());
  std::vector<double> distinct(sigmas.begin(), sigmas.end());
  std::ranges::sort(distinct);
  distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
  for (const double sigma : distinct) {
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < sigmas.size(); ++i)
      if (sigmas[i] == sigma) members.push_back(i);
    Images group(noisy.shape(), members.size());
    for (std::size_t k = 0; k < members.size(); ++k)
      std::ranges::copy(noisy.image(members[k]), group.image(k).begin());
    const Images clean = denoise(group, sigma);
    for (std::size_t k = 0; k < members.size(); ++k)
      std::ranges::copy(clean.image(k), result.image(members[k]).begin());
  }
  return result;
}

std::vector<PredictedError> Denoiser::predict_error(double sigma) const {
  if (!fitted_) throw std::logic_error("predict_error before fit");
  check_level(sigma, levels());
  return do_predict(sigma);
}

void Denoiser::save(ModelFile& file) const {
  if (!fitted_) throw std::logic_error("save before fit");
  do_save(file);
}

void Denoiser::load(const ModelFile& file) {
  do_load(file);
  fitted_ = true;
}

Images denoise_variance_preserving(const Denoiser& denoiser, const Images& noisy, double abar) {
  if (!(abar > 0 && abar < 1)) throw InputError(fmt::format("abar must lie between 0 and 1, not {}", abar));
  Images scaled = noisy;
  for (float& value : scaled.values()) value = static_cast<float>(value / std::sqrt(abar));
  return denoiser.denoise(scaled, std::sqrt((1 - abar) / abar));
}

Images score(const Denoiser& denoiser, const Images& noisy, double sigma) {
  Images result = denoiser.denoise(noisy, sigma);
  const auto scale = static_cast<float>(1.0 / (sigma * sigma));
  const auto y = noisy.values();
  const auto s = result.values();
  for (std::size_t i = 0; i < s.size(); ++i) s[i] = (s[i] - y[i]) * scale;
  return result;
}

}  // namespace wavescore
