#include "baselines/catalog.h"

namespace wavescore::baselines {

std::span<const DenoiserEntry> catalog() { return {}; }

void set_threads(int /*threads*/) {}

}  // namespace wavescore::baselines
