#pragma once

#include <string>
#include <vector>

#include "harness/figures/script.h"
#include "harness/inspect/inspect.h"

namespace wavescore::harness::figures {

/// What a wavelet model has learnt (inspect_model), levels in `unit`: learnt locality, orientations, spectra,
/// degrees and the value of each dependency; none of those that the rows do not hold.
[[nodiscard]] std::vector<Script> inspected(const std::vector<InspectedRow>& rows, const std::string& unit);

}  // namespace wavescore::harness::figures
