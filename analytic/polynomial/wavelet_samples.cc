#include "analytic/polynomial/wavelet_samples.h"

#include <fmt/format.h>

#include <algorithm>

#include "analytic/numerics/ridge.h"
#include "analytic/polynomial/wavelet_model.h"

namespace wavescore::analytic {
namespace {

constexpr double kTableBytes = 2e9;
constexpr Eigen::Index kSamplesOfBlock = 256;  // a block of features that stays in the second-level cache

/// One regression: a target at a noise level.
struct LevelTask {
  std::size_t level;
  std::size_t target;
};

std::vector<LevelTask> all_tasks(const WaveletDesign& design, std::size_t levels) {
  std::vector<LevelTask> tasks;
  for (std::size_t level = 0; level < levels; ++level)
    for (std::size_t target = 0; target < design.targets(); ++target) tasks.push_back({level, target});
  return tasks;
}

/// Consecutive tasks from `begin` whose normal equations fit into `bytes` (one at least).
std::span<const LevelTask> next_pass(const WaveletDesign& design, const std::vector<LevelTask>& tasks,
                                     std::size_t begin, double bytes) {
  std::size_t end = begin;
  for (double used = 0; end < tasks.size(); ++end) {
    used += NormalEquations::bytes(design.features(tasks[end].target).size());
    if (used > bytes && end > begin) break;
  }
  return std::span(tasks).subspan(begin, end - begin);
}

/// Working rows of one thread.
struct Workspace {
  using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  Rows z;
  Rows features;
  std::vector<double> scratch;
};

void standardized_context(const std::vector<std::uint32_t>& context, const Standardization& s, double sigma,
                          const CoefficientRows& clean, const CoefficientRows& noise, Eigen::Index first,
                          Eigen::Index samples, Workspace& work) {
  for (std::size_t i = 0; i < context.size(); ++i) {
    const auto c = static_cast<Eigen::Index>(context[i]);
    work.z.row(static_cast<Eigen::Index>(i)).head(samples) =
        ((clean.row(c).segment(first, samples).cast<double>() +
          sigma * noise.row(c).segment(first, samples).cast<double>())
             .array() -
         s.mean[c]) /
        s.scale(context[i], sigma);
  }
}

void add_block(const WaveletDesign& design, const Standardization& standardization, double sigma,
               std::size_t target, const CoefficientRows& clean, const CoefficientRows& noise,
               Workspace& work, NormalEquations& sums) {
  const std::vector<std::uint32_t>& context = design.context(target);
  const FeatureMap& map = design.features(target);
  const auto size = static_cast<Eigen::Index>(map.size());
  const auto t = static_cast<Eigen::Index>(target);
  work.z.resize(static_cast<Eigen::Index>(context.size()), kSamplesOfBlock);
  work.features.resize(size + 1, kSamplesOfBlock);
  for (Eigen::Index first = 0; first < clean.cols(); first += kSamplesOfBlock) {
    const Eigen::Index samples = std::min(kSamplesOfBlock, clean.cols() - first);
    standardized_context(context, standardization, sigma, clean, noise, first, samples, work);
    map.evaluate(work.z.data(), static_cast<std::size_t>(samples), kSamplesOfBlock, work.features.data(),
                 work.scratch);
    work.features.row(size).head(samples) =
        clean.row(t).segment(first, samples).cast<double>().array() - standardization.mean[t];
    sums.add(work.features.data(), static_cast<std::size_t>(samples), kSamplesOfBlock);
  }
}

std::vector<NormalEquations> accumulate(const WaveletDesign& design, const Standardization& standardization,
                                        const ImageSource& clean, const FitContext& context,
                                        std::span<const LevelTask> tasks,
                                        const std::function<void(double)>& report) {
  std::vector<NormalEquations> sums;
  for (const LevelTask& task : tasks) sums.emplace_back(design.features(task.target).size());
  const Share share = share_of(clean.count(), *context.ranks);
  for_each_noisy_block(design.transform(), clean, share, context.seed,
                       [&](std::size_t done, const CoefficientRows& c, const CoefficientRows& e) {
#pragma omp parallel
                         {
                           Workspace work;
#pragma omp for schedule(dynamic, 8)
                           for (std::size_t k = 0; k < tasks.size(); ++k)
                             add_block(design, standardization, context.sigmas[tasks[k].level],
                                       tasks[k].target, c, e, work, sums[k]);
                         }
                         report(static_cast<double>(done) + static_cast<double>(c.cols()));
                       });
  NormalEquations::sum_over_ranks(sums, *context.ranks);
  return sums;
}

/// For each level of `context.sigmas` the weights of all targets. Streams over the images: memory is the
/// normal equations (at most kTableBytes or half the memory budget at a time; beyond that the images are read
/// again) and does not grow with their number.
std::vector<std::vector<double>> fit_samples(const WaveletDesign& design,
                                             const Standardization& standardization, const ImageSource& clean,
                                             const FitContext& context, double ridge) {
  std::vector<std::vector<double>> weights(context.sigmas.size(), std::vector<double>(design.weights()));
  const std::vector<LevelTask> tasks = all_tasks(design, context.sigmas.size());
  const double bytes = std::min(kTableBytes, 0.5 * context.memory_budget_bytes);
  const auto total = static_cast<double>(tasks.size()) * static_cast<double>(clean.count());
  for (std::size_t begin = 0; begin < tasks.size();) {
    const std::span<const LevelTask> pass = next_pass(design, tasks, begin, bytes);
    const auto report = [&](double images) {
      if (context.progress == nullptr) return;
      const double done = static_cast<double>(begin) * static_cast<double>(clean.count()) +
                          images * static_cast<double>(pass.size());
      context.progress->checkpoint("regression", done, total,
                                   fmt::format("sigma {:.4g}", context.sigmas[pass.back().level]));
    };
    const auto sums = accumulate(design, standardization, clean, context, pass, report);
#pragma omp parallel for schedule(dynamic, 8)
    for (std::size_t k = 0; k < pass.size(); ++k) {
      const Eigen::VectorXd theta = sums[k].solve(ridge);
      std::ranges::copy(
          theta, weights[pass[k].level].begin() + static_cast<std::ptrdiff_t>(design.offset(pass[k].target)));
    }
    begin += pass.size();
  }
  return weights;
}

Cost samples_cost(const WaveletDesign& design, std::size_t images, std::size_t levels) {
  double tables = 0;
  for (std::size_t t = 0; t < design.targets(); ++t)
    tables += NormalEquations::bytes(design.features(t).size());
  const auto regressions = static_cast<double>(levels);
  const double weights = 8.0 * static_cast<double>(design.weights()) * regressions;
  constexpr double kBlocks = 6 * 64e6;
  return {kBlocks + weights + std::min(kTableBytes, regressions * tables),
          static_cast<double>(images) * regressions * tables / 8.0};
}

class WaveletSamples final : public WaveletModel {
 public:
  WaveletSamples(WaveletDesign design, double ridge) : WaveletModel(std::move(design)), ridge_(ridge) {}

