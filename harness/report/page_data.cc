#include "harness/report/page_data.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/analysis/statistics.h"
#include "harness/evaluation/metrics.h"
#include "harness/figures/method.h"
#include "harness/files/bytes.h"
#include "harness/results/csv.h"
#include "harness/results/curves.h"
#include "harness/results/pairs.h"
#include "harness/results/results.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// Bytes of images in the page; of more, only the first image of each method is shown.
constexpr std::size_t kMostImageBytes = 3'000'000;

/// Six digits are more than any reader sees, and the file stays small. A number that is none becomes null.
Json number(double value) {
  if (!std::isfinite(value)) return nullptr;
  return std::stod(fmt::format("{:.6g}", value));
}

Json table(std::vector<std::string> columns) {
  return {{"columns", std::move(columns)}, {"rows", Json::array()}};
}

Json metrics(const std::vector<ResultRow>& rows) {
  Json result =
      table({"data", "dataset", "dataset_options", "resolution", "split", "n_train", "denoiser", "label",
             "sigma", "scale", "orientation", "metric", "mean", "low", "high", "n", "repetitions"});
  for (const ResultRow& row : rows)
    result["rows"].push_back({row.data, row.dataset, row.dataset_options, row.resolution, row.split,
                              row.n_train, row.denoiser, figures::title_of(row), number(row.sigma), row.scale,
                              row.orientation, row.metric, number(row.mean), number(row.low),
                              number(row.high), row.n, row.repetitions});
  return result;
}

/// What the page calls the metrics of the rows, and which way each is better.
Json metric_catalog_of(const std::vector<ResultRow>& rows) {
  Json all = Json::array();
  for (const Metric& metric : metric_catalog())
    if (std::ranges::find(rows, metric.name, &ResultRow::metric) != rows.end())
      all.push_back({{"name", metric.name},
                     {"title", metric.title},
                     {"axis", metric.axis()},
                     {"words", metric.words},
                     {"higher_is_better", metric.higher_is_better}});
  return all;
}

/// Why there are no intervals; empty where there are.
std::string why_no_intervals(const std::vector<ResultRow>& rows) {
  for (const ResultRow& row : rows)
    if (row.sigma > 0 && row.n > 0 && known_metric(row.metric) != nullptr)
      return no_interval_text(row.n, row.repetitions);
  return {};
}

/// How the drawn figures show them, so that a method has one colour everywhere.
Json methods(std::vector<ResultRow> rows, const std::vector<MethodRow>& shown) {
  std::erase_if(rows, [](const ResultRow& row) { return row.scale != "all"; });
  Json all = Json::array();
  for (const figures::Method& method : figures::methods_of(rows, shown))
    all.push_back({{"label", method.title},
                   {"role", name_of(method.role)},
                   {"family", method.family},
                   {"colour", method.colour}});
  return all;
}

Json pairs(const std::vector<PairRow>& rows) {
  Json result = table({"data", "dataset", "resolution", "split", "n_train", "sigma", "scale", "orientation",
                       "metric", "a", "b", "value", "low", "high", "n"});
  for (const PairRow& row : rows)
    result["rows"].push_back({row.data, row.dataset, row.resolution, row.split, row.n_train,
                              number(row.sigma), row.scale, row.orientation, row.metric, row.a, row.b,
                              number(row.value), number(row.low), number(row.high), row.n});
  return result;
}

/// Any CSV file as texts.
Json texts(const fs::path& file) {
  CsvRecords records(file);
  Json result = table(records.next());
  while (records.more()) result["rows"].push_back(records.next());
  return result;
}

/// The files of curves/ with what the page calls them: the method, and where there are several data entries
/// or repetitions of which one; of results older than curves.csv the file.
std::vector<std::pair<fs::path, std::string>> named_curves(const fs::path& results) {
  const fs::path folder = results / "curves";
  std::vector<std::pair<fs::path, std::string>> named;
  if (!fs::is_directory(folder)) return named;
  const std::vector<CurveRow> rows = read_curves(results);
  const bool one_entry = std::ranges::all_of(rows, [&](const CurveRow& r) { return r.data == rows[0].data; });
  const bool one_time = std::ranges::all_of(rows, [](const CurveRow& r) { return r.repetition == 1; });
  for (const CurveRow& row : rows)
    if (fs::exists(folder / row.file))
      named.emplace_back(folder / row.file,
                         fmt::format("{}{}{}", one_entry ? "" : row.data + ": ", row.label,
                                     one_time ? "" : fmt::format(", repetition {}", row.repetition)));
  if (!rows.empty()) return named;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".csv") named.emplace_back(entry.path(), entry.path().stem().string());
  std::ranges::sort(named);
  return named;
}

