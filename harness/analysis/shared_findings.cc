#include "harness/analysis/shared_findings.h"

#include <fmt/format.h>

#include <chrono>
#include <thread>

namespace wavescore::harness {

double from_rank_0(double value, Ranks& ranks) {
  double sum = ranks.rank() == 0 ? value : 0.0;
  ranks.sum(std::span(&sum, 1));
  return sum;
}

void check_same_findings(const std::vector<Work>& all, Ranks& ranks) {
  std::vector<double> found;
  for (const Work& work : all) {
    found.push_back(work.model_rows.empty() ? 0 : 1);
    for (const auto& cell : work.cells) found.push_back(cell ? 1 : 0);
  }
  ranks.sum(found);
  for (const double ranks_with : found)
    if (ranks_with != 0 && ranks_with != ranks.count())
      throw std::runtime_error("the ranks see different files in the results folder: they must share it");
}

std::filesystem::path shared_model(const WorkStore& store, Work& work, Ranks& ranks) {
  constexpr int kTries = 300;
  for (int k = 0; k < kTries; ++k) {
    if (const auto file = store.find_model(work)) return *file;
    ranks.check();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  throw std::runtime_error(fmt::format(
      "rank {} does not see the model that rank 0 has saved: the ranks must share the results folder",
      ranks.rank()));
}

}  // namespace wavescore::harness
