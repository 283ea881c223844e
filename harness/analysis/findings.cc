#include "harness/analysis/findings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/atomic_file.h"
#include "harness/analysis/agreement.h"
#include "harness/analysis/claims.h"
#include "harness/analysis/comparisons.h"
#include "harness/files/bytes.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

/// Raised when the same cells give other findings.
constexpr int kVersion = 4;

std::string text_if_there(const fs::path& file) {
  return fs::exists(file) ? read_bytes(file) : std::string();
}

/// Numbers that no noise level or image belongs to.
std::vector<ResultRow> facts_of(const fs::path& results) {
  const fs::path file = results / "illustrations.csv";
  return fs::exists(file) ? read_csv(file) : std::vector<ResultRow>();
}

std::string text_of(const Selection& selection) {
  std::string text = selection.text;
  for (const auto& [key, value] : selection.options) text += fmt::format(",{}={}", key, value);
  return text + ";";
}

/// All that a claim says.
std::string text_of(const Claim& claim) {
  std::string text = fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|", claim.text, static_cast<int>(claim.kind),
                                 claim.metric, claim.along, claim.limit, fmt::join(claim.sigmas, ","),
                                 fmt::join(claim.on, ","), claim.somewhere);
  text += text_of(claim.a);
  for (const Selection& other : claim.others) text += text_of(other);
  return text + (claim.relative_to ? "/" + text_of(*claim.relative_to) : "");
}

/// All that the findings depend on.
std::string key_of(const fs::path& results, const Config& config, const WorkStore& store,
                   const std::vector<Work>& all, const std::vector<ResultRow>& rows) {
  std::string inputs = fmt::format("version={}\n{}\n{}\n", kVersion, to_csv(rows), to_csv(facts_of(results)));
  for (const Work& work : all) {
    inputs += fmt::format("{}/{}\n", work.spec->label, work.job->label);
    for (std::size_t level = 0; level < work.cells.size(); ++level)
      if (work.cells[level]) inputs += store.cell_key(work, level) + "\n";
  }
  for (const Claim& claim : config.claims) inputs += text_of(claim) + "\n";
  return content_key(inputs);
}

}  // namespace

void write_findings(const fs::path& results, const Config& config, const WorkStore& store,
                    const std::vector<Work>& work, const std::vector<ResultRow>& rows,
                    Resamplings& resamplings) {
  const fs::path marker = results / "cells" / "findings";
  const std::string key = key_of(results, config, store, work, rows);
  const bool written = fs::exists(results / "comparisons.csv") && fs::exists(results / "agreement.csv");
  if (written && text_if_there(marker) == key) return;
  const Measurements measurements(config, store, work, resamplings);
  if (config.repetitions.size() > 1)
    write_atomically(results / "summary.csv", to_csv(summary_rows(measurements, rows)));
  else
    fs::remove(results / "summary.csv");
  write_atomically(results / "comparisons.csv", comparisons_csv(compare_methods(measurements)));
  write_atomically(results / "agreement.csv", agreement_csv(measure_agreement(measurements)));
  if (config.claims.empty())
    fs::remove(results / "verdicts.json");
  else
    write_atomically(results / "verdicts.json", verdicts_json(judge(measurements, facts_of(results))));
  write_atomically(marker, key);
}

}  // namespace wavescore::harness
