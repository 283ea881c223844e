#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "harness/config/plan.h"

namespace wavescore::harness {

/// A method at a noise level: indices in the list of methods and in the levels of the experiment.
struct ClaimSide {
  std::size_t method = 0;
  std::size_t level = 0;
  std::optional<std::size_t> over{};  ///< the method of `relative_to` that it is divided by
  double at = 0;                      ///< where it stands along what the claim falls or rises with
};

/// One of the comparisons that a claim stands for: `left` is to lie below `right` or, where there is none,
/// below the claim's limit.
struct ClaimComparison {
  std::string where;  ///< "mnist-32, sigma 1"
  ClaimSide left;
  std::optional<ClaimSide> right;
};

/// The methods of an experiment: every job without its repetitions, in the order of the jobs.
[[nodiscard]] std::vector<const Job*> methods_of(const std::vector<Job>& jobs);

/// Whether `selection` means this method: its label, its family or its name; or, by options, all of them
/// (numbers by value; beside a method's own options name, label and told_sigma_factor).
[[nodiscard]] bool selects(const Selection& selection, const Job& method);

/// Whether a claim is about the method, on whichever side.
[[nodiscard]] bool concerns(const Claim& claim, const Job& method);

/// The comparisons that a claim stands for, from the experiment alone; none for a claim about facts of
/// illustrations, which are not known before.
///
/// Compared are methods on the same data, of the same degree and basis where both have them and told the same
/// sigma, unless one is named by its label, or both sides of the claim say which of them is meant. What falls
/// or rises with an option is followed along methods that differ in that option alone (told sigma included),
/// or that one entry of `denoisers` makes by sweeping over it; with resolution or train_images along data
/// entries that differ in nothing else, of one label; where this leaves two methods at one place, those of
/// one label pattern and data label belong together.
///
/// InputError, with the place in the claim and the nearest name, for methods, options, values and metrics
/// that the experiment does not have, for a series with two methods at one place, and for a claim, or a side
/// of it, of which no comparison comes.
[[nodiscard]] std::vector<ClaimComparison> comparisons_of(const Claim& claim, const Config& config,
                                                          const std::vector<const Job*>& methods);

/// All claims of an experiment: the InputErrors of comparisons_of.
void check_claims(const Config& config, const std::vector<Job>& jobs);

}  // namespace wavescore::harness
