#include "analytic/cascade/cascade.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analytic/cascade/gated_regression.h"
#include "core/error.h"
#include "core/random.h"
#include "core/sigma.h"

namespace wavescore::analytic {
namespace {

constexpr std::string_view kFirst = "first.";
constexpr std::size_t kMostImages = 8000;
constexpr std::size_t kShare = 6;  // of the training images, one in so many is for the stages

struct CascadeOptions {
  int stages = 1;
  GateOptions gate;
  std::optional<std::size_t> images;
};

class Cascade final : public Denoiser {
 public:
  Cascade(std::unique_ptr<Denoiser> first, const CascadeOptions& options)
      : Denoiser(first->shape()), first_(std::move(first)), options_(options) {}

 private:
  [[nodiscard]] std::size_t held_out(std::size_t images) const {
    return options_.images.value_or(std::clamp<std::size_t>(images / kShare, 1, kMostImages));
  }

  void do_fit(const ImageSource& clean, const FitContext& context) override {
    const std::size_t count = held_out(clean.count());
    if (count >= clean.count())
      throw InputError(
          fmt::format("{} images for the stages of a cascade leave none of {} for its first method", count,
                      clean.count()));
    own_images_ = count;
    const std::size_t begin = clean.count() - count;
    first_->fit(ImageRange(clean, 0, begin), context);
    sigmas_ = context.sigmas;
    stages_.clear();
    const Images images = clean.read(begin, count);
    for (const double sigma : sigmas_) {
      const Images noisy = add_noise(images, sigma, context.seed, Purpose::fitting, begin);
      Images estimate = first_->denoise(noisy, sigma);
      stages_.emplace_back();
      for (int s = 0; s < options_.stages; ++s) {
        GatedRegression& stage = stages_.back().emplace_back(shape(), options_.gate);
        stage.fit(noisy, estimate, images, context.seed, context.progress);
        if (s + 1 < options_.stages) estimate = stage.apply(noisy, estimate);
      }
    }
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images estimate = first_->denoise(noisy, sigma);
    for (const GatedRegression& stage : stages_[nearest_level(sigmas_, sigma)])
      estimate = stage.apply(noisy, estimate);
    return estimate;
  }

  std::vector<double> do_levels() const override { return sigmas_; }
  bool do_holds_levels() const override { return true; }

  void do_save(ModelFile& file) const override {
    ModelFile inner;
    first_->save(inner);
    file.put_part(kFirst, std::move(inner));
    const auto own = static_cast<std::int64_t>(own_images_);
    file.put("images", {1}, std::span<const std::int64_t>(&own, 1));
    file.put("sigmas", {static_cast<std::int64_t>(sigmas_.size())}, std::span<const double>(sigmas_));
    for (std::size_t level = 0; level < sigmas_.size(); ++level)
      for (std::size_t s = 0; s < stages_[level].size(); ++s) stages_[level][s].save(file, name_of(level, s));
  }

  void do_load(const ModelFile& file) override {
    first_->load(file.part(kFirst));
    // Models of before it was kept do not tell.
    own_images_ =
        file.tensors.contains("images") ? static_cast<std::size_t>(file.integers("images", 1).front()) : 0;
    sigmas_ = file.doubles("sigmas");
    stages_.assign(sigmas_.size(), {});
    for (std::size_t level = 0; level < sigmas_.size(); ++level)
      for (int s = 0; s < options_.stages; ++s)
        stages_[level]
            .emplace_back(shape(), options_.gate)
            .load(file, name_of(level, static_cast<std::size_t>(s)));
  }

  static std::string name_of(std::size_t level, std::size_t stage) {
    return fmt::format("stage.{}.{}", level, stage);
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const std::size_t own = std::min(held_out(images), images);
    const Cost first = first_->fit_cost(images - own, levels);
    const auto n = static_cast<double>(shape().pixels());
    const auto q = static_cast<double>(GatedRegression(shape(), options_.gate).features());
    const auto classes = static_cast<double>(options_.gate.classes);
    const auto solved = static_cast<double>(levels) * options_.stages;
    const double places = static_cast<double>(own) * n / shape().channels;
    const double kept = solved * classes * q * shape().channels * 8;
    const double per_place =
        q * q + 40.0 * (classes + shape().channels * options_.gate.gate * options_.gate.gate);
    constexpr double kSampledWindows = 200e3;
    return {first.bytes + 20.0 * static_cast<double>(own) * n + 8.0 * q * q * classes + kept +
                16.0 * kSampledWindows * q,
            first.flops + solved * places * per_place};
  }

  std::map<std::string, double> do_facts() const override {
    double parameters = 0;
    for (const auto& level : stages_)
      for (const GatedRegression& stage : level) parameters += static_cast<double>(stage.parameters());
    std::map<std::string, double> facts{{"parameters", parameters}};
    if (own_images_ > 0) facts["images"] = static_cast<double>(own_images_);
    for (const auto& [name, value] : first_->facts()) facts[std::string(kFirst) + name] = value;
    return facts;
  }

  std::unique_ptr<Denoiser> first_;
  CascadeOptions options_;
  std::size_t own_images_ = 0;  ///< that the stages were fitted to; 0: not known
  std::vector<double> sigmas_;
  std::vector<std::vector<GatedRegression>> stages_;  ///< by level
};

/// The method that `first.name` names, made from the options that follow it.
std::unique_ptr<Denoiser> make_first(Params& params, const Shape& shape,
                                     std::span<const DenoiserEntry> methods) {
  std::vector<std::string_view> names;
  for (const DenoiserEntry& row : methods) names.push_back(row.name);
  const std::string name =
      params.choice("first.name", "gaussian_linear", names,
                    "the method whose estimate is improved; its options follow, as first.NAME");
  const auto row = std::ranges::find(methods, name, &DenoiserEntry::name);
  Params own = params.part(kFirst, name);
  (void)own.text("name", name);
  std::unique_ptr<Denoiser> first = row->make(own, shape);
  params.adopt(kFirst, own);
  return first;
}

int odd(Params& params, std::string_view key, int fallback, std::string_view about) {
  const auto value = static_cast<int>(params.integer(key, fallback, 1, 63, about));
  if (value % 2 == 0) params.fail(key, fmt::format("must be odd, not {}", value));
  return value;
}

}  // namespace

std::unique_ptr<Denoiser> make_cascade(Params& params, const Shape& shape,
                                       std::span<const DenoiserEntry> first_methods) {
  std::unique_ptr<Denoiser> first = make_first(params, shape, first_methods);
  CascadeOptions options;
  options.stages = static_cast<int>(params.integer("stages", 1, 1, 20, "regressions one after another"));
  options.gate.window =
      odd(params, "window", options.gate.window, "side of the windows that a regression sees, odd");
  options.gate.gate = odd(params, "gate", options.gate.gate,
                          "side of the window whose appearance chooses the regression, odd");
  options.gate.classes = static_cast<std::size_t>(
      params.integer("classes", 100, 1, 100'000, "classes of appearance, beside that of flat windows"));
  options.gate.ridge =
      params.number("ridge", options.gate.ridge, 1e-3, 1e9,
                    "each class is drawn to the regression over all pixels as by so many pixels");
  if (const auto images = params.integer_or_auto(
          "images", 1, std::int64_t{1} << 40,
          "images kept for the stages, not fitted by the first method; auto: a sixth, at most 8,000"))
    options.images = static_cast<std::size_t>(*images);
  return std::make_unique<Cascade>(std::move(first), options);
}

}  // namespace wavescore::analytic
