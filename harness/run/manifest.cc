#include "harness/run/manifest.h"

#include <cblas.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <omp.h>
#include <yaml-cpp/yaml.h>

#include <CLI/Version.hpp>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <concepts>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include "analytic/numerics/blas_kernel.h"
#include "baselines/catalog.h"
#include "core/atomic_file.h"
#include "harness/machine/machine.h"
#include "harness/run/yaml_scalar.h"

namespace wavescore::harness {
namespace {

using WallClock = std::chrono::system_clock;
using YAML::BeginMap;
using YAML::BeginSeq;
using YAML::EndMap;
using YAML::EndSeq;
using YAML::Flow;
using YAML::Key;
using YAML::Value;

/// Written without quotes.
struct Plain {
  std::string text;
};

// A value as YAML 1.1 and YAML 1.2 both read it.

void put_value(YAML::Emitter& out, const Plain& value) { out << value.text; }

void put_value(YAML::Emitter& out, std::string_view text) {
  if (needs_quotes_in_yaml(text)) out << YAML::DoubleQuoted;
  out << std::string(text);
}

void put_value(YAML::Emitter& out, double value) { out << yaml_number(value); }

template <std::integral Number>
void put_value(YAML::Emitter& out, Number value) {
  out << fmt::format("{}", value);  // true and false too
}

template <class Item>
void put_value(YAML::Emitter& out, const std::vector<Item>& values) {
  out << Flow << BeginSeq;
  for (const Item& value : values) put_value(out, value);
  out << EndSeq;
}

void put_json(YAML::Emitter& out, const nlohmann::ordered_json& value) {
  if (value.is_array()) {
    out << Flow << BeginSeq;
    for (const auto& item : value) put_json(out, item);
    out << EndSeq;
  } else if (value.is_string()) {
    put_value(out, std::string_view(value.get_ref<const std::string&>()));
  } else if (value.is_number_float()) {
    put_value(out, value.get<double>());
  } else {
    put_value(out, Plain{value.dump()});
  }
}

/// A part of an earlier manifest: numbers and quotes as they are written today.
void put_node(YAML::Emitter& out, const YAML::Node& node) {
  if (node.IsMap()) {
    out << BeginMap;
    for (const auto& item : node) {
      out << Key;
      put_value(out, std::string_view(item.first.Scalar()));
      out << Value;
      put_node(out, item.second);
    }
    out << EndMap;
  } else if (node.IsSequence()) {
    out << BeginSeq;
    for (const YAML::Node& item : node) put_node(out, item);
    out << EndSeq;
  } else if (double number = 0; node.Tag() != "!" && YAML::convert<double>::decode(node, number)) {
    // Whole numbers may be too long for a double.
    const std::string& text = node.Scalar();
    const bool whole = text.find_first_not_of("+-0123456789") == std::string::npos;
    put_value(out, Plain{whole ? text : yaml_number(number)});
  } else if (node.Tag() != "!" && (node.Scalar() == "true" || node.Scalar() == "false")) {
    put_value(out, Plain{node.Scalar()});
  } else {
    put_value(out, std::string_view(node.Scalar()));
  }
}

template <class Type>
void put(YAML::Emitter& out, const char* key, const Type& value) {
  out << Key << key << Value;
  put_value(out, value);
}
void put(YAML::Emitter& out, const char* key, const char* value) { put(out, key, std::string_view(value)); }

/// What an option that is `auto` came to in a fitted model; `auto` where that is not known.
nlohmann::ordered_json settled(const Work& work, std::string key) {
  if (key == "device") return baselines::has_cuda() ? "cuda" : "cpu";
  if (constexpr std::string_view kBudget = "budget."; key.starts_with(kBudget)) key.erase(0, kBudget.size());
  const auto fact = [&](const std::string& name) -> std::optional<double> {
    const auto row = std::ranges::find(work.model_rows, name, &ResultRow::metric);
    return row == work.model_rows.end() ? std::nullopt : std::optional(row->mean);
  };
  const auto least = fact(key + "_least");
  const auto most = fact(key + "_most");
  if (least && most && *least < *most) return fmt::format("{:.0f} to {:.0f}", *least, *most);
  const auto value = least ? least : fact(key);
  if (!value) return "auto";
  return static_cast<std::int64_t>(std::llround(*value));
}

void put_options(YAML::Emitter& out, const Work& work) {
  out << Key << "options" << Value << Flow << BeginMap;
  const auto options = nlohmann::ordered_json::parse(work.job->options);
  for (const auto& [key, value] : options.items()) {
    out << Key << key << Value;
    put_json(out, value == "auto" ? settled(work, key) : value);
  }
  out << EndMap;
}

/// To one decimal.
Plain rounded(double value) { return {fmt::format("{:.1f}", value)}; }

std::string time_text(WallClock::time_point time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(WallClock::to_time_t(time)));
}

void put_data(YAML::Emitter& out, const Work& work) {
  const DataSpec& spec = *work.spec;
  out << BeginMap;
  put(out, "label", spec.label);
  put(out, "name", spec.name);
  put(out, "resolution", spec.resolution);
  if (const std::string& options = work.inputs->dataset->options; options != "{}")
    out << Key << "options" << Value << YAML::Load(options);
  put(out, "checksum", work.inputs->dataset->checksum);
  put(out, "declared_std", work.inputs->dataset->declared_std);
  put(out, "train_images", work.inputs->train->count());
  put(out, "split", spec.split);
  put(out, "evaluate_images", work.inputs->evaluation->count());
  put(out, "sigmas_pixel", work.inputs->sigmas);
  out << EndMap;
}

void put_method(YAML::Emitter& out, const Work& work) {
  const Job& job = *work.job;
  out << BeginMap;
  put(out, "data", work.spec->label);
  put(out, "denoiser", job.method->name);
  put(out, "version", job.method->version);
  put(out, "label", final_label(work));
  put_options(out, work);
  put(out, "told_sigma_factor", job.told_sigma_factor);
  put(out, "told_sigmas_pixel", work.told_sigmas);
  put(out, "model", work.key);
  out << EndMap;
}

void put_repetitions(YAML::Emitter& out, const std::vector<Repetition>& repetitions) {
  out << Key << "repetitions" << Value << BeginSeq;
  for (const Repetition& one : repetitions) {
    out << Flow << BeginMap;
    put(out, "seed", one.fit_seed);
    put(out, "noise_seed", one.noise_seed);
    put(out, "subset_seed", one.subset_seed);
    out << EndMap;
  }
  out << EndSeq;
}

/// Every parameter of the experiment, resolved.
std::string parameters(const Config& config, const std::vector<Work>& all) {
  YAML::Emitter out;
  out << BeginMap;
  put(out, "title", config.title);
  put(out, "experiment", config.file.filename().string());
  put_repetitions(out, config.repetitions);
  out << Key << "sigmas" << Value << BeginMap;
  put(out, "unit", name_of(config.sigmas.unit));
  put(out, "values", config.sigmas.values);
  out << EndMap;
  put(out, "metrics", config.metrics);
  put(out, "qualitative_images", config.qualitative_images);
  if (!config.illustrations.empty()) put(out, "illustrations", config.illustrations);
  if (config.agreement_images >= 0) put(out, "agreement_images", config.agreement_images);
  out << Key << "data" << Value << BeginSeq;
  const DataSpec* last = nullptr;
  for (const Work& work : all)
    if (std::exchange(last, work.spec) != work.spec) put_data(out, work);
  out << EndSeq << Key << "denoisers" << Value << BeginSeq;
  for (const Work& work : all) put_method(out, work);
  out << EndSeq << EndMap;
  return std::string(out.c_str()) + "\n";
}

void put_libraries(YAML::Emitter& out) {
  out << Key << "libraries" << Value << BeginMap;
  put(out, "eigen", fmt::format("{}.{}.{}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION));
  put(out, "fmt", fmt::format("{}.{}.{}", FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100));
  put(out, "yaml_cpp", WAVESCORE_YAML_CPP_VERSION);
  put(out, "cli11", CLI11_VERSION);
  put(out, "nlohmann_json",
      fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR,
                  NLOHMANN_JSON_VERSION_PATCH));
  put(out, "openblas", openblas_get_config());
  put(out, "openblas_kernel", analytic::blas_kernel().text());
  put(out, "libtorch", WAVESCORE_LIBTORCH_VERSION);
  out << EndMap;
}

void put_machine(YAML::Emitter& out, const Config& config, const Ranks& ranks) {
  out << Key << "machine" << Value << BeginMap;
  put(out, "processor", processor());
  put(out, "cores", cores());
  put(out, "memory_gb", rounded(memory_bytes() / 1e9));
  put(out, "ranks", ranks.count());
  put(out, "threads", omp_get_max_threads());
  put(out, "memory_budget_gb", rounded(config.memory_budget_bytes / 1e9));
  out << EndMap;
}

std::string text_if_readable(const std::filesystem::path& file) {
  std::ostringstream text;
  if (std::ifstream stream(file); stream) text << stream.rdbuf();
  return text.str();
}

/// The runs that an earlier manifest lists; none if it cannot be read.
YAML::Node earlier_runs(const std::string& manifest) {
  try {
    const YAML::Node node = YAML::Load(manifest);
    if (node.IsMap() && node["runs"] && node["runs"].IsSequence()) return node["runs"];
  } catch (const YAML::Exception&) {
  }
  return YAML::Node(YAML::NodeType::Sequence);
}

}  // namespace

Manifest::Manifest(const Config& config, const RunOptions& options)
    : config_(config), options_(options), start_(WallClock::now()), commit_(commit_of(config.file)) {}

void Manifest::write(const std::vector<Work>& work, const RunSummary& summary,
                     std::string_view outcome) const {
  const std::filesystem::path file = options_.results / "manifest.yaml";
  const std::string before = text_if_readable(file);
  const std::string experiment = parameters(config_, work);
  if (summary.computed == 0 && summary.fitted == 0 && before.starts_with(experiment)) return;

  const auto end = WallClock::now();
  YAML::Emitter out;
  out << BeginMap << Key << "runs" << Value << BeginSeq;
  for (const YAML::Node& run : earlier_runs(before)) put_node(out, run);
  out << BeginMap;
  put(out, "outcome", outcome);
  put(out, "command", options_.command);
  put(out, "start", time_text(start_));
  put(out, "end", time_text(end));
  put(out, "wall_seconds", rounded(std::chrono::duration<double>(end - start_).count()));
  put(out, "cells_computed", summary.computed);
  put(out, "cells_kept", summary.kept);
  put(out, "models_fitted", summary.fitted);
  put(out, "program", "wavescore " WAVESCORE_VERSION);
  put(out, "commit", commit_.hash);
  put(out, "dirty", commit_.dirty);
  put(out, "compiler", "GCC " __VERSION__);
  put_libraries(out);
  put_machine(out, config_, *options_.ranks);
  out << EndMap << EndSeq << EndMap;
  write_atomically(file, experiment + out.c_str() + "\n");
}

}  // namespace wavescore::harness
