#pragma once

#include <vector>

#include "core/ranks.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// The value that rank 0 passes, on every rank.
[[nodiscard]] double from_rank_0(double value, Ranks& ranks);

/// std::runtime_error unless all ranks have found the same finished work in the results folder: they must
/// share it.
void check_same_findings(const std::vector<Work>& all, Ranks& ranks);

/// The model that rank 0 has saved; sets work.key. A file system shared by several machines may show it
/// seconds later; std::runtime_error if it does not within half a minute.
[[nodiscard]] std::filesystem::path shared_model(const WorkStore& store, Work& work, Ranks& ranks);

}  // namespace wavescore::harness
