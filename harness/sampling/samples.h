#pragma once

#include <filesystem>
#include <vector>

#include "harness/config/plan.h"
#include "harness/progress/progress.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// Why a method gives no samples where the experiment asks for some; empty where it does.
[[nodiscard]] std::string why_not_sampled(const Job& method);

/// Samples from every method of the experiment whose model serves any level, all from the same noise, into
/// samples.safetensors of the folder `results`: U8, count x C x H x W, a tensor DATA/LABEL each, by the
/// labels of the data entry and of the method. Metadata: "settings" of the sampler, and "data", a JSON object
/// that tells dataset, resolution, split and n_train of each label of data, and "diverged", one that tells of
/// a tensor with samples that diverged how many did.
///
/// What was sampled before, from the same model with the same settings, is taken from cells/. Left out are
/// a model that another data entry shows already (one split of several), repetitions after the first, and
/// what why_not_sampled names, which `progress` says. What cannot be sampled is added to the
/// failures of its work, and the rest goes on; returns how many. Without `samples` in the experiment there is
/// no file. Cancelled leaves the old file; what is finished stays in cells/.
std::size_t write_samples(const Config& config, const std::filesystem::path& results, const WorkStore& store,
                          std::vector<Work>& work, StepProgress& progress);

}  // namespace wavescore::harness
