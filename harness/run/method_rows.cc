#include "harness/run/method_rows.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analytic/wavelet/dependency.h"

namespace wavescore::harness {
namespace {

MethodRow method_row(const Work& work) {
  const DenoiserEntry& entry = *work.job->method;
  const auto options = nlohmann::json::parse(work.job->options);
  MethodRow row{.label = final_label(work),
                .denoiser = std::string(entry.name),
                .family = std::string(entry.name),
                .role = std::string(name_of(entry.role)),
                .hue = std::string(entry.look.hue),
                .mark = std::string(name_of(entry.look.mark)),
                .degree = options.value("degree", 0),
                .basis = options.value("basis", "")};
  if (!row.hue.empty()) return row;
  // Without a hue of its own a method goes by the family of its contexts.
  row.family = options.value("family", row.family);
  const auto family = std::ranges::find(analytic::families(), row.family, &analytic::Family::name);
  if (family != analytic::families().end()) {
    row.hue = family->look.hue;
    row.mark = name_of(family->look.mark);
  }
  return row;
}

/// The line of the data set's exact bound, where there is one: `add_bound` of metrics.csv.
MethodRow bound_row() {
  return {.label = "exact MMSE",
          .denoiser = "mmse",
          .family = "mmse",
          .role = "reference",
          .hue = "#000000",
          .mark = "circle",
          .basis = {}};
}

}  // namespace

std::vector<MethodRow> method_rows(const std::vector<Work>& all) {
  std::vector<MethodRow> rows;
  const auto add = [&rows](MethodRow row) {
    if (std::ranges::find(rows, row.label, &MethodRow::label) == rows.end()) rows.push_back(std::move(row));
  };
  for (const Work& work : all) add(method_row(work));
  if (std::ranges::any_of(all, [](const Work& work) { return bool(work.inputs->dataset->mmse); }))
    add(bound_row());
  return rows;
}

}  // namespace wavescore::harness
