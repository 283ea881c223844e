#pragma once

#include <vector>

#include "harness/progress.h"
#include "harness/run.h"
#include "harness/work.h"

namespace wavescore::harness {

/// Samples from every method of the experiment whose model serves any level, all from the same noise, into
/// samples.safetensors of the results folder: U8, count x C x H x W, a tensor DATA/LABEL each, and the
/// settings as metadata. What was sampled before, from the same model with the same settings, is taken from
/// cells/. Does nothing without `samples` in the experiment. Only the first repetition; references are left
/// out.
void write_samples(const Config& config, const RunOptions& options, const WorkStore& store,
                   std::vector<Work>& work, StepProgress& progress);

}  // namespace wavescore::harness
