#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/analysis/measurements.h"

namespace wavescore::harness {

/// What was found of one comparison that a claim rests on.
struct ClaimPart {
  std::string where;  ///< "mnist-32, sigma 1"
  std::string what;   ///< "local r=1 D=2 < band D=2"
  double value = 0;   ///< of the left side minus the right side
  Interval interval;
  std::string verdict;
};

struct ClaimVerdict {
  std::string text;
  std::string verdict;  ///< holds, fails or undecided
  std::vector<ClaimPart> parts;
};

/// Holds each claim (config.h) against the measurements, in the comparisons that claim_plan.h makes of it. A
/// part holds where the 95 % interval of its
/// difference lies on the side that is claimed, fails where it lies on the other, and is undecided where it
/// contains 0. A claim holds where every part does and fails where one does; one of `somewhere` holds where a
/// part does and fails where every part does. A method that a claim is about and that was not measured
/// somewhere is a part that is undecided, without numbers. Parts are not corrected for their number. `facts`
/// are rows beside the measurements that claims of `below` may be about, each of a data set at a resolution.
[[nodiscard]] std::vector<ClaimVerdict> judge(const Measurements& measurements,
                                              const std::vector<ResultRow>& facts);

/// [{"text", "verdict", "parts": [{"where", "what", "value", "low", "high", "verdict"}]}]; null for no
/// number.
[[nodiscard]] std::string verdicts_json(const std::vector<ClaimVerdict>& verdicts);

}  // namespace wavescore::harness