Json curves(const fs::path& results) {
  Json all = Json::array();
  for (const auto& [file, name] : named_curves(results)) {
    const Json curve = texts(file);
    Json rows = Json::array();
    // step,seconds,images,loss,validation_sigma,validation_mse; a line has a loss or a validation.
    const std::size_t every = curve["rows"].size() / 2000 + 1;
    std::size_t line = 0;
    for (const auto& row : curve["rows"])
      if (row.size() >= 6 && (!row[5].get<std::string>().empty() || line++ % every == 0)) rows.push_back(row);
    all.push_back({{"name", name}, {"rows", std::move(rows)}});
  }
  return all;
}

/// How long the label of the data entry is that the name of a tensor begins with: up to the first slash,
/// unless a known label has some itself.
std::size_t entry_length(const std::string& name, const std::vector<ResultRow>& rows) {
  std::size_t length = std::min(name.find('/'), name.size());
  for (const ResultRow& row : rows)
    if (row.data.size() > length && name.starts_with(row.data + "/")) length = row.data.size();
  return length;
}

/// "mnist-32/2/local r=1 D=2", "mnist-32/clean" or, of samples, "mnist-32/label".
Json images(const fs::path& file, bool samples, const std::vector<ResultRow>& metric_rows) {
  Json all = Json::array();
  if (!fs::exists(file)) return all;
  const ModelFile model = read_model_file(file);
  const Json diverged = samples ? Json::parse(model.text("diverged")) : Json::object();
  std::size_t total = 0;
  for (const auto& [name, tensor] : model.tensors) total += tensor.bytes.size();
  for (const auto& [name, tensor] : model.tensors) {
    if (tensor.dtype != "U8" || tensor.shape.size() != 4) continue;
    const std::size_t slash = entry_length(name, metric_rows);
    const std::string rest = slash == name.size() ? name : name.substr(slash + 1);
    const std::size_t second = samples ? std::string::npos : rest.find('/');
    const auto count = static_cast<std::size_t>(tensor.shape[0]);
    const std::size_t shown = !samples && total > kMostImageBytes ? 1 : count;
    const std::string bytes(reinterpret_cast<const char*>(tensor.bytes.data()),
                            count == 0 ? 0 : tensor.bytes.size() / count * shown);
    all.push_back({{"data", name.substr(0, slash)},
                   {"sigma", second == std::string::npos ? "" : rest.substr(0, second)},
                   {"label", second == std::string::npos ? rest : rest.substr(second + 1)},
                   {"channels", tensor.shape[1]},
                   {"size", tensor.shape[2]},
                   {"count", shown},
                   {"diverged", diverged.value(name, 0)},
                   {"bytes", base64(bytes)}});
  }
  return all;
}

}  // namespace

std::string base64(std::string_view bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k)
      group = group << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k)
      text += i + k > bytes.size() ? '=' : kDigits[group >> (18U - 6U * k) & 63U];
  }
  return text;
}

Json page_data(const fs::path& results) {
  const fs::path summary = results / "summary.csv";
  const fs::path metrics_file = fs::exists(summary) ? summary : results / "metrics.csv";
  if (!fs::exists(metrics_file))
    throw InputError(fmt::format(
        "{}: there is no metrics.csv here; give the folder of an experiment that ran", results.string()));
  const std::vector<ResultRow> rows = read_csv(metrics_file);
  Json page{{"title", results.filename().string()},
            {"unit", rows.empty() ? "" : rows.back().sigma_unit},
            {"methods", methods(rows, read_methods(results))},
            {"metrics", metrics(rows)},
            {"metric_catalog", metric_catalog_of(rows)},
            {"no_intervals", why_no_intervals(rows)},
            {"curves", curves(results)},
            {"images", images(results / "images.safetensors", false, rows)},
            {"samples", images(results / "samples.safetensors", true, rows)}};
  if (const fs::path file = results / "manifest.yaml"; fs::exists(file)) {
    page["manifest"] = read_bytes(file);
    const YAML::Node manifest = YAML::Load(page["manifest"].get<std::string>());
    if (manifest["title"]) page["title"] = manifest["title"].as<std::string>();
  }
  if (const fs::path file = results / "comparisons.csv"; fs::exists(file))
    page["comparisons"] = pairs(read_comparisons(file));
  if (const fs::path file = results / "agreement.csv"; fs::exists(file))
    page["agreement"] = pairs(read_agreement(file));
  if (const fs::path file = results / "verdicts.json"; fs::exists(file))
    page["verdicts"] = Json::parse(read_bytes(file));
  if (const fs::path file = results / "failures.csv"; fs::exists(file)) page["failures"] = texts(file);
  return page;
}

}  // namespace wavescore::harness
