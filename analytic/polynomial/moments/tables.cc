#include "analytic/polynomial/moments/tables.h"

#include <algorithm>
#include <cmath>

#include "analytic/numerics/rank_sums.h"
#include "analytic/polynomial/moments/kernel.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kLocations = 64;  // of a tied group that one task sums over

/// Targets that one thread sums over, in order.
struct TargetsOfTask {
  std::size_t group;
  std::span<const std::uint32_t> targets;
};

std::vector<TargetsOfTask> tasks_of(const WaveletDesign& design) {
  std::vector<TargetsOfTask> tasks;
  for (std::size_t g = 0; g < design.groups().size(); ++g) {
    const std::span<const std::uint32_t> members = design.groups()[g];
    for (std::size_t first = 0; first < members.size(); first += kLocations)
      tasks.push_back({g, members.subspan(first, std::min(kLocations, members.size() - first))});
  }
  return tasks;
}

/// Adds the products of one target's context over the images of a block.
void add_target(std::span<const std::uint32_t> context, const MomentKernel& kernel,
                const Standardization& standardization, const CoefficientRows& clean,
                MomentKernel::Workspace& work, double* sums) {
  constexpr auto kBlock = static_cast<Eigen::Index>(MomentKernel::kImages);
  for (Eigen::Index first = 0; first < clean.cols(); first += kBlock) {
    const Eigen::Index images = std::min(kBlock, clean.cols() - first);
    for (std::size_t i = 0; i < context.size(); ++i) {
      const auto c = static_cast<Eigen::Index>(context[i]);
      Eigen::Map<Eigen::RowVectorXd>(work.variable(i), images) =
          (clean.row(c).segment(first, images).cast<double>().array() - standardization.mean[c]) /
          standardization.clean_scale(context[i]);
    }
    kernel.add(work, static_cast<std::size_t>(images), sums);
  }
}

}  // namespace

MomentLayout::MomentLayout(const WaveletDesign& design) {
  for (const FeatureSet& set : design.feature_sets()) plans_.emplace_back(set.exponents, design.basis());
  std::size_t offset = 0;
  for (const std::vector<std::uint32_t>& members : design.groups()) {
    plan_of_.push_back(design.feature_set(members.front()));
    offsets_.push_back(offset);
    offset += plans_[plan_of_.back()].moments().size();
  }
  offsets_.push_back(offset);
}

MomentCounts count_moments(const WaveletDesign& design) {
  std::vector<double> of_set;
  for (const FeatureSet& set : design.feature_sets())
    of_set.push_back(MomentPlan::count_moments(set.exponents));
  MomentCounts counts;
  for (const std::vector<std::uint32_t>& members : design.groups())
    counts.kept += of_set[design.feature_set(members.front())];
  for (const TargetsOfTask& task : tasks_of(design)) {
    const double moments = of_set[design.feature_set(task.targets.front())];
    counts.working += moments;
    counts.products += moments * static_cast<double>(task.targets.size());
  }
  if (design.tied()) counts.working += counts.kept;
  return counts;
}

MomentTable measure_moments(const WaveletDesign& design, const MomentLayout& layout,
                            const Standardization& standardization, const ImageSource& images,
                            std::size_t begin, std::size_t end, const FitContext& context) {
  std::vector<MomentKernel> kernels;
  for (const MomentPlan& plan : layout.plans()) kernels.emplace_back(plan);
  const std::vector<TargetsOfTask> tasks = tasks_of(design);
  std::vector<std::size_t> offsets{0};
  for (const TargetsOfTask& task : tasks)
    offsets.push_back(offsets.back() + layout.plan(task.group).moments().size());

  const Share share = share_of(end - begin, *context.ranks);
  const std::size_t from = begin + share.begin;
  const std::size_t to = from + share.count;
  MomentTable sums(offsets.back(), 0.0);
  for_each_block(design.transform(), images, from, to, [&](std::size_t first, const CoefficientRows& clean) {
#pragma omp parallel
    {
      std::vector<MomentKernel::Workspace> work(kernels.size());
      for (std::size_t k = 0; k < kernels.size(); ++k) kernels[k].prepare(work[k]);
#pragma omp for schedule(dynamic, 4)
      for (std::size_t k = 0; k < tasks.size(); ++k) {
        const std::size_t plan = layout.plan_number(tasks[k].group);
        for (const std::uint32_t target : tasks[k].targets)
          add_target(design.context(target), kernels[plan], standardization, clean, work[plan],
                     sums.data() + offsets[k]);
      }
    }
    if (context.progress != nullptr)
      context.progress->checkpoint("moments", static_cast<double>(first) + static_cast<double>(clean.cols()),
                                   static_cast<double>(images.count()));
  });
  if (design.tied()) {
    MomentTable merged(layout.size(), 0.0);
    for (std::size_t k = 0; k < tasks.size(); ++k)
      std::transform(sums.begin() + static_cast<std::ptrdiff_t>(offsets[k]),
                     sums.begin() + static_cast<std::ptrdiff_t>(offsets[k + 1]),
                     merged.begin() + static_cast<std::ptrdiff_t>(layout.offset(tasks[k].group)),
                     merged.begin() + static_cast<std::ptrdiff_t>(layout.offset(tasks[k].group)),
                     std::plus<>());
    sums = std::move(merged);
  }
  sum_over_ranks(sums, context);
#pragma omp parallel for schedule(dynamic, 16)
  for (std::size_t g = 0; g < layout.groups(); ++g) layout.plan(g).to_hermite(sums.data() + layout.offset(g));
  return sums;
}

std::vector<double> correlations(const WaveletDesign& design, const Standardization& standardization,
                                 std::size_t target, double sigma) {
  std::vector<double> rho;
  for (const std::uint32_t c : design.context(target))
    rho.push_back(standardization.clean_scale(c) / std::hypot(standardization.clean_scale(c), sigma));
  return rho;
}

}  // namespace wavescore::analytic
