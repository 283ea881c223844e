#include "analytic/polynomial/wavelet_moments.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analytic/numerics/recent_levels.h"
#include "analytic/polynomial/moments/regression.h"
#include "analytic/polynomial/moments/standard_errors.h"
#include "analytic/polynomial/wavelet_model.h"
#include "analytic/wavelet/coefficient_errors.h"
#include "core/error.h"

namespace wavescore::analytic {
namespace {

/// The weights of all groups at one noise level.
struct Solution {
  std::vector<double> weights;
  CoefficientErrors errors;
  std::vector<double> gamma;  ///< of every group
};

/// The weights of one group.
struct GroupSolution {
  Eigen::VectorXd theta;
  double error = 0;
  double held_out = 0;
  double gamma = 0;
};

class WaveletMoments final : public WaveletModel {
 public:
  WaveletMoments(WaveletDesign design, RidgeOptions ridge)
      : WaveletModel(std::move(design)), ridge_(std::move(ridge)) {}

  std::shared_ptr<const std::vector<double>> weights(double sigma) const override {
    const auto found = solution(sigma);
    return {found, &found->weights};
  }

  std::optional<MomentRegression> regression(std::size_t group, double sigma) const override {
    return equations(group, total_.data() + layout_->offset(group), sigma);
  }

  std::vector<Eigen::VectorXd> standard_errors(const ImageSource& images, std::span<const std::size_t> groups,
                                               double sigma) const override {
    if (ridge_.toward_identity) throw InputError("standard errors of weights need 'shrink_toward: mean'");
    const auto all = solution(sigma);
    std::vector<SolvedGroup> solved;
    for (const std::size_t group : groups) {
      const std::uint32_t target = design().groups()[group].front();
      const double* theta = all->weights.data() + design().offset(target);
      solved.push_back({group,
                        Eigen::Map<const Eigen::VectorXd>(
                            theta, static_cast<Eigen::Index>(design().features(target).size())),
                        penalty(target, all->gamma[group], sigma)});
    }
    return weight_standard_errors(design(), *layout_, standardization(), images, sigma, solved, nullptr);
  }

 private:
  bool do_fit_draws() const override { return false; }
  bool do_can_predict() const override { return true; }
  std::vector<PredictedError> do_predict(double sigma) const override {
    return errors_by_band(design().transform(), solution(sigma)->errors);
  }

  void fit_weights(const ImageSource& clean, const FitContext& context) override {
    layout_ = std::make_unique<MomentLayout>(design());
    solutions_.clear();
    folds_.clear();
    total_.assign(layout_->size(), 0.0);
    const auto parts = static_cast<std::size_t>(std::max(1, ridge_.folds));
    if (clean.count() < parts)
      throw InputError(
          fmt::format("{} folds need at least as many images, there are {}", parts, clean.count()));
    for (std::size_t k = 0; k < parts; ++k) {
      MomentTable part = measure_moments(design(), *layout_, standardization(), clean,
                                         clean.count() * k / parts, clean.count() * (k + 1) / parts, context);
      std::ranges::transform(total_, part, total_.begin(), std::plus<>());
      if (parts > 1) folds_.push_back(std::move(part));
    }
    solve_levels(context, [this](double sigma) { (void)solution(sigma); });
  }

  void save_weights(ModelFile& file) const override {
    const auto size = static_cast<std::int64_t>(total_.size());
    file.put("moments", {size}, std::span<const double>(total_));
    for (std::size_t k = 0; k < folds_.size(); ++k)
      file.put(fmt::format("moments.fold.{}", k), {size}, std::span<const double>(folds_[k]));
  }

  void load_weights(const ModelFile& file) override {
    layout_ = std::make_unique<MomentLayout>(design());
    total_ = file.doubles("moments", layout_->size());
    folds_.clear();
    solutions_.clear();
    for (int k = 0; k < ridge_.folds; ++k)
      folds_.push_back(file.doubles(fmt::format("moments.fold.{}", k), layout_->size()));
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const MomentCounts counts = count_moments(design());
    const double tables = counts.kept * (1 + ridge_.folds) + counts.working;
    const auto weights = static_cast<double>(design().weights() * std::max<std::size_t>(1, levels));
    double solves = 0;
    for (const std::vector<std::uint32_t>& members : design().groups())
      solves += std::pow(static_cast<double>(design().features(members.front()).size()), 3) / 3;
    solves *= static_cast<double>(levels);
    if (ridge_.folds > 0) solves *= ridge_.folds * static_cast<double>(RidgeOptions::candidates().size());
    constexpr double kBlocks = 4 * 64e6;
    return {kBlocks + 8 * (tables + weights), 2 * static_cast<double>(images) * counts.products + solves};
  }