  std::shared_ptr<const std::vector<double>> weights(double sigma) const override {
    return levels_.at(sigma);
  }

 private:
  // Noise is drawn for the levels of the fit alone.
  bool do_holds_levels() const override { return true; }
  std::vector<double> do_levels() const override { return levels_.sigmas(); }

  void fit_weights(const ImageSource& clean, const FitContext& context) override {
    levels_.clear();
    auto fitted = fit_samples(design(), standardization(), clean, context, ridge_);
    for (std::size_t k = 0; k < fitted.size(); ++k) levels_.add(context.sigmas[k], std::move(fitted[k]));
  }

  void save_weights(ModelFile& file) const override {
    file.put("sigmas", {static_cast<std::int64_t>(levels_.size())},
             std::span<const double>(levels_.sigmas()));
    for (std::size_t k = 0; k < levels_.size(); ++k)
      file.put(name_of(k), {static_cast<std::int64_t>(levels_[k].size())},
               std::span<const double>(levels_[k]));
  }

  void load_weights(const ModelFile& file) override {
    levels_.clear();
    const std::vector<double> sigmas = file.doubles("sigmas");
    for (std::size_t k = 0; k < sigmas.size(); ++k)
      levels_.add(sigmas[k], file.doubles(name_of(k), design().weights()));
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    return samples_cost(design(), images, levels);
  }

  static std::string name_of(std::size_t level) { return fmt::format("weights.{}", level); }

  double ridge_;
  LevelWeights<std::vector<double>> levels_;
};

}  // namespace

std::unique_ptr<Denoiser> make_wavelet_samples(WaveletDesign design, double ridge) {
  return std::make_unique<WaveletSamples>(std::move(design), ridge);
}

}  // namespace wavescore::analytic
