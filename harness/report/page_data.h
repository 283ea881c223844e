#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace wavescore::harness {

/// All that the report's page shows, read from the files of a results folder; what is not there is left out.
///
///   title       of the experiment
///   methods     [{label, role, family, colour}], in the order of the experiment
///   metrics     {columns, rows}: metrics.csv or, where there is one, summary.csv; labels as figures call
///   them metric_catalog   [{name, title, axis, words, higher_is_better}], of the metrics in the rows
///   no_intervals     why there are none; empty where there are
///   comparisons, agreement   {columns, rows}
///   verdicts    verdicts.json;  failures {columns, rows}
///   curves      [{name, rows: [step, loss, sigma, mse]}]
///   images      [{data, sigma, label, channels, size, count, bytes}], bytes in base64; sigma "" for clean
///   ones manifest    text
[[nodiscard]] nlohmann::json page_data(const std::filesystem::path& results);

/// Bytes as text, RFC 4648.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace wavescore::harness