  std::shared_ptr<const Solution> solution(double sigma) const {
    return solutions_.get(sigma, [&] { return solve(sigma); });
  }

  Solution solve(double sigma) const {
    Solution solution;
    solution.weights.resize(design().weights());
    solution.gamma.resize(design().groups().size());
    solution.errors.training.resize(design().targets());
    if (!folds_.empty()) solution.errors.held_out.resize(design().targets());
#pragma omp parallel for schedule(dynamic, 4)
    for (std::size_t g = 0; g < design().groups().size(); ++g) {
      const std::vector<std::uint32_t>& members = design().groups()[g];
      const GroupSolution found = solve_group(g, sigma);
      std::ranges::copy(found.theta, solution.weights.begin() +
                                         static_cast<std::ptrdiff_t>(design().offset(members.front())));
      solution.gamma[g] = found.gamma;
      for (const std::uint32_t target : members) {
        solution.errors.training[target] = found.error;
        if (!folds_.empty()) solution.errors.held_out[target] = found.held_out;
      }
    }
    return solution;
  }

  [[nodiscard]] Eigen::VectorXd penalty(std::uint32_t target, double gamma, double sigma) const {
    return ridge_.penalty(gamma, design().feature_sets()[design().feature_set(target)].exponents, sigma);
  }

  /// Of the sums of one group, whether of all images or of some.
  MomentRegression equations(std::size_t group, const double* sums, double sigma) const {
    const std::uint32_t target = design().groups()[group].front();
    return {layout_->plan(group), sums, correlations(design(), standardization(), target, sigma),
            standardization().clean_scale(target)};
  }

  GroupSolution solve_group(std::size_t group, double sigma) const {
    const std::uint32_t target = design().groups()[group].front();
    const auto regression = [&](const double* sums) { return equations(group, sums, sigma); };
    const auto solved = [&](const MomentRegression& r, double gamma) {
      const Eigen::VectorXd gammas = penalty(target, gamma, sigma);
      return ridge_.toward_identity ? r.solve_toward_identity(gammas) : r.solve(gammas);
    };
    GroupSolution found;
    found.gamma = ridge_.gamma;
    if (!folds_.empty()) choose_by_folds(group, regression, solved, found);
    const MomentRegression all = regression(total_.data() + layout_->offset(group));
    found.theta = solved(all, found.gamma);
    found.error = all.error(found.theta);
    return found;
  }

  /// The gamma whose weights, fitted without a fold, predict that fold best, on average over the folds.
  template <class Regression, class Solve>
  void choose_by_folds(std::size_t group, const Regression& regression, const Solve& solved,
                       GroupSolution& found) const {
    const std::size_t moments = layout_->plan(group).moments().size();
    const double* total = total_.data() + layout_->offset(group);
    const std::vector<double> candidates = RidgeOptions::candidates();
    std::vector<double> errors(candidates.size(), 0.0);
    std::vector<double> rest(moments);
    for (const MomentTable& fold : folds_) {
      const double* held = fold.data() + layout_->offset(group);
      for (std::size_t k = 0; k < moments; ++k) rest[k] = total[k] - held[k];
      const MomentRegression fitted = regression(rest.data());
      const MomentRegression held_out = regression(held);
      for (std::size_t c = 0; c < candidates.size(); ++c)
        errors[c] += held[0] / total[0] * held_out.error(solved(fitted, candidates[c]));
    }
    const auto best = std::ranges::min_element(errors);
    found.held_out = *best;
    found.gamma = candidates[static_cast<std::size_t>(best - errors.begin())];
  }

  RidgeOptions ridge_;
  std::unique_ptr<MomentLayout> layout_;
  MomentTable total_;
  std::vector<MomentTable> folds_;
  mutable RecentLevels<Solution> solutions_{kRecentLevels};
};

}  // namespace

std::unique_ptr<Denoiser> make_wavelet_moments(WaveletDesign design, RidgeOptions ridge) {
  return std::make_unique<WaveletMoments>(std::move(design), std::move(ridge));
}

}  // namespace wavescore::analytic
