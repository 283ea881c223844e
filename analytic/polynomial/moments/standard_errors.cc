#include "analytic/polynomial/moments/standard_errors.h"

#include <Eigen/Cholesky>

#include "analytic/polynomial/moments/regression.h"

namespace wavescore::analytic {
namespace {

/// Sums over images of one group.
struct Accumulated {
  Eigen::MatrixXd gram;
  Eigen::VectorXd mean;     ///< of g_i
  Eigen::MatrixXd squares;  ///< of g_i g_i^T
};

/// The Hermite moments of one image, summed over the locations of a group.
std::vector<double> moments_of(const WaveletDesign& design, const MomentPlan& plan,
                               const Standardization& standardization, const CoefficientRows& clean,
                               Eigen::Index image, std::span<const std::uint32_t> targets) {
  std::vector<double> sums(plan.moments().size(), 0.0);
  std::vector<double> v(plan.variables());
  for (const std::uint32_t target : targets) {
    const std::vector<std::uint32_t>& context = design.context(target);
    for (std::size_t i = 0; i < v.size(); ++i)
      v[i] = (static_cast<double>(clean(context[i], image)) - standardization.mean[context[i]]) /
             standardization.clean_scale(context[i]);
    for (std::size_t k = 0; k < sums.size(); ++k) {
      double product = 1;
      for (const char16_t variable : plan.moments()[k]) product *= v[variable];
      sums[k] += product;
    }
  }
  plan.to_hermite(sums.data());
  return sums;
}

Eigen::VectorXd standard_error(const Accumulated& sums, const Eigen::VectorXd& penalty, double count) {
  Eigen::MatrixXd system = sums.gram / count;
  system.diagonal() += penalty;
  const Eigen::VectorXd mean = sums.mean / count;
  const Eigen::MatrixXd covariance = sums.squares / count - mean * mean.transpose();
  const Eigen::LDLT<Eigen::MatrixXd> solver(system);
  const Eigen::MatrixXd left = solver.solve(covariance);
  return (solver.solve(left.transpose()).diagonal() / count).cwiseMax(0.0).cwiseSqrt();
}

}  // namespace

std::vector<Eigen::VectorXd> weight_standard_errors(const WaveletDesign& design, const MomentLayout& layout,
                                                    const Standardization& standardization,
                                                    const ImageSource& images, double sigma,
                                                    std::span<const SolvedGroup> groups, Progress* progress) {
  std::vector<Accumulated> sums;
  for (const SolvedGroup& group : groups) {
    const Eigen::Index size = group.theta.size();
    sums.push_back(
        {Eigen::MatrixXd::Zero(size, size), Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)});
  }
  for_each_block(
      design.transform(), images, 0, images.count(), [&](std::size_t first, const CoefficientRows& clean) {
#pragma omp parallel for schedule(dynamic)
        for (std::size_t k = 0; k < groups.size(); ++k) {
          const std::span<const std::uint32_t> targets = design.groups()[groups[k].group];
          const MomentPlan& plan = layout.plan(groups[k].group);
          const std::vector<double> rho = correlations(design, standardization, targets.front(), sigma);
          for (Eigen::Index i = 0; i < clean.cols(); ++i) {
            const std::vector<double> own = moments_of(design, plan, standardization, clean, i, targets);
            const MomentRegression one(plan, own.data(), rho, standardization.clean_scale(targets.front()));
            const Eigen::MatrixXd gram = one.gram().selfadjointView<Eigen::Lower>();
            const Eigen::VectorXd g = one.right() - gram * groups[k].theta;
            sums[k].gram += gram;
            sums[k].mean += g;
            sums[k].squares += g * g.transpose();
          }
        }
        if (progress != nullptr)
          progress->checkpoint("standard errors",
                               static_cast<double>(first) + static_cast<double>(clean.cols()),
                               static_cast<double>(images.count()));
      });
  std::vector<Eigen::VectorXd> errors;
  for (std::size_t k = 0; k < groups.size(); ++k)
    errors.push_back(standard_error(sums[k], groups[k].penalty, static_cast<double>(images.count())));
  return errors;
}

}  // namespace wavescore::analytic
